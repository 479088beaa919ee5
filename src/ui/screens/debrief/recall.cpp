// Step 3 of the debrief, free recall: one page, one thing a line. The text is the user's and is never rewritten; the
// square before each line and the margin beside it say what the program makes of it.
#include "ui/screens/debrief/recall.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "domain/text.h"
#include "ui/memory.h"
#include "ui/screens/debrief/origins.h"
#include "ui/screens/debrief/parts.h"
#include "ui/text_field.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using domain::RecallKind;
using workspace::Field;

std::vector<domain::KnownPerson> known(const StepContext& c) {
  std::vector<domain::KnownPerson> people;
  for (const domain::Person* person : c.people) people.push_back({person->id, person->name});
  return people;
}

void open_page(StepContext& c, RecallView& view) {
  const domain::Interview& in = c.interview;
  view.lines.load(in, known(c), c.today);
  if (view.opened) return;
  view.opened = true;
  const bool filled = !in.asked.empty() || !in.concerns.empty() || !in.documents.empty();
  view.came_sorted = filled && in.recall.empty() && !in.dump.empty();
}

void save(StepContext& c, const RecallView& view) {
  c.f.out.edit(workspace::WriteRecall{c.interview.id, view.lines.text(), view.lines.marks()});
}

RecallLines::NewId ids(StepContext& c) {
  return [&f = c.f] { return f.new_id(); };
}

// ---- What became of a line ----

/// The text of what a line became, where its words can still follow the line; otherwise no field.
struct Item {
  std::optional<Field> field;
  std::string_view text;
};

template <class Rows>
const auto* row_of(const Rows& rows, std::int64_t id) {
  const auto at = std::ranges::find(rows, id, [](const auto& one) { return one.id.value; });
  return at == rows.end() ? nullptr : &*at;
}

Item item_of(const StepContext& c, const domain::RecallMark& mark) {
  const domain::Interview& in = c.interview;
  if (mark.kind == RecallKind::question && mark.item_noun == domain::Noun::asked) {
    if (const auto* row = row_of(in.asked, mark.item)) return {Field::asked_text, row->text};
  } else if (mark.item_noun == domain::Noun::concern) {
    if (const auto* row = row_of(in.concerns, mark.item)) return {Field::concern_text, row->text};
  } else if (mark.item_noun == domain::Noun::document) {
    if (const auto* row = row_of(in.documents, mark.item)) return {Field::document_name, row->name};
  } else if (mark.item_noun == domain::Noun::detail) {
    for (const domain::Person* person : c.people) {
      if (const auto* row = row_of(person->details, mark.item)) return {Field::detail_text, row->text};
    }
  }
  return {};
}

/// A line that has its place was changed: what it became follows, unless it was changed there, too.
void follow_line(StepContext& c, const RecallView& view, int line) {
  if (line < 0 || line >= view.lines.size() || view.lines.state(line) != LineState::placed) return;
  const domain::RecallMark& mark = *view.lines.mark(line);
  const Item item = item_of(c, mark);
  const std::string& text = view.lines.reading(line).text;
  if (item.field && item.text == view.caret_line_text && !text.empty() && text != item.text) {
    c.f.out.end_typing();
    c.f.out.set(*item.field, mark.item, text);
  }
}

/// A line that became a row of its own can become another; the rest is mended where it went.
bool can_move(const domain::RecallMark& mark) {
  using domain::Noun;
  const bool question = mark.item_noun == Noun::asked && mark.kind == RecallKind::question;
  return question || mark.item_noun == Noun::concern || mark.item_noun == Noun::detail ||
         mark.item_noun == Noun::document;
}

/// A line that has its place becomes something else: what it became goes, in one step with its new place.
void settle_anew(StepContext& c, RecallView& view, int line, RecallKind kind) {
  const domain::RecallMark mark = *view.lines.mark(line);
  std::vector<workspace::Edit> edits{workspace::Remove{mark.item_noun, mark.item}};
  if (mark.item_noun == domain::Noun::document) {
    // A line may have become several; they carry its words.
    const auto& parts = view.lines.reading(line).documents;
    for (const domain::Document& row : c.interview.documents) {
      const auto same = [&](const domain::RecallDocument& part) { return part.text == row.name; };
      if (row.id.value != mark.item && std::ranges::any_of(parts, same))
        edits.emplace_back(workspace::Remove{domain::Noun::document, row.id.value});
    }
  }
  view.lines.forget_place(line);
  view.lines.settle(line, kind, ids(c));
  edits.emplace_back(workspace::WriteRecall{c.interview.id, view.lines.text(), view.lines.marks()});
  edits.emplace_back(workspace::PlaceRecall{c.interview.id, false});
  c.f.out.end_typing();
  c.f.out.together("Change what a line is", std::move(edits),
                   kind == RecallKind::note ? "A note again" : fmt::format("Filed under “{}”", recall_name(kind)));
}

