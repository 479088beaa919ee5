// The page before meeting somebody, and finding people by name.
#include <set>

#include "domain/brief.h"
#include "domain/name_search.h"
#include "domain/text.h"
#include "store/bank.h"
#include "store/people.h"
#include "store/records.h"
#include "workspace/bank_index.h"
#include "workspace/reader_slots.h"

namespace afterword::workspace {
namespace {

const store::Tables& brief_tables() {
  static const store::Tables all = interview_tables | person_tables | question_tables | opportunity_tables;
  return all;
}
constexpr store::Tables name_tables = store::tables("person");

/// Copies of the records that a page is composed from: no more than it can show.
class Gathering {
 public:
  Gathering(store::Connection& connection, const std::vector<domain::Opportunity>& opportunities)
      : connection_(connection), opportunities_(opportunities) {}

  void add_interview(domain::InterviewId id) {
    if (!id || !seen_interviews_.insert(id).second) return;
    auto interview = store::load(connection_, id);
    if (!interview) return;
    for (const auto person : store::people_named_at(connection_, id)) add_person(person);
    for (const auto& asked : interview->asked) add_question(asked.question);
    interviews_.push_back(std::move(*interview));
  }
  void add_person(domain::PersonId id) {
    if (!id || !seen_people_.insert(id).second) return;
    if (auto person = store::load(connection_, id)) people_.push_back(std::move(*person));
  }
  /// Every interview of each company that one of those gathered so far is of.
  void add_companies(const std::string& named) {
    std::set<domain::OpportunityId> openings;
    std::set<std::string> companies;
    const auto key = [](const std::string& company) { return domain::fold(domain::trim(company)); };
    if (!named.empty()) companies.insert(key(named));
    for (const auto& interview : interviews_) openings.insert(interview.opportunity);
    for (const auto& one : opportunities_)
      if (openings.contains(one.id) && !key(one.company).empty()) companies.insert(key(one.company));
    for (const auto& one : opportunities_)
      if (openings.contains(one.id) || companies.contains(key(one.company)))
        for (const auto id : store::interviews_of(connection_, one.id)) add_interview(id);
  }

  domain::BriefInput input(std::int64_t now_ms) const {
    domain::BriefInput input;
    for (const auto& one : opportunities_) input.opportunities.push_back(&one);
    for (const auto& one : people_) input.people.push_back(&one);
    for (const auto& one : interviews_) input.interviews.push_back(&one);
    for (const auto& one : questions_) {
      input.questions.push_back(&one);
      for (const auto& facts : store::read_facts(connection_, one.id.value, one.id.value))
        input.weakness[one.id] = weakness_of(facts, now_ms);
    }
    return input;
  }

 private:
  void add_question(domain::QuestionId id) {
    if (!id || !seen_questions_.insert(id).second) return;
    if (auto question = store::load(connection_, id)) questions_.push_back(std::move(*question));
  }

  store::Connection& connection_;
  const std::vector<domain::Opportunity>& opportunities_;
  std::vector<domain::Person> people_;
  std::vector<domain::Interview> interviews_;
  std::vector<domain::Question> questions_;
  std::set<domain::PersonId> seen_people_;
  std::set<domain::InterviewId> seen_interviews_;
  std::set<domain::QuestionId> seen_questions_;
};

}  // namespace

const domain::Brief* Reader::brief(domain::InterviewId interview, domain::PersonId person, domain::Time now) {
  auto& slot = slot_at(brief_, std::to_string(interview.value) + "/" + std::to_string(person.value), now);
  const std::uint64_t of = stamp(brief_tables(), true);
  if (known(slot, of) == nullptr) {
    const auto openings =
        slot.asked == of ? nullptr : std::make_shared<const std::vector<domain::Opportunity>>(opportunities());
    const auto read = [openings, interview, person, now](store::Connection& connection) {
      Gathering gathering(connection, *openings);
      gathering.add_interview(interview);
      if (!interview) gathering.add_person(person);
      std::string company;
      if (!interview) {
        for (const auto id : store::interviews_with(connection, person)) gathering.add_interview(id);
        if (const auto whose = store::load(connection, person)) company = whose->company;
      }
      gathering.add_companies(company);
      domain::BriefInput input = gathering.input(now.utc_ms);
      input.interview = interview;
      input.person = person;
      input.now = now;
      return domain::brief(input);
    };
    in_time_at(slot, of, read, true);
  }
  return slot.value ? &*slot.value : nullptr;
}

const domain::Brief* Reader::brief_now(domain::InterviewId interview, domain::PersonId person, domain::Time now) {
  brief(interview, person, now);
  if (patience_ && brief_.slot.stamp != stamp(brief_tables(), true)) asker_.deliver(&brief_.slot, long_enough);
  return brief_.slot.value ? &*brief_.slot.value : nullptr;
}

std::vector<domain::PersonId> Reader::find_people(std::string_view text, std::size_t limit) {
  const std::uint64_t of = stamp(name_tables, true);
  const auto find = [names = names_, of, text = std::string(text), limit](store::Connection& connection) {
    if (names->of != of) {
      std::vector<domain::KnownName> all;
      for (const auto& one : store::person_names(connection))
        all.push_back(domain::known_name(one.id, one.name, one.pronounced, one.other_names));
      names->all = std::move(all);
      names->of = of;
    }
    return [names, text, limit] { return domain::find_names(text, names->all, limit); };
  };
  return in_time_at(found_people_[std::to_string(limit) + " " + std::string(text)], of, find, true);
}

}  // namespace afterword::workspace
