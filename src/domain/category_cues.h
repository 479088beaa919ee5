// The cues by which a question's category is guessed; how they are read stands in category.cpp.
#pragma once

#include <span>
#include <string_view>

#include "domain/records.h"

namespace afterword::domain {

struct CategoryCue {
  Category category;
  double weight;
  std::string_view phrases;  ///< separated by "|"
};

std::span<const CategoryCue> category_cues();

}  // namespace afterword::domain
