// The classifier: a softmax regression over the features of a wording, taught by wordings whose category is known.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/category_features.h"
#include "domain/category_forms.h"
#include "domain/records.h"

namespace afterword::domain {

struct CategoryExample {
  Category category;
  std::string text;
};

/// One feature's say for each category, as whole steps; the first stands for Category::unset.
struct FeatureSay {
  std::uint32_t feature;  ///< the hash it is kept by (category_features.h)
  std::array<std::int8_t, category_count> say;
};

/// Features sorted by hash; what is not in it says nothing.
struct CategoryModel {
  double step;  ///< of FeatureSay::say
  CategoryWeights bias;
  std::span<const FeatureSay> features;
  std::span<const std::uint32_t>
      begins;  ///< where the hashes with each value of their top `begin_bits` begin, and the end
  static constexpr int begin_bits = 14;
};

/// What training makes, which owns its features.
struct TrainedCategories {
  double step = 0;
  CategoryWeights bias{};
  std::vector<FeatureSay> features;
  std::vector<std::uint32_t> begins;
  CategoryModel model() const { return {step, bias, features, begins}; }
};

/// Learns from examples, about a second for some thousands of wordings. The same examples in the same order give the
/// same model on one machine.
TrainedCategories train_categories(std::span<const CategoryExample> examples);

struct CategoryOdds {
  CategoryWeights probability{};  ///< of each category, adding up to 1
  std::size_t known_words = 0;    ///< words of the text that the model has met
};
CategoryOdds category_odds(const CategoryModel& model, const CategoryFeatures& features);
CategoryOdds category_odds(const CategoryModel& model, std::string_view text);

/// The one that comes along: taught by question-bank/ and category_examples.txt when the program is built
/// (category_trainer.cpp).
CategoryModel shipped_category_model();

/// Lines of "[category]" and of a wording each; "#" begins a remark. What stands before the first category is left out.
std::vector<CategoryExample> read_category_examples(std::string_view text);

}  // namespace afterword::domain
