// What is remembered of a question and how it stands, worked out from its whole history: every practice of it and every
// time it was asked. Nothing of this is ever the source of anything: it can be rebuilt at will.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/fsrs.h"
#include "domain/practice_days.h"
#include "domain/standing.h"

namespace afterword::domain {

/// One practice, as far as the schedule cares.
struct Practised {
  Time at;
  int rating = 0;  ///< 1 … 5; anything else is no rating, and the practice does not count
};

/// One time the question was asked in an interview.
struct Answered {
  std::int64_t at_ms = 0;  ///< when the interview was
  std::optional<int> rating, received;
};

struct History {
  std::vector<Practised> practised;  ///< in any order
  std::vector<Answered> answered;    ///< in any order
  bool suspended = false;
};

struct Memory {
  fsrs::Card card;       ///< State::fresh where it was never practised; due is then when it was last asked
  Standing standing;     ///< without retrievability: that depends on the moment
  int asked = 0;         ///< times
  bool failing = false;  ///< fails_again_and_again
  double kept = 1;       ///< what rating and reception leave of 1: weakness is 1 − kept · retrievability
  std::optional<std::int64_t> opens_ms;      ///< from then on it is due; nothing for a suspended question
  std::optional<std::int64_t> weak_from_ms;  ///< from then on it is weak, if nothing happens; nothing: suspended
};

/// The scheduler with the parameters that questions are practised with: FSRS-6 as published, retention 0.9.
fsrs::Scheduler practice_scheduler();

/// Nothing for a question that was neither practised nor asked: it is in the bank, and nothing more. Ratings become
/// answers by fsrs::from_self_rating; days are those of each practice's own offset, from `rollover_hour` on, and never
/// run backwards (whoever flies west practises twice on one day). A practice that brings the question back after days
/// makes it due from the beginning of that day; one with a step of minutes, from that minute on.
std::optional<Memory> remember(const fsrs::Scheduler& scheduler, History history, int rollover_hour);

/// The probability that the answer is remembered now; nothing where it was never practised.
std::optional<double> retrievability(const fsrs::Scheduler& scheduler, const Memory& memory, std::int64_t now_ms);

/// A question fails again and again when at least four practices in all were rated 1 or 2 and the last two both were:
/// more of the same will not help then. In order of time.
bool fails_again_and_again(std::span<const Practised> practised);

/// What to try instead, for a question that fails again and again: write an answer where there is none; find another
/// story where the answer is one and it was received badly or failed six times; split it where it is long (more than
/// 160 words, what two minutes of speech hold with room to breathe, or more than six points); else rewrite it shorter.
std::string failing_advice(const Question& question);

}  // namespace afterword::domain
