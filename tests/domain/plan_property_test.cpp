// What holds of every plan, whatever was recorded: thousands of made-up worlds.
#include <algorithm>
#include <map>
#include <set>

#include "domain/dates.h"
#include "domain/plan_worlds.h"
#include "domain/working_days.h"
#include "support/catch.h"

using namespace afterword::domain;
using namespace afterword::tests;
using enum StepKind;

namespace {

const Interview& interview_of(const PlanWorld& w, const PlannedStep& step) {
  return *std::find_if(w.interviews.begin(), w.interviews.end(),
                       [&](const Interview& in) { return in.id == step.interview; });
}

}  // namespace

TEST_CASE("No follow-up is ever planned for the weekend, the day before it, or a day off") {
  WorldMaker maker(1);
  int seen = 0;
  for (int i = 0; i < 1500; ++i) {
    const auto w = maker.make();
    const WorkingDays days(&w.settings);
    for (const auto& step : plan(w.input(), maker.moment())) {
      if (step.kind != status_check && step.kind != value_add) continue;
      ++seen;
      INFO(w.line(step));
      REQUIRE(std::holds_alternative<Date>(step.opens));
      REQUIRE(days.is_contact_day(std::get<Date>(step.opens)));
      REQUIRE(days.is_contact_day(std::get<Date>(step.due)));
      REQUIRE(std::get<Date>(step.opens) <= std::get<Date>(step.due));
    }
  }
  CHECK(seen > 1000);
}

TEST_CASE("Nobody is asked how things stand before the day on which they wanted to decide has passed") {
  WorldMaker maker(2);
  for (int i = 0; i < 1500; ++i) {
    const auto w = maker.make();
    for (const auto& step : plan(w.input(), maker.moment())) {
      if (step.kind != status_check) continue;
      const auto& in = interview_of(w, step);
      for (const auto* known : {&in.next.decision_by, &in.next.hear_by})
        if (const auto* date = std::get_if<Date>(known)) {
          INFO(w.line(step));
          REQUIRE(std::get<Date>(step.opens) > *date);
        }
    }
  }
}

TEST_CASE("There are never more than two follow-ups to do or done by the plan's own doing") {
  WorldMaker maker(3);
  for (int i = 0; i < 1500; ++i) {
    const auto w = maker.make();
    std::map<InterviewId, int> done, to_do, checks_to_do;
    for (const auto& step : plan(w.input(), maker.moment())) {
      if (step.kind != status_check && step.kind != value_add) continue;
      if (step.state == StepProgress::done)
        ++done[step.interview];
      else if (step.kind == status_check)
        ++checks_to_do[step.interview];
      else if (step.state != StepProgress::dropped)
        ++to_do[step.interview];
    }
    for (const auto& in : w.interviews) {
      REQUIRE(checks_to_do[in.id] <= 1);
      if (done[in.id] >= 2) REQUIRE(checks_to_do[in.id] + to_do[in.id] == 0);
    }
  }
}

TEST_CASE("The order in which records come does not change the plan") {
  WorldMaker maker(4);
  for (int i = 0; i < 600; ++i) {
    const auto w = maker.make();
    const Time now = maker.moment();
    auto input = w.input();
    std::vector<std::string> first, second;
    for (const auto& step : plan(input, now)) first.push_back(w.line(step) + step.why);
    std::shuffle(input.opportunities.begin(), input.opportunities.end(), maker.random());
    std::shuffle(input.people.begin(), input.people.end(), maker.random());
    std::shuffle(input.interviews.begin(), input.interviews.end(), maker.random());
    std::shuffle(input.notes.begin(), input.notes.end(), maker.random());
    std::shuffle(input.tasks.begin(), input.tasks.end(), maker.random());
    for (const auto& step : plan(input, now)) second.push_back(w.line(step) + step.why);
    REQUIRE(first == second);
  }
}

TEST_CASE("Every id occurs once, is the same at every time, and time only moves a step on") {
  WorldMaker maker(5);
  for (int i = 0; i < 400; ++i) {
    const auto w = maker.make();
    std::map<std::string, StepProgress> last;
    for (int day = 0; day < 200; day += 9) {
      const Time now = at(*parse_date("2026-11-01") + std::chrono::days{day}, 720, 0);
      std::set<std::string> ids;
      for (const auto& step : plan(w.input(), now)) {
        INFO(w.line(step));
        REQUIRE(ids.insert(step.id).second);
        if (day > 0) REQUIRE(last.contains(step.id));
        if (last.contains(step.id)) REQUIRE(step.state >= last[step.id]);
        last[step.id] = step.state;
      }
      REQUIRE(ids.size() == last.size());
    }
  }
}

TEST_CASE("The plan is sorted by what opens first") {
  WorldMaker maker(6);
  for (int i = 0; i < 300; ++i) {
    const auto w = maker.make();
    bool never = false;
    std::optional<Time> before;
    for (const auto& step : plan(w.input(), maker.moment())) {
      if (std::holds_alternative<std::monostate>(step.opens)) {
        never = true;
        continue;
      }
      REQUIRE_FALSE(never);
      const auto& in = interview_of(w, step);
      const int zone = in.ends ? in.ends->offset_min : in.starts->offset_min;
      const auto* date = std::get_if<Date>(&step.opens);
      const Time opens = date != nullptr ? at(*date, 0, zone) : std::get<Time>(step.opens);
      if (before) REQUIRE_FALSE(opens < *before);
      before = opens;
    }
  }
}
