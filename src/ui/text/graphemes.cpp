// Clusters by utf8proc; words and line breaks by a few classes of characters, as far as a note taker needs them.
#include "ui/text/graphemes.h"

#include <utf8proc.h>

#include <algorithm>

namespace afterword::ui::text {

namespace {

constexpr char32_t first_combining = 0x300;  // below it every code point is a cluster, "\r\n" apart

const utf8proc_property_t& property(char32_t c) { return *utf8proc_get_property(static_cast<utf8proc_int32_t>(c)); }

utf8proc_category_t category(char32_t c) { return static_cast<utf8proc_category_t>(property(c).category); }

bool breaks_between(char32_t before, char32_t after) {
  return utf8proc_grapheme_break(static_cast<utf8proc_int32_t>(before), static_cast<utf8proc_int32_t>(after));
}

// A place that is a boundary whatever stands before it: only flags and joined emoji look further back.
bool surely_boundary(std::u32string_view text, std::size_t at) {
  if (at == 0 || at >= text.size()) return true;
  constexpr char32_t joiner = 0x200D;
  if (property(text[at]).boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC && text[at - 1] == joiner)
    return false;
  return breaks_between(text[at - 1], text[at]);
}

enum class Class { word, ideograph, blank, line_end, sign };

bool is_ideograph(char32_t c) {
  return (c >= 0x2E80 && c <= 0x30FF) || (c >= 0x31A0 && c <= 0x31BF) || (c >= 0x31F0 && c <= 0x9FFF) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF00 && c <= 0xFFEF) || (c >= 0x20000 && c <= 0x3FFFF);
}

bool is_blank(char32_t c) {
  return c == U' ' || c == U'\t' || c == 0x3000 || c == 0x1680 || (c >= 0x2000 && c <= 0x200B && c != 0x2007);
}

Class class_of(char32_t c) {
  if (c == U'\n' || c == U'\r') return Class::line_end;
  if (is_blank(c) || c == 0xA0) return Class::blank;
  switch (category(c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
      return is_ideograph(c) ? Class::ideograph : Class::word;
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_PC:
      return Class::word;
    default:
      return Class::sign;
  }
}

// An apostrophe between letters belongs to the word.
Class class_at(std::u32string_view text, std::size_t at) {
  const char32_t c = text[at];
  if ((c == U'\'' || c == 0x2019) && at > 0 && at + 1 < text.size() && class_of(text[at - 1]) == Class::word &&
      class_of(text[at + 1]) == Class::word)
    return Class::word;
  return class_of(c);
}

bool among(std::u32string_view set, char32_t c) { return set.find(c) != std::u32string_view::npos; }

// Signs that must not begin a line, or end one (the usual rules of East Asian typesetting, in short).
bool closes(char32_t c) {
  return among(U"!),.:;?]}”’…、。，．・：；？！）］｝〉》」』】〕〗ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％",
               c);
}
bool opens(char32_t c) { return among(U"([{“‘（［｛〈《「『【〔〖￥＄", c); }

bool letter_or_digit(char32_t c) { return class_of(c) == Class::word; }

}  // namespace

std::size_t cluster_end(std::u32string_view text, std::size_t at) {
  if (at >= text.size()) return text.size();
  std::size_t end = at + 1;
  if (text[at] < first_combining && (end == text.size() || text[end] < first_combining))
    return text[at] == U'\r' && end < text.size() && text[end] == U'\n' ? end + 1 : end;
  utf8proc_int32_t state = 0;
  while (end < text.size() && !utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(text[end - 1]),
                                                                static_cast<utf8proc_int32_t>(text[end]), &state))
    ++end;
  return end;
}

std::size_t cluster_start(std::u32string_view text, std::size_t at) {
  if (at >= text.size()) return text.size();
  std::size_t start = at;
  while (!surely_boundary(text, start)) --start;
  for (std::size_t end = start; end <= at; end = cluster_end(text, end)) start = end;
  return start;
}

std::size_t cluster_before(std::u32string_view text, std::size_t at) {
  return at == 0 ? 0 : cluster_start(text, std::min(at, text.size()) - 1);
}

std::size_t next_word(std::u32string_view text, std::size_t at) {
  if (at >= text.size()) return text.size();
  const Class first = class_at(text, at);
  if (first == Class::line_end) return cluster_end(text, at);
  if (first == Class::word || first == Class::ideograph)
    while (at < text.size() && class_at(text, at) == first) at = cluster_end(text, at);
  while (at < text.size()) {
    const Class c = class_at(text, at);
    if (c != Class::blank && c != Class::sign) break;
    at = cluster_end(text, at);
  }
  return at;
}

std::size_t previous_word(std::u32string_view text, std::size_t at) {
  const auto before = [&](std::size_t from) { return cluster_before(text, from); };
  if (at == 0) return 0;
  if (class_at(text, before(at)) == Class::line_end) return before(at);
  while (at > 0) {
    const Class c = class_at(text, before(at));
    if (c != Class::blank && c != Class::sign) break;
    at = before(at);
  }
  if (at == 0) return 0;
  const Class last = class_at(text, before(at));
  if (last == Class::line_end) return at;
  while (at > 0 && class_at(text, before(at)) == last) at = before(at);
  return at;
}

TextRange word_around(std::u32string_view text, std::size_t at) {
  if (text.empty()) return {};
  at = cluster_start(text, std::min(at, text.size()));
  const bool at_line_end = at == text.size() || class_at(text, at) == Class::line_end;
  if (at_line_end) {  // behind the last word of a line: that word
    const std::size_t before = cluster_before(text, at);
    if (at == 0 || class_at(text, before) == Class::line_end) return {at, at};
    at = before;
  }
  const Class wanted = class_at(text, at);
  TextRange range{at, cluster_end(text, at)};
  if (wanted == Class::sign) return range;
  while (range.to < text.size() && class_at(text, range.to) == wanted) range.to = cluster_end(text, range.to);
  while (range.from > 0) {
    const std::size_t before = cluster_before(text, range.from);
    if (class_at(text, before) != wanted) break;
    range.from = before;
  }
  return range;
}

bool may_break_before(std::u32string_view text, std::size_t at) {
  if (at == 0 || at >= text.size()) return false;
  const char32_t before = text[at - 1];
  const char32_t after = text[at];
  if (is_blank(after)) return false;
  if (is_blank(before)) return true;
  if (before == U'-' || before == U'/' || before == 0x2010)
    return at >= 2 && letter_or_digit(text[at - 2]) && letter_or_digit(after);
  if (before == 0x2014) return !closes(after);
  if (before < first_combining && after < first_combining) return false;
  if (!is_ideograph(before) && !is_ideograph(after)) return false;
  return !closes(after) && !opens(before);
}

bool is_mark_or_invisible(char32_t character) {
  if (character < first_combining) return character == 0xAD;
  switch (category(character)) {
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_ME:
    case UTF8PROC_CATEGORY_CF:
      return true;
    default:
      return false;
  }
}

}  // namespace afterword::ui::text
