// The column of the page: people, what worried them, what may come back.
#include "ui/screens/brief_parts.h"

#include <algorithm>

#include <fmt/format.h>

#include "domain/debrief.h"
#include "domain/text.h"
#include "ui/screens/page_parts.h"

namespace afterword::ui {

namespace {

using domain::BriefItem;

constexpr float dots_w = 38;  ///< three dots and their distance from the words

std::string names_of(const BriefItem& item) {
  std::vector<std::string> names;
  for (const auto& source : item.sources)
    if (!source.who.empty() && std::find(names.begin(), names.end(), source.who) == names.end())
      names.push_back(source.who);
  return domain::listed(names);
}

std::string places_of(const BriefItem& item) {
  std::vector<std::string> places;
  for (const auto& source : item.sources)
    if (std::find(places.begin(), places.end(), source.where) == places.end()) places.push_back(source.where);
  return domain::listed(places);
}

std::string about(const BriefItem& item) {
  const std::string names = names_of(item), places = places_of(item);
  return names.empty() || places.empty() ? names + places : names + ", " + places;
}

void person_left(Stack& s, const domain::BriefPerson& person) {
  s.text(Font::body_bold, Colour::ink, person.name.empty() ? "Somebody without a name yet" : person.name);
  s.text(Font::small, Colour::ink2, person.pronounced);
  s.text(Font::small, Colour::ink2, person.title);
  if (!person.part.empty()) s.text(Font::small, Colour::ink2, person.part);
}

void person_right(Stack& s, const domain::BriefPerson& person) {
  for (const BriefItem& item : person.cares) {
    if (s.paints()) importance_dots(s.frame(), s.x(), s.y + 8, item.weight);
    s.text(Font::body, Colour::ink, item.text, dots_w);
  }
  for (const BriefItem& item : person.mention) s.text(Font::small, Colour::ink2, item.text, dots_w);
  s.gap(person.cares.empty() && person.mention.empty() ? 2 : step::s4);
  s.text(Font::small, Colour::ink2, domain::capitalised(person.reach), dots_w);
  s.text(Font::small, Colour::ink2, domain::capitalised(person.met), dots_w);
}

std::string_view serious(int weight) {
  return weight >= 3 ? "serious" : weight == 2 ? "not small" : weight == 1 ? "slight" : "";
}

void concern_left(Stack& s, const BriefItem& item) {
  s.text(Font::body_bold, Colour::ink, item.text);
  for (const auto& other : item.also) s.text(Font::small, Colour::ink2, "“" + other + "”");
}

void concern_right(Stack& s, const BriefItem& item) {
  if (item.prepared)
    s.text(Font::body, Colour::ink, item.note);
  else
    s.text(Font::body, item.open ? Colour::due : Colour::ink2, "No answer prepared yet");
  std::vector<std::string> words;
  if (const std::string from = about(item); !from.empty()) words.push_back(from);
  if (const auto weight = serious(item.weight); !weight.empty()) words.emplace_back(weight);
  words.emplace_back(item.open ? "still open" : "settled");
  s.text(Font::small, Colour::ink2, fmt::format("{}", fmt::join(words, ", ")));
}

Route debrief_of(const BriefItem& item, domain::Step step) {
  Route to{.page = PageId::debrief, .step = static_cast<int>(step)};
  if (!item.sources.empty()) to.interview = item.sources.back().interview;
  return to;
}

void question_left(Stack& s, const BriefItem& item) {
  if (s.paints() && item.rating) rating_dots(s.frame(), s.x(), s.y + 7, *item.rating);
  if (s.paints() && item.received) reception_glyph(s.frame(), s.x() + 84, s.y + 6, *item.received);
  s.gap(item.rating || item.received ? 24 : 0);
}

}  // namespace

float brief_people_part(Frame& f, const Place& at, const domain::Brief& brief) {
  float y = at.y;
  if (brief.people.empty()) return y;
  const bool coming = std::any_of(brief.people.begin(), brief.people.end(), [](const auto& one) { return one.coming; });
  const auto list = f.group("people");
  bool others = false;
  y += rule_heading(f, {at.x, y, at.w}, coming ? "Who you will meet" : "Whom you met there") - step::s12;
  for (std::size_t i = 0; i < brief.people.size(); ++i) {
    const auto& person = brief.people[i];
    if (coming && !person.coming && !others) {
      y += step::s24;
      y += rule_heading(f, {at.x, y, at.w}, "Others you met there") - step::s12;
      others = true;
    }
    const Reply reply = two_part_row(
        f, at, y, std::to_string(i), person.name, [&](Stack& s) { person_left(s, person); },
        [&](Stack& s) { person_right(s, person); });
    if (reply.pressed) f.out.go({.page = PageId::people, .person = person.id});
  }
  return y + step::s32;
}

float brief_concerns_part(Frame& f, const Place& at, const domain::Brief& brief) {
  float y = at.y;
  if (brief.concerns.empty()) return y;
  const auto list = f.group("concerns");
  y += rule_heading(f, {at.x, y, at.w}, "What worried them, and your answer") - step::s12;
  for (std::size_t i = 0; i < brief.concerns.size(); ++i) {
    const BriefItem& item = brief.concerns[i];
    const Reply reply = two_part_row(
        f, at, y, std::to_string(i), item.text, [&](Stack& s) { concern_left(s, item); },
        [&](Stack& s) { concern_right(s, item); });
    if (reply.pressed) f.out.go(debrief_of(item, domain::Step::concerns));
  }
  return y + step::s32;
}

float brief_questions_part(Frame& f, const Place& at, std::string_view name, std::string_view heading,
                           const std::vector<BriefItem>& items) {
  float y = at.y;
  if (items.empty()) return y;
  const auto list = f.group(name);
  y += rule_heading(f, {at.x, y, at.w}, heading) - step::s12;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const BriefItem& item = items[i];
    const Reply reply = two_part_row(
        f, at, y, std::to_string(i), item.text, [&](Stack& s) { question_left(s, item); },
        [&](Stack& s) {
          s.text(Font::body, Colour::ink, item.text);
          s.text(Font::small, Colour::ink2, about(item));
          if (name == "likely" && !item.note.empty()) s.text(Font::small, Colour::ink2, "Next time: " + item.note);
        });
    if (!reply.pressed) continue;
    f.out.go(item.question ? Route{.page = PageId::practice, .question = item.question}
                           : debrief_of(item, domain::Step::questions));
  }
  return y + step::s32;
}

}  // namespace afterword::ui
