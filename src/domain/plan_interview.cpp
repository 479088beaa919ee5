// The steps of one interview. Every row of the table in ADVICE.md, "Exact reading of the dates", is one function here;
// what they have in common (who, channel, dropped, state) is decided once, in `add`.
#include "domain/plan_interview.h"

#include <algorithm>

#include "domain/names.h"
#include "domain/plan_why.h"
#include "domain/text.h"

namespace afterword::domain {
namespace {

using std::chrono::days;
using enum StepKind;

constexpr std::size_t follow_ups_at_most = 2;  // F3

bool none(const When& when) { return std::holds_alternative<std::monostate>(when); }

class InterviewPlan {
 public:
  InterviewPlan(const PlanRecords& records, const Interview& interview, const Time& end)
      : c_(records, interview, end), contact_(c_.contact()) {}

  std::vector<PlannedStep> run() {
    thanks();
    missing_contacts();
    notices();
    requests();
    connections();
    follow_ups();
    rejection();
    keep_looking_step();
    return std::move(steps_);
  }

 private:
  struct Draft {
    StepKind kind = StepKind::unset;
    PersonId person;
    When opens, due;
    std::optional<Closed> closed;
    const Task* recorded = nullptr;  ///< what the user says of it while it is not done
    NoteId letter;                   ///< not sent yet
    DocumentId document;
    std::string part;  ///< what tells it from others of its kind, behind the kind in its id
    std::vector<std::string> rules;
    WhyFacts why;
  };

  void add(Draft draft) {
    PlannedStep step;
    step.id = ref_or(c_.interview.ref, c_.interview.id.value) + "/" + std::string(word(draft.kind));
    if (!draft.part.empty()) step.id += "/" + draft.part;
    step.kind = draft.kind;
    step.interview = c_.interview.id;
    step.person = draft.person;
    step.opens = draft.opens;
    step.due = draft.due;
    step.channel = channel_of(draft.kind, c_.records.person(draft.person));
    step.rules = std::move(draft.rules);
    describe(step, draft);
    const bool by_user = !draft.closed && draft.recorded != nullptr && !none(draft.recorded->dropped);
    const bool dropped = by_user || (!draft.closed && !draft.why.third && is_dropped(draft.kind)) ||
                         (!draft.closed && draft.why.third && c_.went_on());
    step.state = state(step, draft, dropped);
    step.dropped_by_user = draft.why.by_user = by_user;
    draft.why.reason = step.reason;
    draft.why.kind = draft.kind;
    draft.why.person = c_.records.person(draft.person);
    draft.why.opportunity = c_.opportunity;
    draft.why.interview = &c_.interview;
    draft.why.done = draft.closed.has_value();
    draft.why.dropped = dropped;
    draft.why.later_interview = c_.records.has_later(c_.interview);
    draft.why.follow_ups = sent_.size();
    step.why = why(draft.why);
    steps_.push_back(std::move(step));
  }

  /// What a screen needs to know of the step besides its dates.
  void describe(PlannedStep& step, const Draft& draft) const {
    step.opportunity = c_.interview.opportunity;
    step.interview_end = c_.end;
    step.document = draft.document;
    if (!none(draft.opens)) step.opens_at = Time{c_.first_ms(draft.opens), c_.end.offset_min};
    if (!none(draft.due)) step.due_at = Time{c_.last_ms(draft.due), c_.end.offset_min};
    step.note = draft.letter;
    if (draft.closed) {
      step.closed = draft.closed->at;
      step.task = draft.closed->task;
      if (draft.closed->note) step.note = draft.closed->note;
    } else if (draft.recorded != nullptr) {
      step.task = draft.recorded->id;
      step.snoozed = draft.recorded->snoozed;
      if (!none(draft.recorded->dropped)) step.reason = own_reason(*draft.recorded);
    }
  }

