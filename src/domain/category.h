// The category that a question looks like (D3), with how sure that is. `debrief.h` has the short form.
#pragma once

#include <string_view>

#include "domain/match_words.h"
#include "domain/records.h"

namespace afterword::domain {

struct CategoryGuess {
  Category category = Category::other;  ///< `other` when nothing tells
  double confidence = 0;                ///< 0 … 1: how probable it is, as far as the model can tell
};

/// By its words and its form, in English; any text is allowed. Quick from the first call on.
CategoryGuess classify_question(std::string_view question);
/// The same of a question that was read: `words` are its words_of.
CategoryGuess classify_question(std::string_view question, const std::vector<TextWord>& words,
                                const std::vector<WrittenOut>& written, const MatchText& read);

}  // namespace afterword::domain
