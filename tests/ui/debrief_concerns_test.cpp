// Step 5 of the debrief, by widget path: concerns, who voiced them, and what answers them.
#include "ui/debrief_nurse.h"

namespace afterword::test {

namespace {

using ui::Key;
const std::string concerns_step = "debrief/concerns/";

const std::vector<domain::Concern>& concerns(ShellHarness& app, domain::InterviewId id) {
  return app.workspace().interview(id)->concerns;
}

void enter_concern(ShellHarness& app, const NurseDebrief& nurse, const domain::Concern& concern, std::size_t index) {
  const std::string here = concerns_step + std::to_string(index) + "/";
  app.focus(concerns_step + "new");
  app.type(concern.text);
  app.key(Key::enter);
  REQUIRE(app.focused() == here + "response");
  app.type(concern.response);
  if (!concern.rebuttal.empty()) {
    app.focus(here + "rebuttal");
    app.type(concern.rebuttal);
  }
  app.click(here + "by/" + chip_of(nurse, concern.by));
  app.focus(here + "severity");
  app.type(std::to_string(*concern.severity));
  if (concern.resolved) app.click(here + "resolved");
}

}  // namespace

TEST_CASE("The nurse's concerns go in through the screen and come out word for word") {
  ShellHarness app;
  const auto nurse = nurse_taken_apart(app);
  if (!nurse) {
    WARN("skipped: ../shared/samples/nurse-panel.json is not here");
    return;
  }
  open_step(app, nurse->interview, domain::Step::concerns);
  REQUIRE(app.focused() == concerns_step + "new");
  for (std::size_t i = 0; i < nurse->recorded.concerns.size(); ++i) {
    enter_concern(app, *nurse, nurse->recorded.concerns[i], i);
  }
  app.restart();
  const auto& entered = concerns(app, nurse->interview);
  REQUIRE(entered.size() == nurse->recorded.concerns.size());
  for (std::size_t i = 0; i < entered.size(); ++i) {
    const auto& expected = nurse->recorded.concerns[i];
    CHECK(entered[i].text == expected.text);
    CHECK(entered[i].by == expected.by);
    CHECK(entered[i].severity == expected.severity);
    CHECK(entered[i].response == expected.response);
    CHECK(entered[i].rebuttal == expected.rebuttal);
    CHECK(entered[i].resolved == expected.resolved);
  }
}

TEST_CASE("A concern begins with its first letter and keeps every one after it") {
  ShellHarness app;
  const auto id = new_interview(app, {"Judith Hallorane"});
  open_step(app, id, domain::Step::concerns);
  app.type("N");
  REQUIRE(concerns(app, id).size() == 1);
  app.type("ie zna 李娜 🙂");
  REQUIRE(concerns(app, id).size() == 1);
  CHECK(concerns(app, id)[0].text == "Nie zna 李娜 🙂");
  CHECK(app.focused() == concerns_step + "new");
}

TEST_CASE("One concern is unfolded at a time; pressing another unfolds that one") {
  ShellHarness app;
  const auto id = new_interview(app, {"Judith Hallorane"});
  open_step(app, id, domain::Step::concerns);
  for (const char* text : {"Too young", "Too old"}) {
    app.focus(concerns_step + "new");
    app.type(text);
    app.key(Key::enter);
  }
  CHECK(app.has(concerns_step + "1/rebuttal"));
  CHECK(app.has(concerns_step + "0/row"));
  app.click(concerns_step + "0/row");
  CHECK(app.has(concerns_step + "0/rebuttal"));
  CHECK_FALSE(app.has(concerns_step + "1/rebuttal"));
}

TEST_CASE("The step opens on the first concern that has no answer") {
  ShellHarness app;
  const auto id = new_interview(app, {"Judith Hallorane"});
  auto& workspace = app.workspace();
  for (const char* text : {"Too young", "Too old"}) {
    workspace::AddConcern concern;
    concern.id = domain::ConcernId{workspace.new_id()};
    concern.interview = id;
    concern.text = text;
    REQUIRE(workspace.carry_out(concern));
  }
  REQUIRE(workspace.carry_out(workspace::SetValue{workspace::Field::concern_rebuttal, concerns(app, id)[0].id.value,
                                                  std::string("Four appraisals")}));
  open_step(app, id, domain::Step::concerns);
  CHECK(app.focused() == concerns_step + "1/rebuttal");
}

TEST_CASE("A concern left empty goes, and undo brings it back") {
  ShellHarness app;
  const auto id = new_interview(app, {"Judith Hallorane"});
  open_step(app, id, domain::Step::concerns);
  app.type("Too far");
  app.key(Key::enter);
  app.fill(concerns_step + "0/text", "");
  CHECK(concerns(app, id).empty());
  app.key(ui::ctrl(Key::z));
  CHECK(concerns(app, id).size() == 1);
}

TEST_CASE("Taking a concern out asks nothing, and undo brings all of it back") {
  ShellHarness app;
  const auto id = new_interview(app, {"Judith Hallorane"});
  open_step(app, id, domain::Step::concerns);
  app.type("Too far");
  app.key(Key::enter);
  app.type("I drive further today.");
  app.click(concerns_step + "0/remove");
  REQUIRE(concerns(app, id).empty());
  app.key(ui::ctrl(Key::z));
  REQUIRE(concerns(app, id).size() == 1);
  CHECK(concerns(app, id)[0].response == "I drive further today.");
}

TEST_CASE("A route to an answer unfolds its concern") {
  ShellHarness app;
  const auto id = new_interview(app, {"Judith Hallorane"});
  open_step(app, id, domain::Step::concerns);
  for (const char* text : {"Too young", "Too old"}) {
    app.focus(concerns_step + "new");
    app.type(text);
    app.key(Key::enter);
  }
  app.go({.page = ui::PageId::debrief, .interview = id, .step = 9});
  app.go({.page = ui::PageId::debrief, .interview = id, .step = 5, .focus = concerns_step + "0/rebuttal"});
  CHECK(app.focused() == concerns_step + "0/rebuttal");
}

}  // namespace afterword::test
