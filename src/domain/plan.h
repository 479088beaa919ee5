// The follow-up plan (T1 … T9, F1 … F13, K1, K3): a pure function of the records, the settings and nothing else but
// "now".
#pragma once

#include <string>
#include <vector>

#include "domain/records.h"

namespace afterword::domain {

enum class StepProgress { waiting, open, overdue, done, dropped };

struct PlannedStep {
  std::string id;  ///< the same on every run: "i1/status_check/2"
  StepKind kind = StepKind::unset;
  InterviewId interview;
  PersonId person;  ///< whom it goes to, or none
  When opens, due;
  Channel channel = Channel::unset;
  std::vector<std::string> rules;  ///< "F1"
  StepProgress state = StepProgress::waiting;
  std::string why;  ///< one sentence
};

struct PlanInput {
  std::vector<const Opportunity*> opportunities;
  std::vector<const Person*> people;
  std::vector<const Interview*> interviews;
  std::vector<const Note*> notes;
  std::vector<const Task*> tasks;
  const Settings* settings = nullptr;
};

/// Every step of every interview in `input`, sorted by opens (none last), due, kind, person ("Exact reading of the
/// dates").
std::vector<PlannedStep> plan(const PlanInput& input, const Time& now);

}  // namespace afterword::domain
