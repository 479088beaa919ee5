// Step 7 of the debrief: what was handed over, asked for and promised, with its days (D8).
#include "ui/screens/debrief/documents.h"

#include <algorithm>

#include "domain/names.h"
#include "domain/text.h"
#include "domain/typed_when.h"
#include "ui/screens/debrief/parts.h"
#include "ui/screens/page_parts.h"
#include "ui/screens/spoken.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using domain::Direction;
using domain::Document;
using workspace::Field;

struct Section {
  Direction direction;
  std::string_view heading, placeholder;
  std::string_view at, sent;  ///< labels of its days
};
constexpr std::array<Section, 3> sections{{
    {Direction::given, "You handed over", "A CV, a portfolio, a certificate", "Came up", "Handed over"},
    {Direction::requested, "They asked for", "References, a work sample, a form", "Asked for", "Sent"},
    {Direction::promised, "You promised", "Something you said you would send", "Promised", "Sent"},
}};

/// What is handed from part to part of the page.
struct Papers {
  StepContext& c;
  DocumentsView& view;
  Margin& margin;
  const std::vector<domain::Lack>& lacks;
};

/// A document whose way is not known yet: three chips say it.
float ask_direction(StepContext& c, const Document& document, float y) {
  std::vector<ChipItem> items;
  for (const Section& section : sections) {
    items.push_back({std::string(domain::word(section.direction)), std::string(section.heading)});
  }
  const ChipsReply reply = chips(c.f, {c.page.x, y, c.page.w}, "direction", items, true);
  if (reply.pressed >= 0) {
    c.f.out.set(Field::document_direction, document.id.value, items[static_cast<std::size_t>(reply.pressed)].name);
  }
  return y + reply.rect.h + step::s12;
}

/// Its deadline and the day it went, side by side; returns the bottom.
float draw_days(StepContext& c, const Document& document, const Section& section, float y) {
  const float w = (c.page.w - step::s20) / 2;
  float x = c.page.x, bottom = y;
  const auto field = [&](std::string_view name, std::string_view words, std::string_view placeholder, Field of,
                         const domain::When& value, bool past) {
    const DateReply reply = date_field(c.f, {x, y, w}, name, {of, document.id.value}, value,
                                       {.label = words,
                                        .placeholder = placeholder,
                                        .today = past ? std::max(c.today, domain::date_of(c.f.now)) : c.today,
                                        .offset_min = c.offset_min,
                                        .past = past});
    bottom = std::max(bottom, reply.rect.bottom());
    x += w + step::s20;
  };
  const bool given = section.direction == Direction::given;
  if (!given) field("due", "By when", "Friday 17:00", Field::document_due, document.due, false);
  field("sent", section.sent, given ? "that day, 10:25" : "not yet", Field::document_sent, document.sent, true);
  return bottom;
}

/// "Asked for Thu 23 April, 11:25": quiet, and a field once it is pressed or led to.
float when_it_came_up(StepContext& c, DocumentsView& view, const Document& document, const Section& section, float y) {
  Frame& f = c.f;
  if (c.arrived && f.route.focus == f.path("at")) view.dated = document.id;
  if (view.dated == document.id) {
    const DateReply reply = date_field(f, {c.page.x, y, (c.page.w - step::s20) / 2}, "at",
                                       {Field::document_at, document.id.value}, document.at,
                                       {.label = section.at,
                                        .placeholder = "that day, 11:20",
                                        .today = c.today,
                                        .offset_min = c.offset_min,
                                        .past = true});
    return reply.rect.bottom();
  }
  const std::string day = domain::typed_form(document.at);
  const std::string words = day.empty() ? "When did it come up?" : std::string(section.at) + " " + day;
  if (link(f, c.page.x, y, "when", words, {.font = Font::small, .colour = Colour::ink2})) {
    view.dated = document.id;
    f.focus(f.path("at"));
  }
  return y + size::key;
}

/// What the rules find missing about it, beside it.
float note_lack(const Papers& papers, const Document& document, float y, float below) {
  for (const domain::Lack& lack : papers.lacks) {
    if (lack.noun != domain::Noun::document || lack.row != document.id.value) continue;
    const std::string first = lack.what + ".";
    const std::string_view rest = document.direction == Direction::given
                                      ? ""
                                      : " Without one the plan counts a day: a line to say that it is coming will do.";
    return papers.margin.note(y, below, {.kind = NoteKind::due, .first = first, .rest = rest}).y;
  }
  return below;
}

