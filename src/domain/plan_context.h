// What the plan knows while it looks at one interview: its zone, its people, what was sent and done.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "domain/plan.h"
#include "domain/working_days.h"

namespace afterword::domain {

/// All records, found by id, and the interviews that have a time, by opportunity and end.
class PlanRecords {
 public:
  PlanRecords(const PlanInput& input, const Time& now);

  const Person* person(PersonId id) const;
  const Opportunity* opportunity(OpportunityId id) const;
  /// No other opportunity is interested, applied, interviewing or offer (K1).
  bool nothing_else_active(OpportunityId but) const;
  /// The interview ends before another one of its opportunity.
  bool has_later(const Interview& interview) const;
  /// The interview for which somebody of the company was told first (F11), or none.
  InterviewId told_at(PersonId person) const;
  /// Those whose role is reference.
  const std::vector<const Person*>& references() const { return references_; }
  /// Connections and acquaintances of the company.
  const std::vector<const Person*>& contacts_at(const Opportunity& opportunity) const;
  /// The first recruiter of the company, or none.
  PersonId recruiter_of(const Opportunity& opportunity) const;
  const std::vector<const Note*>& notes_of(InterviewId interview) const;
  const std::vector<const Task*>& tasks_of(InterviewId interview) const;

  const PlanInput& input;
  const Time now;
  const WorkingDays days;

 private:
  void sort_in(const Person& person);
  void take_told(PersonId person, InterviewId interview, const Time& at);

  template <class Key, class Value>
  using Map = std::unordered_map<Key, Value>;
  Map<PersonId, const Person*> people_;
  Map<OpportunityId, const Opportunity*> opportunities_;
  Map<OpportunityId, std::pair<std::int64_t, InterviewId>> last_;  ///< the end and the id of its last interview
  Map<PersonId, std::pair<Time, InterviewId>> told_;
  Map<InterviewId, std::vector<const Note*>> notes_;
  Map<InterviewId, std::vector<const Task*>> tasks_;
  std::vector<const Person*> references_;
  Map<std::string, std::vector<const Person*>> contacts_;  ///< by the company's name, folded
  Map<std::string, PersonId> recruiters_;
  std::size_t active_ = 0;  ///< opportunities under way
};

/// Where and when a step was closed: the note's `sent`, else the task's `done`.
struct Closed {
  PersonId person;
  Time at;
  NoteId note;
  TaskId task;
};

class InterviewContext {
 public:
  /// `end` is end_of(interview).
  InterviewContext(const PlanRecords& records, const Interview& interview, const Time& end);

  const PlanRecords& records;
  const Interview& interview;
  const Opportunity* opportunity;  ///< nullptr: unknown
  const Time end;
  const Date date;  ///< of the end, in its own zone

  Stage stage() const { return opportunity == nullptr ? Stage::unset : opportunity->stage; }
  /// There is nothing left to ask after: it is decided, there is an offer, or a later round came.
  bool went_on() const;
  /// The calendar day in the interview's own zone.
  Date day(const When& when) const;
  Date day(const Time& time) const;
  /// First and last moment that a date or time stands for, in milliseconds UTC.
  std::int64_t first_ms(const When& when) const;
  std::int64_t last_ms(const When& when) const;
  bool later(const When& a, const When& b) const;

  /// When the step of this kind for this person was closed; `anybody` where the step has no person of its own.
  std::optional<Closed> closing(StepKind kind, PersonId person, bool anybody = false) const;
  /// Every closing of that kind, the earliest first; a note and a task of the same person count once.
  std::vector<Closed> closings(StepKind kind) const;

  /// Whom tasks and notes of that kind name, each once; `nobody` where they name none.
  std::vector<PersonId> named(StepKind kind, PersonId nobody) const;

  bool there_as(PersonId person, AttendedAs as) const;
  /// What the user recorded of the step while it is not done: the task that gives it up, else that puts it off, else
  /// the newest. nullptr: nothing.
  const Task* open_task(StepKind kind, PersonId person, bool anybody = false) const;
  /// The newest letter of the step that was not sent, or none.
  NoteId draft(StepKind kind, PersonId person, bool anybody = false) const;

  /// Everybody there in one of the parts, each once, in order.
  std::vector<const Person*> there(std::initializer_list<AttendedAs> parts) const;
  /// Whom a status check goes to, or none ("Who").
  PersonId contact() const;
  /// The later of the decision date and the date to hear by, or nothing.
  std::optional<Date> decision() const;

 private:
  PersonId first_there(AttendedAs as, bool recruiters_too) const;
};

/// Decided, or given up.
bool is_over(Stage stage);
/// How a step of this kind reaches `person`, who may be nobody yet: in the way they like where the kind leaves a
/// choice.
Channel channel_of(StepKind kind, const Person* person);
/// A date plus 24 h is the next date.
When plus_hours(const When& when, int hours);
/// `id` where the record has no interchange id yet.
std::string ref_or(const std::string& ref, std::int64_t id);

}  // namespace afterword::domain
