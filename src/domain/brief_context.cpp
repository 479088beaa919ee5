#include "domain/brief_context.h"

#include <algorithm>
#include <array>

#include "domain/dates.h"
#include "domain/text.h"

namespace afterword::domain {
namespace {

template <class Record, class Id>
const Record* find(const std::vector<const Record*>& records, Id id) {
  const auto found = std::find_if(records.begin(), records.end(), [&](const Record* one) { return one->id == id; });
  return id && found != records.end() ? *found : nullptr;
}

std::string company_key(std::string_view company) { return fold(trim(company)); }

bool attends(const Interview& interview, PersonId person) {
  return std::any_of(interview.people.begin(), interview.people.end(),
                     [&](const Attendee& one) { return one.person == person; });
}

bool took_part(const Interview& interview, PersonId person) {
  return attends(interview, person) ||
         std::any_of(interview.asked.begin(), interview.asked.end(),
                     [&](const Asked& one) { return one.by == person; }) ||
         std::any_of(interview.concerns.begin(), interview.concerns.end(),
                     [&](const Concern& one) { return one.by == person; });
}

bool before(const Meeting& a, const Meeting& b) {
  return std::pair(moment_of(*a.interview), a.interview->id) < std::pair(moment_of(*b.interview), b.interview->id);
}

bool was_debriefed(const Interview& interview) {
  const Closing& closing = interview.closing;
  return interview.debriefed || closing.asked_for_job || closing.voiced_interest || closing.said_follow_up ||
         closing.asked_timeline || closing.asked_materials;
}

}  // namespace

std::int64_t moment_of(const Interview& interview) {
  if (interview.starts) return interview.starts->utc_ms;
  return interview.ends ? interview.ends->utc_ms : interview.id.value >> 20;
}

std::string round_words(std::string_view round) {
  const std::string_view trimmed = trim(round);
  if (trimmed.empty() || trimmed.find(' ') != std::string_view::npos) return std::string(trimmed);
  static constexpr std::array ordinals{"first", "second", "third", "fourth", "fifth",
                                       "sixth", "final",  "last",  "only",   "next"};
  const std::string folded = fold(trimmed);
  const bool ordinal = std::find(ordinals.begin(), ordinals.end(), folded) != ordinals.end();
  return ordinal ? folded + " round" : std::string(trimmed);
}

std::string meeting_words(const Interview& interview) {
  if (std::string words = round_words(interview.round); !words.empty()) return words;
  const auto& when = interview.starts ? interview.starts : interview.ends;
  return when ? day_and_month(date_of(*when)) : "an interview";
}

void add_source(std::vector<BriefSource>& sources, BriefSource source) {
  if (std::find(sources.begin(), sources.end(), source) == sources.end()) sources.push_back(std::move(source));
}

bool several(const BriefItem& item) {
  std::set<PersonId> people;
  for (const auto& source : item.sources)
    if (source.person) people.insert(source.person);
  return people.size() > 1;
}

BriefContext::BriefContext(const BriefInput& given) : input(given) {
  if (for_person())
    about_ = person(given.person);
  else
    subject_ = interview(given.interview);
  if (!found()) return;
  find_meetings();
  if (subject_ != nullptr)
    for (const Attendee& attendee : subject_->people) coming_.insert(attendee.person);
  if (about_ != nullptr) coming_.insert(about_->id);
  find_last();
}

void BriefContext::find_meetings() {
  for (const Interview* one : input.interviews)
    if (about_ != nullptr && took_part(*one, about_->id)) theirs_.push_back({one, opportunity_of(*one)});
  std::sort(theirs_.begin(), theirs_.end(), before);
  if (subject_ != nullptr) {
    opportunity_ = opportunity_of(*subject_);
  } else if (!theirs_.empty()) {
    opportunity_ = theirs_.back().opportunity;
    for (const Meeting& meeting : theirs_)
      if (subject_ == nullptr && meeting.interview->starts && *meeting.interview->starts > input.now)
        subject_ = meeting.interview, opportunity_ = meeting.opportunity;
  } else {
    for (const Opportunity* one : input.opportunities)
      if (!trim(about_->company).empty() && company_key(one->company) == company_key(about_->company))
        opportunity_ = one;
  }
  for (const Interview* one : input.interviews) {
    const Opportunity* its = opportunity_of(*one);
    if (one == subject_ || is_of_company(its)) meetings_.push_back({one, its});
  }
  std::sort(meetings_.begin(), meetings_.end(), before);
}

void BriefContext::find_last() {
  const bool planned = subject_ != nullptr;
  const std::int64_t until = planned ? moment_of(*subject_) : input.now.utc_ms;
  const Interview* any = nullptr;
  for (const Meeting& meeting : meetings_) {
    if (meeting.interview == subject_ || moment_of(*meeting.interview) > until) continue;
    any = meeting.interview;
    if (was_debriefed(*any)) last_ = any;
  }
  if (last_ == nullptr) last_ = any;
}

const Opportunity* BriefContext::opportunity_of(const Interview& one) const {
  return find(input.opportunities, one.opportunity);
}
const Person* BriefContext::person(PersonId id) const { return find(input.people, id); }
const Interview* BriefContext::interview(InterviewId id) const { return find(input.interviews, id); }

bool BriefContext::is_of_company(const Opportunity* other) const {
  if (other == nullptr || opportunity_ == nullptr) return false;
  if (other->id == opportunity_->id) return true;
  const std::string key = company_key(opportunity_->company);
  return !key.empty() && company_key(other->company) == key;
}

bool BriefContext::counts(const Interview& there, PersonId by) const {
  if (about_ == nullptr) return true;
  if (by) return by == about_->id;
  // Where nobody else was there, it was them.
  return there.people.size() == 1 && attends(there, about_->id);
}

bool BriefContext::belongs(const Person& whose, InterviewId where) const {
  if (about_ != nullptr) return whose.id == about_->id;
  if (where)
    return std::any_of(meetings_.begin(), meetings_.end(),
                       [&](const Meeting& one) { return one.interview->id == where; });
  const std::string theirs = company_key(whose.company);
  return theirs.empty() || opportunity_ == nullptr || theirs == company_key(opportunity_->company);
}

BriefSource BriefContext::source(PersonId by, const Interview& there) const {
  BriefSource source{by, there.id, {}, meeting_words(there)};
  if (const Person* who = person(by)) source.who = who->name;
  const Opportunity* where = opportunity_of(there);
  if (where == nullptr || where == opportunity_) return source;
  if (is_of_company(where)) {
    const std::string role(trim(where->role));
    const bool tells = !role.empty() && fold(role) != fold(trim(opportunity_->role));
    source.where += " for " + (tells ? role : "another opening");
  } else if (!trim(where->company).empty()) {
    source.where += " at " + where->company;
  }
  return source;
}

}  // namespace afterword::domain
