// How wide each cluster is and what draws it, by what the font has.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include "ui/text/graphemes.h"

namespace afterword::ui::text {

/// Pixels by character, up to where combining marks begin; negative: to be looked at closely.
using WidthTable = std::array<float, 0x300>;

/// How wide characters are: the loaded font, or a test's own.
class Glyphs {
 public:
  virtual ~Glyphs() = default;
  /// As measured before; nullptr: not yet.
  virtual const WidthTable* widths() const { return nullptr; }
  virtual bool has(char32_t character) const = 0;
  /// Pixels; only asked for characters that it has.
  virtual float advance(char32_t character) const = 0;
  /// Pixels of one em: the width of the box that stands for what the font lacks.
  virtual float em() const = 0;
  /// Whether the font is known to be there still. One that is not answers as if it had no characters.
  virtual bool usable() const { return true; }
  /// The font is there: said once for each frame.
  virtual void renew() {}
};

/// One cluster as it is measured and drawn.
struct Cluster {
  enum class Shown {
    glyph,    ///< `glyph` draws all of it
    parts,    ///< `glyph` draws the letter; its marks, which have no character in common with it, go over it
    box,      ///< the font lacks it: a box of one em stands for it
    nothing,  ///< it has no width and cannot be seen
  };
  std::size_t length = 0;  ///< code points
  float width = 0;         ///< pixels
  Shown shown = Shown::glyph;
  char32_t glyph = 0;
};

/// The widths of one font at one size, those of Latin letters at hand. `glyphs` must outlive it.
class Metrics {
 public:
  explicit Metrics(const Glyphs& glyphs);

  /// The cluster that begins at text[at]. Line ends, which only a single line holds, are as wide as a blank.
  Cluster cluster(std::u32string_view text, std::size_t at) const {
    const char32_t c = text[at];
    if (c < first_unusual && widths_[c] >= 0 && (at + 1 == text.size() || text[at + 1] < first_unusual))
      return {.length = 1, .width = widths_[c], .glyph = c};
    return unusual(text, at);
  }
  const Glyphs& glyphs() const { return *glyphs_; }

 private:
  Cluster unusual(std::u32string_view text, std::size_t at) const;
  bool has_ligature(std::u32string_view text, std::size_t at) const;
  Cluster single(std::u32string_view text, std::size_t at) const;
  Cluster several(std::u32string_view text, std::size_t at, std::size_t end) const;
  Cluster box(std::size_t length) const;

  static constexpr char32_t first_unusual = std::tuple_size_v<WidthTable>;
  const Glyphs* glyphs_;
  WidthTable widths_{};
};

WidthTable measure_widths(const Glyphs& glyphs);

/// The widths of fonts that many editors show, each measured once.
class WidthTables {
 public:
  /// `key` names font, size and what the font holds.
  const WidthTable& of(std::uint64_t key, const Glyphs& glyphs);

 private:
  std::unordered_map<std::uint64_t, WidthTable> known_;
};

/// The one character that a letter with its marks is composed to (Unicode NFC), or 0.
char32_t composed(std::u32string_view cluster);

}  // namespace afterword::ui::text
