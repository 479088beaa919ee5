// The follow-up plan (T1 … T9, F1 … F13, K1, K3): a pure function of the records, the settings and nothing else but
// "now".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/records.h"
#include "domain/result.h"

namespace afterword::domain {

enum class StepProgress { waiting, open, overdue, done, dropped };

/// What lists choose and sort by comes first, so that going through thousands of steps reads little of each.
struct PlannedStep {
  StepKind kind = StepKind::unset;
  StepProgress state = StepProgress::waiting;
  InterviewId interview;
  PersonId person;  ///< whom it goes to, or none
  OpportunityId opportunity;
  Time interview_end{};                  ///< when the interview is over, or was
  std::optional<Time> opens_at, due_at;  ///< the first moment of `opens` and the last of `due`, in the interview's zone
  When opens, due;
  DocumentId document;  ///< what a request or its progress message is about
  NoteId note;          ///< its letter: of a step that is done the one that was sent, else the newest draft
  TaskId task;          ///< what the user recorded of it: done, given up, put off; or none
  std::string id;       ///< the same on every run: "i1/status_check/2"
  Channel channel = Channel::unset;
  bool dropped_by_user = false;    ///< given up by the user, not by a rule
  std::vector<std::string> rules;  ///< "F1"
  std::string why;                 ///< one sentence
  std::optional<Time> closed;      ///< when it was done
  When snoozed;                    ///< put off by the user until then
  std::string reason;              ///< the user's, for giving it up
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
/// A step that the user gave up is dropped, one that was put off waits until then, but never beyond its due.
std::vector<PlannedStep> plan(const PlanInput& input, const Time& now);

/// The records that a plan is worked out from, kept together.
struct PlanRecordSet {
  std::vector<Opportunity> opportunities;
  std::vector<Person> people;
  std::vector<Interview> interviews;
  std::vector<Note> notes;
  std::vector<Task> tasks;
  Settings settings;
  /// Points into this set.
  PlanInput input() const;
};

/// The first moment after `now` at which a step of the plan changes its state, or a new day begins.
Time next_change(const std::vector<PlannedStep>& steps, const Time& now);

/// Whether a step may be put off until that day: not before it opens, not beyond its due, and a follow-up only to a day
/// on which one goes out. The error is a sentence that names the rule.
Result<void> may_snooze(const PlannedStep& step, Date until, const Settings& settings, const Time& now);

/// Whether a follow-up of that kind may be added at the interview. True: it is a third, which is only for those who
/// have read why two are enough (F3).
Result<bool> may_follow_up(const std::vector<PlannedStep>& steps, InterviewId interview, PersonId person, StepKind kind,
                           bool read_f3);

/// What the reason of a task begins with whose follow-up is wanted although two were sent (F3). A reason of the user's
/// own, for giving it up after all, follows in the next line.
inline constexpr std::string_view third_follow_up = "A third follow-up, wanted after reading why two are enough (F3)";
bool is_third_follow_up(const Task& task);
/// The user's own reason, without that.
std::string own_reason(const Task& task);
/// The same task with this reason of the user's own.
void set_own_reason(Task& task, std::string_view reason);

}  // namespace afterword::domain
