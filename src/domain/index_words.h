// Words as a full-text index has them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace afterword::domain {

/// Letter by letter in lower case; marks and all else stay.
std::string lower_case(std::string_view text);

/// The words as a full-text index cuts them (SQLite's unicode61, without diacritics): runs of letters and digits, an
/// apostrophe between two; in lower case, without marks, but "ø" and "æ" as they are.
std::vector<std::string> index_words(std::string_view text);

}  // namespace afterword::domain
