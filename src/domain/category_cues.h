// The cues by which a question's category is guessed; how they are read stands in category_cue_words.cpp.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "domain/category_forms.h"
#include "domain/records.h"

namespace afterword::domain {

struct CategoryCue {
  Category category;
  double weight;
  std::string_view phrases;  ///< separated by "|"
};

std::span<const CategoryCue> category_cues();

/// Adds what the cues found in the sentences speak for, each cue once; the sentences' words are stems.
void weigh_cues(const std::vector<Sentence>& stems, CategoryWeights& weights);

}  // namespace afterword::domain
