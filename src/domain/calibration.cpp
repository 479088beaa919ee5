// Bias, Brier score and one sentence.
#include "domain/calibration.h"

#include <cmath>

#include "domain/text.h"

namespace afterword::domain {
namespace {

constexpr int well_from = 4;
constexpr double noticeable = 0.25;  // of one step of the scale: less is no habit

double forecast(int rating) { return 0.1 + 0.2 * (rating - 1); }

/// What the two ratings are called in the sentence.
struct Words {
  std::string_view one_more, many_more;  // what is needed
  std::string_view rosier, harsher, even;
};

std::string missing_words(int missing, const Words& words) {
  return counted(static_cast<std::size_t>(missing), words.one_more, words.many_more) + (missing == 1 ? " is" : " are") +
         " needed before this says anything.";
}

std::string one_decimal(double value) {
  const auto tenths = std::lround(std::abs(value) * 10);
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

std::string meaning(const Calibration& c, const Words& words) {
  std::string sentence;
  if (c.bias > noticeable)
    sentence = std::string(words.rosier) + ", by " + one_decimal(c.bias) + " of a step on average";
  else if (c.bias < -noticeable)
    sentence = std::string(words.harsher) + ", by " + one_decimal(c.bias) + " of a step on average";
  else
    sentence = std::string(words.even);
  constexpr double by_chance = 0.25;
  if (c.brier >= by_chance) return sentence + "; a coin would have guessed as well which ones go well.";
  if (c.brier < c.brier_of_base_rate) return sentence + ", and you can tell the good ones from the others.";
  return sentence + ", but you cannot yet tell the good ones from the others.";
}

Calibration calibrate(std::span<const RatingPair> pairs, const Words& words) {
  Calibration c;
  double bias = 0, brier = 0, well = 0;
  for (const auto& [first, second] : pairs) {
    if (first < 1 || first > 5 || second < 1 || second > 5) continue;
    ++c.pairs;
    ++c.counts[static_cast<std::size_t>(first) - 1][static_cast<std::size_t>(second) - 1];
    c.higher += first > second;
    c.lower += first < second;
    const double outcome = second >= well_from ? 1 : 0;
    well += outcome;
    bias += first - second;
    brier += (forecast(first) - outcome) * (forecast(first) - outcome);
  }
  c.missing = c.pairs >= calibration_least ? 0 : calibration_least - c.pairs;
  if (c.missing > 0) {
    c.sentence = missing_words(c.missing, words);
    return c;
  }
  c.bias = bias / c.pairs;
  c.brier = brier / c.pairs;
  const double share = well / c.pairs;
  c.brier_of_base_rate = share * (1 - share);
  c.sentence = meaning(c, words);
  return c;
}

}  // namespace

Calibration prediction_calibration(std::span<const RatingPair> pairs) {
  return calibrate(pairs, {"more guess", "more guesses", "You expect more of your answers than you then give them",
                           "Your answers go better than you expect", "Your guesses are about right"});
}

Calibration reception_calibration(std::span<const RatingPair> pairs) {
  return calibrate(pairs,
                   {"more rated answer", "more rated answers", "You rate your answers higher than they are received",
                    "You mark yourself harder than they do", "You rate your answers about as they are received"});
}

}  // namespace afterword::domain
