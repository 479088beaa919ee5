// Softmax regression by stochastic gradient descent with steps that shrink per feature (AdaGrad), weights pulled
// towards zero. Categories with fewer wordings count for more, so that a small category is not drowned. Features that
// came to say next to nothing for any category are left out.
#include "domain/category_model.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

#include "domain/category_features.h"
#include "domain/names.h"
#include "domain/text.h"

namespace afterword::domain {
namespace {

constexpr int least_say = 12;  // whole steps, of 127 at most
constexpr int rounds = 16;
constexpr double rate = 0.25, pull = 1e-4, doubt = 0.01, evenness = 0.6;  // chosen by cross-validation

struct Wording {
  std::size_t category;
  std::vector<std::size_t> features;  // places in the table
  double value;                       // of each: a wording's features weigh the same together, however many they are
};

CategoryWeights probabilities(const CategoryWeights& scores) {
  CategoryWeights result{};
  const double highest = *std::max_element(scores.begin() + 1, scores.end());
  double sum = 0;
  for (std::size_t c = 1; c < category_count; ++c) sum += result[c] = std::exp(scores[c] - highest);
  for (auto& p : result) p /= sum;
  return result;
}

double value_of_each(std::size_t features) { return features == 0 ? 0 : 1 / std::sqrt(static_cast<double>(features)); }

class Trainer {
 public:
  explicit Trainer(std::span<const CategoryExample> examples) {
    std::vector<std::vector<std::uint32_t>> hashes;
    for (const auto& example : examples) {
      auto& mine = hashes.emplace_back();
      const auto features = category_features(example.text);
      for (const auto* some : {&features.words, &features.others}) mine.insert(mine.end(), some->begin(), some->end());
      table_.insert(table_.end(), mine.begin(), mine.end());
    }
    std::sort(table_.begin(), table_.end());
    table_.erase(std::unique(table_.begin(), table_.end()), table_.end());
    for (std::size_t i = 0; i < examples.size(); ++i) {
      Wording wording{static_cast<std::size_t>(examples[i].category), {}, 0};
      for (const auto hash : hashes[i]) wording.features.push_back(place_of(table_, hash));
      wording.value = value_of_each(wording.features.size());
      ++of_category_[wording.category];
      wordings_.push_back(std::move(wording));
    }
    weights_.resize(table_.size());
    squares_.resize(table_.size());
  }

  TrainedCategories train() {
    std::vector<std::size_t> order(wordings_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::uint64_t dice = 88172645463325252ull;
    for (int round = 0; round < rounds; ++round) {
      for (std::size_t i = order.size(); i > 1; --i) {
        dice ^= dice << 13, dice ^= dice >> 7, dice ^= dice << 17;
        std::swap(order[i - 1], order[dice % i]);
      }
      for (const auto i : order) learn(wordings_[i]);
    }
    return rounded();
  }

 private:
  void learn(const Wording& wording) {
    CategoryWeights scores = bias_;
    for (const auto f : wording.features)
      for (std::size_t c = 1; c < category_count; ++c) scores[c] += wording.value * weights_[f][c];
    const auto p = probabilities(scores);
    const double average = static_cast<double>(wordings_.size()) / static_cast<double>(category_count - 1);
    const double weight = std::pow(average / of_category_[wording.category], evenness);
    CategoryWeights slope{};
    for (std::size_t c = 1; c < category_count; ++c) {
      const double truth = c == wording.category ? 1 - doubt : doubt / (category_count - 2);
      slope[c] = weight * (p[c] - truth);
    }
    for (const auto f : wording.features)
      for (std::size_t c = 1; c < category_count; ++c)
        descend(weights_[f][c], squares_[f][c], slope[c] * wording.value + pull * weights_[f][c]);
    for (std::size_t c = 1; c < category_count; ++c) descend(bias_[c], bias_squares_[c], slope[c]);
  }

  static void descend(double& weight, double& squares, double slope) {
    squares += slope * slope;
    if (squares > 0) weight -= rate * slope / (std::sqrt(squares) + 1e-6);
  }

  static std::uint32_t place_of(const std::vector<std::uint32_t>& table, std::uint32_t hash) {
    return static_cast<std::uint32_t>(std::lower_bound(table.begin(), table.end(), hash) - table.begin());
  }

  TrainedCategories rounded() const {
    TrainedCategories model;
    model.bias = bias_;
    double largest = 1e-9;
    for (const auto& weights : weights_)
      for (const double w : weights) largest = std::max(largest, std::abs(w));
    model.step = largest / 127;
    std::vector<std::uint32_t> kept;
    for (std::size_t f = 0; f < table_.size(); ++f) {
      FeatureSay row{table_[f], {}};
      for (std::size_t c = 1; c < category_count; ++c)
        row.say[c] = static_cast<std::int8_t>(std::lround(weights_[f][c] / model.step));
      if (std::none_of(row.say.begin(), row.say.end(), [](int say) { return std::abs(say) >= least_say; })) continue;
      model.features.push_back(row);
      kept.push_back(row.feature);
    }
    for (std::uint32_t top = 0; top < 1u << CategoryModel::begin_bits; ++top)
      model.begins.push_back(place_of(kept, top << (32 - CategoryModel::begin_bits)));
    model.begins.push_back(static_cast<std::uint32_t>(kept.size()));
    return model;
  }

  std::vector<std::uint32_t> table_;
  std::vector<Wording> wordings_;
  std::vector<CategoryWeights> weights_, squares_;
  CategoryWeights bias_{}, bias_squares_{}, of_category_{};
};

}  // namespace

TrainedCategories train_categories(std::span<const CategoryExample> examples) { return Trainer(examples).train(); }

CategoryOdds category_odds(const CategoryModel& model, const CategoryFeatures& features) {
  CategoryOdds odds;
  std::array<int, category_count> steps{};
  std::size_t known = 0;
  const auto weigh = [&](std::span<const std::uint32_t> hashes) {
    for (const auto hash : hashes) {
      const auto begin = model.begins.begin() + (hash >> (32 - CategoryModel::begin_bits));
      const auto end = model.features.begin() + begin[1];
      const auto at = std::lower_bound(model.features.begin() + begin[0], end, hash,
                                       [](const FeatureSay& row, std::uint32_t h) { return row.feature < h; });
      if (at == end || at->feature != hash) continue;
      ++known;
      for (std::size_t c = 0; c < category_count; ++c) steps[c] += at->say[c];
    }
  };
  weigh(features.words);
  odds.known_words = known;
  weigh(features.others);
  CategoryWeights scores = model.bias;
  for (std::size_t c = 1; c < category_count; ++c) scores[c] += value_of_each(known) * model.step * steps[c];
  odds.probability = probabilities(scores);
  return odds;
}

CategoryOdds category_odds(const CategoryModel& model, std::string_view text) {
  return category_odds(model, category_features(text));
}

std::vector<CategoryExample> read_category_examples(std::string_view text) {
  std::vector<CategoryExample> examples;
  auto category = Category::unset;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = trim(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.empty() || line.front() == '#') continue;
    if (line.front() == '[' && line.back() == ']')
      category = from_word<Category>(line.substr(1, line.size() - 2)).value_or(Category::unset);
    else if (category != Category::unset)
      examples.push_back({category, std::string(line)});
  }
  return examples;
}

}  // namespace afterword::domain
