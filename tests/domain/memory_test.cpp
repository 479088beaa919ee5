// What a history of practices and answers comes to: the schedule by the user's own days, when a question is due and
// when it becomes weak, and which questions fail again and again.
#include "domain/memory.h"

#include <algorithm>
#include <cmath>
#include <random>

#include "domain/days.h"
#include "support/catch.h"

using namespace afterword::domain;

using afterword::tests::day_ms;

namespace {

bool equal_in_days(double a, double b) { return std::abs(a - b) < 1e-9; }

Practised on(const char* time, int rating) { return {*parse_time(time), rating}; }

Memory of(History history, int rollover = 4) {
  auto memory = remember(practice_scheduler(), std::move(history), rollover);
  REQUIRE(memory);
  return *memory;
}

History random_history(std::mt19937& random) {
  History history;
  for (auto left = random() % 12; left > 0; --left)
    history.practised.push_back(
        {{static_cast<std::int64_t>(random() % 200'000) * 1'000'000, static_cast<int>(random() % 1500) - 700},
         static_cast<int>(random() % 6)});
  for (auto left = random() % 3; left > 0; --left) {
    Answered one;
    one.at_ms = static_cast<std::int64_t>(random() % 200'000) * 1'000'000;
    if (random() % 2) one.rating = 1 + static_cast<int>(random() % 5);
    if (random() % 2) one.received = static_cast<int>(random() % 5) - 2;
    history.answered.push_back(one);
  }
  return history;
}

}  // namespace

TEST_CASE("a question that was neither practised nor asked is not remembered") {
  CHECK_FALSE(remember(practice_scheduler(), {}, 4));
  CHECK_FALSE(remember(practice_scheduler(), {{on("2026-03-05T12:00:00+01:00", 0)}, {}, false}, 4));
}

TEST_CASE("the order in which practices are listed does not matter") {
  std::mt19937 random(3);
  for (int i = 0; i < 200; ++i) {
    History history = random_history(random);
    for (std::size_t k = 0; k < history.practised.size(); ++k)
      history.practised[k].at.utc_ms += static_cast<std::int64_t>(k);  // no two at one moment
    const auto one = remember(practice_scheduler(), history, 4);
    std::shuffle(history.practised.begin(), history.practised.end(), random);
    const auto other = remember(practice_scheduler(), history, 4);
    REQUIRE(one.has_value() == other.has_value());
    if (one) REQUIRE(one->card == other->card);
  }
}

TEST_CASE("a step is on the same day until four in the morning where the user is") {
  const Memory same = of({{on("2026-03-05T22:00:00-05:00", 4), on("2026-03-06T03:59:00-05:00", 4)}, {}, false});
  const Memory next = of({{on("2026-03-05T22:00:00-05:00", 4), on("2026-03-06T04:00:00-05:00", 4)}, {}, false});
  CHECK(equal_in_days(same.card.stability, 2.3065));  // a second Good on one day leaves it as it was
  CHECK(next.card.stability > same.card.stability);
  CHECK(of({{on("2026-03-05T22:00:00-05:00", 4), on("2026-03-06T03:59:00-05:00", 4)}, {}, false}, 0).card.stability ==
        next.card.stability);
}

TEST_CASE("whoever flies west does not go back in time") {
  // Auckland, Friday morning; three hours later in Honolulu it is Thursday.
  const Memory memory = of({{on("2026-03-06T10:00:00+13:00", 4), on("2026-03-05T14:00:00-10:00", 4)}, {}, false});
  CHECK(memory.card.reps == 2);
  CHECK(equal_in_days(memory.card.stability, 2.3065));
}

TEST_CASE("ratings of 1 … 5 schedule as the four answers do") {
  const std::pair<int, double> firsts[] = {{1, 0.212}, {2, 0.212}, {3, 1.2931}, {4, 2.3065}, {5, 8.2956}};
  for (const auto& [rating, stability] : firsts)
    CHECK(equal_in_days(of({{on("2026-03-05T12:00:00+01:00", rating)}, {}, false}).card.stability, stability));
}

TEST_CASE("days make a question due from the beginning of the day, minutes from the minute") {
  const Memory easy = of({{on("2026-03-05T12:00:00+01:00", 5)}, {}, false});
  CHECK(easy.card.due_ms == parse_time("2026-03-13T12:00:00+01:00")->utc_ms);
  CHECK(easy.opens_ms == parse_time("2026-03-13T04:00:00+01:00")->utc_ms);
  const Memory again = of({{on("2026-03-05T12:00:00+01:00", 1)}, {}, false});
  CHECK(again.opens_ms == parse_time("2026-03-05T12:01:00+01:00")->utc_ms);
  // Practised after midnight, the day before still counts.
  const Memory late = of({{on("2026-03-06T01:00:00+01:00", 5)}, {}, false});
  CHECK(late.opens_ms == parse_time("2026-03-13T04:00:00+01:00")->utc_ms);
}

TEST_CASE("a question that was asked and never practised is due since then") {
  const Memory memory = of({{}, {{5000, 2, -1}, {9000, 4, {}}}, false});
  CHECK(memory.card.state == fsrs::State::fresh);
  CHECK(memory.opens_ms == 9000);
  CHECK(memory.asked == 2);
  CHECK(memory.standing.rating == 4);
  CHECK(memory.standing.received == -1);
}

TEST_CASE("the latest rating counts, wherever it was given, and strong practice since an interview") {
  const std::int64_t interview = parse_time("2026-03-05T12:00:00+01:00")->utc_ms;
  const Memory memory = of({{on("2026-03-04T12:00:00+01:00", 5), on("2026-03-06T12:00:00+01:00", 4),
                             on("2026-03-09T12:00:00+01:00", 5), on("2026-03-12T12:00:00+01:00", 3)},
                            {{interview, 1, -2}},
                            false});
  CHECK(memory.standing == Standing{{}, 3, -2, 2});
  CHECK(of({{on("2026-03-04T12:00:00+01:00", 5)}, {{interview, 1, -2}}, false}).standing == Standing{{}, 1, -2, 0});
}

TEST_CASE("a suspended question is never due and never weak") {
  History history{{on("2026-03-05T12:00:00+01:00", 1)}, {{5000, 1, -2}}, true};
  CHECK_FALSE(of(history).opens_ms);
  CHECK_FALSE(of(history).weak_from_ms);
}

TEST_CASE("a question becomes weak on exactly the day that the formula says") {
  std::mt19937 random(5);
  const auto scheduler = practice_scheduler();
  int later = 0;
  for (int i = 0; i < 500; ++i) {
    const auto memory = remember(scheduler, random_history(random), 4);
    if (!memory) continue;
    const auto weak_at = [&](std::int64_t now) {
      Standing standing = memory->standing;
      standing.retrievability = retrievability(scheduler, *memory, now);
      CHECK(equal_in_days(weakness(standing), 1 - memory->kept * standing.retrievability.value_or(1)));
      return is_weak(standing);
    };
    const std::int64_t start = memory->card.last_review_ms;
    if (!memory->weak_from_ms) {
      CHECK_FALSE(weak_at(start));
    } else if (*memory->weak_from_ms == 0) {
      CHECK(weak_at(start));
    } else {
      ++later;
      CHECK(weak_at(*memory->weak_from_ms));
      if (*memory->weak_from_ms > start) CHECK_FALSE(weak_at(*memory->weak_from_ms - 1));
    }
  }
  CHECK(later > 100);
}

TEST_CASE("replaying a history at once ends where practising it one by one does") {
  std::mt19937 random(9);
  const auto scheduler = practice_scheduler();
  for (int i = 0; i < 300; ++i) {
    std::int64_t now = 20'000 * day_ms + static_cast<std::int64_t>(random() % 1000) * 60'000;
    History history;
    fsrs::Card card;
    for (auto left = 1 + random() % 12; left > 0; --left) {
      const int rating = 1 + static_cast<int>(random() % 5);
      history.practised.push_back({{now, 0}, rating});
      card = scheduler.review(card, now, fsrs::from_self_rating(rating))->card;
      now += static_cast<std::int64_t>(random() % 40) * day_ms / 3;
    }
    REQUIRE(of(history, 0).card == card);
  }
}

TEST_CASE("four failures with the last two in a row are a question that fails again and again") {
  const auto fails = [](std::vector<int> ratings) {
    std::vector<Practised> practised;
    for (const int rating : ratings) practised.push_back({{}, rating});
    return fails_again_and_again(practised);
  };
  CHECK(fails({1, 2, 1, 2}));
  CHECK(fails({2, 4, 1, 5, 2, 1}));
  CHECK_FALSE(fails({1, 1, 1}));
  CHECK_FALSE(fails({1, 1, 1, 1, 3}));
  CHECK_FALSE(fails({1, 1, 1, 4, 1}));
  CHECK_FALSE(fails({}));
  CHECK(of({{on("2026-03-01T12:00:00Z", 1), on("2026-03-02T12:00:00Z", 1), on("2026-03-03T12:00:00Z", 2),
             on("2026-03-04T12:00:00Z", 2)},
            {},
            false})
            .failing);
}

TEST_CASE("the advice fits the answer that is there") {
  Question question;
  const auto advised = [&](const char* part) {
    INFO(failing_advice(question));
    return failing_advice(question).find(part) != std::string::npos;
  };
  CHECK(advised("write one"));
  question.answer = "Acuity first, then redeploy.";
  CHECK(advised("rewrite"));
  question.points.assign(7, "point");
  CHECK(advised("split"));
  question.points.clear();
  for (int i = 0; i < 170; ++i) question.answer += " word";
  CHECK(advised("split"));
  question.answer.clear();
  question.star.action = "I rang round.";
  CHECK(advised("rewrite"));
  for (int i = 0; i < 6; ++i) question.reviews.emplace_back().rating = 2;
  CHECK(advised("Tell another"));
}

TEST_CASE("when it comes back is said in the words of a calendar") {
  const Date today = *parse_date("2026-04-22");  // a Wednesday
  const auto said = [&](int days) { return coming_back(today + std::chrono::days(days), today); };
  CHECK(said(-3) == "today, again");
  CHECK(said(0) == "today, again");
  CHECK(said(1) == "tomorrow");
  CHECK(said(3) == "Saturday 25");
  CHECK(said(6) == "Tuesday 28");
  CHECK(said(7) == "Wednesday 29 April");
  CHECK(said(182) == "Wednesday 21 October");
  CHECK(said(320) == "in March 2027");
  const Date tuesday = *parse_date("2026-04-28");
  CHECK(coming_back(tuesday + std::chrono::days(1), today, tuesday) == "after Tuesday");
  CHECK(coming_back(tuesday, today, tuesday) == "Tuesday 28");
  CHECK(coming_back(*parse_date("2026-05-20"), today, *parse_date("2026-05-05")) == "after 5 May");
  CHECK(coming_back(today + std::chrono::days(1), today, today) == "tomorrow");
}

TEST_CASE("the hour of the roll-over is a whole hour or four") {
  CHECK(rollover_hour_from("0") == 0);
  CHECK(rollover_hour_from("23") == 23);
  for (const char* text : {"", "24", "-1", "5x", " 5", "4.5"}) CHECK(rollover_hour_from(text) == 4);
  const Time after_midnight = *parse_time("2026-04-22T03:59:00+02:00");
  CHECK(practice_day(after_midnight, 4) == *parse_date("2026-04-21"));
  CHECK(practice_day(after_midnight, 0) == *parse_date("2026-04-22"));
  CHECK(to_string(practice_day_begins(*parse_date("2026-04-22"), 4, 120)) == "2026-04-22T04:00:00+02:00");
}
