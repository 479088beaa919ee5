// Research on the company: what was found out, when and where; news since the last meeting go into the brief (K2).
#include <fmt/format.h>

#include "domain/course.h"
#include "domain/dates.h"
#include "ui/screens/opportunities/opportunities.h"
#include "ui/screens/page_parts.h"

namespace afterword::ui {

namespace {

using workspace::Field;

std::string note_words(const domain::Research& note, const domain::Time& now) {
  const auto day = domain::day_of(note.at);
  const std::string when = day ? domain::dated(*day, domain::date_of(now)) : std::string("no day");
  return note.url.empty() ? when : fmt::format("{} · {}", when, note.url);
}

/// Its day and its source: two fields while the focus is in the note, else one quiet line.
float draw_origin(Frame& f, const domain::Research& note, Place at, bool open) {
  if (!open) {
    f.draw.text(at.x + 16, at.y, Font::small, Colour::ink2,
                f.draw.fit(Font::small, note_words(note, f.now), at.w - 80));
    return at.y + 24;
  }
  const float date_w = std::min(200.0F, at.w * 0.4F), gap = step::s16;
  const DateReply day = date_field(f, {at.x + 14, at.y + 4, date_w}, "at", {Field::research_at, note.id.value}, note.at,
                                   {.label = "Found on", .past = true});
  const TextReply url = text_field(f, {at.x + 14 + date_w + gap, at.y + 4, at.w - 14 - date_w - gap}, "url",
                                   {Field::research_url, note.id.value}, note.url,
                                   {.label = "Where", .placeholder = "a page, a paper, somebody who said so"});
  return std::max(day.rect.bottom(), url.rect.bottom()) + step::s8;
}

float draw_note(Frame& f, const domain::Research& note, const Page& p, std::size_t number, float y) {
  const auto scope = f.scope(static_cast<int>(number));
  const bool open = f.focus_within(f.path({}));
  const TextReply text = prose(f, {p.x, y, p.w}, "text", {Field::research_text, note.id.value}, note.text,
                               {.placeholder = "What you found out", .min_rows = 1});
  const float below = text.rect.bottom() + step::s4;
  const float bottom = draw_origin(f, note, {p.x, below, p.w}, open);
  if (remove_link(f, {p.x, y, p.w, bottom - y}, p.x + p.w, open ? bottom - step::s4 : below))
    f.out.edit(workspace::Remove{domain::Noun::research, note.id.value}, "Research note removed");
  return bottom + (open ? size::key : 0.0F) + step::s8;
}

}  // namespace

float draw_research(Frame& f, OpportunitiesView& view, const Page& p, const domain::Opportunity& opportunity, float y) {
  const auto scope = f.scope("research");
  std::string growing;
  const auto notes = domain::research_in_order(opportunity);
  for (std::size_t i = 0; i < notes.size(); ++i) {
    if (notes[i]->id.value == view.growing)
      growing = notes[i]->text;
    else
      y = draw_note(f, *notes[i], p, i, y);
  }
  const GrowingLine line{.growing = view.growing,
                         .text = growing,
                         .field = Field::research_text,
                         .noun = domain::Noun::research,
                         .add = [&](std::int64_t id, const std::string& text) -> workspace::Edit {
                           return workspace::AddResearch{domain::ResearchId{id}, opportunity.id,
                                                         domain::When{domain::date_of(f.now)}, text};
                         }};
  const TextReply reply = grow_line(
      f, {p.x, y, p.w}, "new", line,
      {.placeholder = notes.empty() ? "News, figures, people: what did you find out?" : "What else did you find out?"});
  return reply.rect.bottom();
}

}  // namespace afterword::ui
