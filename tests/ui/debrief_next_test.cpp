// Step 8 of the debrief, by widget path: what comes next and when, the closing, what never came up.
#include "ui/pages_support.h"

namespace afterword::test {

namespace {

using ui::Key;

const std::string next_step = "debrief/next/";

void open_next(ShellHarness& app, domain::InterviewId id) {
  app.go({.page = ui::PageId::debrief, .interview = id, .step = static_cast<int>(domain::Step::next)});
}

}  // namespace

TEST_CASE("What the next phase consists of is chosen by key and taken back the same way") {
  ShellHarness app;
  const Made made = make_interview(app, "Harbour", "2026-04-23T11:25:00+01:00");
  open_next(app, made.interview);
  CHECK(app.focused() == next_step + "process/further_round");
  app.key(Key::right);
  app.key(Key::space);
  app.click(next_step + "process/reference_check");
  CHECK(interview(app, made.interview).next.process == std::vector<std::string>{"panel", "reference_check"});
  app.click(next_step + "process/panel");
  CHECK(interview(app, made.interview).next.process == std::vector<std::string>{"reference_check"});
  app.key(ui::ctrl(Key::z));
  CHECK(interview(app, made.interview).next.process.size() == 2);
}

TEST_CASE("A step that no chip names is added in one’s own words") {
  ShellHarness app;
  const Made made = make_interview(app, "Harbour", "2026-04-23T11:25:00+01:00");
  open_next(app, made.interview);
  app.click(next_step + "process/else");
  REQUIRE(app.focused() == next_step + "own");
  app.type("Lunch with the Büro 🙂\n");
  REQUIRE(interview(app, made.interview).next.process == std::vector<std::string>{"Lunch with the Büro 🙂"});
  CHECK(app.state(next_step + "process/own_0") == "chosen");
  app.click(next_step + "process/own_0");
  CHECK(interview(app, made.interview).next.process.empty());
}

TEST_CASE("Own words that were not finished are kept for the next start") {
  ShellHarness app;
  const Made made = make_interview(app, "Harbour", "2026-04-23T11:25:00+01:00");
  open_next(app, made.interview);
  app.click(next_step + "process/else");
  app.type("A trial day");
  app.restart();
  open_next(app, made.interview);
  REQUIRE(app.has(next_step + "own"));
  CHECK(app.state(next_step + "own") == "A trial day");
}

TEST_CASE("The days are typed as they were said, counted from the day of the interview") {
  ShellHarness app("2026-04-25T09:00:00+01:00");
  const Made made = make_interview(app, "Harbour", "2026-04-23T11:25:00+01:00");
  open_next(app, made.interview);
  app.fill(next_step + "decision_by", "the 30th");
  app.fill(next_step + "hear_by", "1 may");
  app.fill(next_step + "fill_by", "1 july");
  const auto& next = interview(app, made.interview).next;
  CHECK(domain::to_string(next.decision_by) == "2026-04-30");
  CHECK(domain::to_string(next.hear_by) == "2026-05-01");
  CHECK(domain::to_string(next.fill_by) == "2026-07-01");
  app.focus(next_step + "outline");
  app.type("References for the first choice only");
  CHECK(interview(app, made.interview).next.outline == "References for the first choice only");
}

TEST_CASE("The closing is answered with Y and N, and can be left unanswered again") {
  ShellHarness app;
  const Made made = make_interview(app, "Harbour", "2026-04-23T11:25:00+01:00");
  open_next(app, made.interview);
  app.focus(next_step + "asked_for_job");
  app.key(Key::n);
  app.key(Key::tab);
  CHECK(app.focused() == next_step + "voiced_interest");
  app.key(Key::y);
  app.click(next_step + "mentioned_others");
  const auto& closing = interview(app, made.interview).closing;
  CHECK(closing.asked_for_job == false);
  CHECK(closing.voiced_interest == true);
  CHECK(closing.mentioned_others == true);
  CHECK_FALSE(closing.asked_timeline.has_value());
  app.focus(next_step + "asked_for_job");
  app.key(Key::backspace);
  CHECK_FALSE(interview(app, made.interview).closing.asked_for_job.has_value());
  app.key(ui::ctrl(Key::z));
  CHECK(interview(app, made.interview).closing.asked_for_job == false);
}

TEST_CASE("What never came up is a list that grows while it is typed") {
  ShellHarness app;
  const Made made = make_interview(app, "Harbour", "2026-04-23T11:25:00+01:00");
  open_next(app, made.interview);
  app.focus(next_step + "asset");
  app.type("Speak Português");
  REQUIRE(interview(app, made.interview).not_mentioned.size() == 1);
  app.key(Key::enter);
  app.type("Led the audit\n");
  const auto& assets = interview(app, made.interview).not_mentioned;
  REQUIRE(assets.size() == 2);
  CHECK(assets[0].text == "Speak Português");
  CHECK(assets[1].text == "Led the audit");
  app.focus(next_step + "assets/0/text");
  app.click(next_step + "assets/0/remove");
  REQUIRE(interview(app, made.interview).not_mentioned.size() == 1);
  app.key(ui::ctrl(Key::z));
  CHECK(interview(app, made.interview).not_mentioned.size() == 2);
}

}  // namespace afterword::test
