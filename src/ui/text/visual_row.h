// One row as it stands on the screen: its clusters from left to right, and where positions of the text are among them.
#pragma once

#include <utility>
#include <vector>

#include "ui/text/layout.h"

namespace afterword::ui::text {

/// One cluster and its place, in pixels from the left edge of the text.
struct Cell {
  std::size_t from = 0;  ///< its position in the text
  Cluster cluster;
  float x = 0;
  bool right_to_left = false;
  std::size_t to() const { return from + cluster.length; }
};

class VisualRow {
 public:
  /// `x`: where the row begins. A row of a paragraph that runs from right to left ends at `right` instead, where that
  /// leaves room.
  VisualRow(const Buffer& buffer, const Metrics& metrics, const Row& row, float x, float right);

  /// From left to right.
  const std::vector<Cell>& cells() const { return cells_; }
  TextRange range() const { return range_; }
  /// Of the paragraph.
  bool right_to_left() const { return right_to_left_; }

  /// Where the caret stands at a position of this row.
  float x_of(std::size_t position) const;
  /// The position nearest to x.
  std::size_t position_at(float x) const;
  /// The stretches that a range of the text covers, left and right of each; touching ones are one.
  std::vector<std::pair<float, float>> spans(TextRange range) const;

 private:
  std::vector<Cell> cells_;
  TextRange range_;
  float left_ = 0;
  float right_ = 0;
  bool right_to_left_ = false;
};

}  // namespace afterword::ui::text
