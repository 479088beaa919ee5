// What the classifier looks at in a question: its words, their neighbours, how it begins and ends, its form.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "domain/match_words.h"

namespace afterword::domain {

/// A feature is kept by the hash of its name ("w:salari", "^how much "), the same on every machine; the names
/// themselves are never made.
struct CategoryFeatures {
  std::vector<std::uint32_t> words;   ///< that stand for a word itself; sorted, each once
  std::vector<std::uint32_t> others;  ///< sorted, each once
};

/// None for a text without words.
CategoryFeatures category_features(std::string_view text);
/// The same of a text that was read: `words` are its words_of, `written` what a book has of each.
CategoryFeatures category_features(std::string_view text, const std::vector<TextWord>& words,
                                   const std::vector<WrittenOut>& written, const MatchText& read);

}  // namespace afterword::domain
