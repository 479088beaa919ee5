// Text of plain letters as the two kinds of UTF-16 have it, with their mark.
#pragma once

#include <string>
#include <string_view>

namespace afterword::test {

inline std::string utf16(std::string_view ascii, bool big_endian = false) {
  std::string out = big_endian ? "\xFE\xFF" : "\xFF\xFE";
  for (const char c : ascii) {
    if (big_endian) out += '\0';
    out += c;
    if (!big_endian) out += '\0';
  }
  return out;
}

}  // namespace afterword::test
