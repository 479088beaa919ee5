// What a reader takes for one character (grapheme clusters, Unicode UAX #29), words, and where a line may break.
#pragma once

#include <cstddef>
#include <string_view>

namespace afterword::ui::text {

/// The end of the cluster that begins at `at`: a letter with its marks, a flag, a family emoji, "\r\n".
/// `at` itself where the text has ended.
std::size_t cluster_end(std::u32string_view text, std::size_t at);

/// The beginning of the cluster that ends at or holds `at` - 1; 0 at the beginning.
std::size_t cluster_before(std::u32string_view text, std::size_t at);

/// `at`, or the beginning of the cluster that it stands inside of.
std::size_t cluster_start(std::u32string_view text, std::size_t at);

/// Where Ctrl+Right goes: past this word and the blanks and signs behind it; a line end is a stop of its own.
std::size_t next_word(std::u32string_view text, std::size_t at);

/// Where Ctrl+Left goes: to the beginning of this word, or of the one before.
std::size_t previous_word(std::u32string_view text, std::size_t at);

struct TextRange {
  std::size_t from = 0;
  std::size_t to = 0;
  std::size_t length() const { return to - from; }
  bool empty() const { return from == to; }
  friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// What a double click at `at` takes: a word, a run of blanks, or a single sign.
TextRange word_around(std::u32string_view text, std::size_t at);

/// Whether a line may break between text[at - 1] and text[at], clusters being whole: after blanks, after a hyphen
/// inside a word, around Chinese, Japanese and Korean characters but for closing and opening signs.
bool may_break_before(std::u32string_view text, std::size_t at);

/// Takes no place of its own: marks that sit on a letter, joiners, variation selectors, direction signs.
bool is_mark_or_invisible(char32_t character);

}  // namespace afterword::ui::text
