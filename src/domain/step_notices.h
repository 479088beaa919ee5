// Which steps of the plan are worth a notice: each once when it can be done, never again.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "domain/plan.h"

namespace afterword::domain {

struct StepNotices {
  std::vector<const PlannedStep*> news;  ///< open or late, and not told of before
  std::set<std::string> told;            ///< to be kept: ids of steps of the plan, the news included
};

/// `told`: as kept before. Ids that the plan has no more are forgotten.
StepNotices step_notices(const std::vector<PlannedStep>& plan, const std::set<std::string>& told);

}  // namespace afterword::domain
