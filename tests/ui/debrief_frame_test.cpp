// The frame of the debrief, by widget path: its steps, the hour, where it was left.
#include "ui/debrief_nurse.h"

namespace afterword::test {

namespace {

using ui::Key;

int step_of(ShellHarness& app) { return app.shell().route().step; }

void open(ShellHarness& app, domain::InterviewId id) { app.go({.page = ui::PageId::debrief, .interview = id}); }

}  // namespace

TEST_CASE("A debrief begins at its first step and opens again where it was left") {
  ShellHarness app;
  const auto id = new_interview(app, {"Bettina"});
  open(app, id);
  REQUIRE(app.has("debrief/where/company"));
  CHECK(app.focused() == "debrief/where/company");
  app.key(ui::ctrl(Key::enter));
  app.key(ui::ctrl(Key::enter));
  REQUIRE(app.has("debrief/recall/page"));
  app.key(ui::plain(Key::escape));
  CHECK(app.shell().route().page == ui::PageId::today);
  app.restart();
  open(app, id);
  CHECK(app.has("debrief/recall/page"));
}

TEST_CASE("Every step of the debrief is reached by its number, forwards and backwards, and by the rail") {
  ShellHarness app;
  open(app, new_interview(app, {"Bettina"}));
  for (int step = 1; step <= domain::step_count; ++step) {
    app.key(ui::alt(ui::digit_key(step)));
    CHECK(step_of(app) == step);
    CHECK(app.state("debrief/steps/" + std::to_string(step)) == "chosen");
  }
  app.key(ui::ctrl(Key::page_up));
  CHECK(step_of(app) == 8);
  app.key(ui::ctrl(Key::page_down));
  CHECK(step_of(app) == 9);
  app.click("debrief/steps/2");
  CHECK(step_of(app) == 2);
}

TEST_CASE("Walking through the steps leaves nothing to undo") {
  ShellHarness app;
  const auto id = new_interview(app, {});
  const auto before = app.workspace().undo_label();
  open(app, id);
  for (int step = 1; step <= domain::step_count; ++step) app.key(ui::alt(ui::digit_key(step)));
  CHECK(app.workspace().undo_label() == before);
  CHECK(app.shell().edits_queued() == 0);
}

TEST_CASE("A debrief whose interview was taken back says so and leads to Today") {
  ShellHarness app;
  open(app, new_interview(app, {}));
  REQUIRE(app.workspace().undo());
  app.settle();
  app.click("debrief/today");
  CHECK(app.shell().route().page == ui::PageId::today);
}

TEST_CASE("The rail shrinks to numbers and marks beside the questions and in a narrow window") {
  ShellHarness app;
  const auto id = new_interview(app, {"Bettina"});
  open(app, id);
  CHECK(app.rect("debrief/steps/1").w > 200);
  app.key(ui::alt(Key::digit_4));
  CHECK(app.rect("debrief/steps/1").w < 60);
  ShellHarness narrow("2026-04-23T11:51:00+01:00", 820);
  open(narrow, new_interview(narrow, {}));
  CHECK(narrow.rect("debrief/steps/1").w < 60);
}

}  // namespace afterword::test
