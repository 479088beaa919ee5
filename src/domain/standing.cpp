#include "domain/standing.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace afterword::domain {

double weakness(const Standing& standing) {
  constexpr std::array<double, 6> poor = {0, 0.8, 0.55, 0.25, 0.05, 0};  // by rating, from 0
  constexpr std::array<double, 3> taken_badly = {0, 0.4, 0.7};           // by how far below 0
  const double forgotten = standing.retrievability ? 1 - std::clamp(*standing.retrievability, 0.0, 1.0) : 0;
  const int rating = std::clamp(standing.rating.value_or(5), 1, 5);
  const int below = std::clamp(-standing.received.value_or(0), 0, 2);
  const double received =
      taken_badly[static_cast<std::size_t>(below)] * std::pow(0.5, std::max(standing.strong_since, 0));
  return 1 - (1 - forgotten) * (1 - poor[static_cast<std::size_t>(rating)]) * (1 - received);
}

}  // namespace afterword::domain
