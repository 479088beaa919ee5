// UTF-8 tools on top of utf8proc.
#include "domain/text.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace afterword::domain {
namespace {

struct Plain {
  char32_t from;
  std::string_view to;
};
// Letters that Unicode does not decompose but that people type without, and quotes that keyboards lack. After folding
// the case, so lower case only.
constexpr auto plain_forms = std::to_array<Plain>({{U'ø', "o"},
                                                   {U'ł', "l"},
                                                   {U'đ', "d"},
                                                   {U'ð', "d"},
                                                   {U'þ', "th"},
                                                   {U'æ', "ae"},
                                                   {U'œ', "oe"},
                                                   {U'ı', "i"},
                                                   {U'ħ', "h"},
                                                   {U'\u2018', "'"},
                                                   {U'\u2019', "'"},
                                                   {U'\u02bc', "'"},
                                                   {U'\u201c', "\""},
                                                   {U'\u201d', "\""}});

utf8proc_category_t category(char32_t c) { return utf8proc_category(static_cast<utf8proc_int32_t>(c)); }

void append(std::string& out, char32_t c) {
  std::array<utf8proc_uint8_t, 4> bytes{};
  const auto n = utf8proc_encode_char(static_cast<utf8proc_int32_t>(c), bytes.data());
  out.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(n));
}

void append_folded(std::string& out, char32_t c) {
  if (is_blank(c)) {
    out += ' ';
    return;
  }
  std::array<utf8proc_int32_t, 32> parts{};
  int last_class = 0;
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_CASEFOLD | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
                                                      UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
  const auto n = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c), parts.data(),
                                         static_cast<utf8proc_ssize_t>(parts.size()), options, &last_class);
  for (utf8proc_ssize_t i = 0; i < n && i < static_cast<utf8proc_ssize_t>(parts.size()); ++i) {
    const auto part = static_cast<char32_t>(parts[static_cast<std::size_t>(i)]);
    const auto* plain =
        std::find_if(plain_forms.begin(), plain_forms.end(), [&](const Plain& p) { return p.from == part; });
    if (plain != plain_forms.end())
      out += plain->to;
    else
      append(out, part);
  }
}

bool is_word_part(char32_t c) {
  if (is_letter(c) || is_digit(c)) return true;
  if (c < 0x80) return false;
  const auto k = category(c);
  return k == UTF8PROC_CATEGORY_MN || k == UTF8PROC_CATEGORY_MC;
}

bool is_apostrophe(char32_t c) { return c == U'\'' || c == U'\u2019' || c == U'\u02bc'; }

bool ends_sentence(char32_t c) { return c == U'.' || c == U'!' || c == U'?' || c == U'…' || c == U'。'; }

/// "Mr", "e.g", a single letter: what a full stop behind it does not end.
bool abbreviates(std::string_view before) {
  std::size_t start = before.size();
  while (start > 0 && before[start - 1] != ' ' && before[start - 1] != '(') --start;
  const std::string last = fold(before.substr(start));
  constexpr auto known = std::to_array<std::string_view>(
      {"mr", "mrs", "ms", "mx", "dr", "prof", "st", "e.g", "i.e", "etc", "approx", "no", "vs", "resp"});
  if (std::find(known.begin(), known.end(), last) != known.end()) return true;
  const auto first = code_point(last, 0);
  return !last.empty() && first.bytes == last.size() && is_letter(first.value);
}

}  // namespace

CodePoint code_point(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) return {first, 1};
  const auto rest = text.substr(at);
  utf8proc_int32_t value = 0;
  const auto n = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(rest.data()),
                                  static_cast<utf8proc_ssize_t>(rest.size()), &value);
  if (n <= 0) return {U'\ufffd', 1};
  return {static_cast<char32_t>(value), static_cast<std::size_t>(n)};
}

