// Why a question is listed, sentence by sentence.
#include "domain/practice_why.h"

#include "domain/days.h"
#include "support/catch.h"

using namespace afterword::domain;
using afterword::tests::thursday;

namespace {

PracticeFacts asked(int times, std::optional<int> rating, std::optional<int> received) {
  PracticeFacts facts;
  facts.today = thursday;
  facts.memory.asked = times;
  facts.company = "Kelso";
  facts.asked_rating = rating;
  facts.received = received;
  facts.memory.standing.received = received;
  return facts;
}

PracticeFacts practised(int rating, int days_ago, int due_in) {
  PracticeFacts facts;
  facts.today = thursday;
  facts.memory.card.state = fsrs::State::review;
  facts.memory.card.reps = 5;
  facts.practised = thursday - std::chrono::days(days_ago);
  facts.practice_rating = rating;
  facts.due = thursday + std::chrono::days(due_in);
  facts.retrievability = 0.824;
  return facts;
}

}  // namespace

TEST_CASE("a question never practised is listed for how it went when it was asked") {
  CHECK(practice_why(asked(0, {}, {})) == "Never practised");
  CHECK(practice_why(asked(1, {}, {})) == "Asked at Kelso, never practised");
  CHECK(practice_why(asked(2, 4, 1)) == "Asked twice, never practised");
  CHECK(practice_why(asked(3, {}, {})) == "Asked three times, never practised");
  CHECK(practice_why(asked(12, {}, {})) == "Asked 12 times, never practised");
  CHECK(practice_why(asked(1, 2, -1)) == "Rated 2 at Kelso, received badly");
  CHECK(practice_why(asked(2, 2, -2)) == "Rated 2 at Kelso, received very badly, asked twice");
  CHECK(practice_why(asked(1, 3, 1)) == "Rated 3 at Kelso");
  CHECK(practice_why(asked(1, 5, -1)) == "Received badly at Kelso");
  auto nameless = asked(1, 2, {});
  nameless.company.clear();
  CHECK(practice_why(nameless) == "Rated 2 in an interview");
}

TEST_CASE("a question that was practised is listed for when it was due and how it went") {
  CHECK(practice_why(practised(4, 3, 0)) == "Due today");
  CHECK(practice_why(practised(4, 3, -1)) == "Due since yesterday");
  CHECK(practice_why(practised(4, 9, -3)) == "Due since Monday");
  CHECK(practice_why(practised(4, 30, -20)) == "Due since 3 April");
  CHECK(practice_why(practised(1, 1, 0)) == "Rated 1 in practice yesterday, due today");
  CHECK(practice_why(practised(2, 5, -4)) == "Rated 2 in practice 5 days ago, due since Sunday");
  CHECK(practice_why(practised(5, 1, 9)) == "Remembered with 82 %");
}

TEST_CASE("an interview after the last practice says more than the practice") {
  auto facts = practised(5, 9, 4);
  facts.company = "Kelso";
  facts.asked_rating = 2;
  facts.received = -1;
  facts.asked_after_practice = true;
  CHECK(practice_why(facts) == "Rated 2 at Kelso, received badly");
  facts.asked_after_practice = false;
  CHECK(practice_why(facts) == "Received badly at Kelso");
  facts.memory.standing.strong_since = 1;
  CHECK(practice_why(facts) == "Remembered with 82 %");
}

TEST_CASE("a question that fails again and again is listed for that") {
  auto facts = practised(1, 1, 0);
  facts.memory.failing = true;
  CHECK(practice_why(facts) == "Failed in the last two of 5 practices");
}

TEST_CASE("who asked, where, and how it was taken") {
  CHECK(how_it_was_received(asked(0, {}, {})).empty());
  auto facts = asked(1, 2, -1);
  CHECK(how_it_was_received(facts) == "Asked at Kelso, where it went badly");
  facts.asked_by = "Lorna Bicknell";
  facts.received = 2;
  CHECK(how_it_was_received(facts) == "Asked by Lorna Bicknell at Kelso, where it went very well");
  facts.received = 0;
  CHECK(how_it_was_received(facts) == "Asked by Lorna Bicknell at Kelso, with no sign how it was taken");
  facts.received.reset();
  CHECK(how_it_was_received(facts) == "Asked by Lorna Bicknell at Kelso");
}
