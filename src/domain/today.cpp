#include "domain/today.h"

namespace afterword::domain {
namespace {

constexpr std::int64_t day_ms = 24 * 3'600'000;

bool is_request(StepKind kind) { return kind == StepKind::request || kind == StepKind::request_progress; }

/// Letters that have a day to go out on, rather than a time from which on they may.
bool is_thanks(StepKind kind) {
  return kind == StepKind::thank_you || kind == StepKind::staff_thanks || kind == StepKind::rejection_thanks;
}

}  // namespace

std::optional<TodayRank> today_rank(const PlannedStep& step, const Time& now) {
  using enum StepProgress;
  if (step.state == overdue) return TodayRank::late;
  if (step.state != open) return std::nullopt;
  if (is_request(step.kind)) return TodayRank::requests;
  if (is_thanks(step.kind) && step.due_at && step.due_at->utc_ms - now.utc_ms <= day_ms) return TodayRank::notes;
  return TodayRank::follow_ups;
}

TodayRank today_rank_of_interview(const Time& starts, const Time& now) {
  return starts.utc_ms - now.utc_ms <= day_ms ? TodayRank::notes : TodayRank::next;
}

const PlannedStep* opens_next(const std::vector<const PlannedStep*>& plan) {
  const PlannedStep* next = nullptr;
  for (const PlannedStep* step : plan)
    if (step->state == StepProgress::waiting && step->opens_at &&
        (next == nullptr || step->opens_at->utc_ms < next->opens_at->utc_ms))
      next = step;
  return next;
}

}  // namespace afterword::domain
