#include "domain/plan_index.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace afterword::domain {
namespace {

constexpr std::int64_t day_ms = 86'400'000;
constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

bool is_long_past(const PlannedStep& step, const Time& now) {
  return now.utc_ms - step.interview_end.utc_ms >= recent_days * day_ms;
}

/// What is late or open goes before what waits; within one by its date.
std::tuple<bool, std::int64_t> order(const PlannedStep& step) {
  const bool waits = step.state == StepProgress::waiting;
  const auto& when = waits ? step.opens_at : step.due_at;
  return {waits, when ? when->utc_ms : never};
}

void consider(const PlannedStep*& best, const PlannedStep& step) {
  if (is_closed(step) || step.kind == StepKind::keep_looking) return;
  if (step.state == StepProgress::waiting && !step.opens_at) return;
  if (best == nullptr || order(step) < order(*best)) best = &step;
}

}  // namespace

bool is_recent(const PlannedStep& step, const Time& now) {
  return step.interview_end.utc_ms <= now.utc_ms && !is_long_past(step, now);
}

bool is_closed(const PlannedStep& step) {
  return step.state == StepProgress::done || step.state == StepProgress::dropped;
}

PlanIndex plan_index(const std::vector<PlannedStep>& plan, const Time& now) {
  PlanIndex index;
  for (const PlannedStep& step : plan) {
    const bool ahead = step.interview_end > now;
    const bool current = ahead || (!is_closed(step) && !is_long_past(step, now));
    (current ? index.current : index.over).push_back(&step);
    consider(index.next[step.opportunity], step);
  }
  std::erase_if(index.next, [](const auto& one) { return one.second == nullptr; });
  std::ranges::stable_sort(index.over, {},
                           [](const PlannedStep* step) { return step->closed ? -step->closed->utc_ms : 0; });
  return index;
}

}  // namespace afterword::domain
