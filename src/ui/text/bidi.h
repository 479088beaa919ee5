// Hebrew and Arabic on a row: which way each character runs, and the order in which they stand from left to right.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace afterword::ui::text {

/// Whether anything in it runs from right to left.
bool has_right_to_left(std::u32string_view text);

/// The direction of a paragraph: that of its first letter, left to right where it has none. Looks at its first 4,096
/// characters.
bool runs_right_to_left(std::u32string_view paragraph);

/// The level of each character of one row (even: left to right, odd: right to left) by Unicode's rules W1 … W7, N1, N2,
/// I1, I2 and L1 (UAX #9). The row is looked at by itself, and direction signs (embeddings, overrides, isolates) are
/// taken as neutral: enough for names and quotations in a note.
std::vector<std::uint8_t> bidi_levels(std::u32string_view row, bool paragraph_right_to_left);

/// The order in which cells of these levels stand from left to right (rule L2).
std::vector<std::size_t> visual_order(const std::vector<std::uint8_t>& levels);

/// A bracket's counterpart, as it is drawn where text runs from right to left; others are their own.
char32_t mirrored(char32_t character);

}  // namespace afterword::ui::text
