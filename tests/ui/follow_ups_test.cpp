// Follow-ups, by widget path: the list by day, done, dropped, put off, taken back, a third one, the timeline.
#include <algorithm>

#include "store/folder.h"
#include "ui/letters_support.h"
#include "ui/screens/planned.h"

namespace afterword::test {

namespace {

using domain::StepKind;
using domain::StepProgress;
using ui::Key;
using ui::PageId;

void open_list(ShellHarness& app) {
  app.key(Key::f, ui::alt_key);
  REQUIRE(app.shell().route().page == PageId::follow_ups);
}

std::string line_of(ShellHarness& app, std::string_view words) {
  const std::string path = labelled(app, "follow_ups/list/", words);
  INFO("a line that says " << words);
  REQUIRE_FALSE(path.empty());
  return path;
}

}  // namespace

TEST_CASE("An empty plan says what belongs there") {
  ShellHarness app(letters_now);
  open_list(app);
  CHECK(app.has("follow_ups/start.write"));
  CHECK(app.paths("follow_ups/list").empty());
}

TEST_CASE("Alt F opens the plan as a list with the focus on its first line, and Enter opens the letter") {
  ShellHarness app(letters_now);
  import_letters(app);
  open_list(app);
  CHECK(app.focused() == "follow_ups/list/0");
  app.focus(line_of(app, "Thank-you note to Judith Hallorane"));
  app.key(Key::enter);
  CHECK(app.shell().route().page == PageId::letter);
  CHECK(app.shell().route().person == app.workspace().person_by_ref("p1"));
}

TEST_CASE("A list whose plan comes a frame late does to each step what was meant, and shows what is done") {
  const tests::Folder folder;
  const auto file = folder / "afterword.db";
  {
    ShellHarness first(letters_now);
    import_letters(first);
    REQUIRE(first.workspace().backup(file));
  }
  ShellHarness app(DataFile{file}, letters_now, std::chrono::microseconds(0));
  open_list(app);
  const auto done = [&] {
    return std::ranges::count(app.workspace().plan_now(), StepProgress::done, &domain::PlannedStep::state);
  };
  const auto before = done();
  const std::string first = app.label("follow_ups/list/0");
  app.type("dd");  // the second comes while the first is still on its way
  const auto closed = done() - before;
  CHECK(closed >= 1);
  CHECK(closed <= 2);
  CHECK(labelled(app, "follow_ups/list/", first).empty());
  app.run("steps.closed");
  CHECK_FALSE(labelled(app, "follow_ups/list/", first).empty());
  for (auto i = closed; i > 0; --i) app.run("edit.undo");
  CHECK(done() == before);
  CHECK(app.label("follow_ups/list/0") == first);
}

TEST_CASE("What is open is counted in the rail and in the window's title") {
  ShellHarness app(letters_now);
  import_letters(app);
  const ui::OpenSteps open = ui::count_open(app.workspace());
  REQUIRE(open.open > 0);
  CHECK(app.state("rail/pages/follow_ups") == std::to_string(open.open));
  CHECK(ui::window_title(app.workspace()) == std::to_string(open.due) + " due · Afterword");
}

TEST_CASE("D marks the step under the focus done, U takes it back, and O opens what is done") {
  ShellHarness app(letters_now);
  import_letters(app);
  open_list(app);
  app.focus(line_of(app, "A short thanks to Lorna Bicknell"));
  app.type("d");
  CHECK(step_for(app, StepKind::staff_thanks).state == StepProgress::done);
  CHECK(labelled(app, "follow_ups/list/", "Lorna Bicknell").empty());
  app.type("u");
  CHECK(step_for(app, StepKind::staff_thanks).state == StepProgress::open);
  app.focus(line_of(app, "A short thanks to Lorna Bicknell"));
  app.type("d");
  app.type("c");
  app.focus(line_of(app, "A short thanks to Lorna Bicknell"));
  app.type("o");
  CHECK(step_for(app, StepKind::staff_thanks).state == StepProgress::open);
}

TEST_CASE("X asks for a reason in place, and Enter drops the step with it") {
  ShellHarness app(letters_now);
  import_letters(app);
  open_list(app);
  app.focus(line_of(app, "A short thanks to Lorna Bicknell"));
  app.type("x");
  REQUIRE(app.focused() == "follow_ups/ask/reason");
  app.type("thanked her there\n");
  CHECK(step_for(app, StepKind::staff_thanks).state == StepProgress::dropped);
  CHECK(step_for(app, StepKind::staff_thanks).reason == "thanked her there");
  CHECK_FALSE(app.has("follow_ups/ask/reason"));
  app.key(Key::z, ui::ctrl_key);
  CHECK(step_for(app, StepKind::staff_thanks).state == StepProgress::open);
}

TEST_CASE("The line under the mouse offers what the keys do") {
  ShellHarness app(letters_now);
  import_letters(app);
  open_list(app);
  const std::string line = line_of(app, "A short thanks to Lorna Bicknell");
  const std::string acts = "follow_ups/" + line.substr(line.rfind('/') + 1) + "/act/";
  CHECK_FALSE(app.has(acts + "drop"));
  app.hover(line);
  app.click(acts + "later");
  CHECK(app.has("follow_ups/ask/days/0"));
  app.hover(line);
  app.click(acts + "drop");
  CHECK_FALSE(app.has("follow_ups/ask/days/0"));
  CHECK(app.focused() == "follow_ups/ask/reason");
  app.type("said it there");
  app.click("follow_ups/ask/drop");
  CHECK(step_for(app, StepKind::staff_thanks).reason == "said it there");
  CHECK(step_for(app, StepKind::staff_thanks).state == StepProgress::dropped);
}

TEST_CASE("Escape leaves the question about a step, and nothing is changed") {
  ShellHarness app(letters_now);
  import_letters(app);
  open_list(app);
  const std::string line = line_of(app, "A short thanks to Lorna Bicknell");
  app.focus(line);
  app.type("x");
  app.key(Key::escape);
  CHECK_FALSE(app.has("follow_ups/ask/reason"));
  CHECK(app.focused() == line);
  CHECK(step_for(app, StepKind::staff_thanks).state == StepProgress::open);
}

TEST_CASE("Z offers the days that the rules allow, and refuses others with the reason") {
  ShellHarness app(letters_now);  // the thanks to the clerk are due on Saturday
  import_letters(app);
  open_list(app);
  app.focus(line_of(app, "A short thanks to Lorna Bicknell"));
  app.type("z");
  REQUIRE(app.has("follow_ups/ask/days/0"));
  CHECK(app.label("follow_ups/ask/days/0") == "Tomorrow");
  CHECK_FALSE(app.has("follow_ups/ask/days/1"));
  app.focus("follow_ups/ask/day");
  app.type("15 may\n");
  CHECK(step_for(app, StepKind::staff_thanks).state == StepProgress::open);
  CHECK(app.has("follow_ups/ask/day"));
  CHECK(app.has("toast/text"));
  app.click("follow_ups/ask/days/0");
  CHECK(step_for(app, StepKind::staff_thanks).state == StepProgress::waiting);
  app.type("u");
  CHECK(step_for(app, StepKind::staff_thanks).state == StepProgress::open);
}

TEST_CASE("A step that no rule lets wait says so, and asks nothing") {
  ShellHarness app("2026-05-04T09:00:00+01:00");  // the status check opens and is due on this Monday
  import_letters(app);
  open_list(app);
  REQUIRE(step_for(app, StepKind::status_check).state == StepProgress::open);
  app.focus(line_of(app, "Ask Kelso Infirmary"));
  app.type("z");
  CHECK_FALSE(app.has("follow_ups/ask/day"));
  CHECK(app.has("toast/text"));
}

TEST_CASE("Something to bring is planned by N, and a third follow-up only after its reasons were read") {
  ShellHarness app("2026-05-12T09:00:00+01:00");
  import_letters(app);
  open_list(app);
  app.focus(line_of(app, "Thank-you note to Judith Hallorane"));
  app.type("n");
  REQUIRE(app.has("follow_ups/ask/kinds/value_add"));
  app.click("follow_ups/ask/kinds/value_add");
  CHECK(step_for(app, StepKind::value_add).interview == only_interview(app));
  // The first two go out, then a third is asked for.
  const auto close = [&](StepKind kind, const char* at) {
    const domain::PlannedStep step = step_for(app, kind);
    REQUIRE(app.workspace().carry_out(workspace::CloseStep{step.kind, step.interview, step.person, time_of(at)}));
    app.settle();
  };
  close(StepKind::value_add, "2026-05-06T09:00:00+01:00");
  close(StepKind::status_check, "2026-05-07T09:00:00+01:00");
  app.focus(line_of(app, "Thank-you note to Prakash Verma"));
  app.type("n");
  app.click("follow_ups/ask/kinds/value_add");
  REQUIRE(app.has("follow_ups/ask/f3"));
  CHECK(app.workspace().tasks(only_interview(app)).size() == 2);
  app.click("follow_ups/ask/f3");
  CHECK(app.workspace().tasks(only_interview(app)).size() == 3);
}

TEST_CASE("T shows the same steps by opportunity, with the same keys") {
  ShellHarness app(letters_now);
  import_letters(app);
  open_list(app);
  const auto lines = app.paths("follow_ups/list/").size();
  app.type("t");
  CHECK(app.state("follow_ups/view/opportunity") == "chosen");
  CHECK(app.paths("follow_ups/list/").size() == lines);
  app.focus(line_of(app, "A short thanks to Lorna Bicknell"));
  app.type("d");
  CHECK(step_for(app, StepKind::staff_thanks).state == StepProgress::done);
}

TEST_CASE("A request leads to its document, and Today leads to the letter") {
  ShellHarness app(letters_now);
  import_letters(app);
  open_list(app);
  app.focus(line_of(app, "Send: Portfolio"));
  app.key(Key::enter);
  CHECK(app.focused() == "debrief/documents/0/sent");
  app.go({.page = PageId::today});
  app.click(labelled(app, "today/list/", "Thank-you note to Prakash Verma"));
  CHECK(app.shell().route().page == PageId::letter);
}

}  // namespace afterword::test
