// The follow-up plan, worked out anew as after every change of its records.
#include <fmt/format.h>

#include <cstdlib>

#include "bench/bench.h"
#include "bench/measure.h"
#include "domain/plan_records.h"

namespace afterword::bench {
namespace {

using namespace domain;

/// Open interviews at as many companies, each with five people, a document asked for, a date and one letter sent.
void fill(tests::PlanWorld& world, int interviews) {
  const Time first = *parse_time("2026-03-02T10:00:00+01:00");
  for (int i = 0; i < interviews; ++i) {
    const auto& opportunity = world.opportunity("Company " + std::to_string(i), Stage::interviewing);
    auto& interview = world.interview(opportunity, "");
    interview.ends = plus_minutes(first, i % 28 * 1440 + i % 400);
    for (int k = 0; k < 5; ++k) {
      const auto& person =
          world.person("Person " + std::to_string(i) + "." + std::to_string(k), k == 0   ? Role::hiring_manager
                                                                                : k == 4 ? Role::staff
                                                                                         : Role::interviewer);
      world.attends(interview, person, k == 4 ? AttendedAs::staff : AttendedAs::interviewer);
      if (k == 1) world.note(StepKind::thank_you, interview, person.id, "2026-03-30T12:00:00+02:00");
    }
    world.document(interview, Direction::requested, to_string(When(*interview.ends)), "");
    if (i % 2) interview.next.decision_by = date_of(*interview.ends) + std::chrono::days{9};
  }
}

}  // namespace

void plan() {
  tests::PlanWorld world;
  fill(world, 1000);
  const auto input = world.input();
  const Time now = *parse_time("2026-04-01T09:00:00+02:00");
  std::vector<double> times;
  std::size_t steps = 0;
  for (int i = 0; i < 15; ++i) times.push_back(milliseconds([&] { steps = domain::plan(input, now).size(); }));
  if (steps < 5000) std::abort();
  const Spread spread = bench::spread(times);
  report("plan of 1000 open interviews", fmt::format("{:.1f} ms", spread.median),
         fmt::format("{} steps, least {:.1f} ms; aim below 50 ms", steps, spread.least));
}

}  // namespace afterword::bench
