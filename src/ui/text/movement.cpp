// Where the caret goes: by cluster, word, row and page.
#include <algorithm>

#include "ui/text/bidi.h"
#include "ui/text/editor.h"

namespace afterword::ui::text {

void Editor::move(Move how, bool extend, std::size_t rows) {
  switch (how) {
    case Move::left:
    case Move::right:
    case Move::word_left:
    case Move::word_right:
      return move_sideways(how, extend);
    case Move::up:
      return move_rows(-1, extend);
    case Move::down:
      return move_rows(1, extend);
    case Move::page_up:
      return move_rows(-static_cast<std::ptrdiff_t>(rows), extend);
    case Move::page_down:
      return move_rows(static_cast<std::ptrdiff_t>(rows), extend);
    case Move::row_start:
      return move_in_row(false, extend);
    case Move::row_end:
      return move_in_row(true, extend);
    case Move::text_start:
      return set_caret(0, extend);
    case Move::text_end:
      return set_caret(size(), extend);
  }
}

// In a paragraph that runs from right to left, the left arrow goes onward through the text. Inside a stretch of the
// other direction the caret still moves through the text in order: it never turns back at a border between the two.
void Editor::move_sideways(Move how, bool extend) {
  const std::u32string& all = characters();
  const TextRange paragraph = buffer_.paragraph_text(caret_paragraph());
  const bool mirrored = runs_right_to_left(buffer_.view(paragraph.from, paragraph.to));
  const bool by_word = how == Move::word_left || how == Move::word_right;
  const bool onward = (how == Move::right || how == Move::word_right) != mirrored;
  const TextRange selected = selection();
  if (!extend && !by_word && !selected.empty()) return set_caret(onward ? selected.to : selected.from);
  const std::size_t at = caret_.caret;
  if (by_word) return set_caret(onward ? next_word(all, at) : previous_word(all, at), extend);
  set_caret(onward ? cluster_end(all, at) : cluster_before(all, at), extend);
}

void Editor::set_caret_at(std::size_t row, float x, bool extend) {
  const VisualRow line = visual_row(row);
  const std::size_t position = line.position_at(x);
  const bool at_break = position == line.range().to && !layout_.row(buffer_, row).ends_paragraph;
  set_caret(position, extend, at_break);
}

void Editor::move_rows(std::ptrdiff_t rows, bool extend) {
  if (!laid_out() || one_line_) return;
  const std::size_t row = caret_row();
  const float x = wanted_x_ ? *wanted_x_ : visual_row(row).x_of(caret_.caret);
  const auto last = static_cast<std::ptrdiff_t>(layout_.row_count()) - 1;
  const std::ptrdiff_t target = static_cast<std::ptrdiff_t>(row) + rows;
  // Past the first or last row there is nothing but the text's own end; a page stops at the row itself first.
  if (target < 0 && row == 0)
    set_caret(0, extend);
  else if (target > last && static_cast<std::ptrdiff_t>(row) == last)
    set_caret(size(), extend);
  else
    set_caret_at(static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(target, 0, last)), x, extend);
  wanted_x_ = x;
}

void Editor::move_in_row(bool to_end, bool extend) {
  if (one_line_ || !laid_out()) return set_caret(to_end ? size() : 0, extend);
  const Row row = layout_.row(buffer_, caret_row());
  if (to_end)
    set_caret(row.range.to, extend, !row.ends_paragraph);
  else
    set_caret(row.range.from, extend);
}

}  // namespace afterword::ui::text
