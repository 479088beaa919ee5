// Step 1 of the debrief, by widget path: company, position, round, format and times.
#include "ui/debrief_nurse.h"
#include "ui/pages_support.h"

namespace afterword::test {

namespace {

using ui::Key;
const std::string where_step = "debrief/where/";

const domain::Opportunity& opportunity(ShellHarness& app, domain::InterviewId id) {
  return *app.workspace().opportunity(interview(app, id).opportunity);
}

domain::OpportunityId add_opportunity(ShellHarness& app, const std::string& company, const std::string& role) {
  workspace::AddOpportunity add{
      .id = domain::OpportunityId{app.workspace().new_id()}, .company = company, .role = role};
  REQUIRE(app.workspace().carry_out(add));
  return add.id;
}

}  // namespace

TEST_CASE("Company and position are typed one after the other, without a mouse") {
  ShellHarness app;
  const auto id = new_interview(app, {});
  open_step(app, id, domain::Step::where);
  REQUIRE(app.focused() == where_step + "company");
  app.type("Bráithre Ó Néill & 李娜 🙂\n");
  REQUIRE(app.focused() == where_step + "role");
  app.type("Logistics planner");
  app.restart();
  CHECK(opportunity(app, id).company == "Bráithre Ó Néill & 李娜 🙂");
  CHECK(opportunity(app, id).role == "Logistics planner");
}

TEST_CASE("A further round is one press away, and the opportunity begun for it goes") {
  ShellHarness app;
  const auto known = add_opportunity(app, "Harbour Analytics", "Data engineer");
  const auto id = new_interview(app, {});
  const auto begun = interview(app, id).opportunity;
  open_step(app, id, domain::Step::where);
  app.click(where_step + "known/0");
  CHECK(interview(app, id).opportunity == known);
  CHECK(app.workspace().opportunity(begun) == nullptr);
  CHECK(app.state(where_step + "company") == "Harbour Analytics");
  app.run("edit.undo");
  CHECK(interview(app, id).opportunity == begun);
  CHECK(app.workspace().opportunity(begun) != nullptr);
}

TEST_CASE("Typing the beginning of a company that is known offers it, accents aside") {
  ShellHarness app;
  add_opportunity(app, "Świętosława Foods", "");
  add_opportunity(app, "Harbour Analytics", "");
  const auto id = new_interview(app, {});
  open_step(app, id, domain::Step::where);
  app.type("swie");
  REQUIRE(app.has(where_step + "known/0"));
  CHECK(app.label(where_step + "known/0") == "Świętosława Foods");
  CHECK_FALSE(app.has(where_step + "known/1"));
  CHECK_FALSE(opportunity(app, id).outcome);  // typing a company is no outcome
  app.type("x");
  CHECK_FALSE(app.has(where_step + "known/0"));
}

TEST_CASE("Format and round are chosen, taken back, and said in one's own word") {
  ShellHarness app;
  const auto id = new_interview(app, {});
  open_step(app, id, domain::Step::where);
  app.click(where_step + "format/panel");
  CHECK(interview(app, id).format == domain::Format::panel);
  app.click(where_step + "format/panel");
  CHECK(interview(app, id).format == domain::Format::unset);
  app.click(where_step + "rounds/second");
  CHECK(interview(app, id).round == "second");
  app.click(where_step + "rounds/own");
  app.fill(where_step + "round", "trial lesson");
  CHECK(interview(app, id).round == "trial lesson");
  CHECK(app.state(where_step + "rounds/own") == "chosen");
}

TEST_CASE("Beginning and end are said as one says them, in the interview's own zone") {
  ShellHarness app;
  const auto id = new_interview(app, {});
  open_step(app, id, domain::Step::where);
  app.fill(where_step + "ends", "11:25");
  app.fill(where_step + "starts", "10:30");
  CHECK(interview(app, id).starts == domain::parse_time("2026-04-23T10:30:00+01:00"));
  CHECK(interview(app, id).ends == domain::parse_time("2026-04-23T11:25:00+01:00"));
}

TEST_CASE("How long it took gives the beginning") {
  ShellHarness app;
  const auto id = new_interview(app, {});
  open_step(app, id, domain::Step::where);
  app.click(where_step + "took/45");
  CHECK(interview(app, id).starts == domain::parse_time("2026-04-23T10:40:00+01:00"));
  CHECK_FALSE(app.has(where_step + "took/45"));
}

TEST_CASE("An interview without an end can be said to have ended just now") {
  ShellHarness app;
  const auto id = new_interview(app, {});
  REQUIRE(app.workspace().carry_out(workspace::SetValue{workspace::Field::interview_ends, id.value, {}}));
  open_step(app, id, domain::Step::where);
  app.click(where_step + "ended/now");
  CHECK(interview(app, id).ends == domain::parse_time("2026-04-23T11:51:00+01:00"));
}

}  // namespace afterword::test
