// What stands around the lines of the free recall: how to begin one, the letter squares, the margin's words.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "domain/names.h"
#include "ui/screens/debrief/parts.h"
#include "ui/screens/debrief/recall.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

using domain::RecallKind;

constexpr float square = 22;

void draw_square(Frame& f, const Rect& r, std::string_view letter, LineState state, bool hovered) {
  switch (state) {
    case LineState::settled:
    case LineState::placed:
      f.draw.fill(r, Colour::soft, radius::key);
      f.draw.text_centre(r.centre().x, r.y + 1, Font::small_bold, Colour::accent, letter);
      break;
    case LineState::guess:
      if (hovered) f.draw.fill(r, Colour::soft, radius::key);
      f.draw.dashed_edge(r, Colour::line, radius::key);
      f.draw.text_centre(r.centre().x, r.y + 1, Font::small, Colour::ink2, letter);
      break;
    case LineState::note:
      if (hovered) f.draw.dashed_edge(r, Colour::line, radius::key);
      break;
    case LineState::blank:
      break;
  }
}

std::string state_words(const RecallView& view, int line) {
  static constexpr std::array<std::string_view, 5> states{"blank", "note", "guess", "settled", "placed"};
  return fmt::format("{} {}", domain::word(view.lines.reading(line).kind),
                     states[static_cast<std::size_t>(view.lines.state(line))]);
}

/// The letter square; pressing it offers the kinds.
void letter_square(StepContext& c, RecallView& view, int line, const Rect& r) {
  Frame& f = c.f;
  const LineState state = view.lines.state(line);
  if (state == LineState::blank) return;
  const auto group = f.group("kind");
  const std::string name = std::to_string(line);
  const std::string_view letter = recall_letter(view.lines.reading(line).kind);
  const Reply reply =
      f.widget(r.inset(-3), name,
               {.label = letter.empty() ? "note" : letter, .state = state_words(view, line), .tooltip = "What it is"});
  draw_square(f, r, letter, state, reply.hovered || reply.focused);
  f.focus_ring(reply, radius::key);
  if (reply.pressed) {
    view.chosen_line = line;
    open_popup(f, "kinds");
  }
}

/// The kinds offered for the line whose square was pressed; the one chosen.
std::optional<RecallKind> kinds_popup(Frame& f, const Rect& anchor) {
  const auto scope = f.group("kind");
  if (!popup_open(f, "kinds")) return std::nullopt;
  std::vector<PopupItem> items;
  for (const RecallKind kind : recall_kinds()) {
    items.push_back({.name = std::string(domain::word(kind)),
                     .label = std::string(recall_name(kind)),
                     .detail = caption(alt(recall_key(kind)))});
  }
  const PopupReply reply = popup_list(f, anchor, "kinds", items);
  if (reply.chosen < 0) return std::nullopt;
  return recall_kinds()[static_cast<std::size_t>(reply.chosen)];
}

/// The margin's words beside a line, or under it in a narrow window.
void draw_note(StepContext& c, int line, const RecallNote& note, Place at, bool current) {
  Frame& f = c.f;
  const float rule = current ? 3 : 2;
  f.draw.fill({at.x, at.y - 3, rule, 26}, note.accent ? Colour::accent : Colour::hair);
  float x = at.x + 14;
  const float right = at.x + at.w;
  const auto group = f.group("place");
  const float first_w = f.draw.width(Font::small_bold, note.first);
  const std::string rest = f.draw.fit(
      Font::small, note.rest, right - x - first_w - (note.tab.empty() ? 0 : 48 + f.draw.width(Font::small, note.tab)));
  Reply reply;
  if (note.to) {
    const Rect r{x - 4, at.y - 4, first_w + f.draw.width(Font::small, rest) + 8, size::hit};
    reply = f.widget(r, std::to_string(line), {.label = note.first, .state = note.rest, .tooltip = "Go there"});
    if (reply.hovered) f.draw.fill(r, Colour::hover, radius::key);
    f.focus_ring(reply, radius::key);
    if (reply.pressed) f.out.go(*note.to);
  }
  x += f.draw.text(x, at.y, Font::small_bold, reply.hovered ? Colour::accent : Colour::ink, note.first);
  x += f.draw.text(x, at.y, Font::small, Colour::ink2, rest);
  if (note.tab.empty()) return;
  x += step::s8;
  x += key_cap(f, x, at.y - 1, plain(Key::tab)) + step::s4;
  f.draw.text(x, at.y, Font::small, Colour::ink2, note.tab);
}

