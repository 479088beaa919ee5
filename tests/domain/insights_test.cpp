// What the whole search says, and that it says nothing from too little.
#include "domain/insights.h"

#include "domain/plan_records.h"
#include "support/catch.h"

using namespace afterword;
using domain::Category;
using domain::Stage;

namespace {

struct InsightWorld : tests::PlanWorld {
  std::deque<domain::Question> questions;

  domain::Question& question(std::string text, Category category, std::string answer = {}) {
    auto& one = questions.emplace_back();
    one.id.value = ++last_id, one.text = std::move(text), one.category = category, one.answer = std::move(answer);
    return one;
  }
  domain::Asked& asked(domain::Interview& there, const domain::Question& what, std::optional<int> rating,
                       std::string answer = "Something.") {
    auto& one = there.asked.emplace_back();
    one.id.value = ++last_id, one.text = what.text, one.question = what.id, one.rating = rating;
    one.answer = std::move(answer);
    return one;
  }
  void worry(domain::Interview& there, std::string text, bool settled = false) {
    auto& one = there.concerns.emplace_back();
    one.id.value = ++last_id, one.text = std::move(text), one.resolved = settled;
  }
  /// An opening with one interview on that day of April.
  domain::Interview& round(std::string company, int day) {
    const std::string date = "2026-04-" + std::string(day < 10 ? "0" : "") + std::to_string(day);
    return interview(opportunity(std::move(company), Stage::interviewing), date + "T11:00:00+01:00");
  }
  domain::InsightInput input() const {
    domain::InsightInput in;
    for (const auto& one : opportunities) in.opportunities.push_back(&one);
    for (const auto& one : interviews) in.interviews.push_back(&one);
    for (const auto& one : questions) in.questions.push_back(&one);
    return in;
  }
};

}  // namespace

TEST_CASE("From four rated answers nothing is drawn, and it says that one more is needed") {
  InsightWorld search;
  const auto& what = search.question("Tell me about a time you failed.", Category::behavioral);
  auto& there = search.round("Kelso", 1);
  for (int i = 0; i < 4; ++i) search.asked(there, what, 3);
  const auto found = domain::ratings_insight(search.input());
  CHECK(found.missing == 1);
  CHECK(found.categories.empty());
  CHECK(found.sentence == "1 more rated answer is needed before anything can be said.");
}

TEST_CASE("A kind of question is compared with itself, its older half with its newer one") {
  InsightWorld search;
  const auto& up = search.question("Tell me about a time you failed.", Category::behavioral);
  const auto& down = search.question("What is your notice period?", Category::logistics);
  auto &later = search.round("Kelso", 20), &earlier = search.round("Polmear", 1);
  for (const int rating : {4, 5, 4}) search.asked(later, up, rating);
  for (const int rating : {2, 2, 1}) search.asked(earlier, up, rating);
  for (const int rating : {4, 4, 4}) search.asked(earlier, down, rating);
  for (const int rating : {2, 2, 3}) search.asked(later, down, rating);
  search.asked(later, search.question("Anything else?", Category::closing), 1);
  const auto found = domain::ratings_insight(search.input());
  REQUIRE(found.categories.size() == 3);
  CHECK(found.heading == "“Tell me about a time” is getting better, “Pay, notice, practical things” is not");
  const auto& first = found.categories[0];
  CHECK(first.category == Category::behavioral);
  CHECK(*first.before == Approx(5.0 / 3));
  CHECK(*first.now == Approx(13.0 / 3));
  CHECK_FALSE(found.categories[2].enough());
  CHECK_FALSE(found.categories[2].now.has_value());
  CHECK(found.interviews == 2);
}

TEST_CASE("A kind of question with four answers earns no heading, however far it rose") {
  InsightWorld search;
  const auto& few = search.question("Tell me about a time you failed.", Category::behavioral);
  const auto& many = search.question("What is your notice period?", Category::logistics);
  auto& there = search.round("Kelso", 1);
  for (const int rating : {1, 1, 5, 5}) search.asked(there, few, rating);
  for (int i = 0; i < 5; ++i) search.asked(there, many, 3);
  CHECK(domain::ratings_insight(search.input()).heading == "Your ratings hold steady");
}