float draw_document(const Papers& papers, const Document& document, int index, const Section& section, float y) {
  StepContext& c = papers.c;
  Frame& f = c.f;
  const auto scope = f.scope(index);
  const float top = y;
  const TextReply name = text_field(f, {c.page.x, y, c.page.w}, "name", {Field::document_name, document.id.value},
                                    document.name, {.placeholder = "What it is"});
  y = name.rect.bottom() + step::s8;
  if (document.direction == Direction::unset) y = ask_direction(c, document, y);
  y = draw_days(c, document, section, y) + step::s4;
  const float quiet_y = y;
  y = when_it_came_up(c, papers.view, document, section, y);
  if (remove_link(f, {c.page.x, top, c.page.w, y - top}, c.page.x + c.page.w, quiet_y)) {
    f.out.edit(workspace::Remove{domain::Noun::document, document.id.value}, "Document removed");
  }
  return note_lack(papers, document, top, y) + step::s20;
}

const Document* find(const StepContext& c, std::int64_t id) {
  const auto& all = c.interview.documents;
  const auto at = std::find_if(all.begin(), all.end(), [&](const Document& one) { return one.id.value == id; });
  return at == all.end() ? nullptr : &*at;
}

/// The line that takes the next one of this direction.
float next_document(StepContext& c, DocumentsView& view, std::size_t number, float y) {
  const Section& section = sections[number];
  std::int64_t& growing = view.growing[number];
  const Document* document = find(c, growing);
  const auto add = [&](std::int64_t id, const std::string& text) -> workspace::Edit {
    workspace::AddDocument more;
    more.id = domain::DocumentId{id};
    more.interview = c.interview.id;
    more.name = text;
    more.direction = section.direction;
    if (const auto end = domain::end_of(c.interview)) more.at = *end;
    return more;
  };
  const auto scope = c.f.scope(domain::word(section.direction));
  const TextReply reply = grow_line(c.f, {c.page.x, y, c.page.w}, "new",
                                    {.growing = growing,
                                     .text = document == nullptr ? std::string_view{} : document->name,
                                     .field = Field::document_name,
                                     .noun = domain::Noun::document,
                                     .add = add},
                                    {.placeholder = section.placeholder});
  return y + reply.rect.h;
}

float draw_section(const Papers& papers, std::size_t number, float y) {
  StepContext& c = papers.c;
  const Section& section = sections[number];
  y += heading(c.f, c.page, y, section.heading);
  int index = 0;
  for (const Document& document : c.interview.documents) {
    const bool growing = document.id.value == papers.view.growing[number];
    if (document.direction == section.direction && !growing) y = draw_document(papers, document, index, section, y);
    ++index;
  }
  return next_document(c, papers.view, number, y) + step::s32;
}

std::string foot_words(const domain::Interview& interview) {
  const auto& all = interview.documents;
  const auto open = std::count_if(all.begin(), all.end(), [](const Document& one) {
    return one.direction != Direction::given && domain::to_string(one.sent).empty();
  });
  if (all.empty()) return "Nothing changed hands? Then go on.";
  const std::string count = domain::counted(all.size(), "document");
  if (open == 0) return count + ", none left to send.";
  return count + ", " + std::to_string(open) + " to send.";
}

}  // namespace

StepFoot draw_documents(StepContext& c, DocumentsView& view) {
  Frame& f = c.f;
  for (std::int64_t& growing : view.growing) {
    if (growing != 0 && find(c, growing) == nullptr) growing = 0;
  }
  const auto lacks = domain::lacks({c.interview, c.opportunity, c.people});
  ScrollArea scroll(f, "page", step_area(c.page));
  const Page page = scrolled_page(c.page, scroll.top());
  Margin margin(f, page);
  const Papers papers{c, view, margin, lacks};
  float y = scroll.top() + step_title;
  y += step_heading(f, c.page, y, "Which papers came up?",
                    "Handed over, asked for, or promised. What is asked for is best answered within a day.");
  int index = 0;
  for (const Document& document : c.interview.documents) {
    if (document.direction == Direction::unset) y = draw_document(papers, document, index, sections[1], y);
    ++index;
  }
  for (std::size_t i = 0; i < sections.size(); ++i) y = draw_section(papers, i, y);
  scroll.finish(y);
  if (c.entered) f.focus(f.path("given/new"), false);
  return {.words = foot_words(c.interview), .primary = "What comes next"};
}

}  // namespace afterword::ui
