// The font library draws one glyph per character and shapes nothing. Unicode's compatibility characters hold each
// Arabic letter in its up to four forms, and utf8proc's decompositions say which letter and form each of them is: a
// table made from these gives readable, joined Arabic to every font that has them.
#include "ui/text/arabic.h"

#include <utf8proc.h>

#include <array>

#include "ui/text/graphemes.h"

namespace afterword::ui::text {

namespace {

struct Forms {
  char16_t isolated = 0;
  char16_t initial = 0;
  char16_t medial = 0;
  char16_t final = 0;
};

constexpr char32_t first_letter = 0x620;
constexpr char32_t last_letter = 0x6D5;
using Table = std::array<Forms, last_letter - first_letter + 1>;

bool is_letter(char32_t c) { return c >= first_letter && c <= last_letter; }

void enter(Table& table, char32_t form) {
  const utf8proc_property_t& property = *utf8proc_get_property(static_cast<utf8proc_int32_t>(form));
  std::array<utf8proc_int32_t, 8> letters{};
  int boundary = 0;
  const auto count = utf8proc_decompose_char(
      static_cast<utf8proc_int32_t>(form), letters.data(), static_cast<utf8proc_ssize_t>(letters.size()),
      static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE), &boundary);
  if (count < 1 || !is_letter(static_cast<char32_t>(letters[0]))) return;
  // A letter with hamza above comes apart into two; it has a composed character to be found by.
  utf8proc_ssize_t length = count;
  if (count > 1) {
    length = utf8proc_normalize_utf32(letters.data(), count,
                                      static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE | UTF8PROC_STABLE));
    if (length != 1 || !is_letter(static_cast<char32_t>(letters[0]))) return;
  }
  Forms& forms = table[static_cast<std::size_t>(letters[0]) - first_letter];
  const auto put = [form](char16_t& place) {
    if (place == 0) place = static_cast<char16_t>(form);
  };
  switch (property.decomp_type) {
    case UTF8PROC_DECOMP_TYPE_ISOLATED:
      return put(forms.isolated);
    case UTF8PROC_DECOMP_TYPE_INITIAL:
      return put(forms.initial);
    case UTF8PROC_DECOMP_TYPE_MEDIAL:
      return put(forms.medial);
    case UTF8PROC_DECOMP_TYPE_FINAL:
      return put(forms.final);
    default:
      return;
  }
}

const Table& table() {
  static const Table forms = [] {
    Table made{};
    for (char32_t form = 0xFB50; form <= 0xFBFF; ++form) enter(made, form);
    for (char32_t form = 0xFE80; form <= 0xFEF4; ++form) enter(made, form);
    return made;
  }();
  return forms;
}

const Forms* forms_of(char32_t c) { return is_letter(c) ? &table()[c - first_letter] : nullptr; }

constexpr char32_t tatweel = 0x640;  // a stroke that joins on both sides

bool joins_onward(char32_t c) {
  const Forms* forms = forms_of(c);
  return c == tatweel || (forms != nullptr && forms->initial != 0);
}

bool joins_backward(char32_t c) {
  const Forms* forms = forms_of(c);
  return c == tatweel || (forms != nullptr && forms->final != 0);
}

// The nearest character in a direction that is not a mark; 0 where there is none.
char32_t neighbour(std::u32string_view text, std::size_t at, bool forward) {
  for (std::size_t i = 0; i < joining_context; ++i) {
    if (forward ? at + 1 >= text.size() : at == 0) return 0;
    at = forward ? at + 1 : at - 1;
    if (!is_mark_or_invisible(text[at])) return text[at];
  }
  return 0;
}

}  // namespace

char32_t joined_form(std::u32string_view text, std::size_t at) {
  const char32_t c = text[at];
  const Forms* forms = forms_of(c);
  if (forms == nullptr || forms->isolated == 0) return c;
  const bool before = joins_backward(c) && joins_onward(neighbour(text, at, false));
  const bool after = joins_onward(c) && joins_backward(neighbour(text, at, true));
  const char16_t form = before && after ? forms->medial
                        : before        ? forms->final
                        : after         ? forms->initial
                                        : forms->isolated;
  return form != 0 ? form : c;
}

char32_t lam_alef(std::u32string_view text, std::size_t at) {
  constexpr char32_t lam = 0x644;
  if (at + 1 >= text.size() || text[at] != lam) return 0;
  const std::size_t which = std::u32string_view(U"\u0622\u0623\u0625\u0627").find(text[at + 1]);
  if (which == std::u32string_view::npos) return 0;
  const char32_t alone = 0xFEF5 + 2 * static_cast<char32_t>(which);
  return joins_onward(neighbour(text, at, false)) ? alone + 1 : alone;
}

}  // namespace afterword::ui::text
