// The bytes of a text file as UTF-8: which encoding it is in is told by its first bytes, or guessed and said.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace afterword::exchange {

struct DecodedText {
  std::string text;                  ///< UTF-8, line ends as "\n", without NULs and byte order mark
  std::vector<std::string> remarks;  ///< what was guessed or mended, as sentences
};

/// What is said of a file that was read so.
constexpr std::string_view read_as_latin = "The file does not say how its letters are encoded; it was read as Latin-1.";

constexpr bool digit(char c) { return c >= '0' && c <= '9'; }

/// Whether the bytes begin with the mark of UTF-16, of either order.
bool is_utf16(std::string_view bytes);
/// Of bytes for which is_utf16 holds; what is no character becomes U+FFFD, and half a one at the end is left out.
std::string utf8_of_utf16(std::string_view bytes);
/// Latin-1 as Windows writes it.
std::string utf8_of_latin(std::string_view bytes);

/// UTF-8 and UTF-16 by their marks, UTF-8 without one where it fits; else Latin-1 as Windows writes it. Never fails.
DecodedText decode_text(std::string_view bytes);

/// Text as it can be seen: without controls, what turns the direction of writing round, and characters without width.
/// Those that letters and pictures are joined with stay where they do so. Adds to `taken` what was taken out.
std::string visible_text(std::string_view text, std::size_t& taken);

/// Whether a control, a mark of writing direction or a character without width may hide in a name: without them.
std::string visible_name(std::string_view name);

}  // namespace afterword::exchange