bool is_letter(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  const auto k = category(c);
  return k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_LO;
}
bool is_digit(char32_t c) { return c < 0x80 ? c >= '0' && c <= '9' : category(c) == UTF8PROC_CATEGORY_ND; }
bool is_upper(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  return category(c) == UTF8PROC_CATEGORY_LU || category(c) == UTF8PROC_CATEGORY_LT;
}
bool is_blank(char32_t c) {
  if (c < 0x80) return c == ' ' || (c >= 0x09 && c <= 0x0d);
  return c == 0x85 || category(c) == UTF8PROC_CATEGORY_ZS || category(c) == UTF8PROC_CATEGORY_ZL ||
         category(c) == UTF8PROC_CATEGORY_ZP;
}

std::string fold(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (const auto plain = static_cast<unsigned char>(text[at]); plain < 0x80) {
      out += is_blank(plain) ? ' ' : static_cast<char>(plain >= 'A' && plain <= 'Z' ? plain + 32 : plain);
      ++at;
      continue;
    }
    const auto c = code_point(text, at);
    if (c.value == U'\ufffd' && c.bytes == 1)
      out += text[at];
    else
      append_folded(out, c.value);
    at += c.bytes;
  }
  return out;
}

std::vector<TextWord> words_of(std::string_view text) {
  std::vector<TextWord> words;
  bool inside = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto plain = static_cast<unsigned char>(text[at]);
    const CodePoint c = plain < 0x80 ? CodePoint{plain, 1} : code_point(text, at);
    const bool joins = inside && is_apostrophe(c.value) && is_letter(code_point(text, at + c.bytes).value);
    if (is_word_part(c.value) || joins) {
      if (!inside) words.push_back({at, at, {}});
      words.back().end = at + c.bytes;
      inside = true;
    } else {
      inside = false;
    }
    at += c.bytes;
  }
  for (auto& word : words) word.folded = fold(text.substr(word.begin, word.end - word.begin));
  return words;
}

std::string_view trim(std::string_view text) {
  while (!text.empty()) {
    const auto c = code_point(text, 0);
    if (!is_blank(c.value)) break;
    text.remove_prefix(c.bytes);
  }
  while (!text.empty()) {
    std::size_t start = text.size() - 1;
    while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xc0U) == 0x80U) --start;
    const auto c = code_point(text, start);
    if (!is_blank(c.value) || c.bytes != text.size() - start) break;
    text.remove_suffix(c.bytes);
  }
  return text;
}

int columns(std::string_view text) {
  int width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = code_point(text, at);
    width += std::max(0, utf8proc_charwidth(static_cast<utf8proc_int32_t>(c.value)));
    at += c.bytes;
  }
  return width;
}

std::string shorten(std::string_view text, int width) {
  text = trim(text);
  std::string line;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = code_point(text, at);
    if (c.value == '\n' || c.value == '\r' || c.value == '\t')
      line += line.empty() || line.back() == ' ' ? "" : " ";
    else
      line += text.substr(at, c.bytes);
    at += c.bytes;
  }
  if (columns(line) <= width) return line;
  int used = 0;
  std::size_t cut = 0;
  std::size_t word_end = 0;
  for (std::size_t at = 0; at < line.size();) {
    const auto c = code_point(line, at);
    const int wide = std::max(0, utf8proc_charwidth(static_cast<utf8proc_int32_t>(c.value)));
    if (used + wide > width - 1) break;
    if (is_blank(c.value)) word_end = at;
    used += wide;
    at += c.bytes;
    cut = at;
  }
  if (cut < line.size() && is_blank(code_point(line, cut).value)) word_end = cut;
  if (word_end * 2 > cut) cut = word_end;
  return width < 1 ? std::string{} : std::string(trim(std::string_view(line).substr(0, cut))) + "…";
}

