// A strict UTF-8 decoder (RFC 3629) that carries what it cannot decode along.
#include "ui/text/utf8.h"

#include <cstdint>

namespace afterword::ui::text {

namespace {

constexpr char32_t stray_base = 0xDC00;
constexpr char32_t replacement = 0xFFFD;

struct Decoded {
  char32_t character = 0;
  std::size_t length = 0;  ///< 0: not UTF-8
};

Decoded decode(std::string_view bytes, std::size_t at) {
  const auto byte = [&](std::size_t i) -> std::uint32_t {
    return at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U;
  };
  const std::uint32_t lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  const std::size_t length = lead >= 0xF0 && lead <= 0xF4 ? 4U : lead >= 0xE0 ? 3U : 2U;
  if (lead < 0xC2 || lead > 0xF4) return {};
  std::uint32_t value = lead & (0x7FU >> length);
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0U) != 0x80U) return {};
    value = (value << 6U) | (byte(i) & 0x3FU);
  }
  const bool overlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000);
  if (overlong || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return {};
  return {value, length};
}

char* put(char* out, char32_t c) {
  const auto byte = [&out](std::uint32_t value) { *out++ = static_cast<char>(static_cast<unsigned char>(value)); };
  const auto tail = [&](unsigned shift) { byte(0x80U | ((c >> shift) & 0x3FU)); };
  if (c < 0x80) {
    byte(c);
  } else if (is_stray_byte(c)) {
    byte(c - stray_base);
  } else if (c < 0x800) {
    byte(0xC0U | (c >> 6U));
    tail(0);
  } else if (c < 0x10000) {
    byte(0xE0U | (c >> 12U));
    tail(6);
    tail(0);
  } else {
    byte(0xF0U | (c >> 18U));
    tail(12);
    tail(6);
    tail(0);
  }
  return out;
}

}  // namespace

std::u32string from_utf8(std::string_view bytes) {
  std::u32string characters;
  characters.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size();) {
    const Decoded next = decode(bytes, at);
    if (next.length == 0)
      characters += stray_base + static_cast<unsigned char>(bytes[at]);
    else
      characters += next.character;
    at += next.length == 0 ? 1 : next.length;
  }
  return characters;
}

std::u32string from_outside(std::string_view bytes) {
  std::u32string characters;
  characters.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size();) {
    const Decoded next = decode(bytes, at);
    at += next.length == 0 ? 1 : next.length;
    if (next.length == 0) {
      characters += replacement;
    } else if (next.character == U'\r') {
      if (at >= bytes.size() || bytes[at] != '\n') characters += U'\n';
    } else if (next.character >= 0x20 || next.character == U'\n' || next.character == U'\t') {
      if (next.character != 0x7F) characters += next.character;
    }
  }
  return characters;
}

std::string to_utf8(std::u32string_view characters) {
  std::size_t length = 0;
  for (const char32_t c : characters) length += utf8_length(c);
  std::string bytes(length, '\0');
  char* out = bytes.data();
  for (const char32_t c : characters) out = put(out, c);
  return bytes;
}

std::size_t utf8_length(char32_t character) {
  if (character < 0x80 || is_stray_byte(character)) return 1;
  return character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
}

}  // namespace afterword::ui::text
