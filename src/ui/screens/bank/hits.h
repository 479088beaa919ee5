// A question in at most two rows, with what was searched for in 600 and underlined.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ui/frame.h"

namespace afterword::ui {

struct HitRange {
  std::size_t begin = 0, end = 0;  ///< bytes of the text
  friend bool operator==(const HitRange&, const HitRange&) = default;
};
/// Where `words` (as domain::fold writes them) stand in `text`, in order and without overlap. One or two letters count
/// at the beginning of a word only.
std::vector<HitRange> hits_in(std::string_view text, std::span<const std::string> words);

/// Draws `text` in at most `rows` rows of `line`, cut with "…".
void draw_hits(Frame& f, Place at, float line, int rows, std::string_view text, std::span<const HitRange> hits);

}  // namespace afterword::ui
