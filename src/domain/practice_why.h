// Why a question is to be practised, in one short line.
#pragma once

#include <optional>
#include <string>

#include "domain/memory.h"

namespace afterword::domain {

/// What is known of a question at a moment.
struct PracticeFacts {
  Memory memory;
  Date today;                                 ///< by practice_day
  std::optional<Date> due;                    ///< the day it was or is due; nothing where it was never practised
  std::optional<Date> practised;              ///< the day of the last practice
  std::optional<int> practice_rating;         ///< of the last practice
  std::optional<double> retrievability;       ///< now
  std::string company, asked_by;              ///< the latest time it was asked; may be empty
  std::optional<Date> asked_on;               ///< that day
  std::optional<int> asked_rating, received;  ///< that answer
  bool asked_after_practice = false;          ///< it was asked since the last practice
};

/// "Rated 2 at Kelso, received badly", "Asked twice, never practised", "Rated 1 in practice yesterday, due since
/// Monday", "Due today", "Remembered with 62 %", "Never practised".
std::string practice_why(const PracticeFacts& facts);

/// "Asked by Lorna Bicknell at St Brannoc’s, where it went badly"; empty where it was never asked.
std::string how_it_was_received(const PracticeFacts& facts);

}  // namespace afterword::domain
