// Encodings of text files.
#include "exchange/text_bytes.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "domain/text.h"

namespace afterword::exchange {
namespace {

// What Windows puts where Latin-1 has controls, 0x80 … 0x9F.
constexpr std::array<char16_t, 32> windows = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                              0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                              0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                              0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

void append(std::string& out, char32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | (c >> 6));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0 | (c >> 12));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | (c >> 18));
    out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  }
}

std::string from_utf16(std::string_view bytes, bool big_endian) {
  std::string out;
  out.reserve(bytes.size() / 2);
  const auto unit = [&](std::size_t at) {
    const auto low = static_cast<unsigned char>(bytes[at + (big_endian ? 1 : 0)]);
    const auto high = static_cast<unsigned char>(bytes[at + (big_endian ? 0 : 1)]);
    return static_cast<char32_t>(high << 8 | low);
  };
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    char32_t c = unit(at);
    if (c >= 0xD800 && c < 0xDC00 && at + 3 < bytes.size()) {
      const char32_t second = unit(at + 2);
      if (second >= 0xDC00 && second < 0xE000) {
        c = 0x10000 + ((c - 0xD800) << 10) + (second - 0xDC00);
        at += 2;
      }
    }
    append(out, c >= 0xD800 && c < 0xE000 ? 0xFFFD : c);
  }
  return out;
}

struct Utf8Check {
  std::size_t good = 0, bad = 0;  ///< characters of several bytes, bytes that are none
};

/// Checks, and copies with U+FFFD for what is no UTF-8. A character cut off by the end of the file is left out.
Utf8Check check_utf8(std::string_view bytes, std::string& out, bool& cut) {
  Utf8Check check;
  out.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size();) {
    if (static_cast<unsigned char>(bytes[at]) < 0x80) {
      out += bytes[at++];
      continue;
    }
    const auto c = domain::code_point(bytes, at);
    if (c.value != U'\ufffd' || c.bytes > 1) {
      ++check.good;
      out += bytes.substr(at, c.bytes);
      at += c.bytes;
      continue;
    }
    const auto lead = static_cast<unsigned char>(bytes[at]);
    const std::size_t wanted = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 0;
    const auto rest = bytes.substr(at + 1);
    if (wanted > 0 && at + wanted > bytes.size() && check.good > 0 && std::all_of(rest.begin(), rest.end(), [](char b) {
          return (static_cast<unsigned char>(b) & 0xC0U) == 0x80U;
        })) {
      cut = true;
      break;
    }
    ++check.bad;
    append(out, 0xFFFD);
    ++at;
  }
  return check;
}

/// Line ends as "\n"; NULs go. Says whether there were NULs.
bool tidy(std::string& text) {
  bool nuls = false;
  std::size_t to = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    char c = text[at];
    if (c == '\0') {
      nuls = true;
      continue;
    }
    if (c == '\r') {
      if (at + 1 < text.size() && text[at + 1] == '\n') continue;
      c = '\n';
    }
    text[to++] = c;
  }
  text.resize(to);
  return nuls;
}

}  // namespace

bool is_utf16(std::string_view bytes) { return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"); }

std::string utf8_of_utf16(std::string_view bytes) { return from_utf16(bytes.substr(2), bytes.starts_with("\xFE\xFF")); }

std::string utf8_of_latin(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 8);
  for (const char byte : bytes) {
    const auto c = static_cast<unsigned char>(byte);
    append(out, c >= 0x80 && c < 0xA0 ? windows[c - 0x80U] : static_cast<char32_t>(c));
  }
  return out;
}

DecodedText decode_text(std::string_view bytes) {
  DecodedText result;
  if (is_utf16(bytes)) {
    result.text = utf8_of_utf16(bytes);
    if (bytes.size() % 2 != 0) result.remarks.emplace_back("The file ends in the middle of a character.");
  } else {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    bool cut = false;
    const auto check = check_utf8(bytes, result.text, cut);
    if (check.bad > check.good) {
      result.text = utf8_of_latin(bytes);
      result.remarks.emplace_back(read_as_latin);
    } else if (check.bad > 0) {
      result.remarks.push_back(domain::counted(check.bad, "byte") + " of the file " + (check.bad == 1 ? "is" : "are") +
                               " no text; a sign stands in place of each.");
    }
    if (cut) result.remarks.emplace_back("The file ends in the middle of a character.");
  }
  if (tidy(result.text)) result.remarks.emplace_back("The file holds bytes of zero, which were left out.");
  return result;
}

std::string visible_text(std::string_view text, std::size_t& taken) {
  std::string out;
  out.reserve(text.size());
  bool flag = false;  // within the picture of a flag, which tags spell out
  char32_t before = U' ';
  for (std::size_t at = 0; at < text.size();) {
    if (const char byte = text[at]; (byte >= 0x20 && byte < 0x7F) || byte == '\n' || byte == '\t') {
      out += byte;
      before = static_cast<unsigned char>(byte);
      flag = false;
      ++at;
      continue;
    }
    const auto c = domain::code_point(text, at);
    const bool tag = c.value >= 0xE0000 && c.value < 0xE0080;
    const bool joins = (c.value == 0x200C || c.value == 0x200D) && before >= 0x300;
    const bool marks = c.value == 0x200E || c.value == 0x200F;
    const bool hidden = c.value < 0x20 || (c.value >= 0x7F && c.value < 0xA0) || c.value == 0xAD || c.value == 0xFEFF ||
                        (c.value >= 0x200B && c.value <= 0x200F) || (c.value >= 0x202A && c.value <= 0x202E) ||
                        (c.value >= 0x2060 && c.value <= 0x206F) || c.value == 0x180E || tag;
    if (hidden && !joins && !marks && !(tag && flag)) {
      ++taken;
    } else {
      out += text.substr(at, c.bytes);
      flag = c.value == 0x1F3F4 || (tag && flag);
      before = c.value;
    }
    at += c.bytes;
  }
  return out;
}

std::string visible_name(std::string_view name) {
  std::string out;
  for (std::size_t at = 0; at < name.size();) {
    const auto c = domain::code_point(name, at);
    const bool hidden = c.value < 0x20 || (c.value >= 0x7F && c.value < 0xA0) || c.value == 0xAD || c.value == 0xFEFF ||
                        (c.value >= 0x200B && c.value <= 0x200F) || (c.value >= 0x202A && c.value <= 0x202E) ||
                        (c.value >= 0x2060 && c.value <= 0x206F) || c.value == 0x061C || c.value == 0x180E;
    if (!hidden) out += name.substr(at, c.bytes);
    at += c.bytes;
  }
  return std::string(domain::trim(out));
}

}  // namespace afterword::exchange
