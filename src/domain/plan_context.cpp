// Looks records up for the plan, in the words of "Exact reading of the dates" and "Who".
#include "domain/plan_context.h"

#include <algorithm>
#include <tuple>

#include "domain/debrief.h"
#include "domain/text.h"

namespace afterword::domain {
namespace {

constexpr std::int64_t ms_per_minute = 60'000;
constexpr std::int64_t ms_per_day = 24 * 60 * ms_per_minute;

std::string folded(const std::string& company) { return fold(trim(company)); }

bool is_active(Stage stage) {
  return stage == Stage::interested || stage == Stage::applied || stage == Stage::interviewing || stage == Stage::offer;
}

}  // namespace

PlanRecords::PlanRecords(const PlanInput& in, const Time& at) : input(in), now(at), days(in.settings) {
  for (const auto* one : in.people) sort_in(*one);
  for (const auto* one : in.opportunities) {
    opportunities_.emplace(one->id, one);
    if (is_active(one->stage)) ++active_;
  }
  for (const auto* one : in.interviews) {
    const auto end = end_of(*one);
    if (!end || !one->opportunity) continue;
    // Two that end together are told apart by their ids, so that one of them is the last.
    auto& last = last_[one->opportunity];
    last = std::max(last, std::pair(end->utc_ms, one->id));
  }
  for (const auto* note : in.notes) {
    notes_[note->interview].push_back(note);
    if (note->kind == StepKind::contact_notice && note->sent) take_told(note->person, note->interview, *note->sent);
  }
  for (const auto* task : in.tasks) {
    tasks_[task->interview].push_back(task);
    if (task->kind != StepKind::contact_notice) continue;
    if (const auto* time = std::get_if<Time>(&task->done)) take_told(task->person, task->interview, *time);
    if (const auto* date = std::get_if<Date>(&task->done))
      take_told(task->person, task->interview, domain::at(*date, 0, 0));
  }
}

void PlanRecords::sort_in(const Person& person) {
  people_.emplace(person.id, &person);
  if (person.role == Role::reference) references_.push_back(&person);
  const bool knows_them = person.role == Role::connection || person.role == Role::acquaintance;
  if (!knows_them && person.role != Role::recruiter) return;
  const std::string company = folded(person.company);
  if (company.empty()) return;
  if (knows_them)
    contacts_[company].push_back(&person);
  else
    recruiters_.emplace(company, person.id);
}

void PlanRecords::take_told(PersonId person, InterviewId interview, const Time& when) {
  const auto [known, is_new] = told_.try_emplace(person, when, interview);
  auto& [first, where] = known->second;
  if (is_new || first < when || (first.utc_ms == when.utc_ms && where < interview)) return;
  known->second = {when, interview};
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
  const auto* own = opportunity(but);
  return active_ == (own != nullptr && is_active(own->stage) ? 1U : 0U);
}

bool PlanRecords::has_later(const Interview& interview) const {
  const auto end = end_of(interview);
  const auto last = last_.find(interview.opportunity);
  return end && last != last_.end() && std::pair(end->utc_ms, interview.id) < last->second;
}

InterviewId PlanRecords::told_at(PersonId person) const {
  const auto found = told_.find(person);
  return found == told_.end() ? InterviewId{} : found->second.second;
}

const std::vector<const Person*>& PlanRecords::contacts_at(const Opportunity& opportunity) const {
  static const std::vector<const Person*> nobody;
  const auto found = contacts_.find(folded(opportunity.company));
  return found == contacts_.end() ? nobody : found->second;
}

PersonId PlanRecords::recruiter_of(const Opportunity& opportunity) const {
  const auto found = recruiters_.find(folded(opportunity.company));
  return found == recruiters_.end() ? PersonId{} : found->second;
}

const std::vector<const Note*>& PlanRecords::notes_of(InterviewId interview) const {
  static const std::vector<const Note*> none;
  const auto found = notes_.find(interview);
  return found == notes_.end() ? none : found->second;
}

const std::vector<const Task*>& PlanRecords::tasks_of(InterviewId interview) const {
  static const std::vector<const Task*> none;
  const auto found = tasks_.find(interview);
  return found == tasks_.end() ? none : found->second;
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
  for (const auto* note : records.notes_of(interview.id))
    if (note->kind == kind && note->sent) notes.push_back({note->person, *note->sent, note->id, {}});
  for (const auto* task : records.tasks_of(interview.id)) {
    if (task->kind != kind) continue;
    if (const auto* time = std::get_if<Time>(&task->done)) tasks.push_back({task->person, *time, {}, task->id});
    if (const auto* done = std::get_if<Date>(&task->done))
      tasks.push_back({task->person, at(*done, 0, end.offset_min), {}, task->id});
  }
  const auto earlier = [](const Closed& a, const Closed& b) {
    return std::tie(a.at.utc_ms, a.person, a.note, a.task) < std::tie(b.at.utc_ms, b.person, b.note, b.task);
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
      notes[i].task = task.task;
      if (!notes[i].person) notes[i].person = task.person;
    } else {
      all.push_back(task);
    }
  }
  all.insert(all.end(), notes.begin(), notes.end());
  std::sort(all.begin(), all.end(), earlier);
  return all;
}

