// What interviewers are likely to come back to: which of a company's earlier questions to expect again.
#pragma once

#include <optional>

namespace afterword::domain {

/// One question that a company asked before, all its times there taken together.
struct AskedThere {
  int times = 1;
  bool by_someone_coming = false;    ///< whoever asked it will be there again (or nobody knows yet who will)
  bool unanswered = false;           ///< the latest time nothing was said, or nothing is known of what was
  std::optional<int> rating = {};    ///< of the latest answer there
  std::optional<int> received = {};  ///< the worst reception there
  double weakness = 0;               ///< now (domain/standing.h)
  friend bool operator==(const AskedThere&, const AskedThere&) = default;
};

/// 0 … 1: people come back to what did not satisfy them, and to what they ask everybody. From a base of 0.1: received
/// badly +0.3, very badly +0.4; unanswered +0.25; rated 1 or 2 +0.2, 3 +0.1; asked by somebody who comes +0.15; asked
/// more than once +0.1; and 0.15 · weakness, so that among equals the one that needs practice comes first.
double comes_back(const AskedThere& asked);

}  // namespace afterword::domain