TEST_CASE("A worry voiced at three companies in other words is one row, with where it was settled") {
  InsightWorld search;
  search.worry(search.round("Kelso", 1), "Never led a team");
  search.worry(search.round("Polmear", 5), "You have never led a team", true);
  search.worry(search.round("Hillside", 9), "never led a team.");
  search.worry(search.round("Harbour", 10), "Long way to travel");
  auto found = domain::concerns_insight(search.input());
  CHECK(found.missing == 1);
  CHECK(found.rows.empty());
  search.worry(search.interviews.back(), "No forklift licence");
  found = domain::concerns_insight(search.input());
  REQUIRE(found.rows.size() == 3);
  CHECK(found.rows[0].companies == 3);
  CHECK(found.rows[0].voiced[1].settled);
  CHECK_FALSE(found.rows[0].voiced[2].settled);
  CHECK(found.heading == "One worry keeps coming back");
  CHECK(found.sentence == "“Never led a team” came up at 3 companies and was settled at 1.");
  CHECK(found.openings.size() == 4);
}

TEST_CASE("Two rounds at one company are no worry that comes back over companies") {
  InsightWorld search;
  auto& opening = search.opportunity("Kelso", Stage::interviewing);
  for (int i = 0; i < 5; ++i) search.worry(search.interview(opening, "2026-04-01T11:00:00+01:00"), "Never led a team");
  const auto found = domain::concerns_insight(search.input());
  CHECK(found.heading == "No worry has come back yet");
  CHECK(found.rows[0].companies == 1);
}

TEST_CASE("A story counts where its question was asked and where its words were told to another question") {
  InsightWorld search;
  const auto& story = search.question("Tell me about a conflict at work.", Category::behavioral,
                                      "The night pharmacy refused the spare key log, so I phoned the consultant and "
                                      "wrote the handover sheet that the ward still uses.");
  const auto& other = search.question("What are you proud of?", Category::strengths_weaknesses);
  search.asked(search.round("Kelso", 1), story, 4);
  search.asked(search.round("Polmear", 2), story, 3);
  search.asked(search.round("Hillside", 3), other, 5,
               "Pharmacy refused the spare key log at night, phoned the consultant, wrote the handover sheet");
  search.asked(search.round("Harbour", 4), other, 5, "Running a marathon with my brother in the rain");
  CHECK(domain::stories_insight(search.input()).points == 3);
  search.asked(search.interviews[0], story, 2);
  search.asked(search.interviews[0], story, 2);
  const auto found = domain::stories_insight(search.input());
  CHECK(found.missing == 0);
  REQUIRE(found.rows.size() == 1);
  CHECK(found.rows[0].companies == 3);
  CHECK(found.rows[0].twice == "Kelso");
  const auto& uses = found.rows[0].uses;
  CHECK(std::count_if(uses.begin(), uses.end(), [](const auto& use) { return !use.asked; }) == 1);
}

TEST_CASE("The response counts rounds for each opening and the days until an answer") {
  InsightWorld search;
  for (const char* company : {"A", "B", "C"}) search.opportunity(company, Stage::applied);
  auto& heard = search.opportunity("Kelso", Stage::rejected);
  search.interview(heard, "2026-04-01T11:00:00+01:00");
  search.interview(heard, "2026-04-08T11:00:00+01:00");
  heard.outcome = domain::Outcome{domain::parse_time("2026-04-12T09:00:00+01:00"), "", {}};
  CHECK(domain::response_insight(search.input()).missing == 1);
  search.round("Polmear", 3);
  const auto found = domain::response_insight(search.input());
  CHECK(found.missing == 0);
  CHECK(found.openings_by_rounds == std::array<int, 5>{3, 1, 1, 0, 0});
  CHECK(found.rounds_per_opening == Approx(1.5));
  CHECK(found.heading == "2 of 5 openings led to an interview");
  REQUIRE(found.answers.size() == 2);
  CHECK(found.answers[0].days == 4);
  CHECK_FALSE(found.answers[0].next_round);
  CHECK(found.answers[1].days == 7);
  CHECK(found.answers_missing == 3);
  CHECK_FALSE(found.median_days.has_value());
}
