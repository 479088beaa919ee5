// The text as code points and where its paragraphs begin; the only place where either changes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ui/text/graphemes.h"

namespace afterword::ui::text {

/// What one replacement did to the text, for those who keep something beside it (rows, marks).
struct Change {
  std::size_t at = 0;
  std::size_t removed = 0;             ///< characters
  std::size_t inserted = 0;            ///< characters
  std::size_t paragraph = 0;           ///< the one in which it happened
  std::size_t paragraphs_removed = 0;  ///< how many after it went
  std::size_t paragraphs_added = 0;    ///< how many after it came
};

/// A position, or a number of them, as it is kept.
inline std::uint32_t narrow(std::size_t value) { return static_cast<std::uint32_t>(value); }

/// Paragraphs end with "\n", which belongs to them; a "\r" before it is kept and counts to the line end. A text that
/// ends with "\n" has an empty last paragraph. Positions are code points, at most 2^32 - 1.
class Buffer {
 public:
  /// With `one_paragraph` a line feed is a character like any other: for fields of one line.
  explicit Buffer(bool one_paragraph = false) : one_paragraph_(one_paragraph) {}

  Change replace(std::size_t at, std::size_t removed, std::u32string_view inserted);

  const std::u32string& characters() const { return characters_; }
  std::u32string_view view(std::size_t from, std::size_t to) const {
    return std::u32string_view(characters_).substr(from, to - from);
  }
  std::size_t size() const { return characters_.size(); }
  std::size_t paragraph_count() const { return starts_.size(); }
  std::size_t paragraph_of(std::size_t position) const;
  /// With its line end.
  TextRange paragraph(std::size_t index) const;
  /// Without its line end.
  TextRange paragraph_text(std::size_t index) const;

 private:
  std::u32string characters_;
  std::vector<std::uint32_t> starts_{0};
  bool one_paragraph_;
};

}  // namespace afterword::ui::text