  /// What is still unsent when the opportunity is over, when it went on, or when two follow-ups are enough.
  bool is_dropped(StepKind kind) const {
    const Stage stage = c_.stage();
    switch (kind) {
      case status_check:
      case value_add:
      case move_on:
        return (kind == value_add && sent_.size() >= follow_ups_at_most) || c_.went_on();
      case request:
      case request_progress:
      case missing_contact:
      case reference_notice:
      case contact_notice:
        return is_over(stage);
      case keep_looking:
        return stage == Stage::accepted || stage == Stage::withdrawn;
      default:
        return false;
    }
  }

  StepProgress state(const PlannedStep& step, const Draft& draft, bool dropped) const {
    if (draft.closed) return StepProgress::done;
    if (dropped) return StepProgress::dropped;
    const auto& now = c_.records.now;
    if (!step.opens_at || now < *step.opens_at) return StepProgress::waiting;
    if (step.due_at && now > *step.due_at) return StepProgress::overdue;
    const bool put_off = !none(step.snoozed) && now.utc_ms < c_.first_ms(step.snoozed);
    return put_off ? StepProgress::waiting : StepProgress::open;
  }

  /// Fills in what is recorded of the step.
  void take_records(Draft& draft, bool anybody = false) const {
    draft.closed = c_.closing(draft.kind, draft.person, anybody);
    draft.recorded = c_.open_task(draft.kind, draft.person, anybody);
    draft.letter = c_.draft(draft.kind, draft.person, anybody);
  }

  Draft for_person(StepKind kind, const Person& person, std::vector<std::string> rules) const {
    Draft draft;
    draft.kind = kind;
    draft.person = person.id;
    draft.opens = c_.end;
    take_records(draft);
    draft.part = ref_or(person.ref, person.id.value);
    draft.rules = std::move(rules);
    return draft;
  }

  void thanks() {
    for (const auto* person : c_.there({AttendedAs::interviewer, AttendedAs::host})) {
      auto draft = for_person(thank_you, *person, {"T1", "T2"});
      draft.due = plus_hours(c_.end, 24);
      add(std::move(draft));
    }
    for (const auto* person : c_.there({AttendedAs::staff, AttendedAs::met})) {
      if (c_.there_as(person->id, AttendedAs::interviewer) || c_.there_as(person->id, AttendedAs::host)) continue;
      auto draft = for_person(staff_thanks, *person, {"T9"});
      draft.due = plus_hours(c_.end, 48);
      add(std::move(draft));
    }
  }

  void missing_contacts() {
    for (const auto* person : c_.there({AttendedAs::interviewer})) {
      if (!trim(person->email).empty() || !trim(person->address).empty()) continue;
      auto draft = for_person(missing_contact, *person, {"D9"});
      draft.due = plus_hours(c_.end, 24);
      add(std::move(draft));
    }
  }

  void notices() {
    for (const auto* person : c_.records.references()) {
      auto draft = for_person(reference_notice, *person, {"F12"});
      draft.due = plus_hours(c_.end, 24);
      add(std::move(draft));
    }
    if (c_.opportunity == nullptr) return;
    for (const auto* person : c_.records.contacts_at(*c_.opportunity)) {
      const auto told = c_.records.told_at(person->id);
      if (told && told != c_.interview.id) continue;
      add(for_person(contact_notice, *person, {person->role == Role::acquaintance ? "F11" : "F13"}));
    }
  }

  void requests() {
    for (std::size_t i = 0; i < c_.interview.documents.size(); ++i) {
      const auto& document = c_.interview.documents[i];
      if (document.direction != Direction::requested && document.direction != Direction::promised) continue;
      const When at = none(document.at) ? When{c_.end} : document.at;
      const When day_later = plus_hours(at, 24);
      std::optional<Closed> sent;
      if (!none(document.sent)) sent = Closed{contact_, Time{c_.first_ms(document.sent), c_.end.offset_min}, {}, {}};
      Draft draft;
      draft.person = contact_;
      draft.opens = at;
      draft.part = std::to_string(i + 1);
      draft.rules = {"F9"};
      draft.document = document.id;
      draft.why.document = &document;

      Draft whole = draft;
      whole.kind = request;
      whole.due = none(document.due) ? day_later : document.due;
      take_records(whole);
      if (sent) whole.closed = sent;
      add(std::move(whole));

      if (document.direction != Direction::requested || none(document.due) || !c_.later(document.due, day_later))
        continue;
      draft.kind = request_progress;
      draft.due = day_later;
      take_records(draft);
      if (sent) draft.closed = sent;
      add(std::move(draft));
    }
  }

