// Looks records up for the plan, in the words of "Exact reading of the dates" and "Who".
#include "domain/plan_context.h"

#include <algorithm>

#include "domain/debrief.h"
#include "domain/text.h"

namespace afterword::domain {
namespace {

constexpr std::int64_t ms_per_minute = 60'000;
constexpr std::int64_t ms_per_day = 24 * 60 * ms_per_minute;

bool same_company(const std::string& a, const std::string& b) {
  const auto left = fold(trim(a)), right = fold(trim(b));
  return !left.empty() && left == right;
}

bool is_active(Stage stage) {
  return stage == Stage::interested || stage == Stage::applied || stage == Stage::interviewing || stage == Stage::offer;
}

}  // namespace

PlanRecords::PlanRecords(const PlanInput& in, const Time& at) : input(in), now(at), days(in.settings) {
  for (const auto* one : in.people) people_.emplace(one->id, one);
  for (const auto* one : in.opportunities) opportunities_.emplace(one->id, one);
}

const Person* PlanRecords::person(PersonId id) const {
  const auto found = people_.find(id);
  return found == people_.end() ? nullptr : found->second;
}

const Opportunity* PlanRecords::opportunity(OpportunityId id) const {
  const auto found = opportunities_.find(id);
  return found == opportunities_.end() ? nullptr : found->second;
}

bool PlanRecords::nothing_else_active(OpportunityId but) const {
  return std::none_of(input.opportunities.begin(), input.opportunities.end(),
                      [&](const Opportunity* one) { return one->id != but && is_active(one->stage); });
}

bool PlanRecords::has_later(const Interview& interview) const {
  const auto end = end_of(interview);
  return std::any_of(input.interviews.begin(), input.interviews.end(), [&](const Interview* other) {
    if (other->id == interview.id || !interview.opportunity || other->opportunity != interview.opportunity)
      return false;
    const auto theirs = end_of(*other);
    if (!theirs || !end) return false;
    // Two that end together are told apart by their ids, so that one of them is the last.
    return *theirs > *end || (theirs->utc_ms == end->utc_ms && other->id > interview.id);
  });
}

InterviewId PlanRecords::told_at(PersonId person) const {
  InterviewId where;
  std::optional<Time> first;
  const auto take = [&](InterviewId interview, const std::optional<Time>& at) {
    if (!at || (first && (*first < *at || (first->utc_ms == at->utc_ms && where < interview)))) return;
    first = at;
    where = interview;
  };
  for (const auto* note : input.notes)
    if (note->kind == StepKind::contact_notice && note->person == person && note->sent)
      take(note->interview, note->sent);
  for (const auto* task : input.tasks) {
    if (task->kind != StepKind::contact_notice || task->person != person) continue;
    if (const auto* time = std::get_if<Time>(&task->done)) take(task->interview, *time);
    if (const auto* date = std::get_if<Date>(&task->done)) take(task->interview, at(*date, 0, 0));
  }
  return where;
}

InterviewContext::InterviewContext(const PlanRecords& r, const Interview& i, const Time& e)
    : records(r), interview(i), opportunity(r.opportunity(i.opportunity)), end(e), date(date_of(e)) {}

Date InterviewContext::day(const Time& time) const { return date_of({time.utc_ms, end.offset_min}); }

Date InterviewContext::day(const When& when) const {
  if (const auto* time = std::get_if<Time>(&when)) return day(*time);
  const auto* known = std::get_if<Date>(&when);
  return known != nullptr ? *known : Date{};
}

std::int64_t InterviewContext::first_ms(const When& when) const {
  if (const auto* time = std::get_if<Time>(&when)) return time->utc_ms;
  return at(day(when), 0, end.offset_min).utc_ms;
}

std::int64_t InterviewContext::last_ms(const When& when) const {
  if (const auto* time = std::get_if<Time>(&when)) return time->utc_ms;
  return at(day(when), 0, end.offset_min).utc_ms + ms_per_day - 1;
}

bool InterviewContext::later(const When& a, const When& b) const {
  const auto *left = std::get_if<Time>(&a), *right = std::get_if<Time>(&b);
  if (left != nullptr && right != nullptr) return *left > *right;
  return day(a) > day(b);
}

std::vector<Closed> InterviewContext::closings(StepKind kind) const {
  std::vector<Closed> notes, tasks;
  for (const auto* note : records.input.notes)
    if (note->kind == kind && note->interview == interview.id && note->sent)
      notes.push_back({note->person, *note->sent});
  for (const auto* task : records.input.tasks) {
    if (task->kind != kind || task->interview != interview.id) continue;
    if (const auto* time = std::get_if<Time>(&task->done)) tasks.push_back({task->person, *time});
    if (const auto* done = std::get_if<Date>(&task->done))
      tasks.push_back({task->person, at(*done, 0, end.offset_min)});
  }
  const auto earlier = [](const Closed& a, const Closed& b) {
    return a.at.utc_ms != b.at.utc_ms ? a.at.utc_ms < b.at.utc_ms : a.person < b.person;
  };
  std::sort(notes.begin(), notes.end(), earlier);
  std::sort(tasks.begin(), tasks.end(), earlier);
  // A note and a task of the same step count once; where one of them names nobody, the other's name holds.
  std::vector<bool> paired(notes.size(), false);
  std::vector<Closed> all;
  for (const auto& task : tasks) {
    std::size_t i = 0;
    while (i < notes.size() && (paired[i] || (notes[i].person != task.person && task.person && notes[i].person))) ++i;
    if (i < notes.size()) {
      paired[i] = true;
      if (!notes[i].person) notes[i].person = task.person;
    } else {
      all.push_back(task);
    }
  }
  all.insert(all.end(), notes.begin(), notes.end());
  std::sort(all.begin(), all.end(), earlier);
  return all;
}

std::optional<Time> InterviewContext::closed(StepKind kind, PersonId person, bool anybody) const {
  for (const auto& one : closings(kind))
    if (anybody || one.person == person) return one.at;
  return std::nullopt;
}

bool InterviewContext::there_as(PersonId person, AttendedAs as) const {
  return std::any_of(interview.people.begin(), interview.people.end(),
                     [&](const Attendee& one) { return one.person == person && one.as == as; });
}

std::vector<const Person*> InterviewContext::there(std::initializer_list<AttendedAs> parts) const {
  std::vector<const Person*> found;
  for (const auto& attendee : interview.people) {
    const bool wanted = std::find(parts.begin(), parts.end(), attendee.as) != parts.end();
    const auto* person = wanted ? records.person(attendee.person) : nullptr;
    if (person != nullptr && std::find(found.begin(), found.end(), person) == found.end()) found.push_back(person);
  }
  return found;
}

PersonId InterviewContext::first_there(AttendedAs as, bool recruiters_too) const {
  for (const auto* person : there({as}))
    if (recruiters_too || person->role != Role::recruiter) return person->id;
  return {};
}

PersonId InterviewContext::contact() const {
  const auto with_role = [&](Role role) -> PersonId {
    for (const auto& attendee : interview.people)
      if (const auto* person = records.person(attendee.person); person != nullptr && person->role == role)
        return person->id;
    return {};
  };
  if (const auto manager = with_role(Role::hiring_manager)) return manager;
  if (const auto one = first_there(AttendedAs::interviewer, false)) return one;
  if (const auto one = first_there(AttendedAs::interviewer, true)) return one;
  if (const auto recruiter = with_role(Role::recruiter)) return recruiter;
  if (opportunity == nullptr) return {};
  for (const auto* person : records.input.people)
    if (person->role == Role::recruiter && same_company(person->company, opportunity->company)) return person->id;
  return {};
}

std::optional<Date> InterviewContext::decision() const {
  const auto& next = interview.next;
  std::optional<Date> latest;
  for (const auto* when : {&next.decision_by, &next.hear_by}) {
    if (std::holds_alternative<std::monostate>(*when)) continue;
    latest = latest ? std::max(*latest, day(*when)) : day(*when);
  }
  return latest;
}

When plus_hours(const When& when, int hours) {
  if (const auto* time = std::get_if<Time>(&when)) return plus_minutes(*time, std::int64_t{hours} * 60);
  if (const auto* date = std::get_if<Date>(&when)) return *date + std::chrono::days{hours / 24};
  return {};
}

std::string ref_or(const std::string& ref, std::int64_t id) { return ref.empty() ? std::to_string(id) : ref; }

}  // namespace afterword::domain
