// The implicit part of Unicode's bidirectional algorithm, a rule at a time.
#include "ui/text/bidi.h"

#include <utf8proc.h>

#include <algorithm>
#include <numeric>

namespace afterword::ui::text {

namespace {

constexpr char32_t first_right_to_left = 0x590;
constexpr std::size_t farthest_first_letter = 4096;

using BidiClass = utf8proc_bidi_class_t;

BidiClass bidi_class_of(char32_t c) {
  return static_cast<BidiClass>(utf8proc_get_property(static_cast<utf8proc_int32_t>(c))->bidi_class);
}

bool is_neutral(BidiClass c) {
  switch (c) {
    case UTF8PROC_BIDI_CLASS_L:
    case UTF8PROC_BIDI_CLASS_R:
    case UTF8PROC_BIDI_CLASS_EN:
    case UTF8PROC_BIDI_CLASS_AN:
      return false;
    default:
      return true;
  }
}

// Classes with marks joined to what they sit on (W1), digits after Arabic letters turned Arabic (W2), and those letters
// turned plain (W3).
std::vector<BidiClass> classes_of(std::u32string_view row, BidiClass base) {
  std::vector<BidiClass> classes;
  classes.reserve(row.size());
  BidiClass before = base;
  for (const char32_t c : row) {
    const BidiClass own = bidi_class_of(c);
    before = own == UTF8PROC_BIDI_CLASS_NSM || own == UTF8PROC_BIDI_CLASS_BN ? before : own;
    classes.push_back(before);
  }
  BidiClass strong = base;
  for (BidiClass& c : classes) {
    if (c == UTF8PROC_BIDI_CLASS_L || c == UTF8PROC_BIDI_CLASS_R || c == UTF8PROC_BIDI_CLASS_AL) strong = c;
    if (c == UTF8PROC_BIDI_CLASS_EN && strong == UTF8PROC_BIDI_CLASS_AL) c = UTF8PROC_BIDI_CLASS_AN;
  }
  std::replace(classes.begin(), classes.end(), UTF8PROC_BIDI_CLASS_AL, UTF8PROC_BIDI_CLASS_R);
  return classes;
}

// A separator between two numbers is one of them (W4); signs beside a number belong to it (W5); others are neutral
// (W6).
void resolve_separators(std::vector<BidiClass>& classes) {
  const std::size_t size = classes.size();
  for (std::size_t i = 1; i + 1 < size; ++i) {
    const bool between_equals = classes[i - 1] == classes[i + 1];
    const bool european = between_equals && classes[i - 1] == UTF8PROC_BIDI_CLASS_EN;
    const bool arabic = between_equals && classes[i - 1] == UTF8PROC_BIDI_CLASS_AN;
    if (classes[i] == UTF8PROC_BIDI_CLASS_CS && (european || arabic)) classes[i] = classes[i - 1];
    if (classes[i] == UTF8PROC_BIDI_CLASS_ES && european) classes[i] = UTF8PROC_BIDI_CLASS_EN;
  }
  for (std::size_t i = 0; i < size;) {
    std::size_t end = i;
    while (end < size && classes[end] == UTF8PROC_BIDI_CLASS_ET) ++end;
    if (end == i) {
      ++i;
      continue;
    }
    const bool touches =
        (i > 0 && classes[i - 1] == UTF8PROC_BIDI_CLASS_EN) || (end < size && classes[end] == UTF8PROC_BIDI_CLASS_EN);
    if (touches)
      std::fill(classes.begin() + static_cast<std::ptrdiff_t>(i), classes.begin() + static_cast<std::ptrdiff_t>(end),
                UTF8PROC_BIDI_CLASS_EN);
    i = end;
  }
  for (BidiClass& c : classes)
    if (c == UTF8PROC_BIDI_CLASS_ES || c == UTF8PROC_BIDI_CLASS_ET || c == UTF8PROC_BIDI_CLASS_CS)
      c = UTF8PROC_BIDI_CLASS_ON;
}

// A number after a left-to-right letter runs with it (W7).
void resolve_numbers(std::vector<BidiClass>& classes, BidiClass base) {
  BidiClass strong = base;
  for (BidiClass& c : classes) {
    if (c == UTF8PROC_BIDI_CLASS_L || c == UTF8PROC_BIDI_CLASS_R) strong = c;
    if (c == UTF8PROC_BIDI_CLASS_EN && strong == UTF8PROC_BIDI_CLASS_L) c = UTF8PROC_BIDI_CLASS_L;
  }
}

// Neutrals between two of one direction take it (N1, numbers counting as right to left), others that of the paragraph
// (N2).
void resolve_neutrals(std::vector<BidiClass>& classes, BidiClass base) {
  const auto direction = [](BidiClass c) { return c == UTF8PROC_BIDI_CLASS_L ? c : UTF8PROC_BIDI_CLASS_R; };
  for (std::size_t i = 0; i < classes.size();) {
    std::size_t end = i;
    while (end < classes.size() && is_neutral(classes[end])) ++end;
    const BidiClass before = i > 0 ? direction(classes[i - 1]) : base;
    const BidiClass after = end < classes.size() ? direction(classes[end]) : base;
    for (std::size_t k = i; k < end; ++k) classes[k] = before == after ? before : base;
    i = end + 1;
  }
}

}  // namespace

bool has_right_to_left(std::u32string_view text) {
  return std::any_of(text.begin(), text.end(), [](char32_t c) {
    if (c < first_right_to_left) return false;
    const BidiClass own = bidi_class_of(c);
    return own == UTF8PROC_BIDI_CLASS_R || own == UTF8PROC_BIDI_CLASS_AL || own == UTF8PROC_BIDI_CLASS_AN;
  });
}

bool runs_right_to_left(std::u32string_view paragraph) {
  for (const char32_t c : paragraph.substr(0, farthest_first_letter)) {
    const BidiClass own = bidi_class_of(c);
    if (own == UTF8PROC_BIDI_CLASS_L) return false;
    if (own == UTF8PROC_BIDI_CLASS_R || own == UTF8PROC_BIDI_CLASS_AL) return true;
  }
  return false;
}

std::vector<std::uint8_t> bidi_levels(std::u32string_view row, bool paragraph_right_to_left) {
  const BidiClass base = paragraph_right_to_left ? UTF8PROC_BIDI_CLASS_R : UTF8PROC_BIDI_CLASS_L;
  const std::uint8_t base_level = paragraph_right_to_left ? 1 : 0;
  std::vector<BidiClass> classes = classes_of(row, base);
  resolve_separators(classes);
  resolve_numbers(classes, base);
  resolve_neutrals(classes, base);
  std::vector<std::uint8_t> levels;
  levels.reserve(row.size());
  for (const BidiClass c : classes) {
    const bool number = c == UTF8PROC_BIDI_CLASS_EN || c == UTF8PROC_BIDI_CLASS_AN;
    levels.push_back(number ? 2 : c == UTF8PROC_BIDI_CLASS_R ? 1 : base_level == 0 ? 0 : 2);
  }
  for (std::size_t i = row.size(); i > 0 && bidi_class_of(row[i - 1]) == UTF8PROC_BIDI_CLASS_WS; --i)
    levels[i - 1] = base_level;
  return levels;
}

std::vector<std::size_t> visual_order(const std::vector<std::uint8_t>& levels) {
  std::vector<std::size_t> order(levels.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const std::uint8_t highest = levels.empty() ? std::uint8_t{0} : *std::max_element(levels.begin(), levels.end());
  for (std::uint8_t level = highest; level > 0; --level)
    for (std::size_t i = 0; i < levels.size();) {
      std::size_t end = i;
      while (end < levels.size() && levels[end] >= level) ++end;
      std::reverse(order.begin() + static_cast<std::ptrdiff_t>(i), order.begin() + static_cast<std::ptrdiff_t>(end));
      i = end + 1;
    }
  return order;
}

char32_t mirrored(char32_t character) {
  static constexpr std::u32string_view pairs = U"()[]{}<>«»‹›";
  const std::size_t at = pairs.find(character);
  return at == std::u32string_view::npos ? character : pairs[at ^ 1U];
}

}  // namespace afterword::ui::text
