// UTF-8 to code points and back, byte for byte: bytes that are not UTF-8 survive a round trip.
#pragma once

#include <string>
#include <string_view>

namespace afterword::ui::text {

/// A byte b that is no part of valid UTF-8 becomes U+DC00 + b. Valid UTF-8 never yields a surrogate, so the two cannot
/// be confused, and to_utf8 turns it back into that byte.
std::u32string from_utf8(std::string_view bytes);

/// What a user may type or paste: bytes that are not UTF-8 become U+FFFD, "\r\n" and a lone "\r" become "\n", and
/// characters that control a terminal (below U+0020 but for tab and line feed, and U+007F) are left out.
std::u32string from_outside(std::string_view bytes);

std::string to_utf8(std::u32string_view characters);

/// Bytes that to_utf8 makes of one character, 1 … 4.
std::size_t utf8_length(char32_t character);

inline bool is_stray_byte(char32_t character) { return character >= 0xDC80 && character <= 0xDCFF; }

}  // namespace afterword::ui::text
