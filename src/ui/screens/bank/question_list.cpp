// The left side of the bank: the search with its count, the filters, and the rows, of which only the visible are drawn.
#include <algorithm>

#include <fmt/format.h>

#include "domain/text.h"
#include "ui/memory.h"
#include "ui/screens/bank/bank.h"
#include "ui/screens/bank/course.h"
#include "ui/screens/bank/hits.h"
#include "ui/screens/bank/words.h"
#include "ui/text/utf8.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using workspace::QuestionList;
using workspace::QuestionRow;

constexpr float question_row_h = 80, text_line = 22;
constexpr double soon = 0.02;  // seconds until more of a list may have come
constexpr std::string_view wordless = "A question without its words";

/// "7 of 214"; "214" where nothing narrows the list down.
std::string count_words(const Frame& f, const QuestionList& list, bool narrowed) {
  const std::size_t all = f.workspace.bank_size();
  if (!narrowed) return grouped(all);
  return fmt::format("{}{} of {}", grouped(list.ids.size()), list.complete ? "" : "+", grouped(all));
}

/// The search field; Down and Enter lead to the rows, Escape empties it first.
bool draw_search(Frame& f, BankView& view, Place at) {
  const std::string path = f.path("search");
  bool to_rows = false;
  if (f.focused(path)) {
    if (!view.query.text.empty() && f.key(plain(Key::escape))) view.query.text.clear();
    to_rows = f.key(plain(Key::down)) || f.key(plain(Key::page_down));
  }
  const TextReply reply =
      text_field(f, at, "search", {}, view.query.text, {.placeholder = "Search the questions", .enter_leaves = false});
  if (reply.changed) view.query.text = reply.text;
  return to_rows || reply.entered;
}

/// A letter typed on a row is the beginning of a search, unless it is a key of the page.
void search_by_typing(Frame& f, BankView& view) {
  Key key = Key::none;
  for (Stroke& stroke : f.strokes()) {
    if (stroke.character == 0) {
      key = stroke.mods.ctrl || stroke.mods.alt ? Key::none : stroke.key;
      continue;
    }
    const bool command = key == Key::p;
    if (stroke.taken || command || stroke.character <= U' ') continue;
    stroke.taken = true;
    view.query.text = text::to_utf8(std::u32string(1, stroke.character));
    f.focus(f.path("search"), false);
    return;
  }
}

// ---- Which one is shown ----

bool find_shown(const Frame& f, BankView& view, const QuestionList& list, bool same_list) {
  if (view.at < list.ids.size() && list.ids[view.at] == view.shown) return true;
  // A list that did not change does not hold it now either.
  const bool as_before = same_list && view.sought_at == f.workspace.revision();
  if (!view.there && as_before && view.sought_among == list.ids.size()) return false;
  view.sought_at = f.workspace.revision();
  view.sought_among = list.ids.size();
  const auto found = std::find(list.ids.begin(), list.ids.end(), view.shown);
  if (found == list.ids.end()) return false;
  view.at = static_cast<std::size_t>(found - list.ids.begin());
  return true;
}

/// The answer to a query that changed has not come yet: what is listed answers the one before.
bool old_answer(const BankView& view, const QuestionList& list) {
  return !list.complete && list.ids.data() == view.listed_data;
}

/// The query changed, and here is what it finds: its first question is shown, unless the one shown is among them.
void begin_list(BankView& view, const QuestionList& list) {
  view.changed = false;
  view.list.offset = 0;
  view.there = false;
  view.sought_among = ~std::size_t{0};
  const bool gone = std::find(list.ids.begin(), list.ids.end(), view.shown) == list.ids.end();
  view.first = !view.seek && (view.first || view.typed || gone);
  view.seek = view.seek || !view.first;
}