  void connections() {
    for (const auto* person : c_.there({AttendedAs::interviewer, AttendedAs::host, AttendedAs::met})) {
      const bool in_person =
          std::any_of(c_.interview.people.begin(), c_.interview.people.end(), [&](const Attendee& one) {
            return one.person == person->id && one.met == Met::in_person && one.as != AttendedAs::staff;
          });
      if (!in_person) continue;
      const bool interviewed =
          c_.there_as(person->id, AttendedAs::interviewer) || c_.there_as(person->id, AttendedAs::host);
      const auto thanked = c_.closing(interviewed ? thank_you : staff_thanks, person->id);
      auto draft = for_person(connect_online, *person, {"F10"});
      draft.opens = thanked ? When{thanked->at} : When{};
      draft.due = {};
      add(std::move(draft));
    }
  }

  // Follow-ups: status checks and value_adds, at most two of them together (F1 … F6).

  void follow_ups() {
    const auto checks = c_.closings(status_check);
    const auto additions = value_adds();
    for (const auto& check : checks) sent_.push_back(check.at);
    for (const auto& one : additions)
      if (one.closed) sent_.push_back(one.closed->at);
    std::sort(sent_.begin(), sent_.end());

    for (std::size_t i = 0; i < checks.size(); ++i) add(check_step(i, i == 0 ? nullptr : &checks[i - 1].at, checks[i]));
    if (sent_.size() < follow_ups_at_most)
      add(check_step(checks.size(), checks.empty() ? nullptr : &checks.back().at, std::nullopt));
    else if (const auto* wanted = c_.open_task(status_check, {}, true); wanted != nullptr && is_third(*wanted))
      add(third_check(checks.size(), *wanted));
    for (auto one : additions) {
      if (!one.closed && one.recorded != nullptr && is_third(*one.recorded)) make_third(one);
      add(std::move(one));
    }
    if (sent_.size() >= follow_ups_at_most) move_on_step();
  }

  /// The user wants this one although two were sent (F3), and has not sent that many more already.
  bool is_third(const Task& task) const {
    const auto& tasks = c_.records.tasks_of(c_.interview.id);
    const auto wanted =
        std::count_if(tasks.begin(), tasks.end(), [](const Task* one) { return is_third_follow_up(*one); });
    return is_third_follow_up(task) && sent_.size() >= follow_ups_at_most &&
           sent_.size() < follow_ups_at_most + static_cast<std::size_t>(wanted);
  }
  /// It opens as long after the latest one as a second does after the first.
  void make_third(Draft& draft) const {
    const auto& calendar = c_.records.days;
    const Date latest = c_.day(sent_.back());
    draft.opens = calendar.contact_day(calendar.after(latest, 5));
    draft.due = calendar.contact_day(calendar.after(latest, 10));
    draft.rules = {"F3"};
    draft.why.third = true;
  }
  Draft third_check(std::size_t index, const Task& wanted) const {
    Draft draft = check_step(index, &sent_.back(), std::nullopt);
    if (wanted.person) draft.person = wanted.person;
    draft.why.third = true;
    return draft;
  }

  /// From when to when a status check is right, before it is moved to a day for contact (F1 … F3).
  std::pair<Date, Date> check_dates(const Time* before, std::optional<Date> decided) const {
    const auto& calendar = c_.records.days;
    std::pair<Date, Date> dates;
    if (before != nullptr || !decided) {
      const Date base = before != nullptr ? c_.day(*before) : thanked_on();
      dates = {calendar.after(base, 5), calendar.after(base, 10)};
    }
    if (decided) {
      dates.first = std::max(dates.first, calendar.after(*decided, 1));
      dates.second = std::max(dates.second, calendar.after(*decided, 2));
    }
    return dates;
  }

