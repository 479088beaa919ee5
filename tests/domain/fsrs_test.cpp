// The scheduler against every public vector of its reference implementation, and against what its text promises.
#include "domain/fsrs.h"

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "domain/days.h"
#include "support/catch.h"

namespace fsrs = afterword::domain::fsrs;
using afterword::domain::parse_time;
using nlohmann::json;

using afterword::tests::day_ms;

namespace {

int minutes(const std::string& step) {
  const int unit = step.back() == 'h' ? 60 : step.back() == 'd' ? 1440 : 1;
  return std::stoi(step) * unit;
}

fsrs::Parameters parameters_of(const json& sequence) {
  fsrs::Parameters p;
  for (std::size_t i = 0; i < p.w.size(); ++i) p.w[i] = sequence["w"][i];
  p.desired_retention = sequence["desired_retention"];
  p.maximum_interval = sequence["maximum_interval"];
  p.short_term = sequence["enable_short_term"];
  p.learning_steps.clear();
  p.relearning_steps.clear();
  for (const auto& step : sequence["learning_steps"]) p.learning_steps.push_back(minutes(step));
  for (const auto& step : sequence["relearning_steps"]) p.relearning_steps.push_back(minutes(step));
  return p;
}

std::string name(fsrs::State state) {
  switch (state) {
    case fsrs::State::learning:
      return "Learning";
    case fsrs::State::review:
      return "Review";
    case fsrs::State::relearning:
      return "Relearning";
    default:
      return "New";
  }
}

bool near(double a, double b) { return std::abs(a - b) <= 1e-6 * std::max(1.0, std::abs(b)); }

void check_review(const fsrs::Reviewed& got, const json& expected) {
  CHECK(name(got.card.state) == expected["state"]);
  CHECK(got.card.step == expected["step"]);
  CHECK(got.card.scheduled_days == expected["scheduled_days"]);
  CHECK(got.elapsed_days == expected["elapsed_days"]);
  CHECK(got.card.due_ms == parse_time(expected["due"].get<std::string>())->utc_ms);
  CHECK(got.card.reps == expected["reps"]);
  CHECK(got.card.lapses == expected["lapses"]);
  CHECK(near(got.card.stability, expected["stability"]));
  CHECK(near(got.card.difficulty, expected["difficulty"]));
  CHECK(near(got.retrievability, expected["retrievability"]));
  CHECK(near(got.retrievability_24h, expected["retrievability_24h"]));
}

}  // namespace

TEST_CASE("every public vector of the reference is met") {
  const std::filesystem::path file = std::filesystem::path(AFTERWORD_SOURCE_DIR) / "../shared/fsrs/vectors-public.json";
  if (!std::filesystem::exists(file)) {
    WARN("the public vectors are not beside the project: not compared");
    return;
  }
  std::ifstream in(file);
  const json vectors = json::parse(in);
  REQUIRE(vectors["sequences"].size() == 100);
  for (const auto& sequence : vectors["sequences"]) {
    INFO(sequence["id"]);
    const auto scheduler = fsrs::Scheduler::make(parameters_of(sequence));
    REQUIRE(scheduler);
    if (sequence.contains("w_effective"))
      for (std::size_t i = 0; i < fsrs::weight_count; ++i)
        CHECK(near(scheduler->parameters().w[i], sequence["w_effective"][i]));
    fsrs::Card card;
    for (const auto& review : sequence["reviews"]) {
      INFO(review["time"]);
      const auto got = scheduler->review(card, parse_time(review["time"].get<std::string>())->utc_ms,
                                         static_cast<fsrs::Rating>(review["rating"].get<int>()));
      REQUIRE(got);
      check_review(*got, review);
      card = got->card;
    }
  }
}

TEST_CASE("the published sequence of intervals comes out") {
  const auto scheduler = fsrs::Scheduler::make({});
  fsrs::Card card;
  std::int64_t now = 1'704'110'400'000;
  std::vector<int> days;
  for (const int grade : {3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3}) {
    const auto got = scheduler->review(card, now, static_cast<fsrs::Rating>(grade));
    REQUIRE(got);
    card = got->card;
    days.push_back(card.scheduled_days);
    now = card.due_ms;
  }
  CHECK(days == std::vector<int>{0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21});
}

TEST_CASE("a better rating never brings a known question back earlier") {
  const auto scheduler = fsrs::Scheduler::make({});
  for (int days = 0; days < 400; days += 7) {
    fsrs::Card card{fsrs::State::review, 0, 1.0 + days, 5, 0, 0, 1, 3, 0};
    int last = 0;
    for (const int grade : {2, 3, 4}) {
      const auto got = scheduler->review(card, days * day_ms, static_cast<fsrs::Rating>(grade));
      REQUIRE(got);
      CHECK(got->card.scheduled_days > last);
      last = got->card.scheduled_days;
    }
  }
}

TEST_CASE("a review before the last one is refused") {
  const auto scheduler = fsrs::Scheduler::make({});
  const auto first = scheduler->review({}, 10 * day_ms, fsrs::Rating::good);
  CHECK_FALSE(scheduler->review(first->card, 9 * day_ms, fsrs::Rating::good));
}

TEST_CASE("weights that are no numbers are refused and others brought into their box") {
  fsrs::Parameters p;
  p.w[3] = 1000;
  CHECK(fsrs::Scheduler::make(p)->parameters().w[3] == 100);
  p.w[3] = std::nan("");
  CHECK_FALSE(fsrs::Scheduler::make(p));
}

TEST_CASE("the day rolls over at the user's hour in the user's zone") {
  const auto day = fsrs::local_day(60, 4);
  const auto at = [](std::string_view time) { return parse_time(time)->utc_ms; };
  CHECK(day(at("2026-03-05T03:59:00+01:00")) == day(at("2026-03-04T12:00:00+01:00")));
  CHECK(day(at("2026-03-05T04:00:00+01:00")) == day(at("2026-03-04T12:00:00+01:00")) + 1);
}

TEST_CASE("self-ratings of 1 … 5 become the four answers") {
  using fsrs::Rating;
  const Rating expected[] = {Rating::again, Rating::again, Rating::hard, Rating::good, Rating::easy};
  for (int i = 1; i <= 5; ++i) CHECK(fsrs::from_self_rating(i) == expected[i - 1]);
}
