// The left side of the question bank, by widget path: search, filters, walking, and a long list.
#include "domain/practice_session.h"
#include "ui/ward_bank.h"

namespace afterword::test {

namespace {

using ui::Key;
using ui::PageId;

const std::string list = "bank/list/";

std::string shown(ShellHarness& app) { return app.state("bank/question/title"); }

/// Rows of the list that can be seen.
std::size_t rows(ShellHarness& app) {
  std::size_t count = 0;
  while (app.has(list + std::to_string(count))) ++count;
  return count;
}

void search(ShellHarness& app, std::string_view text) {
  app.focus("bank/search");
  app.key(ui::ctrl(Key::a));
  app.type(text);
}

void choose_filter(ShellHarness& app, std::string_view words) {
  app.click("bank/filters/more");
  app.type(words);
  app.key(Key::enter);
}

}  // namespace

TEST_CASE("An empty bank says what belongs there and takes in the first question") {
  ShellHarness app;
  app.go({.page = PageId::bank});
  REQUIRE(app.has("bank/start.write"));
  app.click("bank/bank.new");
  REQUIRE(app.focused() == "bank/question/title");
  app.type("Why did you leave?");
  app.key(Key::enter);
  CHECK(app.focused() == "bank/question/answer");
  const auto id = question_called(app, "Why did you leave?");
  REQUIRE(id);
  CHECK(question(app, id).source == domain::QuestionSource::own);
  CHECK(question(app, id).category == domain::Category::motivation);
}

TEST_CASE("The rail and Alt B lead to the bank, where one types at once to search") {
  ShellHarness app(ward_now);
  import_ward(app);
  app.click("rail/pages/bank");
  CHECK(app.focused() == "bank/search");
  app.go({.page = PageId::today});
  app.key(ui::alt(Key::b));
  REQUIRE(app.focused() == "bank/search");
  CHECK(rows(app) == 8);
  app.type("ward");
  CHECK(rows(app) == 6);
  CHECK(shown(app).find("ward") != std::string::npos);
  CHECK(app.state(list + "0") == "chosen");
}

TEST_CASE("The search finds the beginning of words, parts of words, wordings and answers, and marks the row shown") {
  ShellHarness app(ward_now);
  import_ward(app);
  app.go({.page = PageId::bank});
  search(app, "notic");
  REQUIRE(rows(app) == 1);
  CHECK(app.label(list + "0") == "What is your notice period?");
  search(app, "otice");
  CHECK(rows(app) == 1);
  search(app, "safe staffing");
  REQUIRE(rows(app) == 1);
  CHECK(shown(app).starts_with(saturday));
  search(app, "bank rates");
  REQUIRE(rows(app) == 1);
  CHECK(shown(app).starts_with(saturday));
}

TEST_CASE("Down and Enter go from the search to the rows; arrows walk and show each question; Up leads back") {
  ShellHarness app(ward_now);
  import_ward(app);
  app.go({.page = PageId::bank});
  app.key(Key::down);
  REQUIRE(app.focused() == list + "0");
  const std::string first = shown(app);
  app.key(Key::down);
  CHECK(app.focused() == list + "1");
  CHECK(shown(app) == app.label(list + "1"));
  CHECK(shown(app) != first);
  app.key(Key::end);
  CHECK(app.focused() == list + "7");
  CHECK(shown(app) == app.label(list + "7"));
  app.key(Key::home);
  CHECK(shown(app) == first);
  app.key(Key::up);
  CHECK(app.focused() == "bank/search");
  app.key(Key::enter);
  CHECK(app.focused() == list + "0");
}

TEST_CASE("A letter typed on a row begins a search; P practises the question instead") {
  ShellHarness app(ward_now);
  import_ward(app);
  app.go({.page = PageId::bank});
  app.key(Key::down);
  app.type("notice");
  CHECK(app.focused() == "bank/search");
  CHECK(app.state("bank/search") == "notice");
  REQUIRE(rows(app) == 1);
  app.key(Key::down);
  app.type("p");
  CHECK(app.shell().route().page == PageId::practice);
  const auto kept = domain::session_from_text(
      app.workspace().preference(domain::practice_session_preference).value_or(std::string()));
  REQUIRE(kept);
  REQUIRE(kept->items.size() == 1);
  CHECK(kept->items.front().question == question_called(app, "What is your notice period?"));
}

TEST_CASE("Escape empties the search before it leads back") {
  ShellHarness app(ward_now);
  import_ward(app);
  app.go({.page = PageId::bank});
  app.type("notice");
  REQUIRE(rows(app) == 1);
  app.key(Key::escape);
  CHECK(app.state("bank/search").empty());
  CHECK(rows(app) == 8);
  app.key(Key::escape);
  CHECK(app.shell().route().page == PageId::today);
}

TEST_CASE("Chips narrow the list down by what was asked, by kind, company, person, tag, rating and source") {
  ShellHarness app(ward_now);
  import_ward(app);
  app.go({.page = PageId::bank});
  app.click("bank/filters/asked");
  CHECK(rows(app) == 3);
  app.click("bank/filters/asked");
  app.click("bank/filters/kind");
  app.click("bank/kinds/situational");
  CHECK(rows(app) == 2);
  CHECK(app.label("bank/filters/kind") == "What would you do");
  app.click("bank/filters/kind");
  app.click("bank/kinds/any");
  REQUIRE(rows(app) == 8);

  choose_filter(app, "Polmear");
  CHECK(app.label("bank/filters/company") == "Polmear Hospice ×");
  CHECK(rows(app) == 2);
  app.click("bank/filters/company");
  REQUIRE(rows(app) == 8);
  choose_filter(app, "Lorna");
  CHECK(rows(app) == 3);
  app.click("bank/filters/person");
  choose_filter(app, "families");
  CHECK(rows(app) == 1);
  app.click("bank/filters/tag");
  choose_filter(app, "Rated 4");
  CHECK(rows(app) == 1);
  app.click("bank/filters/rating");
  choose_filter(app, "Put in by you");
  CHECK(rows(app) == 1);
  app.click("bank/filters/source");
  choose_filter(app, "Never practised");
  CHECK(rows(app) == 4);
  app.click("bank/filters/never");
  choose_filter(app, "Not to be");
  REQUIRE(rows(app) == 1);
  CHECK(app.label(list + "0") == "How do you hand over a busy ward?");
}

TEST_CASE("The order is chosen from a list, and the question shown stays shown") {
  ShellHarness app(ward_now);
  import_ward(app);
  open_question(app, "What is your notice");
  app.click("bank/filters/sort");
  app.click("bank/orders/alphabetical");
  CHECK(app.label(list + "0") == "How do you hand over a busy ward?");
  CHECK(app.label("bank/filters/sort") == "A to Z");
  CHECK(shown(app) == "What is your notice period?");
}

TEST_CASE("Where nothing matches, it says how many there are without each filter, and a press takes that off") {
  ShellHarness app(ward_now);
  import_ward(app);
  app.go({.page = PageId::bank});
  app.click("bank/filters/asked");
  search(app, "notice");
  for (int i = 0; i < 4; ++i) app.settle();
  REQUIRE(app.has("bank/nothing/asked"));
  CHECK_FALSE(app.has("bank/question/title"));
  CHECK(app.label("bank/nothing/asked") == "Take off “Asked of me”: 1");
  CHECK(app.label("bank/nothing/text") == "Leave out the words: 3");
  app.click("bank/nothing/asked");
  REQUIRE(rows(app) == 1);
  CHECK(shown(app) == "What is your notice period?");
}

TEST_CASE("Words that nobody asked yet go into the bank as a question of one's own") {
  ShellHarness app(ward_now);
  import_ward(app);
  app.go({.page = PageId::bank});
  app.type("Can you work nights?");
  REQUIRE(app.has("bank/nothing/put"));
  app.click("bank/nothing/put");
  CHECK(shown(app) == "Can you work nights?");
  CHECK(app.state("bank/search").empty());
  CHECK(app.workspace().bank_size() == 9);
}

TEST_CASE("A way from elsewhere shows the question in its place, and filters that hide it give way") {
  ShellHarness app(ward_now);
  import_ward(app);
  app.go({.page = PageId::bank});
  app.click("bank/filters/asked");
  search(app, "nothing at all");
  app.go({.page = PageId::today});
  open_question(app, "What is your notice");
  CHECK(shown(app) == "What is your notice period?");
  CHECK(rows(app) == 8);
  CHECK(app.state(app.focused()) == "chosen");
  CHECK(app.label(app.focused()) == "What is your notice period?");
}

TEST_CASE("The palette leads to a question's page") {
  ShellHarness app(ward_now);
  import_ward(app);
  app.key(ui::ctrl(Key::k));
  app.type("notice period");
  app.key(Key::enter);
  CHECK(app.shell().route().page == PageId::bank);
  CHECK(shown(app) == "What is your notice period?");
}

TEST_CASE("A narrow window shows the list or the question, and Escape leads back to the list") {
  ShellHarness app(ward_now, 640, 700);
  import_ward(app);
  app.go({.page = PageId::bank});
  REQUIRE(app.has(list + "0"));
  CHECK_FALSE(app.has("bank/question/title"));
  app.click(list + "1");
  REQUIRE(app.has("bank/question/title"));
  CHECK_FALSE(app.has("bank/search"));
  app.click("bank/question/list");
  REQUIRE(app.has("bank/search"));
  app.click(list + "0");
  app.key(Key::escape);
  CHECK(app.has("bank/search"));
}

TEST_CASE("Of a long list only what can be seen is drawn, and keys reach every row") {
  ShellHarness app(ward_now);
  std::string json = R"({"afterword": 1, "questions": [)";
  for (int i = 0; i < 3000; ++i)
    json +=
        (i ? "," : "") + std::string(R"({"text": "Question number )") + std::to_string(10000 + i) + R"( of many?"})";
  REQUIRE(app.workspace().import_json(json + "]}", "many.json"));
  app.go({.page = PageId::bank});
  app.click("bank/filters/sort");
  app.click("bank/orders/alphabetical");
  app.focus("bank/search");
  app.key(Key::down);
  CHECK(app.paths(list).size() < 16);
  app.key(Key::end);
  CHECK(app.focused() == list + "2999");
  CHECK(shown(app) == "Question number 12999 of many?");
  CHECK(app.paths(list).size() < 16);
  const ui::Rect last = app.rect(list + "2999");
  CHECK(last.bottom() <= 800.5F);
  app.key(Key::page_up);
  CHECK(shown(app) < "Question number 12999");
  CHECK(shown(app) > "Question number 12980");
  app.shell().input().mouse_move(400, 500);
  app.shell().input().mouse_wheel(0, 200);
  app.settle();
  CHECK(app.has(list + "2875"));
  CHECK_FALSE(app.has(list + "0"));
}

}  // namespace afterword::test
