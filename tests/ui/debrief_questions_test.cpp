// Step 4 of the debrief, by widget path: asking, answering, rating, reordering, linking to the bank.
#include "ui/debrief_nurse.h"
#include "ui/pages_support.h"

namespace afterword::test {

namespace {

using ui::Key;
const std::string questions_step = "debrief/questions/";

constexpr ui::Chord next_question = ui::ctrl(Key::enter);
constexpr ui::Chord letter_line = ui::plain(Key::f4);

/// On the line for the next question: types it and stays on its page.
void ask(ShellHarness& app, const std::string& text) {
  app.focus(questions_step + "text");
  app.type(text);
}

void set_reception(ShellHarness& app, int value) {
  app.focus(questions_step + "received");
  app.key(Key::right);  // the first press says "no sign"
  for (int i = 0; i < std::abs(value); ++i) app.key(value < 0 ? Key::left : Key::right);
}

void enter_question(ShellHarness& app, const NurseDebrief& nurse, const domain::Asked& asked) {
  ask(app, asked.text);
  app.key(Key::enter);
  REQUIRE(app.focused() == questions_step + "answer");
  app.type(asked.answer);
  app.click(questions_step + "by/" + chip_of(nurse, asked.by));
  app.focus(questions_step + "rating");
  app.type(std::to_string(*asked.rating));
  set_reception(app, *asked.received);
  if (!asked.mitigation.empty()) {
    app.key(letter_line);
    REQUIRE(app.focused() == questions_step + "mitigation");
    app.type(asked.mitigation);
  }
  if (!asked.better.empty()) {
    app.focus(questions_step + "better");
    app.type(asked.better);
  }
}

}  // namespace

TEST_CASE("Every question of the nurse's panel goes in through the screen and comes out word for word") {
  ShellHarness app;
  const auto nurse = nurse_taken_apart(app);
  if (!nurse) {
    WARN("skipped: ../shared/samples/nurse-panel.json is not here");
    return;
  }
  open_step(app, nurse->interview, domain::Step::questions);
  REQUIRE(app.focused() == questions_step + "text");
  for (const auto& asked : nurse->recorded.asked) {
    enter_question(app, *nurse, asked);
    app.key(next_question);  // "What else?"
    REQUIRE(app.focused() == questions_step + "text");
  }
  app.restart();
  const auto& entered = interview(app, nurse->interview).asked;
  REQUIRE(entered.size() == nurse->recorded.asked.size());
  for (std::size_t i = 0; i < entered.size(); ++i) {
    const auto& expected = nurse->recorded.asked[i];
    CHECK(entered[i].text == expected.text);
    CHECK(entered[i].by == expected.by);
    CHECK(entered[i].answer == expected.answer);
    CHECK(entered[i].rating == expected.rating);
    CHECK(entered[i].received == expected.received);
    CHECK(entered[i].mitigation == expected.mitigation);
    CHECK(entered[i].better == expected.better);
  }
}

TEST_CASE("A debrief without questions asks for the first one, and one letter begins it") {
  ShellHarness app;
  const auto id = new_interview(app, {"Siobhán Ní Chonchúir"});
  open_step(app, id, domain::Step::questions);
  REQUIRE(app.label(questions_step + "text") == "What was the first thing they asked?");
  REQUIRE_FALSE(app.has(questions_step + "answer"));
  app.type("W");
  REQUIRE(interview(app, id).asked.size() == 1);
  CHECK(app.has(questions_step + "answer"));
  app.type("hat is 李娜 to عمر? 🙂");
  REQUIRE(interview(app, id).asked.size() == 1);
  CHECK(interview(app, id).asked[0].text == "What is 李娜 to عمر? 🙂");
}

TEST_CASE("With one interviewer there it is known who asked; with two it is not") {
  ShellHarness app;
  const auto one = new_interview(app, {"Judith Hallorane"});
  open_step(app, one, domain::Step::questions);
  app.type("Why us?");
  CHECK(interview(app, one).asked[0].by == interview(app, one).people[0].person);
  CHECK(app.state(questions_step + "by/0") == "chosen");

  const auto two = new_interview(app, {"Judith Hallorane", "Lorna Bicknell"});
  open_step(app, two, domain::Step::questions);
  app.type("Why us?");
  CHECK_FALSE(interview(app, two).asked[0].by);
}

TEST_CASE("Pressing who asked sets it, pressing again takes it back, and undo brings it again") {
  ShellHarness app;
  const auto id = new_interview(app, {"Judith Hallorane", "Lorna Bicknell"});
  open_step(app, id, domain::Step::questions);
  app.type("Why us?");
  const auto lorna = interview(app, id).people[1].person;
  app.click(questions_step + "by/1");
  REQUIRE(interview(app, id).asked[0].by == lorna);
  app.click(questions_step + "by/1");
  REQUIRE_FALSE(interview(app, id).asked[0].by);
  app.key(ui::ctrl(Key::z));
  CHECK(interview(app, id).asked[0].by == lorna);
}

TEST_CASE("Someone else who asked becomes one of those who were there") {
  ShellHarness app;
  const auto id = new_interview(app, {"Judith Hallorane"});
  open_step(app, id, domain::Step::questions);
  app.type("Why us?");
  app.click(questions_step + "by/else");
  app.type("Świętosława");
  app.key(Key::enter);
  REQUIRE(interview(app, id).people.size() == 2);
  const auto person = interview(app, id).people[1].person;
  CHECK(app.workspace().person(person)->name == "Świętosława");
  CHECK(interview(app, id).asked[0].by == person);
}

TEST_CASE("Alt and the arrows turn to another question, and stay in the same place of it") {
  ShellHarness app;
  const auto id = new_interview(app, {"Judith Hallorane"});
  open_step(app, id, domain::Step::questions);
  for (const char* text : {"First?", "Second?", "Third?"}) {
    ask(app, text);
    app.key(next_question);
  }
  app.key(ui::alt(Key::up));
  CHECK(app.state(questions_step + "list/2") == "chosen");
  app.focus(questions_step + "rating");
  app.type("4");
  app.key(ui::alt(Key::up));
  app.type("2");
  const auto& asked = interview(app, id).asked;
  CHECK_FALSE(asked[0].rating);
  CHECK(asked[1].rating == 2);
  CHECK(asked[2].rating == 4);
  CHECK(app.focused() == questions_step + "rating");
}

TEST_CASE("What is typed after turning to another question goes to that question only") {
  ShellHarness app;
  const auto id = new_interview(app, {"Judith Hallorane"});
  open_step(app, id, domain::Step::questions);
  ask(app, "First?");
  app.key(Key::enter);
  app.type("one");
  app.key(next_question);
  app.type("Second?");
  app.key(Key::enter);
  app.type("two");
  app.key(ui::alt(Key::up));
  app.key(ui::ctrl(Key::end));
  app.type(" more");
  CHECK(interview(app, id).asked[0].answer == "one more");
  CHECK(interview(app, id).asked[1].answer == "two");
}

TEST_CASE("Questions change their order by key and by drag, the one shown stays shown, and undo puts it back") {
  ShellHarness app;
  const auto id = new_interview(app, {"Judith Hallorane"});
  open_step(app, id, domain::Step::questions);
  for (const char* text : {"First?", "Second?", "Third?"}) {
    ask(app, text);
    app.key(next_question);
  }
  const auto order = [&] {
    std::string all;
    for (const auto& asked : interview(app, id).asked) all += asked.text;
    return all;
  };
  app.click(questions_step + "list/2");
  app.key(Key::up, ui::Mods{.shift = true, .alt = true});
  CHECK(order() == "First?Third?Second?");
  CHECK(app.state(questions_step + "list/1") == "chosen");
  CHECK(app.state(questions_step + "text") == "Third?");
  app.key(ui::ctrl(Key::z));
  CHECK(order() == "First?Second?Third?");
  app.drag(questions_step + "list/order/0", questions_step + "list/2");
  CHECK(order() == "Second?Third?First?");
}

TEST_CASE("The kind is guessed from the wording; changing it gives the question its place in the bank") {
  ShellHarness app;
  const auto id = new_interview(app, {"Judith Hallorane"});
  open_step(app, id, domain::Step::questions);
  app.type("Tell me about a time you disagreed with your manager.");
  CHECK(app.label(questions_step + "kind") == domain::spoken_name(domain::Category::behavioral));
  app.click(questions_step + "kind");
  app.click(questions_step + "kinds/technical");
  REQUIRE(interview(app, id).asked[0].question);
  const auto* question = app.workspace().question(interview(app, id).asked[0].question);
  REQUIRE(question != nullptr);
  CHECK(question->category == domain::Category::technical);
  CHECK(question->text == "Tell me about a time you disagreed with your manager.");
  CHECK(app.label(questions_step + "kind") == domain::spoken_name(domain::Category::technical));
  app.click(questions_step + "kind");
  app.type(std::string(domain::spoken_name(domain::Category::motivation)));
  app.key(Key::enter);
  CHECK(app.workspace().question(interview(app, id).asked[0].question)->category == domain::Category::motivation);
}

TEST_CASE("A question met before is offered: F2 is the same one, F3 another, and it is not offered again") {
  ShellHarness app;
  const auto nurse = nurse_taken_apart(app);
  if (!nurse) {
    WARN("skipped: ../shared/samples/nurse-panel.json is not here");
    return;
  }
  open_step(app, nurse->interview, domain::Step::questions);
  app.type("Parents disagree at the bedside about treatment. How would you handle it?");
  REQUIRE(app.has(questions_step + "same"));
  app.key(ui::plain(Key::f3));
  CHECK_FALSE(interview(app, nurse->interview).asked[0].question);
  CHECK_FALSE(app.has(questions_step + "same"));

  app.key(next_question);
  app.type("Parents disagree at the bedside about treatment. How would you handle it?");
  app.key(ui::plain(Key::f2));
  const auto linked = interview(app, nurse->interview).asked[1].question;
  REQUIRE(linked);
  CHECK(app.workspace().question(linked)->ref == "nq7");
  CHECK_FALSE(app.has(questions_step + "same"));
}

TEST_CASE("An answer taken badly asks for a line in the letter; one taken well does not") {
  ShellHarness app;
  const auto id = new_interview(app, {"Lorna Bicknell"});
  open_step(app, id, domain::Step::questions);
  app.type("How many days of sickness?");
  CHECK_FALSE(app.has(questions_step + "mitigation"));
  set_reception(app, -1);
  REQUIRE(app.has(questions_step + "letter"));
  app.click(questions_step + "letter");
  REQUIRE(app.focused() == questions_step + "mitigation");
  app.type("All eleven were one broken wrist.");
  CHECK(interview(app, id).asked[0].mitigation == "All eleven were one broken wrist.");
}

TEST_CASE("A rating can be taken back, from the keyboard and with undo") {
  ShellHarness app;
  const auto id = new_interview(app, {"Lorna Bicknell"});
  open_step(app, id, domain::Step::questions);
  app.type("Why us?");
  app.focus(questions_step + "rating");
  app.type("5");
  REQUIRE(interview(app, id).asked[0].rating == 5);
  app.key(Key::backspace);
  CHECK_FALSE(interview(app, id).asked[0].rating);
  app.key(ui::ctrl(Key::z));
  CHECK(interview(app, id).asked[0].rating == 5);
}

TEST_CASE("A question taken out is gone with its answer, and comes back with it") {
  ShellHarness app;
  const auto id = new_interview(app, {"Lorna Bicknell"});
  open_step(app, id, domain::Step::questions);
  ask(app, "First?");
  app.key(Key::enter);
  app.type("an answer");
  app.key(next_question);
  app.type("Second?");
  app.click(questions_step + "list/0");
  app.click(questions_step + "remove");
  REQUIRE(interview(app, id).asked.size() == 1);
  CHECK(interview(app, id).asked[0].text == "Second?");
  app.key(ui::ctrl(Key::z));
  REQUIRE(interview(app, id).asked.size() == 2);
  CHECK(interview(app, id).asked[0].answer == "an answer");
}

TEST_CASE("Ctrl Enter goes through the questions, asks for one more, and then leads to the concerns") {
  ShellHarness app;
  const auto id = new_interview(app, {"Lorna Bicknell"});
  open_step(app, id, domain::Step::questions);
  ask(app, "First?");
  app.key(next_question);
  app.type("Second?");
  app.click(questions_step + "list/0");
  app.key(next_question);
  CHECK(app.state(questions_step + "list/1") == "chosen");
  app.key(next_question);
  CHECK(app.state(questions_step + "list/new") == "chosen");
  app.key(next_question);
  CHECK(app.shell().route().step == static_cast<int>(domain::Step::concerns));
}

TEST_CASE("A route to a rating shows that question with its rating focused") {
  ShellHarness app;
  const auto id = new_interview(app, {"Lorna Bicknell"});
  open_step(app, id, domain::Step::questions);
  for (const char* text : {"First?", "Second?", "Third?"}) {
    ask(app, text);
    app.key(next_question);
  }
  app.go({.page = ui::PageId::debrief, .interview = id, .step = 9});
  app.go({.page = ui::PageId::debrief, .interview = id, .step = 4, .focus = questions_step + "1/rating"});
  CHECK(app.state(questions_step + "text") == "Second?");
  CHECK(app.focused() == questions_step + "rating");
}

}  // namespace afterword::test
