#include "ui/screens/planned.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "domain/debrief.h"
#include "ui/screens/spoken.h"

namespace afterword::ui {

namespace {

using workspace::InterviewRow;

constexpr std::int64_t day_ms = 86'400'000;
constexpr std::int64_t recent_days = 90;

bool recent(const InterviewRow& row, const domain::Time& now) {
  const std::optional<domain::Time>& end = row.ends ? row.ends : row.starts;
  return end && now.utc_ms - end->utc_ms < recent_days * day_ms;
}

/// People whom a rule may look for without their having been there.
bool may_be_asked_for(const workspace::PersonRow& row) {
  using domain::Role;
  return row.role == Role::reference || row.role == Role::connection || row.role == Role::acquaintance ||
         row.role == Role::recruiter;
}

/// What domain::plan reads about the interviews of these opportunities.
domain::PlanInput gather(const workspace::Workspace& workspace, const std::set<domain::OpportunityId>& opportunities) {
  domain::PlanInput in;
  in.settings = &workspace.settings();
  for (const domain::Opportunity& opportunity : workspace.opportunities()) in.opportunities.push_back(&opportunity);
  std::set<domain::PersonId> people;
  for (const InterviewRow& row : workspace.interviews()) {
    if (!opportunities.contains(row.opportunity)) continue;
    const domain::Interview* interview = workspace.interview(row.id);
    if (interview == nullptr) continue;
    in.interviews.push_back(interview);
    for (const domain::Attendee& attendee : interview->people) people.insert(attendee.person);
    for (const domain::Note& note : workspace.notes(row.id)) {
      in.notes.push_back(&note);
      people.insert(note.person);
    }
    for (const domain::Task& task : workspace.tasks(row.id)) {
      in.tasks.push_back(&task);
      people.insert(task.person);
    }
  }
  for (const workspace::PersonRow& row : workspace.people()) {
    if (!may_be_asked_for(row) && !people.contains(row.id)) continue;
    if (const domain::Person* person = workspace.person(row.id)) in.people.push_back(person);
  }
  return in;
}

}  // namespace

std::vector<domain::PlannedStep> recent_plan(const workspace::Workspace& workspace, const domain::Time& now) {
  std::set<domain::OpportunityId> opportunities;
  std::set<domain::InterviewId> shown;
  for (const InterviewRow& row : workspace.interviews()) {
    if (!recent(row, now)) continue;
    opportunities.insert(row.opportunity);
    shown.insert(row.id);
  }
  std::vector<domain::PlannedStep> steps = domain::plan(gather(workspace, opportunities), now);
  std::erase_if(steps, [&](const domain::PlannedStep& step) { return !shown.contains(step.interview); });
  return steps;
}

std::vector<domain::PlannedStep> plan_of(const workspace::Workspace& workspace, domain::InterviewId interview,
                                         const domain::Time& now) {
  const domain::Interview* in = workspace.interview(interview);
  if (in == nullptr) return {};
  std::vector<domain::PlannedStep> steps = domain::plan(gather(workspace, {in->opportunity}), now);
  std::erase_if(steps, [&](const domain::PlannedStep& step) { return step.interview != interview; });
  return steps;
}

std::string step_line(const workspace::Workspace& workspace, const domain::PlannedStep& step) {
  const domain::Person* person = workspace.person(step.person);
  const domain::Interview* interview = workspace.interview(step.interview);
  const domain::Opportunity* opportunity =
      interview == nullptr ? nullptr : workspace.opportunity(interview->opportunity);
  return step_words(step.kind, person == nullptr ? std::string_view{} : person->name,
                    opportunity == nullptr ? std::string_view{} : opportunity->company);
}

std::string person_path(std::string_view field) { return fmt::format("people/person/{}", field); }

Route step_route(const workspace::Workspace& workspace, const domain::PlannedStep& step) {
  using domain::StepKind;
  if (step.kind == StepKind::request || step.kind == StepKind::request_progress) {
    return {.page = PageId::debrief, .interview = step.interview, .step = static_cast<int>(domain::Step::documents)};
  }
  if (workspace.person(step.person) != nullptr) {
    const bool unreachable = step.kind == StepKind::missing_contact;
    return {.page = PageId::people, .person = step.person, .focus = unreachable ? person_path("email") : std::string{}};
  }
  return {.page = PageId::interviews, .interview = step.interview};
}

}  // namespace afterword::ui
