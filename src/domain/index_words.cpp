#include "domain/index_words.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>

#include "domain/text.h"

namespace afterword::domain {
namespace {

void append(std::string& out, char32_t c) {
  std::array<utf8proc_uint8_t, 4> bytes{};
  const auto n = utf8proc_encode_char(static_cast<utf8proc_int32_t>(c), bytes.data());
  out.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(n));
}

// One letter for one, as indexes fold them.
char32_t lower(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  std::array<utf8proc_int32_t, 4> folded{};
  int last_class = 0;
  const auto n = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c), folded.data(),
                                         static_cast<utf8proc_ssize_t>(folded.size()), UTF8PROC_CASEFOLD, &last_class);
  return n == 1 ? static_cast<char32_t>(folded[0])
                : static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c)));
}

// Letters and digits of every kind, and what somebody gave a meaning of his own.
bool is_word_part(char32_t c) {
  if (is_letter(c) || is_digit(c)) return true;
  if (c < 0x80) return false;
  const auto k = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  return (k >= UTF8PROC_CATEGORY_ND && k <= UTF8PROC_CATEGORY_NO) || k == UTF8PROC_CATEGORY_CO;
}

bool is_mark(char32_t c) { return c >= 0x300 && c <= 0x36f; }

// The letter that carries the marks, where it is one of English: others keep theirs in an index.
char32_t bare(char32_t c) {
  if (c < 0x80) return c;
  std::array<utf8proc_int32_t, 8> parts{};
  int last_class = 0;
  const auto n = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c), parts.data(),
                                         static_cast<utf8proc_ssize_t>(parts.size()), UTF8PROC_DECOMPOSE, &last_class);
  const bool marked = n > 1 && parts[0] < 0x80 && n <= static_cast<utf8proc_ssize_t>(parts.size()) &&
                      std::all_of(parts.begin() + 1, parts.begin() + n,
                                  [](utf8proc_int32_t part) { return is_mark(static_cast<char32_t>(part)); });
  return marked ? static_cast<char32_t>(parts[0]) : c;
}

}  // namespace

std::string lower_case(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto c = code_point(text, at);
    if (c.value == U'\ufffd' && c.bytes == 1)
      out += text[at];
    else
      append(out, lower(c.value));
    at += c.bytes;
  }
  return out;
}

std::vector<std::string> index_words(std::string_view text) {
  std::vector<std::string> words;
  bool inside = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = code_point(text, at);
    at += c.bytes;
    if (inside && is_mark(c.value)) continue;
    if (!is_word_part(c.value)) {
      inside = false;
      continue;
    }
    if (!inside) words.emplace_back();
    inside = true;
    append(words.back(), bare(lower(c.value)));
  }
  return words;
}

}  // namespace afterword::domain
