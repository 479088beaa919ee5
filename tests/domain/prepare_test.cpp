// Preparing for a date: what a plan must keep to whatever the questions are, and small plans worked out by hand.
#include "domain/prepare.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <random>
#include <set>

#include "domain/days.h"
#include "domain/practice_days.h"
#include "support/catch.h"

using namespace afterword::domain;

using afterword::tests::day_ms;

namespace {

const Time now = *parse_time("2026-04-21T18:00:00+01:00");  // a Tuesday

Time in_days(int days) { return {now.utc_ms + days * day_ms, now.offset_min}; }

PrepareCard fresh(std::int64_t id, double weakness = 0) { return {{id}, {}, std::nullopt, weakness, false}; }

// Practised so many days ago with this stability, and rated 4.
PrepareCard known(std::int64_t id, int days_ago, double stability) {
  PrepareCard card{{id}, {}, 4, 0, false};
  card.card.state = fsrs::State::review;
  card.card.stability = stability;
  card.card.difficulty = 5;
  card.card.reps = 2;
  card.card.last_review_ms = in_days(-days_ago).utc_ms;
  return card;
}

PrepareInput for_days(int days, double minutes, std::vector<PrepareCard> cards) {
  PrepareInput input;
  input.cards = std::move(cards);
  input.now = now;
  input.interview = in_days(days);
  input.minutes_per_day = minutes;
  input.minutes_per_question = 4;
  return input;
}

std::vector<PrepareCard> fresh_cards(int count) {
  std::vector<PrepareCard> cards;
  for (int i = 1; i <= count; ++i) cards.push_back(fresh(i));
  return cards;
}

int planned(const Preparation& plan) {
  std::size_t all = 0;
  for (const auto& day : plan.days) all += day.questions.size();
  return static_cast<int>(all);
}

PrepareInput random_input(std::mt19937& random) {
  std::vector<PrepareCard> cards;
  const int count = static_cast<int>(random() % 60);
  for (int i = 1; i <= count; ++i) {
    PrepareCard card =
        random() % 3 == 0 ? fresh(i) : known(i, static_cast<int>(random() % 60), 0.2 + static_cast<int>(random() % 90));
    card.weakness = static_cast<double>(random() % 100) / 100;
    if (random() % 2) card.rating = 1 + static_cast<int>(random() % 5);
    if (card.card.state != fsrs::State::fresh)
      card.practised_today = practice_day(now, 4) == practice_day({card.card.last_review_ms, 60}, 4);
    cards.push_back(card);
  }
  auto input = for_days(static_cast<int>(random() % 20), static_cast<double>(random() % 100), std::move(cards));
  return input;
}

}  // namespace

TEST_CASE("a plan begins today and ends the day before the interview") {
  const auto plan = prepare(for_days(3, 20, fresh_cards(4)));
  REQUIRE(plan.days.size() == 3);
  CHECK(to_string(plan.days.front().date) == "2026-04-21");
  CHECK(to_string(plan.days.back().date) == "2026-04-23");
  auto today = for_days(0, 20, fresh_cards(4));
  today.interview.utc_ms += 3'600'000;
  CHECK(prepare(today).days.size() == 1);
  today.interview.utc_ms = now.utc_ms - 1;
  CHECK(prepare(today).days.empty());
  CHECK(planned(prepare(for_days(-3, 20, fresh_cards(4)))) == 0);
}

TEST_CASE("a day begins at the hour of the roll-over") {
  auto input = for_days(1, 20, fresh_cards(2));
  input.now = *parse_time("2026-04-22T02:00:00+01:00");
  input.interview = *parse_time("2026-04-22T09:00:00+01:00");
  CHECK(prepare(input).days.size() == 1);
  CHECK(to_string(prepare(input).days.front().date) == "2026-04-21");
}

TEST_CASE("every question comes once early, the never practised and the weakest first") {
  auto cards = fresh_cards(8);
  cards[5].weakness = 0.8;
  cards.push_back(known(9, 40, 3));
  const auto plan = prepare(for_days(10, 12, cards));
  CHECK(plan.days[0].questions == std::vector<QuestionId>{{6}, {1}, {2}});
  CHECK(plan.days[1].questions == std::vector<QuestionId>{{3}, {4}, {5}});
  CHECK(plan.days[2].questions == std::vector<QuestionId>{{7}, {8}, {9}});
}

