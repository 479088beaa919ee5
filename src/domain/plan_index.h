// What pages choose their lines from, found once for a plan of thousands of steps.
#pragma once

#include <unordered_map>
#include <vector>

#include "domain/plan.h"

namespace afterword::domain {

/// How long after its interview what follows from it is still worth a line among what is to be done.
inline constexpr int recent_days = 90;

/// Its interview is over, and ended in the last 90 days.
bool is_recent(const PlannedStep& step, const Time& now);
bool is_closed(const PlannedStep& step);

/// Points into the plan. Every step stands in one of the first two.
struct PlanIndex {
  /// Neither closed nor of an interview longer past, in the plan's order; with everything of interviews that lie ahead.
  std::vector<const PlannedStep*> current;
  /// The rest, what was closed last first, and what never was in the plan's order behind it.
  std::vector<const PlannedStep*> over;
  /// Of each opportunity what is to be done first, else what opens first. That nothing else is active (K1) is no step
  /// of the opportunity.
  std::unordered_map<OpportunityId, const PlannedStep*> next;
};

/// As of the plan's own moment.
PlanIndex plan_index(const std::vector<PlannedStep>& plan, const Time& now);

}  // namespace afterword::domain
