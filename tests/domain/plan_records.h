// A small world of records for tests of the plan: built in a line each, handed over as the plan wants them.
#pragma once

#include <deque>
#include <string>
#include <string_view>

#include "domain/names.h"
#include "domain/plan.h"

namespace afterword::tests {

struct PlanWorld {
  // Deques, so that references stay good while more is added.
  std::deque<domain::Opportunity> opportunities;
  std::deque<domain::Person> people;
  std::deque<domain::Interview> interviews;
  std::deque<domain::Note> notes;
  std::deque<domain::Task> tasks;
  domain::Settings settings;
  std::int64_t last_id = 0;

  domain::Opportunity& opportunity(std::string company, domain::Stage stage) {
    auto& one = opportunities.emplace_back();
    one.id.value = ++last_id;
    one.ref = "o" + std::to_string(opportunities.size());
    one.company = std::move(company);
    one.stage = stage;
    return one;
  }
  domain::Person& person(std::string name, domain::Role role, domain::Channel prefers = domain::Channel::email) {
    auto& one = people.emplace_back();
    one.id.value = ++last_id;
    one.ref = "p" + std::to_string(people.size());
    one.name = std::move(name);
    one.role = role;
    one.prefers = prefers;
    one.email = "somebody@example.org";
    return one;
  }
  domain::Interview& interview(const domain::Opportunity& at, std::string_view ends) {
    auto& one = interviews.emplace_back();
    one.id.value = ++last_id;
    one.ref = "i" + std::to_string(interviews.size());
    one.opportunity = at.id;
    if (!ends.empty()) one.ends = *domain::parse_time(ends);
    return one;
  }
  void attends(domain::Interview& interview, const domain::Person& person, domain::AttendedAs as,
               domain::Met met = domain::Met::video) {
    interview.people.push_back({domain::AttendeeId{++last_id}, person.id, as, met, {}});
  }
  domain::Note& note(domain::StepKind kind, const domain::Interview& interview, domain::PersonId person,
                     std::string_view sent) {
    auto& one = notes.emplace_back();
    one.id.value = ++last_id;
    one.kind = kind;
    one.interview = interview.id;
    one.person = person;
    if (!sent.empty()) one.sent = *domain::parse_time(sent);
    return one;
  }
  domain::Task& task(domain::StepKind kind, const domain::Interview& interview, domain::PersonId person,
                     std::string_view done) {
    auto& one = tasks.emplace_back();
    one.id.value = ++last_id;
    one.kind = kind;
    one.interview = interview.id;
    one.person = person;
    if (!done.empty()) one.done = *domain::parse_when(done);
    return one;
  }
  domain::Document& document(domain::Interview& interview, domain::Direction direction, std::string_view at,
                             std::string_view due) {
    auto& one = interview.documents.emplace_back();
    one.id.value = ++last_id;
    one.name = "Certificate";
    one.direction = direction;
    if (!at.empty()) one.at = *domain::parse_when(at);
    if (!due.empty()) one.due = *domain::parse_when(due);
    return one;
  }

  domain::PlanInput input() const {
    domain::PlanInput in;
    for (const auto& one : opportunities) in.opportunities.push_back(&one);
    for (const auto& one : people) in.people.push_back(&one);
    for (const auto& one : interviews) in.interviews.push_back(&one);
    for (const auto& one : notes) in.notes.push_back(&one);
    for (const auto& one : tasks) in.tasks.push_back(&one);
    in.settings = &settings;
    return in;
  }
  std::vector<domain::PlannedStep> plan(std::string_view now) const {
    return domain::plan(input(), *domain::parse_time(now));
  }

  std::string ref(domain::PersonId id) const {
    for (const auto& one : people)
      if (one.id == id) return one.ref;
    return "-";
  }
  /// "i1/thank_you/p1 p1 2026-04-23T11:25:00+01:00 2026-04-24T11:25:00+01:00 email open", "-" for none.
  std::string line(const domain::PlannedStep& step) const {
    static constexpr std::string_view states[] = {"waiting", "open", "overdue", "done", "dropped"};
    const auto or_dash = [](std::string text) { return text.empty() ? std::string("-") : text; };
    return step.id + " " + ref(step.person) + " " + or_dash(domain::to_string(step.opens)) + " " +
           or_dash(domain::to_string(step.due)) + " " + or_dash(std::string(domain::word(step.channel))) + " " +
           std::string(states[static_cast<std::size_t>(step.state)]);
  }
  std::vector<std::string> lines(std::string_view now, domain::StepKind kind = domain::StepKind::unset) const {
    std::vector<std::string> all;
    for (const auto& step : plan(now))
      if (kind == domain::StepKind::unset || step.kind == kind) all.push_back(line(step));
    return all;
  }
};

using PlanLines = std::vector<std::string>;

}  // namespace afterword::tests