TEST_CASE("what would be remembered worst comes next, and what is known well enough is left in peace") {
  const auto plan = prepare(for_days(20, 4, {known(1, 1, 400), known(2, 20, 5), known(3, 20, 30)}));
  CHECK(plan.days[0].questions == std::vector<QuestionId>{{2}});
  CHECK(plan.days[1].questions == std::vector<QuestionId>{{3}});
  for (std::size_t day = 0; day + 3 < plan.days.size(); ++day)
    for (const QuestionId id : plan.days[day].questions) CHECK(id != QuestionId{1});
}

TEST_CASE("the last pass is spread over three days and holds every question") {
  const auto plan = prepare(for_days(14, 400, fresh_cards(30)));
  std::set<QuestionId> last;
  for (std::size_t i = 0; i < plan.days.size(); ++i) {
    CHECK(plan.days[i].last_pass == (i >= plan.days.size() - 3));
    if (!plan.days[i].last_pass) continue;
    CHECK(plan.days[i].questions.size() >= 8);
    CHECK(plan.days[i].questions.size() <= 20);
    last.insert(plan.days[i].questions.begin(), plan.days[i].questions.end());
  }
  CHECK(last.size() == 30);
}

TEST_CASE("what time cannot cover is counted and named, the weakest first") {
  auto cards = fresh_cards(40);
  cards[39].weakness = 0.9;
  cards[38].weakness = 0.1;
  const auto plan = prepare(for_days(2, 20, cards));
  CHECK(planned(plan) == 10);
  CHECK(plan.left_out.size() == 30);
  CHECK(std::find(plan.left_out.begin(), plan.left_out.end(), QuestionId{40}) == plan.left_out.end());
  CHECK(plan.sentence.find("not time for everything: 30 questions are left out") != std::string::npos);
  CHECK(prepare(for_days(30, 60, cards)).left_out.empty());
}

TEST_CASE("ready counts what is remembered on the date and was rated 3 or better") {
  auto cards = std::vector<PrepareCard>{known(1, 0, 100), known(2, 0, 100), known(3, 0, 1), fresh(4)};
  cards[1].rating = 2;
  for (auto& card : cards) card.practised_today = true;
  const auto plan = prepare(for_days(5, 0, cards));
  CHECK(plan.questions == 4);
  CHECK(plan.ready_without == 1);
  CHECK(plan.ready_by_plan == 1);
  CHECK(plan.sentence ==
        "Ready for 1 of 4 on Sunday 26 April. There is not time for everything: 3 questions are left out.");
}

TEST_CASE("the sentence tells what today's session and what every day's session bring") {
  const auto plan = prepare(for_days(6, 20, {known(1, 30, 15), known(2, 30, 15), known(3, 30, 15), known(4, 0, 99)}));
  CHECK(plan.ready_without == 1);
  CHECK(plan.ready_with_today == 4);
  CHECK(plan.sentence == "Ready for 1 of 4 on Monday 27 April, with today’s session for all 4.");
  CHECK(prepare(for_days(6, 20, {})).sentence.find("nothing to prepare") != std::string::npos);
}

