// Sorts the steps of the plan into days and finds the words for each.
#include "ui/screens/follow_ups/steps.h"

#include <algorithm>
#include <limits>
#include <map>

#include <fmt/format.h>

#include "domain/dates.h"
#include "domain/text.h"
#include "ui/screens/planned.h"
#include "ui/screens/spoken.h"

namespace afterword::ui {

namespace {

using domain::PlannedStep;
using domain::StepProgress;

/// Where a step stands: late ones before every day, those without a day behind.
struct Slot {
  enum class Kind { late, day, any_day, waits } kind = Kind::any_day;
  domain::Date day{};
  friend auto operator<=>(const Slot&, const Slot&) = default;
};

Slot slot_of(const PlannedStep& step) {
  if (step.state == StepProgress::overdue) return {Slot::Kind::late};
  const bool waits = step.state == StepProgress::waiting;
  const auto day = domain::day_of(!waits ? step.due : step.snoozed.index() != 0 ? step.snoozed : step.opens);
  if (day) return {Slot::Kind::day, *day};
  return {waits ? Slot::Kind::waits : Slot::Kind::any_day};
}

std::string title_of(const Slot& slot, domain::Date today) {
  switch (slot.kind) {
    case Slot::Kind::late:
      return "Late";
    case Slot::Kind::any_day:
      return "Any day";
    case Slot::Kind::waits:
      return "Waiting for something else";
    case Slot::Kind::day:
      break;
  }
  const auto away = (slot.day - today).count();
  if (away == 0) return "Today";
  if (away == 1) return "Tomorrow";
  const bool same_year = std::chrono::year_month_day(slot.day).year() == std::chrono::year_month_day(today).year();
  return same_year ? domain::long_day(slot.day) : domain::dated(slot.day, today);
}

Mark mark_of(const PlannedStep& step) {
  switch (step.state) {
    case StepProgress::overdue:
      return Mark::over;
    case StepProgress::open:
      return step.due_at ? Mark::due : Mark::open;
    case StepProgress::done:
      return Mark::done;
    case StepProgress::dropped:
      return Mark::none;
    case StepProgress::waiting:
      break;
  }
  return Mark::plain;
}

std::string when_words(const PlannedStep& step, const domain::Time& now) {
  switch (step.state) {
    case StepProgress::done:
      return step.closed ? compact_day(domain::ago(*step.closed, now)) : "done";
    case StepProgress::dropped:
      return "dropped";
    case StepProgress::waiting:
      return compact_day(step.snoozed.index() != 0 ? domain::opening(step.snoozed, now)
                                                   : domain::opening(step.opens, now));
    case StepProgress::open:
    case StepProgress::overdue:
      break;
  }
  return compact_day(step.due_at ? domain::deadline(step.due, now) : domain::opening(step.opens, now));
}

std::int64_t by_time(const PlannedStep& step) {
  constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();
  if (step.state == StepProgress::waiting) return step.opens_at ? step.opens_at->utc_ms : never;
  return step.due_at ? step.due_at->utc_ms : never;
}

}  // namespace

StepLine line_of(const workspace::Workspace& workspace, const PlannedStep& step, const domain::Time& now) {
  std::string why = step.why;
  if (step.state == StepProgress::waiting && step.snoozed.index() != 0) why = "Put off by you. " + why;
  return {.step = step,
          .what = step_line(workspace, step),
          .when = when_words(step, now),
          .why = std::move(why),
          .rules = fmt::format("{}", fmt::join(step.rules, ", ")),
          .mark = mark_of(step),
          .late = step.state == StepProgress::overdue,
          .to = step_route(workspace, step)};
}

// Words are found line by line as they are drawn: a plan of some thousands is laid into days in a millisecond.
StepsByDay steps_by_day(const workspace::Workspace& workspace, const domain::Time& now) {
  StepsByDay out;
  const domain::Date today = domain::date_of(now);
  std::map<Slot, std::vector<const PlannedStep*>> slots;
  const domain::PlanIndex& plan = workspace.plan_index();
  for (const PlannedStep* step : plan.current) {
    if (step->interview_end > now) continue;  // what follows from an interview is planned once it is over
    if (is_closed(*step) || !is_recent(*step, now)) {
      out.closed.push_back(step);
      continue;
    }
    if (step->state == StepProgress::overdue) ++out.late;
    if (step->state == StepProgress::open) ++(step->due_at ? out.due : out.open);
    if (step->state == StepProgress::waiting) ++out.waiting;
    slots[slot_of(*step)].push_back(step);
  }
  out.closed.insert(out.closed.end(), plan.over.begin(), plan.over.end());
  for (auto& [slot, steps] : slots) {
    // What can be done stands above what only opens that day.
    std::ranges::stable_sort(steps, {}, [](const PlannedStep* step) {
      return std::pair(step->state == StepProgress::waiting, by_time(*step));
    });
    out.days.push_back({title_of(slot, today), std::move(steps)});
  }
  return out;
}

std::string steps_sentence(const StepsByDay& steps) {
  std::vector<std::string> parts;
  if (steps.late != 0) parts.push_back(domain::counted(steps.late, "is late", "are late"));
  if (steps.due != 0) parts.push_back(domain::counted(steps.due, "is due", "are due"));
  if (steps.open != 0) parts.push_back(domain::counted(steps.open, "can go out any day", "can go out any day"));
  if (steps.waiting != 0) parts.push_back(domain::counted(steps.waiting, "waits for its day", "wait for their day"));
  if (parts.empty()) return "Nothing has to go out.";
  return fmt::format("{}.", fmt::join(parts, ", "));
}

std::optional<int> request_hour(const PlannedStep& step, const domain::Time& now) {
  using domain::StepKind;
  const bool asked = step.kind == StepKind::request || step.kind == StepKind::request_progress;
  const bool open = step.state == StepProgress::open || step.state == StepProgress::overdue;
  if (!asked || !open || !step.opens_at) return std::nullopt;
  return std::clamp(static_cast<int>((now.utc_ms - step.opens_at->utc_ms) / 3'600'000), 0, 24);
}

}  // namespace afterword::ui
