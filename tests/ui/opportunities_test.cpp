// Opportunities, by widget path: the board with its keys and the mouse, the page of one, research, patterns, and the
// rest.
#include "ui/pages_support.h"

namespace afterword::test {

namespace {

using domain::Stage;
using ui::Key;
using ui::PageId;

const char* const now = "2026-05-10T09:00:00+01:00";
const std::string one = "opportunities/opportunity/";

domain::OpportunityId add(ShellHarness& app, const std::string& company, Stage stage) {
  const domain::OpportunityId id{app.workspace().new_id()};
  REQUIRE(app.workspace().carry_out(workspace::AddOpportunity{id, company, "Nurse", stage}));
  app.settle();
  return id;
}

Stage stage_of(ShellHarness& app, domain::OpportunityId id) { return app.workspace().opportunity(id)->stage; }

std::string card(ShellHarness& app, std::string_view company) {
  const std::string path = labelled(app, "opportunities/board/", company);
  INFO("a card of " << company);
  REQUIRE_FALSE(path.empty());
  return path;
}

void open_board(ShellHarness& app) {
  app.key(Key::j, ui::alt_key);
  REQUIRE(app.shell().route().page == PageId::opportunities);
}

}  // namespace

TEST_CASE("Without an opportunity the board says what belongs there, and N begins the first") {
  ShellHarness app(now);
  open_board(app);
  REQUIRE(app.has("opportunities/board.new"));
  app.type("n");
  REQUIRE(app.workspace().opportunities().size() == 1);
  CHECK(app.focused() == one + "company");
  app.type("Kelso Infirmary");
  CHECK(app.workspace().opportunities()[0].company == "Kelso Infirmary");
  CHECK(app.workspace().opportunities()[0].stage == Stage::interested);
}

TEST_CASE("Every opportunity is a card in the column of its stage, and says it") {
  ShellHarness app(now);
  add(app, "Kelso", Stage::interviewing);
  add(app, "Polmear", Stage::applied);
  add(app, "Hillside", Stage::rejected);
  open_board(app);
  CHECK(app.state(card(app, "Kelso")) == "Interviewing");
  CHECK(app.rect(card(app, "Polmear")).x < app.rect(card(app, "Kelso")).x);
  CHECK(app.rect(card(app, "Kelso")).x < app.rect(card(app, "Hillside")).x);
}

TEST_CASE("Ctrl with an arrow moves the card to the next stage, the focus goes along, and undo brings it back") {
  ShellHarness app(now);
  const auto kelso = add(app, "Kelso", Stage::applied);
  add(app, "Polmear", Stage::applied);
  open_board(app);
  app.focus(card(app, "Kelso"));
  app.key(Key::right, ui::ctrl_key);
  CHECK(stage_of(app, kelso) == Stage::interviewing);
  CHECK(app.label(app.focused()) == "Kelso");
  CHECK(app.has("toast/text"));
  app.key(Key::right, ui::ctrl_key);
  CHECK(stage_of(app, kelso) == Stage::offer);
  app.key(Key::left, ui::ctrl_key);
  CHECK(stage_of(app, kelso) == Stage::interviewing);
  app.key(ui::ctrl(Key::z));
  app.key(ui::ctrl(Key::z));
  app.key(ui::ctrl(Key::z));
  CHECK(stage_of(app, kelso) == Stage::applied);
}

TEST_CASE("A card that is dragged into another column changes its stage and is not opened") {
  ShellHarness app(now);
  const auto kelso = add(app, "Kelso", Stage::applied);
  const auto polmear = add(app, "Polmear", Stage::offer);
  open_board(app);
  app.drag(card(app, "Kelso"), card(app, "Polmear"));
  CHECK(stage_of(app, kelso) == Stage::offer);
  CHECK(stage_of(app, polmear) == Stage::offer);
  CHECK_FALSE(app.shell().route().opportunity);
  app.key(ui::ctrl(Key::z));
  CHECK(stage_of(app, kelso) == Stage::applied);
}

TEST_CASE("A rejection moved on the board is heard now, so that its thanks have a day") {
  ShellHarness app(now);
  const auto kelso = add(app, "Kelso", Stage::accepted);
  open_board(app);
  app.focus(card(app, "Kelso"));
  app.key(Key::right, ui::ctrl_key);
  REQUIRE(stage_of(app, kelso) == Stage::rejected);
  REQUIRE(app.workspace().opportunity(kelso)->outcome.has_value());
  CHECK(app.workspace().opportunity(kelso)->outcome->at == time_of(now));
}

TEST_CASE("Arrows walk over the board, Enter opens a card, Escape comes back to it") {
  ShellHarness app(now);
  add(app, "Kelso", Stage::applied);
  const auto polmear = add(app, "Polmear", Stage::offer);
  open_board(app);
  app.focus(card(app, "Kelso"));
  app.key(Key::right);
  CHECK(app.label(app.focused()) == "Polmear");
  app.key(Key::left);
  CHECK(app.label(app.focused()) == "Kelso");
  app.key(Key::right);
  app.key(Key::enter);
  CHECK(app.shell().route().opportunity == polmear);
  app.key(Key::escape);
  CHECK_FALSE(app.shell().route().opportunity);
  CHECK(app.label(app.focused()) == "Polmear");
}

TEST_CASE("A board of hundreds of cards fills over a few frames, and the one that has the focus keeps it") {
  ShellHarness app(now);
  std::vector<workspace::Edit> openings;
  for (int i = 0; i < 600; ++i)
    openings.emplace_back(workspace::AddOpportunity{domain::OpportunityId{app.workspace().new_id()},
                                                    "Ward " + std::to_string(i), "Nurse",
                                                    i % 2 == 0 ? Stage::applied : Stage::rejected});
  REQUIRE(app.workspace().carry_out_together("Add openings", openings));
  open_board(app);
  app.settle();
  app.key(Key::end);
  const std::string first = app.label(card(app, "Ward 599"));
  CHECK(first == "Ward 599");
  app.focus(card(app, "Ward 598"));
  app.key(Key::right, ui::ctrl_key);
  app.settle();
  CHECK(app.label(app.focused()) == "Ward 598");
  CHECK(app.state(app.focused()) == "Interviewing");
  app.key(ui::ctrl(Key::z));
  app.settle();
  CHECK(app.state(card(app, "Ward 598")) == "Applied");
}

TEST_CASE("The page shows rounds in order of time, leads to each, and puts in another") {
  ShellHarness app(now);
  const Made made = make_interview(app, "Kelso", "2026-05-01T11:00:00+01:00");
  finish(app, made.interview, "2026-05-01T12:00:00+01:00");
  workspace::AddInterview more;
  more.id = domain::InterviewId{app.workspace().new_id()};
  more.opportunity = made.opportunity;
  more.ends = time_of("2026-05-14T11:00:00+01:00");
  REQUIRE(app.workspace().carry_out(more));
  app.go({.page = PageId::opportunities, .opportunity = made.opportunity});
  CHECK(app.state(one + "course/0") == "Fri 1 May");
  CHECK(app.state(one + "course/1") == "Thu 14, 11:00");
  CHECK(app.has(one + "go.brief"));
  app.click(one + "course/0");
  CHECK(app.shell().route().page == PageId::interviews);
  app.key(ui::alt(Key::left));
  app.click(one + "coming");
  CHECK(app.workspace().interviews().size() == 3);
  CHECK(app.shell().route().page == PageId::debrief);
}

TEST_CASE("What was found out is added, dated, given its source and taken away, and the brief has it") {
  ShellHarness app(now);
  const Made made = make_interview(app, "Kelso", "2026-05-14T11:00:00+01:00");
  const auto research = [&] { return app.workspace().opportunity(made.opportunity)->research; };
  app.go({.page = PageId::opportunities, .opportunity = made.opportunity});
  app.focus(one + "research/new");
  app.type("They open a second ward in June.\n");
  REQUIRE(research().size() == 1);
  CHECK(research()[0].text == "They open a second ward in June.");
  CHECK(research()[0].at == domain::When{*domain::parse_date("2026-05-10")});
  app.focus(one + "research/0/text");
  app.fill(one + "research/0/url", "https://example.org/ward");
  CHECK(research()[0].url == "https://example.org/ward");
  app.focus(one + "research/0/text");
  app.fill(one + "research/0/at", "8 may");
  CHECK(research()[0].at == domain::When{*domain::parse_date("2026-05-08")});
  REQUIRE(app.workspace().flush());
  const domain::Brief* brief = app.workspace().brief(made.interview);
  REQUIRE(brief != nullptr);
  REQUIRE(brief->news.size() == 1);
  CHECK(brief->news[0].text == "They open a second ward in June.");
  app.focus(one + "research/0/text");
  app.click(one + "research/0/remove");
  CHECK(research().empty());
  app.key(ui::ctrl(Key::z));
  CHECK(research().size() == 1);
}

TEST_CASE("The outcome has what was said and when, and stands in the course") {
  ShellHarness app(now);
  const auto kelso = add(app, "Kelso", Stage::interviewing);
  app.go({.page = PageId::opportunities, .opportunity = kelso});
  CHECK_FALSE(app.has(one + "outcome"));
  app.click(one + "stage/rejected");
  app.focus(one + "outcome");
  app.type("Close second.");
  app.fill(one + "outcome_at", "2026-05-09 16:30");
  CHECK(app.workspace().opportunity(kelso)->outcome->text == "Close second.");
  CHECK(app.label(one + "course/0") == "Rejected");
  CHECK(app.state(one + "course/0") == "Sat 9 May");
}

TEST_CASE("What else is open stands beside it and leads there") {
  ShellHarness app(now);
  const auto kelso = add(app, "Kelso", Stage::interviewing);
  const auto offer = add(app, "Polmear", Stage::offer);
  add(app, "Hillside", Stage::withdrawn);
  app.go({.page = PageId::opportunities, .opportunity = kelso});
  CHECK(app.label(one + "beside/0") == "Polmear");
  CHECK_FALSE(app.has(one + "beside/1"));
  app.click(one + "beside/0");
  CHECK(app.shell().route().opportunity == offer);
}

TEST_CASE("A question that two of them asked is one theme with both, and leads to the bank") {
  ShellHarness app(now);
  const Made made = make_interview(app, "Kelso", "2026-05-01T11:00:00+01:00");
  const auto judith = meet(app, made.interview, "Judith"), lorna = meet(app, made.interview, "Lorna");
  int position = 0;
  for (const auto& [who, text] : {std::pair{judith, "Why are you leaving your current job?"},
                                  std::pair{lorna, "Why do you want to leave your job?"}}) {
    const domain::AskedId id{app.workspace().new_id()};
    REQUIRE(app.workspace().carry_out(workspace::AddAsked{id, made.interview, position++, text, who}));
  }
  app.go({.page = PageId::opportunities, .opportunity = made.opportunity});
  REQUIRE(app.has(one + "patterns/0"));
  CHECK(app.label(one + "patterns/0") == "Why are you leaving your current job?");
  CHECK_FALSE(app.has(one + "patterns/1"));
}

TEST_CASE("An opportunity is removed with its rounds, and undo brings all of it back") {
  ShellHarness app(now);
  const Made made = make_interview(app, "Kelso", "2026-05-01T11:00:00+01:00");
  app.go({.page = PageId::opportunities, .opportunity = made.opportunity});
  app.click(one + "remove");
  CHECK(app.workspace().opportunities().empty());
  CHECK(app.workspace().interviews().empty());
  app.key(ui::ctrl(Key::z));
  CHECK(app.workspace().opportunity(made.opportunity) != nullptr);
  CHECK(app.workspace().interview(made.interview) != nullptr);
}

TEST_CASE("In a narrow window the stages stand below each other, and the same keys move a card") {
  ShellHarness app(now, 820, 600);
  const auto kelso = add(app, "Kelso", Stage::applied);
  add(app, "Polmear", Stage::offer);
  open_board(app);
  CHECK(app.rect(card(app, "Kelso")).y < app.rect(card(app, "Polmear")).y);
  app.focus(card(app, "Kelso"));
  app.key(Key::right, ui::ctrl_key);
  CHECK(stage_of(app, kelso) == Stage::interviewing);
}

}  // namespace afterword::test
