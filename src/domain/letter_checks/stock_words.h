// Words that say nothing about one conversation in particular.
#pragma once

#include <span>
#include <string_view>

namespace afterword::domain::letter_checks {

/// Folded: articles, pronouns, auxiliaries, prepositions and the like.
std::span<const std::string_view> grammar_words();
/// Folded: what any letter after any interview may hold.
std::span<const std::string_view> stock_words();

}  // namespace afterword::domain::letter_checks