  /// The status check number `index` from 0; `before` is when the one before it was sent.
  Draft check_step(std::size_t index, const Time* before, std::optional<Closed> closed) const {
    const auto& calendar = c_.records.days;
    const auto decided = c_.decision();
    const auto [opens, due] = check_dates(before, decided);
    Draft draft;
    draft.kind = status_check;
    draft.person = contact_;
    draft.opens = calendar.contact_day(opens);
    draft.due = calendar.contact_day(due);
    draft.closed = closed;
    if (!closed) {
      draft.recorded = c_.open_task(status_check, {}, true);
      draft.letter = c_.draft(status_check, {}, true);
    }
    draft.part = std::to_string(index + 1);
    draft.rules = {before == nullptr && decided ? "F1" : "F2"};
    if (before != nullptr) draft.rules.emplace_back("F3");
    if (calendar.contact_day(opens) != opens) draft.rules.emplace_back("F5");
    draft.why.number = index + 1;
    draft.why.decision = decided;
    draft.why.moved = calendar.contact_day(opens) != opens;
    draft.why.thanked = c_.closing(thank_you, {}, true).has_value();
    return draft;
  }

  /// B: the day the first thank-you note was sent, else the interview's.
  Date thanked_on() const {
    const auto sent = c_.closing(thank_you, {}, true);
    return sent ? c_.day(sent->at) : c_.date;
  }

  /// One for each person whom a task or note of that kind names; without a name it goes where a status check goes.
  std::vector<Draft> value_adds() const {
    const auto& calendar = c_.records.days;
    std::vector<Draft> drafts;
    for (const auto person : c_.named(value_add, contact_)) {
      Draft draft;
      draft.kind = value_add;
      draft.person = person;
      draft.opens = calendar.contact_day(calendar.after(c_.date, 2));
      draft.due = calendar.contact_day(calendar.after(c_.date, 4));
      take_records(draft);
      if (person == contact_) {
        if (!draft.closed) draft.closed = c_.closing(value_add, {});
        if (draft.recorded == nullptr) draft.recorded = c_.open_task(value_add, {});
        if (!draft.letter) draft.letter = c_.draft(value_add, {});
      }
      const auto* known = c_.records.person(person);
      draft.part = known == nullptr ? "" : ref_or(known->ref, known->id.value);
      draft.rules = {"F4"};
      drafts.push_back(std::move(draft));
    }
    return drafts;
  }

  void move_on_step() {
    Draft draft;
    draft.kind = move_on;
    draft.opens = c_.records.days.after(c_.day(sent_.back()), 10);
    take_records(draft, true);
    draft.rules = {"F3"};
    add(std::move(draft));
  }

  void rejection() {
    if (c_.stage() != Stage::rejected || c_.records.has_later(c_.interview)) return;
    Draft draft;
    draft.kind = rejection_thanks;
    draft.person = contact_;
    const auto& outcome = c_.opportunity->outcome;
    if (outcome && outcome->at) {
      draft.opens = *outcome->at;
      draft.due = plus_hours(*outcome->at, 48);
    }
    take_records(draft);
    draft.rules = {"K3"};
    add(std::move(draft));
  }

  void keep_looking_step() {
    if (!c_.records.nothing_else_active(c_.interview.opportunity)) return;
    Draft draft;
    draft.kind = keep_looking;
    draft.opens = c_.date + days{1};
    take_records(draft, true);
    draft.rules = {"K1"};
    add(std::move(draft));
  }

  InterviewContext c_;
  PersonId contact_;
  std::vector<Time> sent_;  ///< follow-ups, the earliest first
  std::vector<PlannedStep> steps_;
};

}  // namespace

std::vector<PlannedStep> steps_of(const PlanRecords& records, const Interview& interview, const Time& end) {
  return InterviewPlan(records, interview, end).run();
}

}  // namespace afterword::domain
