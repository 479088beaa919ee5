// What lists of steps are chosen from, against going through the whole plan.
#include "domain/plan_index.h"

#include <algorithm>
#include <limits>
#include <map>

#include "domain/plan_worlds.h"
#include "support/catch.h"

using namespace afterword;
using domain::PlannedStep;
using domain::StepProgress;

namespace {

using Steps = std::vector<const PlannedStep*>;

bool is_among(const Steps& steps, const PlannedStep& step) { return std::ranges::count(steps, &step) == 1; }

/// What the board says of an opportunity, found the long way.
const PlannedStep* said_of(const std::vector<PlannedStep>& plan, domain::OpportunityId opportunity) {
  Steps can, waits;
  for (const PlannedStep& step : plan) {
    if (step.opportunity != opportunity || step.kind == domain::StepKind::keep_looking) continue;
    if (step.state == StepProgress::open || step.state == StepProgress::overdue) can.push_back(&step);
    if (step.state == StepProgress::waiting && step.opens_at) waits.push_back(&step);
  }
  const auto never = std::numeric_limits<std::int64_t>::max();
  const auto first = [&](const Steps& steps, auto when) {
    return *std::ranges::min_element(steps, {}, [&](const PlannedStep* one) {
      const auto& at = one->*when;
      return at ? at->utc_ms : never;
    });
  };
  if (!can.empty()) return first(can, &PlannedStep::due_at);
  return waits.empty() ? nullptr : first(waits, &PlannedStep::opens_at);
}

}  // namespace

TEST_CASE("Every step is current or over, and the board says of each opportunity what comes first") {
  tests::WorldMaker maker(20261127, tests::WorldMaker::Variety::wide);
  std::size_t current = 0, over = 0, said = 0, ahead = 0;
  for (int i = 0; i < 2'000; ++i) {
    const tests::PlanWorld world = maker.make();
    const domain::Time now = maker.moment();
    const auto plan = domain::plan(world.input(), now);
    const domain::PlanIndex index = domain::plan_index(plan, now);
    REQUIRE(index.current.size() + index.over.size() == plan.size());
    REQUIRE(std::ranges::is_sorted(index.current));  // the plan's order, which is that of its places
    for (const PlannedStep& step : plan) {
      const bool late = now.utc_ms - step.interview_end.utc_ms >= std::int64_t{90} * 86'400'000;
      const bool coming = step.interview_end > now;
      const bool gone = step.state == StepProgress::done || step.state == StepProgress::dropped || late;
      REQUIRE(is_among(coming || !gone ? index.current : index.over, step));
      REQUIRE(domain::is_recent(step, now) == (!coming && !late));
      ahead += coming;
    }
    REQUIRE(std::ranges::is_sorted(index.over, {},
                                   [](const PlannedStep* step) { return step->closed ? -step->closed->utc_ms : 0; }));
    for (const auto& opportunity : world.opportunities) {
      const auto next = index.next.find(opportunity.id);
      REQUIRE((next == index.next.end() ? nullptr : next->second) == said_of(plan, opportunity.id));
      said += next != index.next.end();
    }
    current += index.current.size();
    over += index.over.size();
  }
  CHECK(current > 1'000);
  CHECK(over > 1'000);
  CHECK(said > 500);
  CHECK(ahead > 500);
}
