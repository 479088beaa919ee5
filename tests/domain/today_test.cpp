// The order of Today.
#include "domain/today.h"

#include "domain/plan_records.h"
#include "support/catch.h"

using namespace afterword;
using domain::StepKind;
using domain::TodayRank;

namespace {

domain::Time time_of(std::string_view text) { return *domain::parse_time(text); }

struct TodayWorld : tests::PlanWorld {
  TodayWorld() {
    auto& opening = opportunity("Kelso", domain::Stage::interviewing);
    opportunity("Other", domain::Stage::applied);
    auto& there = interview(opening, "2026-04-20T11:00:00+01:00");
    there.next.decision_by = *domain::parse_when("2026-04-27");
    const auto& judith = person("Judith", domain::Role::interviewer);
    attends(there, judith, domain::AttendedAs::interviewer);
    document(there, domain::Direction::requested, "2026-04-20T11:00:00+01:00", "");
  }
  std::optional<TodayRank> rank(StepKind kind, std::string_view now) const {
    for (const auto& step : plan(now))
      if (step.kind == kind) return domain::today_rank(step, time_of(now));
    FAIL("no such step");
    return {};
  }
};

}  // namespace

TEST_CASE("Notes due within a day come before requests, and these before follow-ups that opened") {
  const TodayWorld world;
  CHECK(world.rank(StepKind::thank_you, "2026-04-20T12:00:00+01:00") == TodayRank::notes);
  CHECK(world.rank(StepKind::request, "2026-04-20T12:00:00+01:00") == TodayRank::requests);
  CHECK(world.rank(StepKind::status_check, "2026-04-28T12:00:00+01:00") == TodayRank::follow_ups);
  CHECK(TodayRank::notes < TodayRank::requests);
  CHECK(TodayRank::requests < TodayRank::follow_ups);
  CHECK(TodayRank::follow_ups < TodayRank::practice);
}

TEST_CASE("What is overdue is late whatever it is, and what waits is not on Today") {
  const TodayWorld world;
  CHECK(world.rank(StepKind::thank_you, "2026-04-21T12:00:00+01:00") == TodayRank::late);
  CHECK(world.rank(StepKind::request, "2026-04-22T12:00:00+01:00") == TodayRank::late);
  CHECK_FALSE(world.rank(StepKind::status_check, "2026-04-20T12:00:00+01:00").has_value());
}

TEST_CASE("The next interview stands last, until a day before") {
  const auto now = time_of("2026-04-20T12:00:00+01:00");
  CHECK(domain::today_rank_of_interview(time_of("2026-04-23T10:00:00+01:00"), now) == TodayRank::next);
  CHECK(domain::today_rank_of_interview(time_of("2026-04-21T10:00:00+01:00"), now) == TodayRank::notes);
}

TEST_CASE("What opens next is the first step that waits for a day") {
  const TodayWorld world;
  const auto plan = world.plan("2026-04-21T09:00:00+01:00");
  std::vector<const domain::PlannedStep*> steps;
  for (const auto& step : plan) steps.push_back(&step);
  const auto* next = domain::opens_next(steps);
  REQUIRE(next != nullptr);
  CHECK(next->kind == StepKind::status_check);
  CHECK(domain::to_string(next->opens) == "2026-04-28");
  CHECK(domain::opens_next({}) == nullptr);
}
