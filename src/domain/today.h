// In which order Today says things: what runs out first comes first, and what only waits is not said at all.
#pragma once

#include <optional>
#include <vector>

#include "domain/plan.h"

namespace afterword::domain {

/// In this order; within one by time.
enum class TodayRank {
  late,        ///< its time is over, and it is still worth doing
  unfinished,  ///< a debrief that was not finished
  notes,       ///< letters due within 24 hours, and an interview that begins within them
  requests,    ///< documents asked for or promised
  follow_ups,  ///< everything else of the plan that is open
  practice,
  missing,  ///< what a debrief lacks, as long as it may come back
  next      ///< the next interview and its brief
};

/// Where a step of the plan stands; nothing for one that is not to be done now (closed, given up, waiting for its day).
std::optional<TodayRank> today_rank(const PlannedStep& step, const Time& now);
/// Where the next interview stands, by its start.
TodayRank today_rank_of_interview(const Time& starts, const Time& now);
/// The step that opens next; nullptr where none waits for a day.
const PlannedStep* opens_next(const std::vector<const PlannedStep*>& plan);

}  // namespace afterword::domain
