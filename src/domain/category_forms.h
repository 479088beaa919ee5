// What the form of a question says about its category, apart from what it is about.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "domain/records.h"
#include "domain/text.h"

namespace afterword::domain {

constexpr std::size_t category_count = static_cast<std::size_t>(Category::other) + 1;
using CategoryWeights = std::array<double, category_count>;

/// A sentence as folded words, without what is only polite in front: "so", "could you tell" becomes "tell".
using Sentence = std::vector<std::string_view>;
/// A sentence as a part of a question's words, from the first on, up to the last without it.
struct SentencePlace {
  std::size_t first, last;
};
/// `words` are the question's words_of.
std::vector<SentencePlace> sentences_of(std::string_view question, const std::vector<TextWord>& words);

/// Adds what the sentences' form speaks for.
void weigh_forms(const std::vector<Sentence>& sentences, CategoryWeights& weights);

}  // namespace afterword::domain
