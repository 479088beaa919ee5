// Interviews, by widget path: the list of opportunities and rounds, one interview to read, its stage, its removal.
#include <algorithm>
#include <chrono>

#include "ui/pages_support.h"

namespace afterword::test {

namespace {

using ui::Key;
using ui::PageId;

domain::InterviewId add_round(ShellHarness& app, domain::OpportunityId opportunity, std::string_view ends,
                              const std::string& round) {
  workspace::AddInterview more;
  more.id = domain::InterviewId{app.workspace().new_id()};
  more.opportunity = opportunity;
  more.ends = time_of(ends);
  REQUIRE(app.workspace().carry_out(more));
  REQUIRE(app.workspace().carry_out(workspace::SetValue{workspace::Field::interview_round, more.id.value, round}));
  app.settle();
  return more.id;
}

}  // namespace

TEST_CASE("Without any interview the page says what belongs there and begins the first one") {
  ShellHarness app;
  app.go({.page = PageId::interviews});
  REQUIRE(app.has("interviews/start.write"));
  app.focus("interviews/start.write");
  app.key(Key::enter);
  CHECK(app.workspace().interviews().size() == 1);
  CHECK(route(app).page == PageId::debrief);
}

TEST_CASE("Opportunities stand newest first, each with its rounds below it") {
  ShellHarness app("2026-05-10T09:00:00+01:00");
  const Made older = make_interview(app, "Polmear Hospice", "2026-04-01T11:00:00+01:00");
  make_interview(app, "St Brannoc’s", "2026-04-20T11:00:00+01:00");
  const auto second = add_round(app, older.opportunity, "2026-05-01T11:00:00+01:00", "second");
  app.go({.page = PageId::interviews});
  CHECK(app.label("interviews/list/0") == "Second round");
  CHECK(app.state("interviews/list/0") == "Fri 1 May");
  CHECK(app.state("interviews/list/1") == "Wed 1 April");
  CHECK(app.state("interviews/list/2") == "Mon 20 April");
  app.focus("interviews/list/0");
  app.key(Key::enter);
  CHECK(route(app).interview == second);
  app.key(Key::escape);
  CHECK(route(app).page == PageId::interviews);
  CHECK_FALSE(route(app).interview);
  CHECK(app.focused() == "interviews/list/0");
}

TEST_CASE("The search finds a company whatever its accents, and stages narrow the list") {
  ShellHarness app("2026-05-10T09:00:00+01:00");
  const Made wanted = make_interview(app, "Møllebæk Świętosława 李娜", "2026-04-01T11:00:00+01:00");
  make_interview(app, "Harbour", "2026-04-02T11:00:00+01:00");
  REQUIRE(app.workspace().carry_out(
      workspace::SetValue{workspace::Field::opportunity_stage, wanted.opportunity.value, std::string("rejected")}));
  app.go({.page = PageId::interviews});
  REQUIRE(app.has("interviews/list/1"));
  app.focus("interviews/search");
  app.type("swietoslawa");
  CHECK(app.has("interviews/list/0"));
  CHECK_FALSE(app.has("interviews/list/1"));
  app.fill("interviews/search", "");
  app.click("interviews/stages/rejected");
  REQUIRE_FALSE(app.has("interviews/list/1"));
  app.click("interviews/list/0");
  CHECK(route(app).interview == wanted.interview);
}

TEST_CASE("The stage is changed on the interview’s page, the outcome in words, and undo brings the stage back") {
  ShellHarness app("2026-05-10T09:00:00+01:00");
  const Made made = make_interview(app, "Calder Pump Systems", "2026-05-01T11:00:00+01:00");
  app.go({.page = PageId::interviews, .interview = made.interview});
  CHECK_FALSE(app.has("interviews/interview/outcome"));
  app.click("interviews/interview/stage/rejected");
  REQUIRE(app.workspace().opportunity(made.opportunity)->stage == domain::Stage::rejected);
  app.focus("interviews/interview/outcome");
  app.type("“Close second.” 🙂");
  app.fill("interviews/interview/outcome_at", "2026-05-09 16:30");
  const auto outcome = app.workspace().opportunity(made.opportunity)->outcome;
  REQUIRE(outcome.has_value());
  CHECK(outcome->text == "“Close second.” 🙂");
  CHECK(outcome->at == time_of("2026-05-09T16:30:00+01:00"));
  app.click("interviews/interview/stage/interviewing");
  app.key(ui::ctrl(Key::z));
  CHECK(app.workspace().opportunity(made.opportunity)->stage == domain::Stage::rejected);
}

TEST_CASE("A whole debrief can be read, and each part of it leads back to where it is written") {
  ShellHarness app("2026-04-23T13:00:00+01:00");
  if (!import_sample(app, "nurse-panel.json")) return;
  const auto id = app.workspace().interview_by_ref("nurse-i1");
  app.go({.page = PageId::interviews, .interview = id});
  CHECK(app.label("interviews/interview/people/0") == "Judith Hallorane");
  CHECK(app.label("interviews/interview/questions/9") == "Do you have any questions for us?");
  CHECK(app.has("interviews/interview/concerns/1"));
  CHECK(app.has("interviews/interview/documents/1"));
  app.click("interviews/interview/questions/3");
  CHECK(route(app).page == PageId::debrief);
  CHECK(route(app).step == static_cast<int>(domain::Step::questions));
  app.go({.page = PageId::interviews, .interview = id});
  app.click("interviews/interview/people/1");
  CHECK(app.state("people/person/name") == "Prakash Venn");
  app.go({.page = PageId::interviews, .interview = id});
  app.key(ui::ctrl(Key::e));
  CHECK(route(app).page == PageId::debrief);
}

TEST_CASE("An interview is removed with everything in it, and undo brings all of it back") {
  ShellHarness app("2026-04-23T13:00:00+01:00");
  if (!import_sample(app, "nurse-panel.json")) return;
  const auto id = app.workspace().interview_by_ref("nurse-i1");
  const domain::Interview before = interview(app, id);
  app.go({.page = PageId::interviews, .interview = id});
  app.click("interviews/interview/remove");
  CHECK(app.workspace().interview(id) == nullptr);
  CHECK(route(app).page == PageId::interviews);
  app.key(ui::ctrl(Key::z));
  REQUIRE(app.workspace().interview(id) != nullptr);
  CHECK(interview(app, id).asked == before.asked);
  CHECK(interview(app, id).dump == before.dump);
}

TEST_CASE("Of two thousand interviews only those near the window are drawn, and keys walk through them") {
  ShellHarness app("2026-05-10T09:00:00+01:00");
  std::string json = R"({"afterword": 1, "opportunities": [)";
  std::string interviews = R"("interviews": [)";
  const domain::Time first = time_of("2020-01-01T11:00:00+00:00");
  for (int i = 0; i < 2000; ++i) {
    const std::string n = std::to_string(i), comma = i == 0 ? "" : ",";
    json += comma + R"({"id":"o)" + n + R"(","company":"Company )" + n + R"("})";
    interviews += comma + R"({"id":"i)" + n + R"(","opportunity":"o)" + n + R"(","ends":")" +
                  domain::to_string(domain::plus_minutes(first, i * 600)) + R"("})";
  }
  REQUIRE(app.workspace().import_json(json + "]," + interviews + "]}", "many.json"));
  app.go({.page = PageId::interviews});
  const auto rows = app.paths("interviews/list/");
  CHECK(rows.size() >= 3);
  CHECK(rows.size() < 40);
  app.focus("interviews/list/0");
  for (int i = 0; i < 30; ++i) app.key(Key::down);
  CHECK(app.focused() == "interviews/list/30");
  app.key(Key::enter);
  CHECK(app.workspace().opportunity(interview(app, route(app).interview).opportunity)->company == "Company 1969");
}

}  // namespace afterword::test
