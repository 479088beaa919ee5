// Gathers what the plan reads from the workspace, and leads from a step to where it is worked on.
#include "ui/screens/planned.h"

#include <algorithm>
#include <charconv>
#include <set>

#include <fmt/format.h>

#include "domain/debrief.h"
#include "ui/screens/spoken.h"

namespace afterword::ui {

namespace {

using workspace::InterviewRow;

constexpr std::int64_t day_ms = 86'400'000;
constexpr std::int64_t recent_days = 90;
constexpr std::size_t recent_most = 200;  ///< interviews; nobody has more in a quarter, a borrowed file may

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

bool is_request(const domain::PlannedStep& step) {
  return step.kind == domain::StepKind::request || step.kind == domain::StepKind::request_progress;
}

/// The number of the document that a request is about, from 0: a request's id ends with it, counted from 1.
int document_number(const domain::PlannedStep& step) {
  const std::size_t slash = step.id.rfind('/');
  int number = 0;
  if (slash != std::string::npos) {
    std::from_chars(step.id.data() + slash + 1, step.id.data() + step.id.size(), number);
  }
  return number - 1;
}

const domain::Document* document_of(const domain::Interview& interview, const domain::PlannedStep& step) {
  const int number = is_request(step) ? document_number(step) : -1;
  if (number < 0 || number >= static_cast<int>(interview.documents.size())) return nullptr;
  return &interview.documents[static_cast<std::size_t>(number)];
}

}  // namespace

std::vector<domain::PlannedStep> recent_plan(const workspace::Workspace& workspace, const domain::Time& now) {
  std::set<domain::OpportunityId> opportunities;
  std::set<domain::InterviewId> shown;
  for (const InterviewRow& row : workspace.interviews()) {
    if (shown.size() == recent_most) break;
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
  const domain::Document* document = interview == nullptr ? nullptr : document_of(*interview, step);
  if (document != nullptr && !document->name.empty()) {
    const bool progress = step.kind == domain::StepKind::request_progress;
    return fmt::format("{}: {}", progress ? "Say that it is coming" : "Send", document->name);
  }
  return step_words(step.kind, person == nullptr ? std::string_view{} : person->name,
                    opportunity == nullptr ? std::string_view{} : opportunity->company);
}

std::string person_path(std::string_view field) { return fmt::format("people/person/{}", field); }

Route step_route(const workspace::Workspace& workspace, const domain::PlannedStep& step) {
  using domain::StepKind;
  if (is_request(step)) {
    return {.page = PageId::debrief,
            .interview = step.interview,
            .step = static_cast<int>(domain::Step::documents),
            .focus = fmt::format("debrief/documents/{}/sent", document_number(step))};
  }
  if (workspace.person(step.person) != nullptr) {
    const bool unreachable = step.kind == StepKind::missing_contact;
    return {.page = PageId::people, .person = step.person, .focus = unreachable ? person_path("email") : std::string{}};
  }
  return {.page = PageId::interviews, .interview = step.interview};
}

}  // namespace afterword::ui
