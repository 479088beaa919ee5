// What the user may make of the plan: putting a step off, and following up more often than the plan would (F3, F5).
#include "domain/dates.h"
#include "domain/names.h"
#include "domain/plan.h"
#include "domain/text.h"
#include "domain/working_days.h"

namespace afterword::domain {
namespace {

bool is_follow_up(StepKind kind) { return kind == StepKind::status_check || kind == StepKind::value_add; }

bool is_to_do(const PlannedStep& step) {
  return step.state != StepProgress::done && step.state != StepProgress::dropped;
}

std::string rule_of(const PlannedStep& step) {
  return step.rules.empty() ? std::string() : " (" + step.rules.front() + ")";
}

}  // namespace

Result<void> may_snooze(const PlannedStep& step, Date until, const Settings& settings, const Time& now) {
  if (!is_to_do(step)) return Error::invalid("This step is done or given up, so there is nothing to put off.");
  if (!step.opens_at) return Error::invalid("This step has no day yet, so there is nothing to put off.");
  const Date opens = date_of(*step.opens_at);
  if (until < opens)
    return Error::invalid("It opens on " + dated(opens, date_of(now)) + ", and not before" + rule_of(step) + ".");
  if (step.due_at && until > date_of(*step.due_at))
    return Error::invalid("It is due on " + dated(date_of(*step.due_at), date_of(now)) +
                          ", and cannot be put off beyond that" + rule_of(step) + ".");
  if (until <= date_of({now.utc_ms, step.opens_at->offset_min}))
    return Error::invalid("A step is put off to a day that is still to come.");
  if (is_follow_up(step.kind) && !WorkingDays(&settings).is_contact_day(until))
    return Error::invalid("No follow-up goes out on a weekend, the day before it or a day off (F5).");
  return {};
}

Result<bool> may_follow_up(const std::vector<PlannedStep>& steps, InterviewId interview, PersonId person, StepKind kind,
                           bool read_f3) {
  if (!is_follow_up(kind)) return Error::invalid("A follow-up brings something or asks how things stand.");
  int sent = 0, wanted = 0;
  for (const auto& step : steps) {
    if (step.interview != interview || !is_follow_up(step.kind)) continue;
    if (step.state == StepProgress::done) ++sent;
    if (!is_to_do(step)) continue;
    if (step.kind == StepKind::value_add) ++wanted;
    if (step.kind == kind && (kind == StepKind::status_check || step.person == person))
      return Error::conflict("This follow-up is in the plan already, so nothing was changed.");
  }
  const bool third = sent + wanted >= 2;
  if (third && !read_f3)
    return Error::invalid(
        "Two follow-ups were sent or planned already; read first why a third is rarely welcome (F3).");
  return third;
}

bool is_third_follow_up(const Task& task) { return task.reason.starts_with(third_follow_up); }

std::string own_reason(const Task& task) {
  if (!is_third_follow_up(task)) return task.reason;
  return std::string(trim(std::string_view(task.reason).substr(third_follow_up.size())));
}

void set_own_reason(Task& task, std::string_view reason) {
  const bool third = is_third_follow_up(task);
  task.reason = third ? std::string(third_follow_up) : std::string(trim(reason));
  if (third && !trim(reason).empty()) task.reason += "\n" + std::string(trim(reason));
}

}  // namespace afterword::domain
