// What somebody types becomes an expression of the full-text search, in which nothing is read as syntax.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace afterword::store {

/// The words of a text as domain::words_of folds them.
std::vector<std::string> words_in(std::string_view text);

/// The words in quotes with `between` between them ("" " " or " OR "), each as a prefix or whole.
std::string expression(const std::vector<std::string>& words, std::string_view between, bool prefixes);

/// The letters as they stand, for an index of three letters each; empty for less than three.
std::string as_it_stands(std::string_view text);

}  // namespace afterword::store
