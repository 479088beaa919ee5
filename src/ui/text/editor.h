// The text editor without its looks: text, caret, selection, undo and marks. view.h draws it and brings it the keys.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/text/buffer.h"
#include "ui/text/history.h"
#include "ui/text/layout.h"
#include "ui/text/marks.h"
#include "ui/text/visual_row.h"

namespace afterword::ui::text {

/// How far a movement goes.
enum class Move {
  left,
  right,
  word_left,
  word_right,
  up,
  down,
  page_up,
  page_down,
  row_start,
  row_end,
  text_start,
  text_end
};

/// Positions are code points from 0 to size(). Text goes in and out byte for byte (utf8.h); what is typed and pasted is
/// cleaned first. Movements by row need a layout: view.h's layout() makes one each frame.
class Editor {
 public:
  /// A field of one line takes no line feeds: pasted ones become blanks. Those in its value are kept.
  explicit Editor(bool one_line = false) : buffer_(one_line), one_line_(one_line) {}

  // The text as a whole.
  void set_text(std::string_view utf8);
  /// The text changed elsewhere (undo, import): caret and marks stay with the words they were at, and what could be
  /// undone here no longer can. Costs next to nothing where the text is the same, so it may be called each frame.
  void set_text_keeping_caret(std::string_view utf8);
  /// UTF-8; made once for each change.
  const std::string& text() const;
  const std::u32string& characters() const { return buffer_.characters(); }
  std::size_t size() const { return buffer_.size(); }
  bool empty() const { return buffer_.size() == 0; }
  bool one_line() const { return one_line_; }
  /// Grows with every change of the text.
  std::uint64_t revision() const { return revision_; }

  // Paragraphs: what stands between line ends, counted from 0.
  std::size_t paragraph_count() const { return buffer_.paragraph_count(); }
  std::size_t paragraph_of(std::size_t position) const { return buffer_.paragraph_of(position); }
  std::size_t caret_paragraph() const { return paragraph_of(caret_.caret); }
  /// Without its line end.
  TextRange paragraph_range(std::size_t index) const { return buffer_.paragraph_text(index); }
  std::string paragraph_text(std::size_t index) const;

  // Caret and selection.
  std::size_t caret() const { return caret_.caret; }
  std::size_t anchor() const { return caret_.anchor; }
  /// The caret shows at the end of the row that broke here, not at the beginning of the next.
  bool caret_before_break() const { return before_break_; }
  TextRange selection() const;
  bool has_selection() const { return caret_.caret != caret_.anchor; }
  std::string selected_text() const;
  /// Both snap to whole clusters.
  void set_caret(std::size_t position, bool extend = false, bool before_break = false);
  void select(std::size_t anchor, std::size_t caret);
  void select_all();
  void select_word(std::size_t position);
  void select_paragraph(std::size_t position);
  /// `rows` is how many a page has.
  void move(Move how, bool extend, std::size_t rows = 1);

  // Editing. `seconds` is any steady clock, to tell one go of typing from the next.
  void type(std::u32string_view characters, double seconds);
  /// Cleaned; UTF-8 or not.
  void paste(std::string_view utf8);
  void erase_back(double seconds, bool word = false);
  void erase_ahead(double seconds, bool word = false);
  void erase_selection();
  /// Any replacement, as one step to undo; the caret goes behind it. For suggestions and templates.
  void replace(TextRange range, std::string_view utf8);

  bool can_undo() const { return history_.can_undo(); }
  bool can_redo() const { return history_.can_redo(); }
  bool undo();
  bool redo();
  /// Nothing can be undone here any more: the field lost the focus, the workspace's undo takes over.
  void forget_history() { history_.clear(); }

  // Marks.
  void set_marks(int kind, std::vector<Mark> marks) { marks_.set(kind, std::move(marks)); }
  /// The same with ranges in bytes of text(), sorted by where they begin.
  void set_marks_in_bytes(int kind, std::vector<Mark> marks);
  const Marks& marks() const { return marks_; }

  // Rows, for view.h.
  /// Brings the rows up to date. `key` names font, size and font revision: with another key `font` is asked for its
  /// glyphs and everything is measured anew.
  void lay_out(float width, std::uint64_t key, const std::function<std::unique_ptr<Glyphs>()>& font);
  const Layout& layout() const { return layout_; }
  const Buffer& buffer() const { return buffer_; }
  /// Needs a layout.
  const Glyphs& glyphs() const { return *glyphs_; }
  VisualRow visual_row(std::size_t row) const;
  std::size_t caret_row() const { return layout_.row_of(caret_.caret, before_break_); }
  /// Sets the caret to where a row is nearest to x.
  void set_caret_at(std::size_t row, float x, bool extend);
  std::size_t position_at(std::size_t row, float x) const { return visual_row(row).position_at(x); }

  /// How far a line that is wider than its field is scrolled, in pixels.
  float scroll_x = 0;
  /// What a drag with the mouse takes: nothing while the button is up.
  enum class Drag { none, characters, words, paragraphs };
  Drag drag = Drag::none;
  TextRange drag_from;  ///< the word or paragraph where it began

 private:
  void apply(std::size_t at, std::size_t removed, std::u32string_view inserted);
  void edit(TextRange range, std::u32string_view inserted, EditKind kind, double seconds);
  void place_caret(std::size_t position, bool extend, bool before_break);
  void move_sideways(Move how, bool extend);
  void move_rows(std::ptrdiff_t rows, bool extend);
  void move_in_row(bool to_end, bool extend);
  std::u32string for_this_field(std::u32string characters) const;
  bool laid_out() const { return metrics_.has_value(); }

  Buffer buffer_;
  Layout layout_;
  std::unique_ptr<Glyphs> glyphs_;
  std::optional<Metrics> metrics_;
  History history_;
  Marks marks_;
  CaretState caret_;
  bool before_break_ = false;
  bool one_line_ = false;
  std::optional<float> wanted_x_;  ///< pixels: where Up and Down aim, kept over short rows
  std::uint64_t revision_ = 1;
  std::optional<std::uint64_t> laid_out_key_;
  float laid_out_width_ = -1;
  mutable std::string utf8_;
  mutable std::uint64_t utf8_revision_ = 0;
};

}  // namespace afterword::ui::text
