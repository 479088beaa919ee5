// What Today, Interviews, People, Settings and the last steps of the debrief share: headings, read-only text, the line
// that makes the next item of a list.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "ui/layout.h"
#include "ui/widgets.h"

namespace afterword::ui {

/// The scrolled part of a page that has no ruler: from its top edge to the foot bar.
Rect page_area(const Page& page);

/// The page for a Margin whose notes scroll with the column: `top` is that of the scrolled content.
Page scrolled_page(const Page& page, float top);

/// A heading of 20 px; returns its height and the gap below it.
float heading(Frame& f, const Page& page, float y, std::string_view text);
/// A small heading over a hair line, as on a page made for reading; returns its height and the gap below it.
float rule_heading(Frame& f, Place at, std::string_view text);
/// What the user wrote, to read only: a 2 px rule and the text 14 px in. Returns its height; only what can be seen of
/// it is drawn.
float written(Frame& f, const ScrollArea& scroll, Place at, std::string_view text);

/// A list's last line, which makes the next item: the first character typed adds it, what follows goes on changing it,
/// Enter or leaving the line settles it. An item whose text was taken out again is removed.
struct GrowingLine {
  std::int64_t& growing;   ///< the item being typed; 0: none. Kept in the screen's view
  std::string_view text;   ///< of that item, as the record has it; empty where there is none any more
  workspace::Field field;  ///< that its text is kept in
  domain::Noun noun;
  std::function<workspace::Edit(std::int64_t id, const std::string& text)> add;
};
TextReply grow_line(Frame& f, Place at, std::string_view name, const GrowingLine& line, const TextOptions& options);

/// What fits into `w`: all of it, else what stands behind its semicolon, which says what to do; else cut with "…".
std::string telling_part(Frame& f, Font font, std::string_view text, float w);

/// "Remove" at the right end of a row, shown while the mouse or the focus is in the row. True when it was chosen.
bool remove_link(Frame& f, const Rect& row, float right, float y);

/// "Question bank" at the right end of a line, the way to question number `index` of a list.
void way_to_bank(Frame& f, Place line, std::size_t index, domain::QuestionId question);

/// A row of 64 px between hair lines: what, a line below it, a key at the right.
Reply choice_row(Frame& f, Place at, std::string_view name, std::string_view what, std::string_view detail, Chord key);
constexpr float choice_height = 64;

}  // namespace afterword::ui