void seek_shown(Frame& f, BankView& view, const QuestionList& list) {
  if (!view.seek || (!view.there && !list.complete)) return;
  if (!view.there) {
    view.query = {.sort = view.query.sort};  // it is not among these: the whole bank again
    return f.again();
  }
  view.list.reveal = view.at;
  if (view.go_to) f.focus(f.path("list/" + std::to_string(view.at)), f.memory().ring);
  view.seek = view.go_to = false;
}

void keep_shown(Frame& f, BankView& view, const QuestionList& list) {
  if (!(view.listed == view.query)) {
    view.typed = (view.changed && view.typed) || view.listed.text != view.query.text;
    view.listed = view.query;
    view.changed = true;
  }
  if (view.changed && old_answer(view, list)) return;
  if (view.changed) begin_list(view, list);
  const bool same_list = view.listed_data == list.ids.data();
  view.listed_data = list.ids.data();
  if (view.first && !list.ids.empty()) {
    view.shown = list.ids.front();
    view.at = 0;
    view.first = false;
  }
  view.there = find_shown(f, view, list, same_list);
  // The one shown is gone for good: what stands in its place now is next.
  if (!view.there && !list.ids.empty() && f.workspace.question(view.shown) == nullptr) {
    view.at = std::min(view.at, list.ids.size() - 1);
    view.shown = list.ids[view.at];
    view.there = true;
  }
  seek_shown(f, view, list);
}

// ---- Rows ----

void row_words(Frame& f, const Rect& r, const QuestionRow& row, const std::vector<std::string>& words) {
  const Place text{r.x + step::s12, r.y + step::s8, r.w - step::s24};
  if (domain::trim(row.text).empty())
    f.draw.text(text.x, text.y, Font::body, Colour::ink2, wordless);
  else
    draw_hits(f, text, text_line, 2, row.text, hits_in(row.text, words));
  const float right = r.right() - step::s12, room = row.course.empty() ? text.w : text.w - 84;
  f.draw.text(text.x, r.y + 54, Font::small, Colour::ink2, f.draw.fit(Font::small, times_words(row), room));
  course_glyph(f, right, r.y + 54, row.course);
}

void draw_row(Frame& f, BankView& view, const QuestionList& list, std::size_t index, const Rect& r) {
  const domain::QuestionId id = list.ids[index];
  const QuestionRow* known = f.workspace.question_row(id);
  const bool chosen = id == view.shown;
  const Reply reply = row(f, r, std::to_string(index),
                          {.chosen = chosen, .label = known == nullptr ? std::string_view{} : known->text});
  if (known == nullptr)
    f.wake_in(soon);
  else
    row_words(f, r, *known, list.words);
  if (!reply.pressed) return;
  view.shown = id;
  view.at = index;
  view.there = true;
  f.out.go({.page = PageId::bank, .question = id, .focus = f.path(std::to_string(index))});
}

void draw_rows(Frame& f, BankView& view, const QuestionList& list, const Rect& area, bool to_rows) {
  const std::optional<std::size_t> chosen = view.there ? std::optional(view.at) : std::nullopt;
  bool typed_on = false;
  {
    LongList rows(f, "list", area, question_row_h, list.ids.size(), view.list, chosen);
    if (to_rows && !list.ids.empty()) f.focus(f.path(std::to_string(chosen.value_or(0))));
    if (const auto at = rows.arrived()) {
      view.shown = list.ids[*at];
      view.at = *at;
      view.there = true;
    } else if (rows.focused() && chosen && rows.focused_row() != *chosen) {
      f.focus(f.path(std::to_string(*chosen)));  // the list changed under the focus
    }
    typed_on = rows.focused();
    if (rows.left_at_top()) f.focus("bank/search", false);
    rows.rows([&](std::size_t index, const Rect& r) {
      draw_row(f, view, list, index, {r.x + step::s16, r.y, r.w - step::s32, r.h});
    });
    rows.finish();
  }
  if (typed_on) search_by_typing(f, view);
}

// ---- Nothing found ----

