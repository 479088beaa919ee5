// The letter's left side: who they are, and everything recorded that a letter to them can bring in.
#include <algorithm>

#include <fmt/format.h>

#include "domain/dates.h"
#include "domain/text.h"
#include "ui/rail.h"
#include "ui/screens/letter/parts.h"
#include "ui/screens/page_parts.h"
#include "ui/screens/spoken.h"

namespace afterword::ui {

namespace {

constexpr float left = 28, inner = 192;

struct Offer {
  std::string text;
  int weight = 0;  ///< how much they care; 0: no such thing
  std::string below;
};

struct Part {
  std::string name, heading;
  std::vector<Offer> offers;
};

std::vector<Part> parts_of(const LetterContext& c) {
  Part cares{"cares", "Cares about", {}}, told{"told", "Told you", {}}, worried{"worried", "Worried that you", {}},
      mend{"mend", "To put right", {}}, unsaid{"unsaid", "Never came up", {}}, news{"news", "News of the company", {}};
  if (c.person != nullptr) {
    for (const auto& one : c.person->cares_about) cares.offers.push_back({one.text, one.weight, {}});
    for (const auto& one : c.person->details)
      if (one.mention.value_or(true)) told.offers.push_back({one.text, 0, {}});
  }
  for (const auto& one : c.interview.concerns)
    if (one.by == c.note.person || !one.by)
      worried.offers.push_back({one.text, 0, one.rebuttal.empty() ? one.response : one.rebuttal});
  for (const auto& one : c.interview.asked)
    if (!one.mitigation.empty() && (one.by == c.note.person || !one.by)) mend.offers.push_back({one.mitigation, 0, {}});
  for (const auto& one : c.interview.not_mentioned) unsaid.offers.push_back({one.text, 0, {}});
  if (c.opportunity != nullptr)
    for (const auto& one : c.opportunity->research) news.offers.push_back({one.text, 0, one.url});
  return {cares, told, worried, mend, unsaid, news};
}

/// One thing to put in, at the caret. What answers a concern is what is put in of it.
float draw_offer(Frame& f, const Offer& offer, int number, float y, std::optional<std::string>& chosen) {
  const float indent = offer.weight > 0 ? 38.0F : 0.0F;
  const Place at{left + indent, y, inner - indent};
  const float high = f.draw.paragraph_height(at.w, Font::body, offer.text, 22);
  const float more = offer.below.empty() ? 0 : f.draw.paragraph_height(at.w, Font::small, offer.below) + 4;
  const Rect r{left - 8, y - 2, inner + 16, high + more + 4};
  const Reply reply =
      f.widget(r, std::to_string(number), {.label = offer.text, .tooltip = "Enter puts it in at the caret"});
  if (reply.hovered) f.draw.fill(r, Colour::hover, radius::control);
  if (reply.ring) f.draw.edge(r, Colour::accent, radius::control, 2);
  if (offer.weight > 0) importance_dots(f, left, y + 7, offer.weight);
  f.draw.paragraph(at, Font::body, Colour::ink, offer.text, 22);
  if (more > 0) f.draw.paragraph({at.x, y + high + 4, at.w}, Font::small, Colour::ink2, offer.below);
  if (reply.pressed) chosen = offer.below.empty() || offer.weight > 0 ? offer.text : offer.below;
  return y + high + more + step::s8;
}

float draw_head(LetterContext& c, float y) {
  Frame& f = c.f;
  y += f.draw.paragraph({left, y, inner}, Font::small, Colour::ink2, letter_words(c.note.kind));
  const std::string_view name =
      c.person == nullptr || c.person->name.empty() ? "nobody yet" : std::string_view(c.person->name);
  y += f.draw.paragraph({left, y, inner}, Font::lead_bold, Colour::ink, name);
  if (c.person == nullptr) return y;
  if (!c.person->pronounced.empty())
    y += f.draw.paragraph({left, y, inner}, Font::small, Colour::ink2, "say " + c.person->pronounced);
  if (!c.person->title.empty()) {
    y += step::s4;
    y += f.draw.paragraph({left, y, inner}, Font::body, Colour::ink, c.person->title);
  }
  float x = left;
  y += step::s8;
  const float before = x;
  if (c.person->prefers != domain::Channel::unset) {
    std::string way(spoken(c.person->prefers));
    if (way.starts_with("By ")) way.erase(0, 3);
    x += tag(f, x, y, "prefers " + way, Colour::soft, Colour::accent) + step::s8;
  }
  if (c.person->card) x += tag(f, x, y, "card kept") + step::s8;
  return x > before ? y + size::tag : y - step::s8;
}

/// The other letters of the interview, each a way there.
float draw_others(LetterContext& c, float y) {
  const auto others = other_letters(c);
  if (others.empty()) return y;
  Frame& f = c.f;
  y += step::s12;
  f.draw.text(left, y, Font::small_bold, Colour::ink2, "Other letters");
  y += 24;
  const auto group = f.group("others");
  for (std::size_t i = 0; i < others.size(); ++i) {
    const domain::Note& note = *others[i];
    const domain::Person* person = f.workspace.person(note.person);
    const Rect r{left - 8, y - 2, inner + 16, 28};
    const std::string name = person == nullptr ? "nobody yet" : person->name;
    const Reply reply = row(f, r, std::to_string(i), {.label = name, .state = note.sent ? "sent" : "draft"});
    mark(f, left, y + 3, note.sent ? Mark::done : Mark::part);
    f.draw.text(left + 28, y, Font::body, Colour::ink, f.draw.fit(Font::body, name, inner - 28));
    if (reply.pressed)
      f.out.go_instead({.page = PageId::letter,
                        .interview = note.interview,
                        .person = note.person,
                        .letter = note.kind,
                        .note = note.id});
    y += 28;
  }
  return y;
}

void draw_narrow(LetterContext& c) {
  Frame& f = c.f;
  f.draw.fill({size::rail_narrow - 1, 0, 1, f.height}, Colour::hair);
  logo(f, (size::rail_narrow - 22) / 2, 28);
  menu_button(f, (size::rail_narrow - size::hit) / 2, 64);
  rail_foot(f, size::rail_narrow);
}

}  // namespace

std::optional<std::string> draw_letter_aside(LetterContext& c) {
  Frame& f = c.f;
  const float right = rail_width(f);
  f.draw.fill({0, 0, right, f.height}, Colour::desk);
  std::optional<std::string> chosen;
  if (right <= size::rail_narrow) {
    draw_narrow(c);
    return chosen;
  }
  const auto scope = f.scope("aside");
  menu_button(f, right - step::s12 - size::hit, 14);
  {
    ScrollArea scroll(f, "scroll", {0, 0, right, f.height - 56});
    float y = draw_head(c, scroll.top() + 24) + step::s20;
    f.draw.hair(left, y, inner);
    y += step::s8;
    for (const Part& part : parts_of(c)) {
      if (part.offers.empty()) continue;
      y += step::s12;
      f.draw.text(left, y, Font::small_bold, Colour::ink2, part.heading);
      y += 24;
      const auto group = f.group(part.name);
      for (std::size_t i = 0; i < part.offers.size(); ++i)
        y = draw_offer(f, part.offers[i], static_cast<int>(i), y, chosen);
    }
    y = draw_others(c, y);
    scroll.finish(y + step::s16);
  }
  rail_foot(f, right, "Every word is saved");
  return chosen;
}

}  // namespace afterword::ui
