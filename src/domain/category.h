// The category that a question looks like (D3), with how sure that is. `debrief.h` has the short form.
#pragma once

#include <string_view>

#include "domain/records.h"

namespace afterword::domain {

struct CategoryGuess {
  Category category = Category::other;  ///< `other` when nothing tells
  double confidence = 0;                ///< 0 … 1: how far ahead of the next one it is
};

class CategoryWords;

/// By its words and their stems, in English; any text is allowed. `learnt` joins what other questions taught.
CategoryGuess classify_question(std::string_view question, const CategoryWords* learnt = nullptr);

}  // namespace afterword::domain