/// Nothing matches this query, and nothing changed since that was seen. The workspace answers one query at a time: as
/// long as it counts what each filter keeps out, it is not asked for the list itself.
bool nothing_as_before(const Frame& f, const BankView& view) {
  return view.nothing && !view.seek && view.without_of == view.query && view.without_at == f.workspace.revision();
}

/// For each filter that is on, how many questions there would be without it: one after the other.
void count_without(Frame& f, BankView& view) {
  for (BankView::Without& one : view.without) {
    if (one.count) continue;
    const QuestionList& list = f.workspace.questions(one.query);
    if (list.complete) one.count = list.ids.size();
    f.wake_in(soon);
    return;
  }
}

std::string without_words(const BankView::Without& one) {
  const bool words = one.name == "text";
  const std::string what = words ? std::string("Leave out the words") : fmt::format("Take off “{}”", one.label);
  if (!one.count) return what;
  return *one.count == 0 ? what + ": still none" : fmt::format("{}: {}", what, grouped(*one.count));
}

void draw_nothing(Frame& f, BankView& view, Place at) {
  count_without(f, view);
  float y = at.y;
  y += f.draw.paragraph({at.x, y, at.w}, Font::body_bold, Colour::ink, "Nothing matches") + step::s8;
  const bool filtered = view.without.size() > 1 || (view.without.size() == 1 && view.without.front().name != "text");
  const auto scope = f.scope("nothing");
  for (std::size_t i = 0; i < view.without.size() && filtered; ++i) {
    const BankView::Without& one = view.without[i];
    const std::string words = f.draw.fit(Font::small_bold, without_words(one), at.w);
    const Reply off = link(f, at.x, y, one.name, words, {.font = Font::small_bold});
    if (off.pressed) view.query = one.query;
    y = off.rect.bottom() + step::s8;
  }
  const std::string typed(domain::trim(view.query.text));
  if (typed.empty()) return;
  const std::string words = f.draw.fit(Font::small_bold, fmt::format("Put “{}” into the bank", typed), at.w);
  if (link(f, at.x, y + step::s8, "put", words, {.font = Font::small_bold}).pressed) put_in_question(f, view, typed);
}

void begin_nothing(Frame& f, BankView& view) {
  view.nothing = true;
  view.without.clear();
  for (const FilterOn& one : filters_on(f, view.query)) view.without.push_back({one.name, one.label, one.without, {}});
  view.without_of = view.query;
  view.without_at = f.workspace.revision();
}

/// "7 of 214" at the right end of the search field.
void draw_count(Frame& f, Place field, const std::string& count) {
  const float w = f.draw.width(Font::small, count), right = field.x + field.w;
  f.draw.fill({right - w - 20, field.y + 3, w + 12, size::field - 6}, Colour::raised);
  f.draw.text(right - w - 11, field.y + 10, Font::small, Colour::ink2, count);
}

}  // namespace

void draw_question_list(Frame& f, BankView& view, const Page& p) {
  f.draw.fill({p.list.right() - 1, 0, 1, f.height}, Colour::hair);
  const Place at{p.list.x + step::s16, step::s24, p.list.w - step::s32};
  const bool to_rows = draw_search(f, view, at);
  const float filters_y = at.y + size::field + step::s12;
  const float top = filters_y + draw_filters(f, view.query, {at.x, filters_y, at.w}) + step::s12;
  const Place below{at.x, top + step::s8, at.w};
  if (nothing_as_before(f, view)) {
    draw_count(f, at, "0 of " + grouped(f.workspace.bank_size()));
    return draw_nothing(f, view, below);
  }
  const QuestionList& list = f.workspace.questions(view.query);
  if (!list.complete) f.wake_in(soon);
  draw_count(f, at, count_words(f, list, !filters_on(f, view.query).empty()));
  keep_shown(f, view, list);
  view.nothing = false;
  if (list.ids.empty() && list.complete) {
    begin_nothing(f, view);
    return f.again();
  }
  draw_rows(f, view, list, {p.list.x, top, p.list.w - 1, f.height - top}, to_rows);
}

}  // namespace afterword::ui
