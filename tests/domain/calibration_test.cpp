// Bias and Brier score worked out by hand, the sentence that goes with them, and silence below ten.
#include "domain/calibration.h"

#include <cmath>
#include <random>
#include <vector>

#include "support/catch.h"

using namespace afterword::domain;

namespace {

using Pairs = std::vector<RatingPair>;
bool equal_but_rounding(double a, double b) { return std::abs(a - b) < 1e-12; }
bool says(const Calibration& c, const char* part) {
  UNSCOPED_INFO(c.sentence);
  return c.sentence.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("below ten nothing is said but how many are missing") {
  const auto none = prediction_calibration({});
  CHECK(none.pairs == 0);
  CHECK(none.missing == 10);
  CHECK(none.sentence == "10 more guesses are needed before this says anything.");
  const auto nine = prediction_calibration(Pairs(9, {3, 3}));
  CHECK(nine.missing == 1);
  CHECK(nine.brier == 0);
  CHECK(nine.sentence == "1 more guess is needed before this says anything.");
  CHECK(reception_calibration(Pairs(4, {3, 3})).sentence ==
        "6 more rated answers are needed before this says anything.");
}

TEST_CASE("bias and Brier score are those worked out by hand") {
  // Forecasts 0.9 (it went well) five times, 0.1 (it did not) three times, 0.5 (well once, not once).
  Pairs pairs(5, {5, 5});
  pairs.insert(pairs.end(), 3, {1, 2});
  pairs.push_back({3, 4});
  pairs.push_back({3, 2});
  const auto c = prediction_calibration(pairs);
  CHECK(c.pairs == 10);
  CHECK(c.missing == 0);
  CHECK(equal_but_rounding(c.brier, (8 * 0.01 + 2 * 0.25) / 10));
  CHECK(equal_but_rounding(c.brier_of_base_rate, 0.6 * 0.4));
  CHECK(equal_but_rounding(c.bias, (3 * -1 + -1 + 1) / 10.0));
  CHECK(c.higher == 1);
  CHECK(c.lower == 4);
  CHECK(c.counts[4][4] == 5);
  CHECK(c.counts[0][1] == 3);
  CHECK(says(c, "go better than you expect, by 0.3 of a step"));
  CHECK(says(c, "you can tell the good ones"));
}

TEST_CASE("the sentence says who is too rosy, too harsh, or guesses like a coin") {
  CHECK(says(prediction_calibration(Pairs(12, {5, 2})), "You expect more of your answers"));
  CHECK(says(prediction_calibration(Pairs(12, {5, 2})), "a coin would have guessed as well"));
  CHECK(says(prediction_calibration(Pairs(12, {4, 4})), "about right, but you cannot yet tell"));
  CHECK(says(reception_calibration(Pairs(12, {2, 4})), "You mark yourself harder than they do, by 2.0"));
  CHECK(says(reception_calibration(Pairs(12, {5, 3})), "higher than they are received"));
}

TEST_CASE("a rating outside 1 … 5 is no data point") {
  Pairs pairs(10, {4, 4});
  pairs.push_back({0, 4});
  pairs.push_back({4, 6});
  CHECK(prediction_calibration(pairs).pairs == 10);
}

TEST_CASE("whatever the ratings, the figures stay in their range and fit each other") {
  std::mt19937 random(4);
  for (int run = 0; run < 300; ++run) {
    Pairs pairs;
    for (auto left = random() % 40; left > 0; --left)
      pairs.push_back({1 + static_cast<int>(random() % 5), 1 + static_cast<int>(random() % 5)});
    const auto c = prediction_calibration(pairs);
    CHECK((c.missing == 0) == (c.pairs >= calibration_least));
    CHECK((c.brier >= 0 && c.brier <= 1));
    CHECK(std::abs(c.bias) <= 4);
    int counted = 0;
    for (const auto& row : c.counts)
      for (const int count : row) counted += count;
    CHECK(counted == c.pairs);
    CHECK(c.higher + c.lower <= c.pairs);
    CHECK_FALSE(c.sentence.empty());
    // Who turns every guess around is as wrong as they were right, and the other way.
    Pairs turned = pairs;
    for (auto& pair : turned) pair.first = 6 - pair.first;
    double forecast_sum = 0;
    for (const auto& [first, second] : pairs) forecast_sum += (0.1 + 0.2 * (first - 1) - 0.5) * (second >= 4 ? 1 : -1);
    if (c.missing == 0)
      CHECK(std::abs(prediction_calibration(turned).brier - c.brier - 2 * forecast_sum / c.pairs) < 1e-9);
  }
}
