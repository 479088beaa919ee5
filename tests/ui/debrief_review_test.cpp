// Step 9 of the debrief, by widget path: every missing thing leads to its field; finishing, and what follows.
#include <set>

#include "domain/debrief.h"
#include "ui/pages_support.h"
#include "ui/screens/lack_route.h"

namespace afterword::test {

namespace {

using ui::Key;
using ui::PageId;

const std::string review_step = "debrief/review/";

void open_review(ShellHarness& app, domain::InterviewId id) {
  app.go({.page = PageId::debrief, .interview = id, .step = static_cast<int>(domain::Step::review)});
}

std::vector<domain::Lack> lacks(ShellHarness& app, domain::InterviewId id) {
  const domain::Interview& in = interview(app, id);
  domain::DebriefInput input{in, app.workspace().opportunity(in.opportunity), {}};
  for (const auto& one : in.people) input.people.push_back(app.workspace().person(one.person));
  return domain::lacks(input);
}

/// Follows each missing thing and notes which ended anywhere else than on a widget of its step.
std::vector<std::string> lost(ShellHarness& app, domain::InterviewId id, std::set<std::string>& seen) {
  std::vector<std::string> wrong;
  for (const domain::Lack& lack : lacks(app, id)) {
    app.go({.page = PageId::today});
    const ui::Route to = ui::lack_route(interview(app, id), lack);
    app.go(to);
    const std::string step = to.focus.substr(0, to.focus.find('/', std::string("debrief/").size()));
    const std::string& at = app.focused();
    const bool field = at.find(lack.field) != std::string::npos;
    if (at.rfind(step + "/", 0) != 0 || !field || !app.has(at))
      wrong.push_back(lack.what + ": " + to.focus + " → " + at);
    seen.insert(lack.field);
  }
  return wrong;
}

}  // namespace

TEST_CASE("Everything an empty debrief lacks leads to the widget that mends it") {
  ShellHarness app;
  const Made made = make_interview(app, "", "2026-04-23T11:25:00+01:00");
  REQUIRE(app.workspace().carry_out(
      workspace::SetValue{workspace::Field::interview_ends, made.interview.value, workspace::Value{}}));
  std::set<std::string> seen;
  const auto wrong = lost(app, made.interview, seen);
  for (const auto& one : wrong) UNSCOPED_INFO(one);
  CHECK(wrong.empty());
  CHECK(seen.contains("company"));
  CHECK(seen.contains("names"));
  CHECK(seen.contains("asked_for_job"));
  CHECK(seen.contains("asset"));
  CHECK(seen.contains("learned"));
}

TEST_CASE("What people, questions, concerns and papers lack leads to the row that lacks it") {
  ShellHarness app;
  const Made made = make_interview(app, "Harbour", "2026-04-23T11:25:00+01:00");
  meet(app, made.interview, "Judith");
  meet(app, made.interview, "李娜");
  auto& workspace = app.workspace();
  for (const char* text : {"Why us?", "Tell us about a time"}) {
    workspace::AddAsked asked;
    asked.id = domain::AskedId{workspace.new_id()};
    asked.interview = made.interview;
    asked.text = text;
    REQUIRE(workspace.carry_out(asked));
    REQUIRE(
        workspace.carry_out(workspace::SetValue{workspace::Field::asked_received, asked.id.value, std::int64_t{-1}}));
  }
  workspace::AddConcern concern;
  concern.id = domain::ConcernId{workspace.new_id()};
  concern.interview = made.interview;
  concern.text = "No experience with streaming";
  REQUIRE(workspace.carry_out(concern));
  for (const auto direction : {domain::Direction::unset, domain::Direction::requested}) {
    workspace::AddDocument document;
    document.id = domain::DocumentId{workspace.new_id()};
    document.interview = made.interview;
    document.direction = direction;
    REQUIRE(workspace.carry_out(document));
  }
  app.settle();
  std::set<std::string> seen;
  const auto wrong = lost(app, made.interview, seen);
  for (const auto& one : wrong) UNSCOPED_INFO(one);
  CHECK(wrong.empty());
  for (const char* field : {"title", "prefers", "email", "by", "answer", "rating", "mitigation", "rebuttal",
                            "direction", "name", "due", "new"}) {
    CAPTURE(field);
    CHECK(seen.contains(field));
  }
}

TEST_CASE("The review lists what is missing, and Enter on a line goes there") {
  ShellHarness app;
  const Made made = make_interview(app, "Harbour", "2026-04-23T11:25:00+01:00");
  open_review(app, made.interview);
  REQUIRE(app.label(review_step + "lacks/0") == "No position yet");
  CHECK_FALSE(app.has(review_step + "lacks/6"));
  app.click(review_step + "more");
  CHECK(app.has(review_step + "lacks/6"));
  app.focus(review_step + "lacks/0");
  app.key(Key::enter);
  CHECK(app.focused() == "debrief/where/role");
}

TEST_CASE("How it felt is rated by key and what was learned is typed") {
  ShellHarness app;
  const Made made = make_interview(app, "Harbour", "2026-04-23T11:25:00+01:00");
  open_review(app, made.interview);
  REQUIRE(app.focused() == review_step + "feeling");
  app.key(Key::digit_4);
  CHECK(interview(app, made.interview).feeling == 4);
  app.key(Key::tab);
  REQUIRE(app.focused() == review_step + "learned");
  app.type("Bring the certificate, naïve as it sounds 🙂");
  CHECK(interview(app, made.interview).learned == "Bring the certificate, naïve as it sounds 🙂");
}

TEST_CASE("Ctrl Enter finishes the debrief, a calm page says so, and undo opens it again") {
  ShellHarness app("2026-04-23T11:51:00+01:00");
  const Made made = make_interview(app, "Harbour", "2026-04-23T11:25:00+01:00");
  meet(app, made.interview, "Siobhán");
  open_review(app, made.interview);
  app.key(ui::ctrl(Key::enter));
  CHECK(interview(app, made.interview).debriefed == time_of("2026-04-23T11:51:00+01:00"));
  REQUIRE(app.has(review_step + "read"));
  CHECK_FALSE(app.has(review_step + "learned"));
  CHECK_FALSE(labelled(app, review_step + "plan/", "Thank-you note to Siobhán").empty());
  app.key(ui::ctrl(Key::z));
  CHECK_FALSE(interview(app, made.interview).debriefed.has_value());
  CHECK(app.has(review_step + "learned"));
  app.key(ui::ctrl(Key::enter));
  app.key(ui::ctrl(Key::enter));
  CHECK(app.shell().route().page == PageId::today);
}

TEST_CASE("What will follow is listed with its day and leads to the letter") {
  ShellHarness app("2026-04-23T11:51:00+01:00");
  if (!import_sample(app, "nurse-panel.json")) return;
  const auto id = app.workspace().interview_by_ref("nurse-i1");
  open_review(app, id);
  const std::string note = labelled(app, review_step + "plan/", "Thank-you note to Prakash Venn");
  REQUIRE_FALSE(note.empty());
  CHECK(app.state(note) == "by Fri 11:25");
  CHECK(app.state(labelled(app, review_step + "plan/", "Thank-you note to Judith Hallorane")) == "done");
  app.click(note);
  CHECK(app.shell().route().page == ui::PageId::letter);
  CHECK(app.shell().route().person == app.workspace().person_by_ref("nurse-p2"));
}

}  // namespace afterword::test
