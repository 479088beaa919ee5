// Notices of steps: each once, and only of what can be done.
#include "domain/step_notices.h"

#include "support/catch.h"

using namespace afterword::domain;

namespace {

PlannedStep step(const char* id, StepProgress state) {
  PlannedStep one;
  one.id = id;
  one.state = state;
  return one;
}

}  // namespace

TEST_CASE("A step is told of once, when it opens, and not again when it is late") {
  std::vector<PlannedStep> plan{step("a", StepProgress::waiting), step("b", StepProgress::open)};
  StepNotices first = step_notices(plan, {});
  REQUIRE(first.news.size() == 1);
  CHECK(first.news[0]->id == "b");
  plan = {step("a", StepProgress::open), step("b", StepProgress::overdue)};
  const StepNotices second = step_notices(plan, first.told);
  REQUIRE(second.news.size() == 1);
  CHECK(second.news[0]->id == "a");
  CHECK(step_notices(plan, second.told).news.empty());
}

TEST_CASE("A step that was taken back and opens again is not told of again; one that is gone is forgotten") {
  const StepNotices told = step_notices({step("a", StepProgress::open)}, {});
  const StepNotices done = step_notices({step("a", StepProgress::done)}, told.told);
  CHECK(done.news.empty());
  CHECK(step_notices({step("a", StepProgress::open)}, done.told).news.empty());
  CHECK(step_notices({}, done.told).told.empty());
}
