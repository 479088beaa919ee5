// The board of the search, and the course of one opportunity.
#include "domain/board.h"

#include "domain/course.h"
#include "domain/plan_records.h"
#include "support/catch.h"

using namespace afterword;
using domain::CourseKind;
using domain::Stage;

namespace {

struct BoardWorld : tests::PlanWorld {
  domain::Board made(std::string_view now) {
    domain::BoardInput in;
    in.now = *domain::parse_time(now);
    for (const auto& one : opportunities) in.opportunities.push_back(&one);
    for (const auto& one : interviews) in.rounds.push_back({one.id, one.opportunity, one.round, one.starts, one.ends});
    steps = plan(now);
    const auto index = domain::plan_index(steps, in.now);
    in.plan = &index;
    return domain::board(in);
  }
  std::vector<domain::PlannedStep> steps;  // of the board that was made last
};

std::vector<std::string> companies(const domain::Board& board, Stage stage) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < domain::board_stages.size(); ++i)
    if (domain::board_stages[i] == stage)
      for (const auto& card : board.columns[i]) names.push_back(card.company);
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("Every opportunity stands in the column of its stage, and one without a stage in the first") {
  BoardWorld search;
  search.opportunity("Kelso", Stage::applied);
  search.opportunity("Polmear", Stage::rejected);
  search.opportunity("Hillside", Stage::unset);
  const auto board = search.made("2026-04-20T09:00:00+01:00");
  CHECK(companies(board, Stage::applied) == Names{"Kelso"});
  CHECK(companies(board, Stage::rejected) == Names{"Polmear"});
  CHECK(companies(board, Stage::interested) == Names{"Hillside"});
  CHECK(board.all == 3);
}

TEST_CASE("What comes soonest stands first, and rounds that are over are counted") {
  BoardWorld search;
  const auto& later = search.opportunity("Later", Stage::interviewing);
  const auto& sooner = search.opportunity("Sooner", Stage::interviewing);
  search.opportunity("Nothing", Stage::interviewing);
  search.interview(later, "2026-04-10T11:00:00+01:00");
  search.interview(later, "2026-04-29T11:00:00+01:00");
  search.interview(sooner, "2026-04-22T11:00:00+01:00");
  const auto board = search.made("2026-04-20T09:00:00+01:00");
  // The thanks for Later's first round are late, but the round that lies ahead is what the card says.
  CHECK(companies(board, Stage::interviewing) == Names{"Sooner", "Later", "Nothing"});
  const auto& card = board.columns[2][1];
  CHECK(card.rounds == 1);
  REQUIRE(card.next.has_value());
  CHECK(card.next->ends == domain::parse_time("2026-04-29T11:00:00+01:00"));
}

TEST_CASE("Without a round ahead the card says the step that is to be done first") {
  BoardWorld search;
  const auto& opening = search.opportunity("Kelso", Stage::interviewing);
  auto& round = search.interview(opening, "2026-04-20T08:00:00+01:00");
  const auto& who = search.person("Judith", domain::Role::interviewer);
  search.attends(round, who, domain::AttendedAs::interviewer);
  const auto board = search.made("2026-04-20T09:00:00+01:00");
  REQUIRE(board.columns[2][0].step != nullptr);
  CHECK(board.columns[2][0].step->kind == domain::StepKind::thank_you);
}

TEST_CASE("Stages are left and right of each other, and end at the board's edges") {
  CHECK(domain::neighbour(Stage::applied, 1) == Stage::interviewing);
  CHECK(domain::neighbour(Stage::applied, -1) == Stage::interested);
  CHECK(domain::neighbour(Stage::interested, -1) == Stage::interested);
  CHECK(domain::neighbour(Stage::withdrawn, 1) == Stage::withdrawn);
  CHECK(domain::neighbour(Stage::unset, 1) == Stage::applied);
}

TEST_CASE("K1: what else is active is named, the furthest first, and what is over is not") {
  BoardWorld search;
  const auto& one = search.opportunity("This one", Stage::interviewing);
  const auto& applied = search.opportunity("Applied", Stage::applied);
  search.opportunity("Over", Stage::rejected);
  const auto& offer = search.opportunity("Offer", Stage::offer);
  std::vector<const domain::Opportunity*> all;
  for (const auto& each : search.opportunities) all.push_back(&each);
  CHECK(domain::active_beside(all, one.id) == std::vector<const domain::Opportunity*>{&offer, &applied});
}

TEST_CASE("The course of an opportunity holds rounds, letters that went out and the outcome, in order of time") {
  BoardWorld search;
  auto& opening = search.opportunity("Kelso", Stage::rejected);
  opening.outcome = domain::Outcome{domain::parse_time("2026-05-02T16:30:00+01:00"), "Close second", {}};
  const auto& second = search.interview(opening, "2026-04-28T11:00:00+01:00");
  const auto& first = search.interview(opening, "2026-04-20T11:00:00+01:00");
  const auto& judith = search.person("Judith", domain::Role::interviewer);
  const auto& lorna = search.person("Lorna", domain::Role::interviewer);
  search.note(domain::StepKind::thank_you, first, judith.id, "2026-04-20T15:00:00+01:00");
  search.note(domain::StepKind::thank_you, first, lorna.id, "2026-04-20T15:10:00+01:00");
  search.note(domain::StepKind::status_check, first, lorna.id, "");
  domain::CourseInput in{&opening, {&second, &first}, {}, *domain::parse_time("2026-04-25T09:00:00+01:00")};
  for (const auto& note : search.notes) in.notes.push_back(&note);
  const auto course = domain::course(in);
  REQUIRE(course.size() == 4);
  CHECK(course[0].interview == first.id);
  CHECK_FALSE(course[0].ahead);
  CHECK(course[1].kind == CourseKind::letter);
  CHECK(course[1].letters == 2);
  CHECK(course[2].interview == second.id);
  CHECK(course[2].ahead);
  CHECK(course[3].kind == CourseKind::outcome);
}
