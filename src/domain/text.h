// Small tools for UTF-8 text: folding for comparison, words, trimming, shortening. Broken bytes are kept, never lost.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace afterword::domain {

/// For comparing: lower case, without marks, letters like "ø" and "ß" as plain ones, curly quotes as straight ones,
/// every blank as a space. "Świętosława" becomes "swietoslawa". Bytes that are no UTF-8 stay as they are.
std::string fold(std::string_view text);

/// A run of letters and digits, an apostrophe between them included ("doesn't"); positions are bytes of the text.
struct TextWord {
  std::size_t begin = 0, end = 0;
  std::string folded;
};
std::vector<TextWord> words_of(std::string_view text);

/// Without blanks (Unicode's too) at either end.
std::string_view trim(std::string_view text);

/// Cells that the text takes in a fixed-width face: 2 for wide characters, 0 for marks.
int columns(std::string_view text);

/// The text itself if it fits into `width` columns; otherwise as much as fits, cut after a whole word where one ends
/// in its second half, and "…". Line ends become blanks.
std::string shorten(std::string_view text, int width);

/// Up to the first ".", "!", "?", "…" that a blank, a closing quote or the end follows, or the first line end; the
/// whole text where there is none. Stops after "e.g.", "Mr." and single letters do not count.
std::string_view first_sentence(std::string_view text);

/// With its first letter in upper case.
std::string capitalised(std::string_view text);

/// "1 concern", "2 concerns": the plural is the word with an s unless given.
std::string counted(std::size_t n, std::string_view one, std::string_view many = {});

/// "Judith", "Judith and Lorna", "Judith, Prakash and Lorna".
std::string listed(const std::vector<std::string>& items);

/// The first code point from byte `at`, and the bytes it takes (at least 1; a broken byte counts as U+FFFD).
struct CodePoint {
  char32_t value = 0;
  std::size_t bytes = 1;
};
CodePoint code_point(std::string_view text, std::size_t at);

/// Whether `text` holds what cannot be seen or turns the direction of writing round: controls but line ends and tabs,
/// direction signs, characters without width. What letters and pictures are joined with is none of it, nor are the
/// marks of direction within writing that runs from right to left.
bool has_hidden(std::string_view text);
/// With each of these written out: "Ann[U+202E]a".
std::string hidden_shown(std::string_view text);
/// A sentence that names those of the `names` which hold such characters, each once and written out, and says what
/// became of the characters: "they were left out". Empty where there is none.
std::string hidden_in_names(const std::vector<std::string>& names, std::string_view fate);
/// One by itself, wherever it stands; joiners and marks of direction are none.
bool is_hidden(char32_t c);

bool is_letter(char32_t c);
bool is_digit(char32_t c);
bool is_upper(char32_t c);
bool is_blank(char32_t c);  ///< spaces of every kind, tabs and line ends

}  // namespace afterword::domain
