// Where the lines of the text break. Kept up to date edit by edit, from the row before the edit to where the old rows
// fit again, so that typing costs the same in a page and in a million characters.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "ui/text/buffer.h"

namespace afterword::ui::text {

/// How wide characters are: the loaded font, or a test's own.
class Glyphs {
 public:
  virtual ~Glyphs() = default;
  virtual bool has(char32_t character) const = 0;
  /// Pixels; only asked for characters that it has.
  virtual float advance(char32_t character) const = 0;
  /// Pixels of one em: the width of the box that stands for what the font lacks.
  virtual float em() const = 0;
};

/// One cluster as it is measured and drawn.
struct Cluster {
  std::size_t length = 0;  ///< code points
  float width = 0;         ///< pixels
  char32_t shown = 0;      ///< the one glyph that draws all of it; 0: draw its characters, a box or nothing
  bool box = false;        ///< the font lacks it
};

/// The widths of one font at one size, with those of Latin letters at hand.
class Metrics {
 public:
  explicit Metrics(const Glyphs& glyphs);
  /// The cluster that begins at text[at]; a line end has no width.
  Cluster cluster(std::u32string_view text, std::size_t at) const;
  const Glyphs& glyphs() const { return *glyphs_; }

 private:
  Cluster unusual(std::u32string_view text, std::size_t at) const;
  static constexpr char32_t first_unusual = 0x300;  // combining marks begin here
  const Glyphs* glyphs_;
  std::array<float, first_unusual> widths_{};  // negative: not at hand
};

struct Row {
  TextRange range;  ///< without the line end
  std::size_t paragraph = 0;
  bool ends_paragraph = false;
  float width = 0;  ///< pixels, with the blanks that hang at its end
};

/// Rows of a text wrapped to a width. Blanks hang at a row's end; a word wider than a row is broken between clusters.
class Layout {
 public:
  /// Everything anew. With `one_line` nothing wraps: the rows are then pieces of at most 1,024 characters that stand
  /// side by side.
  void rebuild(const Buffer& buffer, const Metrics& metrics, float width, bool one_line);
  /// After `change` was made to the buffer that was laid out before.
  void update(const Buffer& buffer, const Metrics& metrics, const Change& change);

  std::size_t row_count() const { return starts_.size(); }
  Row row(const Buffer& buffer, std::size_t index) const;
  /// The row that holds a position; one where a row broke belongs to the row before it if `before_break`.
  std::size_t row_of(std::size_t position, bool before_break) const;
  std::size_t first_row_of(std::size_t paragraph) const { return first_rows_[paragraph]; }
  std::size_t rows_of(std::size_t paragraph) const;
  std::size_t paragraph_of_row(std::size_t row) const;

 private:
  struct Piece {
    std::uint32_t start;
    float width;
  };
  std::size_t end_of_row(const Buffer& buffer, const Metrics& metrics, std::size_t start, std::size_t end,
                         float& width) const;
  std::vector<std::uint32_t> starts_{0};
  std::vector<float> widths_{0};
  std::vector<std::uint32_t> first_rows_{0};
  float width_ = 0;
  bool one_line_ = false;
};

}  // namespace afterword::ui::text
