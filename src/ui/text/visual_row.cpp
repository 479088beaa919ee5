// Measures a row's clusters and puts them into the order in which they are seen.
#include "ui/text/visual_row.h"

#include <algorithm>

#include "ui/text/bidi.h"

namespace afterword::ui::text {

namespace {

// The row's last blanks hang into the margin; what is flush with the margin are the words.
float width_of_words(const std::vector<Cell>& logical, std::u32string_view text) {
  float width = 0;
  float words = 0;
  for (const Cell& cell : logical) {
    width += cell.cluster.width;
    if (text[cell.from] != U' ') words = width;
  }
  return words;
}

std::vector<Cell> in_visual_order(std::vector<Cell> logical, std::u32string_view row, std::size_t start,
                                  bool right_to_left) {
  const std::vector<std::uint8_t> levels = bidi_levels(row, right_to_left);
  std::vector<std::uint8_t> cell_levels;
  cell_levels.reserve(logical.size());
  for (Cell& cell : logical) {
    cell_levels.push_back(levels[cell.from - start]);
    cell.right_to_left = (cell_levels.back() & 1U) != 0;
    if (cell.right_to_left && cell.cluster.length == 1) cell.cluster.glyph = mirrored(cell.cluster.glyph);
  }
  std::vector<Cell> visual;
  visual.reserve(logical.size());
  for (const std::size_t i : visual_order(cell_levels)) visual.push_back(logical[i]);
  return visual;
}

}  // namespace

VisualRow::VisualRow(const Buffer& buffer, const Metrics& metrics, const Row& row, float x, float right)
    : range_(row.range), left_(x), right_(x) {
  const std::u32string_view text = buffer.view(0, row.range.to);
  cells_.reserve(row.range.length());
  for (std::size_t at = row.range.from; at < row.range.to;) {
    const Cluster cluster = metrics.cluster(text, at);
    cells_.push_back({.from = at, .cluster = cluster});
    at += cluster.length;
  }
  const std::u32string_view words = text.substr(row.range.from);
  const TextRange paragraph = buffer.paragraph_text(row.paragraph);
  right_to_left_ = runs_right_to_left(buffer.view(paragraph.from, paragraph.to));
  if (right_to_left_) left_ = right_ = std::max(x, right - width_of_words(cells_, text));
  if (right_to_left_ || has_right_to_left(words))
    cells_ = in_visual_order(std::move(cells_), words, row.range.from, right_to_left_);
  // Blanks that hang at the end of a right-to-left row would push its words: they hang out at the left.
  if (right_to_left_)
    for (const Cell& cell : cells_) {
      if (text[cell.from] != U' ' || left_ <= x) break;
      left_ -= cell.cluster.width;
    }
  right_ = left_;
  for (Cell& cell : cells_) {
    cell.x = right_;
    right_ += cell.cluster.width;
  }
}

float VisualRow::x_of(std::size_t position) const {
  const Cell* last = nullptr;
  for (const Cell& cell : cells_) {
    if (position >= cell.from && position < cell.to()) return cell.right_to_left ? cell.x + cell.cluster.width : cell.x;
    if (last == nullptr || cell.from > last->from) last = &cell;
  }
  if (last == nullptr) return right_to_left_ ? right_ : left_;
  return last->right_to_left ? last->x : last->x + last->cluster.width;
}

std::size_t VisualRow::position_at(float x) const {
  if (cells_.empty()) return range_.from;
  auto cell = std::find_if(cells_.begin(), cells_.end(), [x](const Cell& c) { return x < c.x + c.cluster.width; });
  if (cell == cells_.end()) --cell;
  const bool left_half = x < cell->x + cell->cluster.width / 2;
  return left_half != cell->right_to_left ? cell->from : cell->to();
}

std::vector<std::pair<float, float>> VisualRow::spans(TextRange range) const {
  std::vector<std::pair<float, float>> found;
  for (const Cell& cell : cells_) {
    if (cell.from >= range.to || cell.to() <= range.from) continue;
    if (!found.empty() && found.back().second == cell.x)
      found.back().second += cell.cluster.width;
    else
      found.emplace_back(cell.x, cell.x + cell.cluster.width);
  }
  return found;
}

}  // namespace afterword::ui::text
