// Step 5, concerns and rebuttals: what they worried about, who voiced it, and what answers it for good (D6).
#include "ui/screens/debrief/concerns.h"

#include <algorithm>
#include <array>

#include "domain/text.h"
#include "ui/screens/debrief/growing.h"
#include "ui/screens/debrief/origins.h"
#include "ui/screens/debrief/parts.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using domain::Concern;
using workspace::Field;

constexpr float fold_height = 56;
constexpr float gutter = 28;  ///< left of the column, for the marks

const Concern* find(const StepContext& c, domain::ConcernId id) {
  const auto& all = c.interview.concerns;
  const auto found = std::find_if(all.begin(), all.end(), [&](const Concern& one) { return one.id == id; });
  return id && found != all.end() ? &*found : nullptr;
}

std::vector<std::int64_t> unanswered(const StepContext& c) {
  std::vector<std::int64_t> rows;
  for (const auto& lack : domain::lacks({c.interview, c.opportunity, c.people})) {
    if (lack.step == domain::Step::concerns && lack.field == "rebuttal") rows.push_back(lack.row);
  }
  return rows;
}

/// As the debrief judges it: nothing is missing that would answer it.
bool answered(const ConcernsView& view, const Concern& concern) {
  return std::ranges::find(view.unanswered, concern.id.value) == view.unanswered.end();
}

Mark mark_of(const ConcernsView& view, const Concern& concern) {
  if (concern.resolved) return Mark::done;
  return answered(view, concern) ? Mark::part : Mark::none;
}

/// "Judith, serious, no answer yet"
std::string state_words(const StepContext& c, const ConcernsView& view, const Concern& concern) {
  static constexpr std::array<std::string_view, 3> weights{"slight", "real", "serious"};
  std::vector<std::string> words;
  if (const std::string who = name_of(c, concern.by); !who.empty()) words.push_back(who);
  if (concern.severity && *concern.severity >= 1 && *concern.severity <= 3) {
    words.emplace_back(weights[static_cast<std::size_t>(*concern.severity) - 1]);
  }
  words.emplace_back(concern.resolved ? "settled" : answered(view, concern) ? "answered, still open" : "no answer yet");
  std::string line;
  for (const auto& word : words) line += (line.empty() ? "" : ", ") + word;
  return domain::capitalised(line);
}

/// "debrief/concerns/1/rebuttal" unfolds the second concern.
void follow_route(StepContext& c, ConcernsView& view) {
  const auto way = row_of_route(c.f);
  if (!way || way->row >= static_cast<int>(c.interview.concerns.size())) return;
  view.open = c.interview.concerns[static_cast<std::size_t>(way->row)].id;
  c.f.focus(c.f.path(std::to_string(way->row) + "/" + way->rest));
}

/// The step begins with what is still without an answer.
void enter(StepContext& c, ConcernsView& view) {
  const auto& all = c.interview.concerns;
  const auto first = std::find_if(all.begin(), all.end(), [&](const Concern& one) { return !answered(view, one); });
  if (first == all.end()) {
    c.f.focus(c.f.path("new"));
    return;
  }
  view.open = first->id;
  c.f.focus(c.f.path(std::to_string(first - all.begin()) + "/rebuttal"));
}

void remove(StepContext& c, const Concern& concern) {
  c.f.out.edit(workspace::Remove{domain::Noun::concern, concern.id.value}, "Concern taken out");
}

/// A folded concern: its state, its words, who voiced it; returns whether it was pressed.
bool folded_row(StepContext& c, const ConcernsView& view, const Concern& concern, float y) {
  Frame& f = c.f;
  const Rect r{c.page.x - gutter - 6, y, c.page.w + gutter + 12, fold_height};
  const Reply reply = row(f, r, "row", {.bar = false, .label = concern.text, .state = state_words(c, view, concern)});
  mark(f, c.page.x - gutter, y + 9, mark_of(view, concern));
  const float x = c.page.x;
  f.draw.text(x, y + 6, Font::body, Colour::ink, f.draw.fit(Font::body, concern.text, c.page.w));
  f.draw.text(x, y + 30, Font::small, Colour::ink2, state_words(c, view, concern));
  if (reply.focused && f.key(plain(Key::del))) remove(c, concern);
  return reply.pressed;
}

float labelled_prose(StepContext& c, float y, std::string_view name, std::string_view words, Bind bind,
                     std::string_view text, std::string_view placeholder) {
  y += label(c.f, c.page.x, y, words) + step::s4;
  return prose(c.f, {c.page.x, y, c.page.w}, name, bind, text, {.placeholder = placeholder}).rect.bottom();
}

/// Who voiced it and how much it weighs; returns the bottom.
float origin_lines(StepContext& c, const Concern& concern, float y) {
  Frame& f = c.f;
  const float x = c.page.x;
  const float label_w = 96;
  label(f, x, y + 6, "Voiced by");
  y = who_chips(c, {x + label_w, y, c.page.w - label_w}, "by", {Field::concern_by, concern.id.value}, concern.by);
  y += step::s12;
  label(f, x, y + 4, "It weighs");
  const RatingReply weighs = weight(f, x + label_w, y, "severity", concern.severity);
  if (weighs.changed) {
    f.out.set(Field::concern_severity, concern.id.value,
              weighs.value ? workspace::Value{std::int64_t{*weighs.value}} : workspace::Value{});
  }
  return weighs.rect.bottom();
}

