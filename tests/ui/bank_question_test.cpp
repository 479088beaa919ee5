// One question's page in the bank, by widget path: editing, lists, answers, merging, splitting, undo.
#include "ui/screens/bank/course.h"
#include "ui/screens/bank/hits.h"
#include "ui/ward_bank.h"

namespace afterword::test {

namespace {

using ui::Key;
using ui::PageId;

const std::string page = "bank/question/";

void undo(ShellHarness& app) {
  app.focus("bank/list/0");
  app.key(ui::ctrl(Key::z));
}

}  // namespace

TEST_CASE("Question, kind, best answer, notes and what they want to learn are edited in place and can be undone") {
  ShellHarness app(ward_now);
  import_ward(app);
  const auto id = open_question(app, "What is your notice");
  app.fill(page + "title", "How long is your notice, 李娜?");
  app.fill(page + "answer", "Eight weeks.");
  app.fill(page + "wants", "When I can start");
  app.fill(page + "notes", "Ask HR");
  app.click(page + "kind");
  app.click(page + "kinds/motivation");
  CHECK(question(app, id).text == "How long is your notice, 李娜?");
  CHECK(question(app, id).answer == "Eight weeks.");
  CHECK(question(app, id).wants == "When I can start");
  CHECK(question(app, id).notes == "Ask HR");
  CHECK(question(app, id).category == domain::Category::motivation);
  undo(app);
  CHECK(question(app, id).category == domain::Category::logistics);
  CHECK(question(app, id).notes == "Ask HR");
}

TEST_CASE("A best answer may be told as a story in four parts; what was written freely is kept") {
  ShellHarness app(ward_now);
  import_ward(app);
  const auto id = open_question(app, saturday);
  const std::string before = question(app, id).answer;
  app.click(page + "form");
  REQUIRE(app.has(page + "situation"));
  app.fill(page + "situation", "A Saturday in May");
  app.fill(page + "task", "Keep eighteen beds safe");
  app.fill(page + "action", "Looked at the acuity");
  app.fill(page + "result", "Nobody was harmed");
  app.restart();
  app.go({.page = PageId::bank, .question = id});
  CHECK(question(app, id).star ==
        domain::Star{"A Saturday in May", "Keep eighteen beds safe", "Looked at the acuity", "Nobody was harmed"});
  CHECK(question(app, id).answer == before);
  CHECK(app.state(page + "answer") == before);
}

TEST_CASE("Points are added with Enter one after the other, changed, emptied and removed") {
  ShellHarness app(ward_now);
  import_ward(app);
  const auto id = open_question(app, saturday);
  app.focus(page + "points/new");
  app.type("Names a number\nStays calm\n");
  CHECK(question(app, id).points ==
        std::vector<std::string>{"Acuity before numbers", "Says whom to call", "Names a number", "Stays calm"});
  CHECK(app.focused() == page + "points/new");
  app.focus(page + "points/0/text");
  app.type(", always");
  app.key(Key::enter);
  CHECK(question(app, id).points[0] == "Acuity before numbers, always");
  CHECK(app.focused() == page + "points/1/text");
  app.fill(page + "points/1/text", "");
  CHECK(question(app, id).points ==
        std::vector<std::string>{"Acuity before numbers, always", "Names a number", "Stays calm"});
  app.focus(page + "points/0/text");
  app.click(page + "points/0/remove");
  CHECK(question(app, id).points == std::vector<std::string>{"Names a number", "Stays calm"});
  undo(app);
  CHECK(question(app, id).points.size() == 3);
}

TEST_CASE("What is typed into a list is in the record when the writer pauses, without leaving the line") {
  ShellHarness app(ward_now);
  import_ward(app);
  const auto id = open_question(app, saturday);
  app.focus(page + "mistakes/new");
  app.type("Talks of pay ");
  app.wait(0.3);
  CHECK(question(app, id).mistakes == std::vector<std::string>{"Talks of pay"});
  CHECK(app.state(page + "mistakes/new") == "Talks of pay ");
  app.type("and leave");
  app.key(ui::alt(Key::t));  // away at once
  CHECK(question(app, id).mistakes == std::vector<std::string>{"Talks of pay and leave"});
}

TEST_CASE("A wording is added, and another becomes a question of its own, with the times it was asked so") {
  ShellHarness app(ward_now);
  import_ward(app);
  const auto id = open_question(app, saturday);
  app.focus(page + "variants/new");
  app.type("Staff are missing. What now?\n");
  REQUIRE(question(app, id).variants.size() == 2);
  app.focus(page + "variants/0/text");
  app.click(page + "variants/0/act");
  CHECK(app.state(page + "title") == "What is your view on safe staffing when two nurses ring in sick?");
  const auto split = question_called(app, "What is your view");
  REQUIRE(split);
  CHECK(split != id);
  CHECK(app.workspace().asked_before(split).size() == 1);
  CHECK(app.workspace().asked_before(id).size() == 1);
  CHECK(question(app, id).variants == std::vector<std::string>{"Staff are missing. What now?"});
  undo(app);
  CHECK(app.workspace().asked_before(id).size() == 2);
}

TEST_CASE("Tags are put on from those known or as new ones, and taken off by a press") {
  ShellHarness app(ward_now);
  import_ward(app);
  const auto id = open_question(app, saturday);
  app.click(page + "tags/add");
  app.type("fami");
  app.key(Key::enter);
  app.click(page + "tags/add");
  app.type("night shift");
  app.key(Key::enter);
  CHECK(question(app, id).tags == std::vector<std::string>{"staffing", "families", "night shift"});
  app.click(page + "tags/0");
  CHECK(question(app, id).tags == std::vector<std::string>{"families", "night shift"});
}

TEST_CASE("Every answer given and every practice stands there, newest first, and leads to its interview") {
  ShellHarness app(ward_now);
  import_ward(app);
  open_question(app, saturday);
  // 24 April practice, 23 April interview, …
  CHECK(app.has(page + "answers/1"));
  CHECK(app.label(page + "answers/1").starts_with("I talked too long"));
  CHECK(app.label(page + "answers/5").starts_with("Said I would ring"));
  app.click(page + "answers/1");
  CHECK(app.shell().route().page == PageId::debrief);
  CHECK(app.focused() == "debrief/questions/answer");
  CHECK(app.state("debrief/questions/answer").starts_with("I talked too long"));
}

TEST_CASE("What was meant to be said next time can become the best answer while there is none") {
  ShellHarness app(ward_now);
  import_ward(app);
  const auto id = open_question(app, saturday);
  CHECK_FALSE(app.has(page + "answers/1/best"));
  app.fill(page + "answer", "");
  app.click(page + "answers/1/best");
  CHECK(question(app, id).answer == "Acuity first, then redeploy.");
}

TEST_CASE("The course shows every rating, diamonds for interviews, discs for practice") {
  ShellHarness app(ward_now);
  import_ward(app);
  open_question(app, saturday);
  CHECK(app.state(page + "course/0") == "1");
  CHECK(app.label(page + "course/0") == "1 in an interview, 14 March");
  CHECK(app.label(page + "course/5") == "3 in practice, 24 April");
  CHECK_FALSE(app.has(page + "course/6"));
  open_question(app, "What is your notice");
  CHECK_FALSE(app.has(page + "course/0"));
}

TEST_CASE("Places in time never fall together and never leave the chart") {
  const auto at = [](int day) { return domain::Time{day * 86'400'000LL, 0}; };
  std::vector<ui::Rated> course;
  for (int i = 0; i < 12; ++i) course.push_back({at(i < 9 ? 0 : 300 + i), 3, true});
  const ui::Ahead ahead{at(301), "soon"};
  const std::vector<float> x = ui::places_in_time(course, &ahead, 300);
  REQUIRE(x.size() == 13);
  CHECK(x.front() >= 0);
  CHECK(x.back() <= 300);
  for (std::size_t i = 1; i < x.size(); ++i) CHECK(x[i] - x[i - 1] >= 10.9F);
  CHECK(ui::places_in_time(std::span(course).first(1), nullptr, 300) == std::vector<float>{0});
}

TEST_CASE("Hits are found in folded text and told in bytes of the text itself") {
  using ui::HitRange;
  const std::vector<std::string> words{"ward", "a"};
  CHECK(ui::hits_in("Awkward WARD, a Wärd", words) ==
        std::vector<HitRange>{{0, 1}, {3, 7}, {8, 12}, {14, 15}, {16, 21}});
  CHECK(ui::hits_in("Świętosława", std::vector<std::string>{"swieto"}) == std::vector<HitRange>{{0, 8}});
  CHECK(ui::hits_in("anything", {}).empty());
}

TEST_CASE("Do not practise, delete and undo") {
  ShellHarness app(ward_now);
  import_ward(app);
  const auto id = open_question(app, "What is your notice");
  app.click(page + "suspended");
  CHECK(question(app, id).suspended);
  const domain::Question before = question(app, id);
  app.click(page + "remove");
  CHECK(app.workspace().question(id) == nullptr);
  CHECK(app.has(page + "title"));
  CHECK(app.state(page + "title") != "What is your notice period?");
  app.click("toast/undo");
  REQUIRE(app.workspace().question(id) != nullptr);
  CHECK(*app.workspace().question(id) == before);
}

TEST_CASE("Merging offers the nearest questions, says what will become of both, and can be undone") {
  ShellHarness app(ward_now);
  import_ward(app);
  const auto id = open_question(app, saturday);
  app.click("bank/question/bank.merge");
  REQUIRE(app.focused() == "bank/merge/text");
  app.type("notice");
  REQUIRE(app.label("bank/merge/0") == "What is your notice period?");
  app.key(Key::enter);
  CHECK_FALSE(app.has("bank/merge/text"));
  CHECK(app.state(page + "title").starts_with(saturday));
  CHECK(app.workspace().bank_size() == 7);
  CHECK(question(app, id).variants.back() == "What is your notice period?");
  app.click("toast/undo");
  CHECK(app.workspace().bank_size() == 8);
  CHECK(question(app, id).variants.size() == 1);
}

TEST_CASE("A merge may keep the words of the other question, which is shown then") {
  ShellHarness app(ward_now);
  import_ward(app);
  open_question(app, saturday);
  app.run("bank.merge");
  app.type("notice");
  app.click("bank/merge/other_words");
  app.click("bank/merge/merge");
  CHECK(app.state(page + "title") == "What is your notice period?");
  const auto id = question_called(app, "What is your notice");
  CHECK(app.workspace().asked_before(id).size() == 2);
  CHECK(question(app, id).reviews.size() == 4);
}

TEST_CASE("Escape leaves a merge without changing anything, and the focus returns") {
  ShellHarness app(ward_now);
  import_ward(app);
  open_question(app, saturday);
  app.focus("bank/question/bank.merge");
  app.key(Key::enter);
  app.type("notice");
  app.key(Key::escape);
  CHECK(app.focused() == "bank/question/bank.merge");
  CHECK(app.workspace().bank_size() == 8);
}

TEST_CASE("A new question left without words is taken out again") {
  ShellHarness app(ward_now);
  import_ward(app);
  open_question(app, saturday);
  app.key(ui::ctrl_shift(Key::n));
  REQUIRE(app.focused() == page + "title");
  CHECK(app.state(page + "title").empty());
  CHECK(app.workspace().bank_size() == 9);
  app.key(Key::tab);
  CHECK(app.workspace().bank_size() == 8);
}

TEST_CASE("The pages of an interview and of a person lead to a question's place in the bank") {
  ShellHarness app(ward_now);
  import_ward(app);
  app.go({.page = PageId::interviews, .interview = app.workspace().interview_by_ref("i2")});
  app.click("interviews/interview/in_bank/1");
  CHECK(app.shell().route().page == PageId::bank);
  CHECK(app.state(page + "title").starts_with("The key of the ward"));
  app.go({.page = PageId::people, .person = app.workspace().person_by_ref("p1")});
  app.click("people/person/in_bank/0");
  CHECK(app.state(page + "title").starts_with(saturday));
}

TEST_CASE("In the debrief a question is found in the bank, linked, opened there, and taken off again") {
  ShellHarness app(ward_now);
  import_ward(app);
  const Made made = make_interview(app, "Harbour", "2026-04-24T17:30:00+01:00");
  app.go({.page = PageId::debrief, .interview = made.interview, .step = 4});
  app.type("How soon could you begin with us?");
  app.key(Key::f6);
  REQUIRE(app.focused() == "debrief/questions/bank/text");
  app.type("notice");
  app.key(Key::enter);
  const auto linked = interview(app, made.interview).asked[0].question;
  CHECK(linked == question_called(app, "What is your notice"));
  REQUIRE(app.has("debrief/questions/open"));
  app.click("debrief/questions/open");
  CHECK(app.state(page + "title") == "What is your notice period?");
  app.key(ui::alt(Key::left));
  app.click("debrief/questions/different");
  CHECK_FALSE(interview(app, made.interview).asked[0].question);
}

}  // namespace afterword::test
