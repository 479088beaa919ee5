// How weak a question is: one number from what is remembered, how it was rated and how it was received (K5).
#pragma once

#include <optional>

namespace afterword::domain {

/// Everything a question is judged by.
struct Standing {
  std::optional<double> retrievability = {};  ///< 0 … 1 at this moment; nothing for a question never practised
  std::optional<int> rating = {};             ///< the latest, in an interview or in practice, 1 … 5
  std::optional<int> received = {};           ///< how the latest answer in an interview was taken, -2 … 2
  int strong_since = 0;                       ///< practices rated 4 or 5 since that interview
  friend bool operator==(const Standing&, const Standing&) = default;
};

/// 0 (strong) … 1 (weak): 1 − (1 − f) (1 − p) (1 − b), where
///   f, what is forgotten: 1 − retrievability, 0 where nothing was practised;
///   p, how poor the latest rating is: 1: 0.8, 2: 0.55, 3: 0.25, 4: 0.05, 5 or none: 0;
///   b, how badly it was received: -2: 0.7, -1: 0.4, else 0, halved by every strong practice since.
/// Any one of them alone can make a question weak; together they add up and stay below 1. A question of which nothing
/// is known has 0: it is new, not weak.
double weakness(const Standing& standing);

/// From this weakness on a question is called weak: rated 2, or received very badly, or half forgotten.
constexpr double weak_from = 0.5;
inline bool is_weak(const Standing& standing) { return weakness(standing) >= weak_from; }

}  // namespace afterword::domain