/// The user says what a line is. One that has its place as something else gives it up.
void settle(StepContext& c, RecallView& view, int line, RecallKind kind) {
  if (view.lines.state(line) == LineState::placed) {
    const domain::RecallMark& mark = *view.lines.mark(line);
    if (mark.kind == kind) return;
    if (!can_move(mark)) return c.f.out.toast("This line has its place already. Change it there");
    return settle_anew(c, view, line, kind);
  }
  view.lines.settle(line, kind, ids(c));
  if (line == view.caret_line || view.came_sorted || !view.lines.waiting(view.caret_line)) return save(c, view);
  c.f.out.together("Say what a line is", {workspace::WriteRecall{c.interview.id, view.lines.text(), view.lines.marks()},
                                          workspace::PlaceRecall{c.interview.id, false}});
}

/// The record as it will be once what is queued is carried out.
domain::Interview page_now(const RecallView& view) {
  domain::Interview page;
  page.dump = view.lines.text();
  page.recall = view.lines.marks();
  return page;
}

/// The caret left a line: what it says counts now.
void end_lines(StepContext& c, RecallView& view, int caret_line) {
  if (caret_line == view.caret_line) return;
  follow_line(c, view, view.caret_line);
  view.caret_line = caret_line;
  view.caret_line_text = caret_line >= 0 && caret_line < view.lines.size() ? view.lines.reading(caret_line).text : "";
  if (view.came_sorted) return;
  if (view.lines.settle_prefixes(caret_line, ids(c))) save(c, view);
  if (!view.lines.waiting(caret_line)) return;
  if (!domain::place_recall(page_now(view), known(c), c.today, false).empty()) {
    c.f.out.edit(workspace::PlaceRecall{c.interview.id, false});
  }
}

// ---- Keys ----

/// What a key says about the line that the caret is in.
std::optional<RecallKind> kind_by_key(const RecallView& view, int line, const Stroke& stroke) {
  if (line < 0 || line >= view.lines.size() || stroke.character != 0) return std::nullopt;
  if (stroke.key == Key::tab && stroke.mods == Mods{}) return view.lines.next_kind(line);
  if (stroke.mods != alt_key || !view.lines.next_kind(line)) return std::nullopt;
  const auto kinds = recall_kinds();
  const auto found = std::ranges::find(kinds, stroke.key, recall_key);
  return found == kinds.end() ? std::nullopt : std::optional(*found);
}

/// What stands under a line: in a narrow window a note that says more than "a note", and everywhere the known question
/// in its second row, unless the line itself has two.
void room_for_notes(StepContext& c, RecallView& view) {
  view.below.assign(static_cast<std::size_t>(view.lines.size()), 0);
  view.known.asked_in_frame = 0;
  for (int i = 0; i < view.lines.size(); ++i) {
    float& room = view.below[static_cast<std::size_t>(i)];
    const LineState state = view.lines.state(i);
    const bool says = state == LineState::placed || state == LineState::settled ||
                      (i == view.caret_line && state != LineState::blank);
    if (says && !c.page.beside) room += recall_note_line;
    if (state != LineState::placed || !known_question(c, view, i)) continue;
    const bool wraps = c.f.draw.width(Font::body, view.lines.line(i)) > c.page.w - recall_indent;
    if (!c.page.beside || !wraps) room += recall_note_line;
  }
}

/// "debrief/recall/line/12" leads to the thirteenth line.
void follow_route(StepContext& c, text::Editor& editor) {
  static constexpr std::string_view prefix = "debrief/recall/line/";
  const std::string_view focus = c.f.route.focus;
  if (!c.arrived || !focus.starts_with(prefix)) return;
  std::size_t line = 0;
  std::from_chars(focus.data() + prefix.size(), focus.data() + focus.size(), line);
  c.f.focus(c.f.path("page"));
  if (line < editor.paragraph_count()) editor.set_caret(editor.paragraph_range(line).to);
}

