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

/// UTF-8 and UTF-16 by their marks, UTF-8 without one where it fits; else Latin-1 as Windows writes it. Never fails.
DecodedText decode_text(std::string_view bytes);

/// Text as it can be seen: without controls, what turns the direction of writing round, and characters without width.
/// Those that letters and pictures are joined with stay where they do so. Adds to `taken` what was taken out.
std::string visible_text(std::string_view text, std::size_t& taken);

/// Whether a control, a mark of writing direction or a character without width may hide in a name: without them.
std::string visible_name(std::string_view name);

}  // namespace afterword::exchange
