// Where rows and paragraphs stand on the screen, for the two halves of view.h.
#pragma once

#include <vector>

#include "ui/text/view.h"

namespace afterword::ui::text {

/// The heights above each row: rows are equally high, and there may be room below each paragraph. Good for one frame.
class Geometry {
 public:
  /// Lays the text out first.
  Geometry(Editor& editor, const ViewArgs& args);
  /// Of a text that is laid out.
  Geometry(const Editor& editor, const ViewArgs& args);

  float height() const { return height_; }
  /// Pixels from the top of the first row.
  float row_y(std::size_t row) const;
  /// The row at y or the nearest one.
  std::size_t row_at(float y) const;
  /// The screen's x of the text's left edge, scrolled.
  float left() const { return args_->position.x - (editor_->one_line() ? editor_->scroll_x : 0.0F); }
  /// Which rows can be seen, from first to one past the last.
  std::size_t first_visible() const;
  std::size_t end_visible() const;
  ImRect caret() const;

 private:
  float space_above(std::size_t paragraph) const;
  const Editor* editor_;
  const ViewArgs* args_;
  std::vector<float> spaces_;  ///< args.space_below added up: [i] is what lies above paragraph i
  float height_ = 0;
};

/// Keeps the caret of a single line within its field.
void scroll_to_caret(Editor& editor, const ViewArgs& args);

/// Pixels of one em of the font.
float em_of(const ViewArgs& args);

}  // namespace afterword::ui::text
