// What several people of one company come back to.
#include "domain/patterns.h"

#include "domain/plan_records.h"
#include "support/catch.h"

using namespace afterword;
using Kind = domain::PatternSource::Kind;

namespace {

struct Company : tests::PlanWorld {
  domain::Opportunity& opening = opportunity("Kelso", domain::Stage::interviewing);
  domain::Interview& second = interview(opening, "2026-04-15T11:00:00+01:00");
  domain::Interview& first = interview(opening, "2026-04-01T11:00:00+01:00");
  domain::Person& judith = person("Judith", domain::Role::hiring_manager);
  domain::Person& lorna = person("Lorna", domain::Role::recruiter);

  domain::Concern& worry(domain::Interview& there, domain::PersonId by, std::string text) {
    auto& one = there.concerns.emplace_back();
    one.id.value = ++last_id, one.by = by, one.text = std::move(text);
    return one;
  }
  void ask(domain::Interview& there, domain::PersonId by, std::string text) {
    auto& one = there.asked.emplace_back();
    one.id.value = ++last_id, one.by = by, one.text = std::move(text);
  }
  std::vector<domain::Pattern> found() const {
    std::vector<const domain::Person*> all;
    for (const auto& one : people) all.push_back(&one);
    return domain::patterns({&second, &first}, all);
  }
};

}  // namespace

TEST_CASE("A question that two people asked is one theme with both, the older round first") {
  Company kelso;
  kelso.ask(kelso.second, kelso.judith.id, "Why do you want to leave your job?");
  kelso.ask(kelso.first, kelso.lorna.id, "Why are you leaving your current job?");
  kelso.ask(kelso.first, kelso.lorna.id, "What is your notice period?");
  const auto found = kelso.found();
  REQUIRE(found.size() == 1);
  CHECK(found[0].text == "Why are you leaving your current job?");
  CHECK(found[0].people == 2);
  REQUIRE(found[0].sources.size() == 2);
  CHECK(found[0].sources[0].person == kelso.lorna.id);
  CHECK(found[0].sources[1].interview == kelso.second.id);
}

TEST_CASE("One person who comes back to it twice is no pattern, and neither is somebody unknown") {
  Company kelso;
  kelso.worry(kelso.first, kelso.judith.id, "Never led a team");
  kelso.worry(kelso.second, kelso.judith.id, "Never led a team");
  kelso.worry(kelso.second, {}, "Never led a team");
  CHECK(kelso.found().empty());
}

TEST_CASE("What one worries about and another cares about is one theme, settled when every worry is") {
  Company kelso;
  auto& worry = kelso.worry(kelso.first, kelso.judith.id, "Data quality");
  kelso.lorna.cares_about.push_back({{900}, kelso.second.id, "data quality", 3, ""});
  auto found = kelso.found();
  REQUIRE(found.size() == 1);
  CHECK(found[0].worry);
  CHECK_FALSE(found[0].settled);
  CHECK(found[0].sources[1].kind == Kind::cares);
  worry.resolved = true;
  CHECK(kelso.found()[0].settled);
}
