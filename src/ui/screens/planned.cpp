// Gathers what the plan reads from the workspace, and leads from a step to where it is worked on.
#include "ui/screens/planned.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "domain/debrief.h"
#include "ui/screens/spoken.h"

namespace afterword::ui {

namespace {

bool is_request(const domain::PlannedStep& step) {
  return step.kind == domain::StepKind::request || step.kind == domain::StepKind::request_progress;
}

/// Where the document that a request is about stands among those of its interview, from 0.
int document_number(const domain::Interview& interview, const domain::PlannedStep& step) {
  const auto at = std::ranges::find(interview.documents, step.document, &domain::Document::id);
  return at == interview.documents.end() ? 0 : static_cast<int>(at - interview.documents.begin());
}

const domain::Document* document_of(const domain::Interview& interview, const domain::PlannedStep& step) {
  const auto at = std::ranges::find(interview.documents, step.document, &domain::Document::id);
  return at == interview.documents.end() ? nullptr : &*at;
}

}  // namespace

bool is_letter(domain::StepKind kind) {
  using domain::StepKind;
  static constexpr std::array letters{StepKind::thank_you,      StepKind::staff_thanks,     StepKind::value_add,
                                      StepKind::status_check,   StepKind::request_progress, StepKind::reference_notice,
                                      StepKind::contact_notice, StepKind::rejection_thanks};
  return std::ranges::find(letters, kind) != letters.end();
}

std::vector<const domain::PlannedStep*> recent_steps(const workspace::Workspace& workspace, const domain::Time& now) {
  std::vector<const domain::PlannedStep*> steps;
  steps.reserve(workspace.plan_index().current.size());
  for (const domain::PlannedStep* step : workspace.plan_index().current)
    if (!is_closed(*step) && is_recent(*step, now)) steps.push_back(step);
  return steps;
}

std::vector<domain::PlannedStep> plan_of(const workspace::Workspace& workspace, domain::InterviewId interview) {
  std::vector<domain::PlannedStep> steps;
  for (const domain::PlannedStep& step : workspace.plan())
    if (step.interview == interview) steps.push_back(step);
  return steps;
}

OpenSteps count_open(const workspace::Workspace& workspace) {
  OpenSteps count;
  const domain::Time now = workspace.now();
  for (const domain::PlannedStep* step : workspace.plan_index().current) {
    using enum domain::StepProgress;
    if ((step->state != open && step->state != overdue) || !is_recent(*step, now)) continue;
    ++count.open;
    if (step->due_at) ++count.due;
  }
  return count;
}

std::string window_title(const workspace::Workspace& workspace) {
  const int due = count_open(workspace).due;
  return due == 0 ? "Afterword" : fmt::format("{} due · Afterword", due);
}

std::string step_line(const workspace::Workspace& workspace, const domain::PlannedStep& step) {
  const domain::Interview* interview = step.document ? workspace.interview(step.interview) : nullptr;
  const domain::Opportunity* opportunity = workspace.opportunity(step.opportunity);
  const domain::Document* document = interview == nullptr ? nullptr : document_of(*interview, step);
  if (document != nullptr && !document->name.empty()) {
    const bool progress = step.kind == domain::StepKind::request_progress;
    return fmt::format("{}: {}", progress ? "Say that it is coming" : "Send", document->name);
  }
  return step_words(step.kind, workspace.person_name(step.person).value_or(""),
                    opportunity == nullptr ? std::string_view{} : opportunity->company);
}

Route letter_route(const domain::PlannedStep& step) {
  return {.page = PageId::letter,
          .interview = step.interview,
          .person = step.person,
          .letter = step.kind,
          .note = step.note};
}

std::string person_path(std::string_view field) { return fmt::format("people/person/{}", field); }

Route step_route(const workspace::Workspace& workspace, const domain::PlannedStep& step) {
  using domain::StepKind;
  if (is_letter(step.kind)) return letter_route(step);
  const domain::Interview* in = is_request(step) ? workspace.interview(step.interview) : nullptr;
  if (in != nullptr) {
    return {.page = PageId::debrief,
            .interview = step.interview,
            .step = static_cast<int>(domain::Step::documents),
            .focus = fmt::format("debrief/documents/{}/sent", document_number(*in, step))};
  }
  if (workspace.person_name(step.person)) {
    const bool unreachable = step.kind == StepKind::missing_contact;
    return {.page = PageId::people, .person = step.person, .focus = unreachable ? person_path("email") : std::string{}};
  }
  return {.page = PageId::interviews, .interview = step.interview};
}

}  // namespace afterword::ui