std::string_view first_sentence(std::string_view text) {
  text = trim(text);
  for (std::size_t at = 0; at < text.size();) {
    const auto c = code_point(text, at);
    if (c.value == '\n' || c.value == '\r') return trim(text.substr(0, at));
    std::size_t next = at + c.bytes;
    if (ends_sentence(c.value)) {
      while (next < text.size() && ends_sentence(code_point(text, next).value)) next += code_point(text, next).bytes;
      const auto after = code_point(text, next);
      const bool closes =
          after.value == U'"' || after.value == U'\u201d' || after.value == U'\u2019' || after.value == U')';
      const bool stop = next >= text.size() || is_blank(after.value) || closes || c.value == U'。';
      if (stop && !(c.value == '.' && next == at + 1 && next < text.size() && abbreviates(text.substr(0, at))))
        return text.substr(0, closes ? next + after.bytes : next);
    }
    at = next;
  }
  return text;
}

std::string capitalised(std::string_view text) {
  if (text.empty()) return {};
  const auto first = code_point(text, 0);
  if (first.value == U'\ufffd') return std::string(text);
  std::string out;
  append(out, static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(first.value))));
  return out + std::string(text.substr(first.bytes));
}

bool is_hidden(char32_t c) {
  return (c < 0x20 && c != U'\n' && c != U'\t' && c != U'\r') || (c >= 0x7F && c < 0xA0) || c == 0xAD || c == 0x61C ||
         c == 0x180E || c == 0x200B || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

namespace {

bool from_right(char32_t c) { return (c >= 0x590 && c < 0x900) || (c >= 0xFB1D && c < 0xFDFF); }

/// Calls `each(piece, hidden)` for every code point.
template <class Each>
void every_hidden(std::string_view text, Each each) {
  bool right = false, flag = false;
  char32_t before = U' ';
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point(text, at);
    const bool tag = c.value >= 0xE0000 && c.value < 0xE0080;
    const bool joiner = (c.value == 0x200C || c.value == 0x200D) && before < 0x300;
    const bool mark = (c.value == 0x200E || c.value == 0x200F) && !right;
    flag = c.value == 0x1F3F4 || (tag && flag);
    right = right || from_right(c.value);
    each(text.substr(at, c.bytes), c.value, is_hidden(c.value) || joiner || mark || (tag && !flag));
    before = c.value;
    at += c.bytes;
  }
}

}  // namespace

bool has_hidden(std::string_view text) {
  bool plain = true;
  for (const char c : text) plain = plain && ((c >= 0x20 && c < 0x7F) || c == '\n');
  if (plain) return false;
  bool any = false;
  every_hidden(text, [&](std::string_view, char32_t, bool hidden) { any = any || hidden; });
  return any;
}

std::string hidden_shown(std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out;
  every_hidden(text, [&](std::string_view piece, char32_t c, bool hidden) {
    if (!hidden) {
      out += piece;
      return;
    }
    out += "[U+";
    for (int shift = c > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4)
      if (shift < 20 || (c >> shift) != 0) out += digits[(c >> shift) & 0xFU];
    out += ']';
  });
  return out;
}

std::string hidden_in_names(const std::vector<std::string>& names, std::string_view fate) {
  constexpr std::size_t most_named = 3;
  std::vector<std::string> shown;
  for (const auto& name : names) {
    if (!has_hidden(name)) continue;
    std::string words = "“" + hidden_shown(name) + "”";
    if (std::find(shown.begin(), shown.end(), words) == shown.end()) shown.push_back(std::move(words));
  }
  if (shown.empty()) return {};
  const std::size_t all = shown.size();
  if (all > most_named) {
    shown.resize(most_named);
    shown.push_back(std::to_string(all - most_named) + " more");
  }
  return "There are characters that cannot be seen, or that turn the direction of writing round, in " +
         std::string(all == 1 ? "the name " : "the names ") + listed(shown) + "; " + std::string(fate) + ".";
}

std::string counted(std::size_t n, std::string_view one, std::string_view many) {
  std::string noun(n == 1 || many.empty() ? one : many);
  if (n != 1 && many.empty()) noun += 's';
  return std::to_string(n) + " " + noun;
}

std::string listed(const std::vector<std::string>& items) {
  std::string out;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) out += i + 1 == items.size() ? " and " : ", ";
    out += items[i];
  }
  return out;
}

}  // namespace afterword::domain
