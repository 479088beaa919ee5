// The part of the plan that follows from one interview.
#pragma once

#include <vector>

#include "domain/plan_context.h"

namespace afterword::domain {

/// In no order. `end` is end_of(interview).
std::vector<PlannedStep> steps_of(const PlanRecords& records, const Interview& interview, const Time& end);

}  // namespace afterword::domain
