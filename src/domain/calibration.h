// How good the user's guesses are: what was predicted against what was given, and the own rating against how the answer
// was received.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace afterword::domain {

/// Two ratings of one answer, both 1 … 5.
struct RatingPair {
  int first = 0;   ///< predicted; or the own rating
  int second = 0;  ///< given; or how it was received, -2 … 2 as 1 … 5
  friend bool operator==(const RatingPair&, const RatingPair&) = default;
};

/// Fewer pairs say nothing.
constexpr int calibration_least = 10;

struct Calibration {
  int pairs = 0;
  int missing = calibration_least;  ///< how many more are needed before anything is said; 0: the rest holds
  double bias = 0;                  ///< mean of first − second: above 0 the first is the rosier one
  double brier = 0;                 ///< 0 perfect … 1 always wrong; what saying 50 % each time earns is 0.25
  double brier_of_base_rate = 0;    ///< what saying the true share each time would have earned
  int higher = 0, lower = 0;        ///< pairs whose first is above / below the second
  std::array<std::array<int, 5>, 5> counts{};  ///< [first − 1][second − 1]
  std::string sentence;                        ///< what it means, or how many are missing
  friend bool operator==(const Calibration&, const Calibration&) = default;
};

/// Predicted against given ratings. The event of the Brier score (Brier 1950, for two outcomes: the mean of
/// (forecast − outcome)²) is "it went well", a given rating of 4 or 5; a prediction of 1 … 5 is the forecast
/// 0.1, 0.3, 0.5, 0.7, 0.9, the middles of five equal parts.
Calibration prediction_calibration(std::span<const RatingPair> pairs);
/// The own rating against how it was received, likewise; the event is "received well", 1 or 2 of -2 … 2.
Calibration reception_calibration(std::span<const RatingPair> pairs);

}  // namespace afterword::domain