std::optional<Closed> InterviewContext::closing(StepKind kind, PersonId person, bool anybody) const {
  for (const auto& one : closings(kind))
    if (anybody || one.person == person) return one;
  return std::nullopt;
}

const Task* InterviewContext::open_task(StepKind kind, PersonId person, bool anybody) const {
  const auto given = [](const When& when) { return !std::holds_alternative<std::monostate>(when); };
  const Task* best = nullptr;
  for (const auto* task : records.tasks_of(interview.id)) {
    if (task->kind != kind || given(task->done) || !(anybody || task->person == person)) continue;
    const auto weight = [&](const Task& one) { return std::tuple(given(one.dropped), given(one.snoozed), one.id); };
    if (best == nullptr || weight(*best) < weight(*task)) best = task;
  }
  return best;
}

NoteId InterviewContext::draft(StepKind kind, PersonId person, bool anybody) const {
  NoteId newest;
  for (const auto* note : records.notes_of(interview.id))
    if (note->kind == kind && !note->sent && (anybody || note->person == person)) newest = std::max(newest, note->id);
  return newest;
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
  return opportunity == nullptr ? PersonId{} : records.recruiter_of(*opportunity);
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

std::vector<PersonId> InterviewContext::named(StepKind kind, PersonId nobody) const {
  std::vector<PersonId> people;
  const auto take = [&](PersonId named) {
    const PersonId person = named ? named : nobody;
    if (std::find(people.begin(), people.end(), person) == people.end()) people.push_back(person);
  };
  for (const auto* task : records.tasks_of(interview.id))
    if (task->kind == kind) take(task->person);
  for (const auto* note : records.notes_of(interview.id))
    if (note->kind == kind) take(note->person);
  return people;
}

bool is_over(Stage stage) { return stage == Stage::rejected || stage == Stage::accepted || stage == Stage::withdrawn; }

bool InterviewContext::went_on() const {
  return is_over(stage()) || stage() == Stage::offer || records.has_later(interview);
}

Channel channel_of(StepKind kind, const Person* person) {
  using enum StepKind;
  const Channel preferred = person == nullptr ? Channel::unset : person->prefers;
  switch (kind) {
    case thank_you:
    case staff_thanks:
    case request:
    case request_progress:
    case rejection_thanks:
      return preferred == Channel::post ? Channel::post : Channel::email;
    case status_check:
    case value_add:
    case reference_notice:
    case contact_notice:
      return preferred == Channel::unset ? Channel::email : preferred;
    case connect_online:
      return Channel::online;
    default:
      return Channel::unset;
  }
}

}  // namespace afterword::domain
