// The whole plan in its order, and when it changes by itself.
#include "domain/plan.h"

#include <algorithm>

#include "domain/debrief.h"
#include "domain/names.h"
#include "domain/plan_interview.h"

namespace afterword::domain {
namespace {

/// What a step is sorted by: opens (none last), due (none last), kind, person, id.
struct SortKey {
  bool never;
  std::int64_t opens;
  bool endless;
  std::int64_t due;
  std::string_view kind;
  std::string person, id;
  friend auto operator<=>(const SortKey&, const SortKey&) = default;
};

}  // namespace

std::vector<PlannedStep> plan(const PlanInput& input, const Time& now) {
  const PlanRecords records(input, now);
  std::vector<std::pair<SortKey, PlannedStep>> sorted;
  for (const auto* interview : input.interviews) {
    const auto end = end_of(*interview);
    if (!end) continue;
    for (auto& step : steps_of(records, *interview, *end)) {
      const auto* person = records.person(step.person);
      SortKey key{!step.opens_at,  step.opens_at ? step.opens_at->utc_ms : 0,
                  !step.due_at,    step.due_at ? step.due_at->utc_ms : 0,
                  word(step.kind), person == nullptr ? std::string{} : ref_or(person->ref, person->id.value),
                  step.id};
      sorted.emplace_back(std::move(key), std::move(step));
    }
  }
  std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<PlannedStep> steps;
  steps.reserve(sorted.size());
  for (auto& entry : sorted) steps.push_back(std::move(entry.second));
  return steps;
}

PlanInput PlanRecordSet::input() const {
  PlanInput in;
  for (const auto& one : opportunities) in.opportunities.push_back(&one);
  for (const auto& one : people) in.people.push_back(&one);
  for (const auto& one : interviews) in.interviews.push_back(&one);
  for (const auto& one : notes) in.notes.push_back(&one);
  for (const auto& one : tasks) in.tasks.push_back(&one);
  in.settings = &settings;
  return in;
}

Time next_change(const std::vector<PlannedStep>& steps, const Time& now) {
  Time next = at(date_of(now) + std::chrono::days{1}, 0, now.offset_min);
  const auto take = [&](const Time& moment) {
    if (moment > now && moment < next) next = moment;
  };
  for (const auto& step : steps) {
    if (step.opens_at) take(*step.opens_at);
    if (step.due_at) take({step.due_at->utc_ms + 1, step.due_at->offset_min});
    const int zone = step.opens_at ? step.opens_at->offset_min : now.offset_min;
    if (const auto* date = std::get_if<Date>(&step.snoozed)) take(at(*date, 0, zone));
    if (const auto* time = std::get_if<Time>(&step.snoozed)) take(*time);
  }
  return next;
}

}  // namespace afterword::domain
