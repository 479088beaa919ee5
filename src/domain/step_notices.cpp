#include "domain/step_notices.h"

namespace afterword::domain {

StepNotices step_notices(const std::vector<PlannedStep>& plan, const std::set<std::string>& told) {
  StepNotices out;
  for (const PlannedStep& step : plan) {
    const bool known = told.contains(step.id);
    const bool open = step.state == StepProgress::open || step.state == StepProgress::overdue;
    if (open && !known) out.news.push_back(&step);
    if (open || known) out.told.insert(step.id);
  }
  return out;
}

}  // namespace afterword::domain