TEST_CASE("whatever is to be prepared, a plan keeps to the time, to once a day, and never makes things worse") {
  std::mt19937 random(6);
  for (int run = 0; run < 400; ++run) {
    const PrepareInput input = random_input(random);
    const auto plan = prepare(input);
    const int places = input.minutes_per_day > 0 ? std::max(1, static_cast<int>(input.minutes_per_day / 4)) : 0;
    std::set<QuestionId> ever, today_before;
    for (const auto& card : input.cards)
      if (card.practised_today) today_before.insert(card.id);
    for (std::size_t i = 0; i < plan.days.size(); ++i) {
      const auto& questions = plan.days[i].questions;
      REQUIRE(static_cast<int>(questions.size()) <= places);
      REQUIRE(std::set<QuestionId>(questions.begin(), questions.end()).size() == questions.size());
      for (const QuestionId id : questions) {
        if (i == 0) REQUIRE(today_before.count(id) == 0);
        ever.insert(id);
      }
    }
    for (const QuestionId id : plan.left_out) REQUIRE(ever.count(id) == 0);
    REQUIRE(plan.ready_by_plan <= plan.questions);
    REQUIRE(plan.mean_by_plan >= plan.mean_without - 1e-9);
    // With a place for each question on each day nothing is left out.
    PrepareInput rich = input;
    rich.minutes_per_day = 4.0 * static_cast<double>(input.cards.size());
    if (const auto full = prepare(rich); full.days.size() > 1) {
      CHECK(full.left_out.empty());
      CHECK(full.mean_by_plan >= plan.mean_by_plan - 0.02);
    }
  }
}

using afterword::tests::day_ms;

namespace {

// What practising the questions in turn, as many each day, would bring: the plan must do at least as well.
double in_turn(const PrepareInput& input, int places) {
  const auto scheduler = *fsrs::Scheduler::make({});
  const int date = static_cast<int>((input.interview.utc_ms - input.now.utc_ms) / day_ms);
  struct One {
    fsrs::Card card;
    int day;
    double recall;
  };
  std::vector<One> all;
  for (const auto& card : input.cards) {
    const int day = static_cast<int>((card.card.last_review_ms - input.now.utc_ms) / day_ms);
    const bool fresh = card.card.state == fsrs::State::fresh;
    all.push_back({card.card, day, fresh ? 0 : scheduler.forgetting_curve(date - day, card.card.stability)});
  }
  std::size_t next = 0;
  for (int day = 0; day < date; ++day)
    for (int place = 0; place < std::min<int>(places, static_cast<int>(all.size())); ++place) {
      One& one = all[next++ % all.size()];
      const bool fresh = one.card.state == fsrs::State::fresh;
      const int elapsed = fresh ? 0 : day - one.day;
      const double success = fresh ? 0.6 : scheduler.forgetting_curve(elapsed, one.card.stability);
      const auto no = fsrs::Scheduler::Schedule::no;
      const auto good = scheduler.after(one.card, 0, elapsed, fsrs::Rating::good, no);
      const auto again = scheduler.after(one.card, 0, elapsed, fsrs::Rating::again, no);
      one.recall = success * scheduler.forgetting_curve(date - day, good.stability) +
                   (1 - success) * scheduler.forgetting_curve(date - day, again.stability);
      one.card = success >= 0.5 ? good : again;
      one.card.stability = success * good.stability + (1 - success) * again.stability;
      one.card.difficulty = success * good.difficulty + (1 - success) * again.difficulty;
      one.day = day;
    }
  double sum = 0;
  for (const One& one : all) sum += one.recall;
  return sum / static_cast<double>(all.size());
}

}  // namespace

TEST_CASE("a plan brings more than practising the questions in turn") {
  std::mt19937 random(12);
  int better = 0, runs = 0;
  double gained = 0;
  for (int run = 0; run < 200; ++run) {
    std::vector<PrepareCard> cards;
    const int count = 20 + static_cast<int>(random() % 40);
    for (int i = 1; i <= count; ++i)
      cards.push_back(random() % 3 == 0
                          ? fresh(i)
                          : known(i, 1 + static_cast<int>(random() % 60), 0.5 + static_cast<int>(random() % 60)));
    const int places = 3 + static_cast<int>(random() % 6);
    const auto input = for_days(5 + static_cast<int>(random() % 16), 4.0 * places, cards);
    const double difference = prepare(input).mean_by_plan - in_turn(input, places);
    ++runs;
    better += difference >= 0;
    gained += difference;
    CHECK(difference > -0.02);
  }
  CHECK(better * 100 >= runs * 85);
  CHECK(gained / runs > 0.01);
}

TEST_CASE("the same preparation comes out the same") {
  std::mt19937 one(5), other(5);
  for (int run = 0; run < 20; ++run) CHECK(prepare(random_input(one)) == prepare(random_input(other)));
}
