// Notes in the user's shorthand, tidied up: one line, whole words, lower case where a sentence goes on.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace afterword::domain::drafts {

/// One line of the note without bullets, shouting, and the punctuation around it; "&" as "and". Empty where the text is
/// nothing that a letter could hold: signs that are no prose (arrows, brackets, addresses, emoji), no Latin letters.
std::string tidy(std::string_view note);

/// The first word in lower case, where it is an ordinary word and no name, acronym or language.
std::string lowered_first(std::string_view text);
/// The word in lower case, accents kept.
std::string lower(std::string_view text);

/// "coaches a team" gives "coaches" and "a team".
struct Split {
  std::string first, rest;
};
Split split_first(std::string_view text);
/// The first word of the text, in lower case, without punctuation around it.
std::string first_word(std::string_view text);
/// Blank-separated words as they stand.
std::vector<std::string> words(std::string_view text);
std::string joined(const std::vector<std::string>& parts, std::string_view with);
/// Parts between signs, none within round brackets or quotation marks; trimmed. `sign` is ", " or "; ".
std::vector<std::string> parts(std::string_view text, std::string_view sign);

std::size_t code_points(std::string_view text);
/// The longest piece up to a comma or the whole text, at most `most` code points; empty where there is none.
std::string within(std::string_view text, std::size_t most);

}  // namespace afterword::domain::drafts
