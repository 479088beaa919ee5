// What words speak for which category, learnt from questions whose category is known.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "domain/category_forms.h"

namespace afterword::domain {

/// Naive Bayes over terms, neighbours and the first word of wordings. The order of learning does not matter.
class CategoryWords {
 public:
  /// One wording of a question of this category; `unset` teaches nothing.
  void learn(Category category, std::string_view wording);
  /// For each category, how much more the text's words speak for it than for all on average; 0 where nothing is known.
  CategoryWeights weigh(std::string_view text) const;

 private:
  std::unordered_map<std::string, CategoryWeights> seen_;  ///< in how many wordings of each category
  CategoryWeights wordings_{};
};

}  // namespace afterword::domain
