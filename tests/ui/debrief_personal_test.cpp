// Step 6 of the debrief, by widget path: what each person told about themselves and what they cared about.
#include "ui/debrief_nurse.h"

namespace afterword::test {

namespace {

using ui::Key;
const std::string personal_step = "debrief/personal/";

std::string of_person(std::size_t index) { return personal_step + std::to_string(index) + "/"; }

const domain::Person& attending(ShellHarness& app, domain::InterviewId id, std::size_t index) {
  const auto& people = app.workspace().interview(id)->people;
  return *app.workspace().person(people[index].person);
}

void enter_person(ShellHarness& app, const domain::Person& expected, std::size_t index) {
  const std::string details = of_person(index) + "details/";
  app.focus(details + "new");
  for (std::size_t i = 0; i < expected.details.size(); ++i) {
    app.type(expected.details[i].text);
    app.key(Key::tab);
    REQUIRE(app.focused() == details + std::to_string(i) + "/topic");
    app.type(expected.details[i].topic);
    app.focus(details + "new");
  }
  const std::string cares = of_person(index) + "cares/";
  app.focus(cares + "new");
  for (std::size_t i = 0; i < expected.cares_about.size(); ++i) {
    app.type(expected.cares_about[i].text);
    app.key(Key::tab);
    REQUIRE(app.focused() == cares + std::to_string(i) + "/weight");
    app.type(std::to_string(expected.cares_about[i].weight));
    app.focus(cares + "new");
  }
}

}  // namespace

TEST_CASE("What the nurse noted about each person goes in through the screen and comes out word for word") {
  ShellHarness app;
  const auto nurse = nurse_taken_apart(app);
  if (!nurse) {
    WARN("skipped: ../shared/samples/nurse-panel.json is not here");
    return;
  }
  open_step(app, nurse->interview, domain::Step::personal);
  for (std::size_t i = 0; i < nurse->attended.size(); ++i) enter_person(app, nurse->attended[i], i);
  app.restart();
  for (std::size_t i = 0; i < nurse->attended.size(); ++i) {
    const auto& expected = nurse->attended[i];
    const auto& entered = attending(app, nurse->interview, i);
    REQUIRE(entered.details.size() == expected.details.size());
    for (std::size_t k = 0; k < expected.details.size(); ++k) {
      CHECK(entered.details[k].text == expected.details[k].text);
      CHECK(entered.details[k].topic == expected.details[k].topic);
      CHECK(entered.details[k].interview == nurse->interview);
    }
    REQUIRE(entered.cares_about.size() == expected.cares_about.size());
    for (std::size_t k = 0; k < expected.cares_about.size(); ++k) {
      CHECK(entered.cares_about[k].text == expected.cares_about[k].text);
      CHECK(entered.cares_about[k].weight == expected.cares_about[k].weight);
      CHECK(entered.cares_about[k].interview == nurse->interview);
    }
  }
}

TEST_CASE("Enter in the last line begins another one, without leaving the keyboard") {
  ShellHarness app;
  const auto id = new_interview(app, {"عمر الخطيب"});
  open_step(app, id, domain::Step::personal);
  REQUIRE(app.focused() == of_person(0) + "details/new");
  app.type("keeps bees");
  app.key(Key::enter);
  app.type("runs 🙂");
  app.key(Key::enter);
  const auto& details = attending(app, id, 0).details;
  REQUIRE(details.size() == 2);
  CHECK(details[0].text == "keeps bees");
  CHECK(details[1].text == "runs 🙂");
  CHECK(app.focused() == of_person(0) + "details/new");
  CHECK(app.state(of_person(0) + "details/new").empty());
}

TEST_CASE("Backspace takes an empty line away, and undo brings its words back") {
  ShellHarness app;
  const auto id = new_interview(app, {"Judith Hallorane"});
  open_step(app, id, domain::Step::personal);
  app.type("runs");
  app.key(Key::enter);
  app.focus(of_person(0) + "details/0/text");
  for (int i = 0; i < 5; ++i) app.key(Key::backspace);
  CHECK(attending(app, id, 0).details.empty());
  CHECK(app.focused() == of_person(0) + "details/new");
  // The line comes back first, then its letters.
  app.key(ui::ctrl(Key::z));
  REQUIRE(attending(app, id, 0).details.size() == 1);
  app.key(ui::ctrl(Key::z));
  REQUIRE(attending(app, id, 0).details.size() == 1);
  CHECK(attending(app, id, 0).details[0].text == "runs");
}

TEST_CASE("A line of the raw page about a person is offered beside them and kept with one press") {
  ShellHarness app;
  const auto id = new_interview(app, {"Judith Hallorane", "Prakash Venn"});
  const std::string dump = "prakash keeps two beehives on an allotment\njudith runs the half marathon";
  REQUIRE(app.workspace().carry_out(workspace::WriteRecall{id, dump, {}}));
  open_step(app, id, domain::Step::personal);
  REQUIRE(app.has(of_person(1) + "page/0"));
  app.click(of_person(1) + "page/0");
  REQUIRE(attending(app, id, 1).details.size() == 1);
  CHECK(attending(app, id, 1).details[0].text == "prakash keeps two beehives on an allotment");
  CHECK_FALSE(app.has(of_person(1) + "page/0"));
  CHECK(app.has(of_person(0) + "page/1"));
  CHECK(app.workspace().interview(id)->dump == dump);
}

TEST_CASE("Nobody there yet: the step leads to where they are written down") {
  ShellHarness app;
  const auto id = new_interview(app, {});
  open_step(app, id, domain::Step::personal);
  app.click(personal_step + "who");
  CHECK(app.shell().route().step == static_cast<int>(domain::Step::who));
}

}  // namespace afterword::test