/// The second row beside a question that the bank knows: how it went the last time, and its words. Pressing it, or F2
/// on the line, says that it is the same; where that is said already it leads to the question.
void draw_known(StepContext& c, int line, const RecallNote& note, Place at, bool current) {
  Frame& f = c.f;
  const KnownQuestion& known = *note.known;
  const float y = at.y + recall_note_line;
  f.draw.fill({at.x, y, current ? 3.0F : 2.0F, recall_note_line}, note.accent ? Colour::accent : Colour::hair);
  const auto group = f.group("known");
  const bool linked = !known.ask;
  std::string tooltip = "“" + known.text + "”";
  if (!known.when.empty()) tooltip += ". The last time: " + known.when;
  tooltip += linked ? ". Go there" : ". Press F2 on the line, or click: it is the same question";
  float x = at.x + 14;
  const Rect r{x - 4, y - 2, at.x + at.w - x + 4, 24};
  const Reply reply = f.widget(r, std::to_string(line), {.label = known.text, .state = known.when, .tooltip = tooltip});
  if (reply.hovered) f.draw.fill(r, Colour::hover, radius::key);
  f.focus_ring(reply, radius::key);
  if (!linked && current) x += key_cap(f, x, y - 1, plain(Key::f2)) + step::s8;
  if (known.rating) {
    rating_dots(f, x, y + 6, *known.rating);
    x += 69;
  }
  f.draw.text(x, y, linked ? Font::small : Font::small_bold, linked ? Colour::ink2 : Colour::accent,
              f.draw.fit(linked ? Font::small : Font::small_bold, known.text, at.x + at.w - x));
  const bool same = !linked && (reply.pressed || (current && f.key(plain(Key::f2))));
  if (same) {
    workspace::LinkQuestion link;
    link.asked = known.ask;
    link.question = known.question;
    f.out.edit(link, "Linked to your question bank");
  } else if (reply.pressed && note.to) {
    f.out.go(*note.to);
  }
}

void current_line_box(Frame& f, const Rect& r) {
  const Rect box{r.x - 14, r.y - 4, r.w + 14, r.h + 8};
  f.draw.fill_right(box, Colour::raised, radius::control);
  f.draw.edge_right(box, Colour::hair, radius::control);
  f.draw.fill({box.x, box.y, 3, box.h}, Colour::accent);
}

}  // namespace

float recall_legend(StepContext& c, float y, float below) {
  Frame& f = c.f;
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> entries{{{"@", "name"},
                                                                                         {"q", "question"},
                                                                                         {"a", "answer"},
                                                                                         {"c", "concern"},
                                                                                         {"p", "personal"},
                                                                                         {"d", "document"},
                                                                                         {"n", "next"}}};
  const bool beside = c.page.beside;
  const float left = beside ? c.page.margin_x + 14 : c.page.x;
  const float right = left + (beside ? c.page.margin_w - 14 : c.page.w);
  float x = left, top = beside ? y + step::s8 : below - step::s12;
  x += f.draw.text(x, top, Font::small, Colour::ink2, "To place a line, begin with") + step::s8;
  for (const auto& [letter, words] : entries) {
    const float cap_w = std::max(size::key_min, f.draw.width(Font::small, letter) + 12);
    const float w = cap_w + 4 + f.draw.width(Font::small, words);
    if (x + w > right) {
      x = left;
      top += 24;
    }
    const Rect key{x, top - 1, cap_w, size::key};
    f.draw.fill(key, Colour::raised, radius::key);
    f.draw.edge(key, Colour::line, radius::key);
    f.draw.text_centre(key.centre().x, top, Font::small, Colour::ink2, letter);
    f.draw.text(x + cap_w + 4, top, Font::small, Colour::ink2, words);
    x += w + step::s8;
  }
  return beside ? below : top + step::s40;
}

std::optional<RecallKind> draw_recall_lines(StepContext& c, RecallView& view, const TextReply& reply) {
  Frame& f = c.f;
  const auto rect = [&](int line) {
    Rect r = paragraph_rect(f, reply, static_cast<std::size_t>(line));
    return Rect{c.page.x, r.y, c.page.w, r.h};
  };
  // The first line of which anything can be seen, with the two rows of a note that may stand under it.
  const Rect seen = step_area(c.page);
  int low = 0, high = view.lines.size();
  while (low < high) {
    const int middle = (low + high) / 2;
    if (rect(middle).bottom() + 2 * recall_note_line + recall_gap < seen.y)
      low = middle + 1;
    else
      high = middle;
  }
  const int current = reply.focused ? static_cast<int>(reply.editor->caret_paragraph()) : -1;
  Rect anchor;
  for (int line = low; line < view.lines.size(); ++line) {
    const Rect r = rect(line);
    if (r.y > seen.bottom()) break;
    if (line == current) current_line_box(f, r);
    const Rect place{r.x, r.y + 2, square, square};
    if (line == view.chosen_line) anchor = place;
    letter_square(c, view, line, place);
    if (view.lines.state(line) == LineState::blank) continue;
    const RecallNote note = recall_note(c, view.lines, line, line == current, known_question(c, view, line));
    const Place beside{c.page.margin_x, r.y + 3, c.page.margin_w};
    const Place under{c.page.x + recall_indent - 14, r.bottom() + 1, c.page.w - recall_indent + 14};
    const Place at = c.page.beside ? beside : under;
    if (c.page.beside || !note.first.empty() || line == current) draw_note(c, line, note, at, line == current);
    if (note.known) draw_known(c, line, note, at, line == current);
  }
  return kinds_popup(f, anchor);
}

}  // namespace afterword::ui
