// Insights, by widget path: nothing from too little, each row leads to what it rests on, and the table is saved.
#include "ui/pages_support.h"

namespace afterword::test {

namespace {

using ui::Key;
using ui::PageId;

/// Five openings with an interview each: one rated answer and one worry.
void make_search(ShellHarness& app, int openings) {
  std::string list, rounds;
  for (int i = 0; i < openings; ++i) {
    const std::string n = std::to_string(i), comma = i == 0 ? "" : ",";
    list += comma + R"({"id":"o)" + n + R"(","company":"Company )" + n + R"(","stage":"interviewing"})";
    rounds += comma + R"({"id":"i)" + n + R"(","opportunity":"o)" + n + R"(","ends":"2026-04-0)" +
              std::to_string(i + 1) + R"(T11:00:00+01:00","debriefed":"2026-04-10T12:00:00+01:00",
      "asked":[{"text":"Tell me about a time you failed.","answer":"A pump.","rating":)" +
              std::to_string(1 + i % 5) + R"(,"received":1}],
      "concerns":[{"text":"Never led a team"}]})";
  }
  REQUIRE(app.workspace().import_json(
      R"({"afterword": 1, "opportunities": [)" + list + R"(], "interviews": [)" + rounds + "]}", "search.json"));
  app.settle();
}

}  // namespace

TEST_CASE("Without any interview the page says what it will say") {
  ShellHarness app;
  app.key(Key::s, ui::alt_key);
  REQUIRE(app.shell().route().page == PageId::insights);
  CHECK(app.has("insights/start.write"));
  CHECK(app.paths("insights/ratings").empty());
}

TEST_CASE("From four answers and worries nothing is drawn; from five both are") {
  ShellHarness app("2026-05-10T09:00:00+01:00");
  make_search(app, 4);
  app.go({.page = PageId::insights});
  CHECK(app.paths("insights/ratings/").empty());
  CHECK(app.paths("insights/worries/").empty());
  ShellHarness more("2026-05-10T09:00:00+01:00");
  make_search(more, 5);
  more.go({.page = PageId::insights});
  CHECK(more.label("insights/ratings/behavioral") == "Tell me about a time");
  CHECK(more.state("insights/ratings/behavioral") == "5 answers");
  CHECK(more.label("insights/worries/0") == "Never led a team");
}

TEST_CASE("A worry leads to where it was voiced last") {
  ShellHarness app("2026-05-10T09:00:00+01:00");
  make_search(app, 5);
  app.go({.page = PageId::insights});
  app.focus("insights/worries/0");
  app.key(Key::enter);
  CHECK(app.shell().route().page == PageId::debrief);
  CHECK(app.shell().route().interview == app.workspace().interview_by_ref("i4"));
}

TEST_CASE("Enter on a kind of question practises it, where the bank has one") {
  ShellHarness app("2026-05-10T09:00:00+01:00");
  make_search(app, 5);
  app.go({.page = PageId::insights});
  app.focus("insights/ratings/behavioral");
  app.key(Key::enter);
  CHECK(app.shell().route().page == PageId::insights);
  CHECK(app.label("toast/text").starts_with("The bank has no question of this kind yet."));
  REQUIRE(app.workspace().import_json(
      R"({"afterword":1,"questions":[{"id":"q","text":"Tell me about a time you failed.","category":"behavioral"}]})",
      "bank.json"));
  app.settle();
  app.focus("insights/ratings/behavioral");
  app.key(Key::enter);
  CHECK(app.shell().route().page == PageId::practice);
  CHECK(app.shell().route().step == 1);
  CHECK(app.workspace().preference(domain::practice_session_preference).value_or("").find("behavioral") !=
        std::string::npos);
}

TEST_CASE("Ctrl S saves the findings as a table") {
  ShellHarness app("2026-05-10T09:00:00+01:00");
  make_search(app, 5);
  app.go({.page = PageId::insights});
  app.key(Key::s, ui::ctrl_key);
  std::ifstream file(app.file().parent_path() / "pages" / "insights.csv", std::ios::binary);
  REQUIRE(file);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  CHECK(text.starts_with("insight,what,company,when,value,count,note\r\n"));
  CHECK(text.find("concerns,Never led a team,Company 3,2026-04-04T11:00:00+01:00,,5,open\r\n") != std::string::npos);
}

}  // namespace afterword::test
