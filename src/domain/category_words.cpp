// Counts of features by category; a feature seen once says nothing yet.
#include "domain/category_words.h"

#include <cmath>
#include <numeric>
#include <vector>

#include "domain/match_words.h"

namespace afterword::domain {
namespace {

constexpr double least_seen = 2, smoothing = 0.3, part = 0.6;

std::vector<std::string> features(std::string_view text) {
  const auto read = read_question(text);
  std::vector<std::string> all;
  for (const auto& term : read.terms) all.push_back(term.key);
  if (!read.terms.empty()) all.push_back("^" + read.terms.front().key);
  all.push_back("#" + std::to_string(static_cast<int>(read.signals.mode)));
  return all;
}

}  // namespace

void CategoryWords::learn(Category category, std::string_view wording) {
  if (category == Category::unset) return;
  const auto c = static_cast<std::size_t>(category);
  ++wordings_[c];
  for (auto& feature : features(wording)) ++seen_[std::move(feature)][c];
}

CategoryWeights CategoryWords::weigh(std::string_view text) const {
  CategoryWeights weights{};
  for (const auto& feature : features(text)) {
    const auto found = seen_.find(feature);
    if (found == seen_.end()) continue;
    const CategoryWeights& counts = found->second;
    if (std::accumulate(counts.begin(), counts.end(), 0.0) < least_seen) continue;
    CategoryWeights logs{};
    double sum = 0;
    for (std::size_t c = 1; c < category_count; ++c) {
      logs[c] = std::log((counts[c] + smoothing) / (wordings_[c] + 10 * smoothing));
      sum += logs[c];
    }
    const double mean = sum / static_cast<double>(category_count - 1);
    for (std::size_t c = 1; c < category_count; ++c) weights[c] += part * (logs[c] - mean);
  }
  return weights;
}

}  // namespace afterword::domain
