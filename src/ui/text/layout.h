// Where the lines of the text break, kept up to date edit by edit.
#pragma once

#include <cstdint>
#include <vector>

#include "ui/text/buffer.h"
#include "ui/text/metrics.h"

namespace afterword::ui::text {

struct Row {
  TextRange range;  ///< without the line end
  std::size_t paragraph = 0;
  bool ends_paragraph = false;
  float width = 0;  ///< pixels, with the blanks that hang at its end
};

/// Rows of a text wrapped to a width. Blanks hang at a row's end; a word wider than a row is broken between clusters.
class Layout {
 public:
  /// Everything anew. With `one_line` nothing wraps: the rows are then pieces of some 1,024 characters that stand side
  /// by side.
  void rebuild(const Buffer& buffer, const Metrics& metrics, float width, bool one_line);
  /// After `change` was made to the buffer that was laid out before.
  void update(const Buffer& buffer, const Metrics& metrics, const Change& change);

  std::size_t row_count() const { return starts_.size(); }
  Row row(const Buffer& buffer, std::size_t index) const;
  /// The row that holds a position; one where a row broke belongs to the row before it if `before_break`.
  std::size_t row_of(std::size_t position, bool before_break) const;
  std::size_t first_row_of(std::size_t paragraph) const { return first_rows_[paragraph]; }
  /// One past its last.
  std::size_t end_row_of(std::size_t paragraph) const;
  std::size_t paragraph_of_row(std::size_t row) const;
  /// Where a row begins on a single line: the widths of the pieces before it.
  float piece_x(std::size_t row) const;
  /// The piece of a single line that holds x, or the nearest one.
  std::size_t piece_at(float x) const;

 private:
  struct Rows {
    std::vector<std::uint32_t> starts;
    std::vector<float> widths;
    std::vector<std::uint32_t> first_rows;  ///< of the second paragraph and on, counted from the first of these rows
  };
  std::size_t row_to_begin_with(const Change& change) const;
  std::size_t end_of_row(const Buffer& buffer, const Metrics& metrics, TextRange rest, std::size_t aim,
                         float& width) const;
  std::size_t end_of_piece(const Buffer& buffer, const Metrics& metrics, TextRange rest, std::size_t aim,
                           float& width) const;
  void splice(std::size_t from, std::size_t to, const Rows& rows, const Change& change);

  std::vector<std::uint32_t> starts_{0};
  std::vector<float> widths_{0};
  std::vector<std::uint32_t> first_rows_{0};
  float width_ = 0;
  bool one_line_ = false;
};

}  // namespace afterword::ui::text