/// What belongs beside an unfolded concern; returns where the column goes on.
float margin_notes(StepContext& c, const ConcernsView& view, Margin& margin, const Concern& concern, float y,
                   float below) {
  below = raw_note(margin, raw_lines(c.interview, domain::Noun::concern, concern.id.value), y, below).y;
  if (answered(view, concern)) return below;
  Note note;
  note.kind = NoteKind::due;
  note.first = "No answer yet";
  note.rest = "They will think of it again when they decide. What have you done that speaks against it?";
  return margin.note(y, below, note).y;
}

/// The rest of an unfolded concern, below its words; returns the bottom.
float unfolded(StepContext& c, const Concern& concern, float y) {
  Frame& f = c.f;
  const std::int64_t row = concern.id.value;
  y = origin_lines(c, concern, y + step::s16);
  y = labelled_prose(c, y + step::s20, "response", "What you said there", {Field::concern_response, row},
                     concern.response, "Nothing, if you said nothing");
  y = labelled_prose(c, y + step::s20, "rebuttal", "What answers it for good", {Field::concern_rebuttal, row},
                     concern.rebuttal, "Something you have done, with when and where");
  y += step::s16;
  const float x = c.page.x;
  const Reply settled =
      check_box(f, {x, y, c.page.w - 160}, "resolved", "They were content with it: settled", concern.resolved);
  if (settled.changed) f.out.set(Field::concern_resolved, row, !concern.resolved);
  const std::string_view words = "Take this concern out";
  const float w = f.draw.width(Font::small, words);
  const Reply out =
      link(f, c.page.x + c.page.w - w, y + 3, "remove", words, {.font = Font::small, .colour = Colour::ink2});
  if (out.pressed) remove(c, concern);
  return settled.rect.bottom();
}

/// One concern, folded or not; returns the bottom.
float draw_concern(StepContext& c, ConcernsView& view, Margin& margin, int index, float y) {
  Frame& f = c.f;
  const Concern& concern = c.interview.concerns[static_cast<std::size_t>(index)];
  const auto scope = f.scope(index);
  if (view.open != concern.id) {
    if (folded_row(c, view, concern, y)) {
      view.open = concern.id;
      f.focus(f.path(concern.response.empty() ? "response" : "rebuttal"));
    }
    return y + fold_height;
  }
  const float top = y + step::s8;
  mark(f, c.page.x - gutter, top + 8, mark_of(view, concern));
  const LineReply words =
      list_line(f, {c.page.x, top, c.page.w}, "text", {Field::concern_text, concern.id.value}, concern.text,
                {.placeholder = "What did they worry about?", .font = Font::body_bold, .min_rows = 1});
  if (words.on) f.focus(f.path("response"));
  if (words.empty) remove(c, concern);
  if (words.empty && words.focused) f.focus("debrief/concerns/new");
  y = margin_notes(c, view, margin, concern, top + 4, words.rect.bottom());
  return unfolded(c, concern, y) + step::s16;
}

void begin_concern(StepContext& c, ConcernsView& view, const std::string& text) {
  workspace::AddConcern more;
  more.id = view.growing = domain::ConcernId{c.f.new_id()};
  more.interview = c.interview.id;
  more.text = text;
  more.by = only_interviewer(c.interview);
  c.f.out.edit(more);
}

/// The line for the next concern; returns the bottom.
float draw_next_concern(StepContext& c, ConcernsView& view, float y) {
  Frame& f = c.f;
  const Concern* growing = find(c, view.growing);
  if (growing == nullptr) view.growing = {};
  const Bind bind = growing == nullptr ? Bind{} : Bind{Field::concern_text, growing->id.value};
  const bool first = c.interview.concerns.empty() || (growing != nullptr && c.interview.concerns.size() == 1);
  const LineReply line =
      next_line(f, {c.page.x, y + step::s8, c.page.w}, bind, growing == nullptr ? std::string_view{} : growing->text,
                {.placeholder = first ? "The first thing that made them hesitate" : "What else made them hesitate?"});
  if (growing == nullptr) {
    if (line.changed && !line.text.empty()) begin_concern(c, view, line.text);
    return line.rect.bottom();
  }
  if (line.empty) {
    remove(c, *growing);
  } else if (line.on || line.left) {
    view.open = growing->id;
  }
  if (line.on) f.focus(f.path(std::to_string(c.interview.concerns.size() - 1) + "/response"));
  if (line.on || line.left || line.empty) view.growing = {};
  return line.rect.bottom();
}

}  // namespace

StepFoot draw_concerns(StepContext& c, ConcernsView& view) {
  Frame& f = c.f;
  view.unanswered = unanswered(c);
  if (c.entered) enter(c, view);
  follow_route(c, view);
  ScrollArea scroll(f, "page", step_area(c.page));
  const Page page = scrolled(c.page, scroll.top());
  Margin margin(f, page);
  float y = scroll.top() + step_title;
  y += step_heading(f, c.page, y, "What would make them hesitate about you?",
                    "A doubt they voiced, or one you saw on a face. What answers it goes into your letter, and into "
                    "the next round.");
  for (int i = 0; i < static_cast<int>(c.interview.concerns.size()); ++i) {
    if (c.interview.concerns[static_cast<std::size_t>(i)].id == view.growing) continue;
    y = draw_concern(c, view, margin, i, y);
    f.draw.hair(c.page.x, y, c.page.w);
    y += 1;
  }
  y = draw_next_concern(c, view, y);
  scroll.finish(y + step::s24);

  const std::size_t open = view.unanswered.size();
  StepFoot foot;
  if (!c.interview.concerns.empty()) {
    foot.words = domain::counted(c.interview.concerns.size(), "concern") +
                 (open == 0 ? ", each with an answer" : ", " + std::to_string(open) + " without an answer");
  }
  foot.primary = "To the personal details";
  return foot;
}

}  // namespace afterword::ui
