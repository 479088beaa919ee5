// The course of one opportunity: its rounds, the letters that went out, what came of it and what was found out, in the
// order of time.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/records.h"

namespace afterword::domain {

enum class CourseKind { round, letter, outcome };

struct CourseEntry {
  CourseKind kind = CourseKind::round;
  std::optional<Time> at{};  ///< none: not dated yet
  bool ahead = false;        ///< it lies in the future
  InterviewId interview{};   ///< the round, or that of the letter
  NoteId note{};             ///< of a letter
  StepKind letter = StepKind::unset;
  PersonId person{};  ///< whom the letter went to
  int letters = 0;    ///< how many of one kind went out on that day, this one standing for all
};

struct CourseInput {
  const Opportunity* opportunity = nullptr;
  std::vector<const Interview*> interviews;  ///< of it
  std::vector<const Note*> notes;            ///< of these interviews; what is not sent is left out
  Time now;
};

/// Oldest first; what has no date stands last. Letters of one kind, round and day are one entry.
std::vector<CourseEntry> course(const CourseInput& input);

/// Research, the newest first; what has no day stands first.
std::vector<const Research*> research_in_order(const Opportunity& opportunity);

}  // namespace afterword::domain