TextReply edit_page(StepContext& c, RecallView& view, TextState& state, float y) {
  Frame& f = c.f;
  std::optional<RecallKind> said;
  int said_of = -1;
  TextOptions options{.label = "What you remember", .placeholder = "First they asked …", .bare = true};
  options.paragraph_gap = recall_gap;
  options.space_below = view.below;
  options.before = [&](const Stroke& stroke) {
    const int line = static_cast<int>(state.editor.caret_paragraph());
    const auto kind = kind_by_key(view, line, stroke);
    if (!kind) return false;
    said = kind;
    said_of = line;
    return true;
  };
  const float rows = std::max(state.height, options.row * 6);
  const Rect hit{c.page.x + recall_indent - 6, y - 4, c.page.w - recall_indent + 6,
                 std::max(rows + 8, c.page.foot_y - y)};
  const TextBox box{hit,
                    {c.page.x + recall_indent, y, c.page.w - recall_indent},
                    {c.page.x, y - 8, c.page.w, hit.h + 8},
                    options.row};
  TextReply reply = edit_text(f, "page", state, {}, c.interview.dump, box, options);
  if (reply.changed) {
    view.lines.edit(reply.text);
    view.known.typed_at = f.seconds();
    save(c, view);
  }
  if (said && said_of < view.lines.size()) {
    settle(c, view, said_of, *said);
    f.again();
  }
  end_lines(c, view, reply.focused ? static_cast<int>(state.editor.caret_paragraph()) : -1);
  return reply;
}

/// How many lines find their place: people first, since a line about somebody named further down finds them then.
std::size_t will_be_placed(const StepContext& c, const RecallView& view) {
  std::vector<domain::KnownPerson> people = known(c);
  const auto is_person = [](const domain::Placement& one) { return one.reading.kind == RecallKind::person; };
  std::size_t count = 0;
  for (const domain::Placement& one : domain::place_recall(page_now(view), people, c.today, true)) {
    if (!is_person(one)) continue;
    ++count;
    people.push_back({domain::PersonId{-1 - static_cast<std::int64_t>(count)}, one.reading.name});
  }
  const auto placed = domain::place_recall(page_now(view), people, c.today, true);
  return count + placed.size() - static_cast<std::size_t>(std::ranges::count_if(placed, is_person));
}

/// The box around the line being typed does not touch the bar below.
void reveal_caret(Frame& f, TextState& state) {
  const ImRect caret = text::caret_rect(state.editor, state.args);
  const float scale = f.draw.scale();
  const Rect r{caret.Min.x / scale, caret.Min.y / scale, 2, (caret.Max.y - caret.Min.y) / scale};
  f.reveal(r.inset(-step::s24));
}

/// Offered where the page came with its steps filled: sorting it would say everything twice.
float sorted_elsewhere(StepContext& c, RecallView& view, float y, float below) {
  if (!view.came_sorted) return below;
  const Margin::Placed note = c.margin.note(y, below,
                                            {.first = "This page is kept as it was written.",
                                             .rest = " The steps were filled from it already.",
                                             .path = "sort",
                                             .action = "Sort its lines all the same"});
  if (note.pressed) {
    view.came_sorted = false;
    c.f.out.edit(workspace::PlaceRecall{c.interview.id, true}, "The lines have their place");
  }
  return note.y;
}

}  // namespace

StepFoot draw_recall(StepContext& c, RecallView& view) {
  Frame& f = c.f;
  open_page(c, view);
  room_for_notes(c, view);
  ScrollArea scroll(f, "lines", step_area(c.page));
  float y = scroll.top() + step_title;
  const float head = y;
  y += step_heading(f, c.page, y, "Write down whatever comes",
                    "One thing a line. Order and spelling do not matter. What is missing is asked for afterwards.");
  y = recall_legend(c, head, y);
  TextState& state = text_state(f, "page", false);
  follow_route(c, state.editor);
  const TextReply reply = edit_page(c, view, state, y);
  const float needed = text::layout(state.editor, state.args) / f.draw.scale();
  if (std::abs(needed - state.height) > 0.5F) {
    state.height = needed;
    f.again();
  }
  if (const auto kind = draw_recall_lines(c, view, reply)) settle(c, view, view.chosen_line, *kind);
  const bool moved = state.caret_moved;
  draw_text(f, state);
  if (moved) reveal_caret(f, state);
  const float end = sorted_elsewhere(c, view, y + needed + step::s24, y + needed + step::s24);
  scroll.finish(end + step::s24);
  if (c.entered) f.focus(f.path("page"));
  const bool sorts = !view.came_sorted && (view.lines.counts().guesses > 0 || view.lines.waiting(-1));
  return {.words = recall_words(view.lines.counts()), .primary = sorts ? "Sort into the steps" : "To the questions"};
}

bool next_recall(StepContext& c, RecallView& view) {
  if (view.came_sorted) return false;
  const bool prefixes = view.lines.settle_prefixes(-1, ids(c));
  if (view.lines.look_at_notes(ids(c)) || prefixes) save(c, view);
  const std::size_t count = will_be_placed(c, view);
  if (count == 0) return false;
  c.f.out.end_typing();
  c.f.out.edit(workspace::PlaceRecall{c.interview.id, true},
               count == 1 ? "1 line has its place" : fmt::format("{} lines have their place", count));
  return false;
}

}  // namespace afterword::ui
