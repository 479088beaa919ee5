// Today, by widget path: the empty start, the running hour, what is due and missing, and the ways to begin.
#include "domain/debrief.h"
#include "ui/pages_support.h"
#include "ui/screens/today_lines.h"

namespace afterword::test {

namespace {

using ui::Key;
using ui::PageId;

const domain::Step recall = domain::Step::recall;

}  // namespace

TEST_CASE("On the very first start Enter leads straight into free recall of an interview that is just over") {
  ShellHarness app("2026-04-23T11:51:00+01:00");
  app.go({.page = PageId::today});
  REQUIRE(app.has("today/write"));
  app.key(Key::enter);
  const auto& rows = app.workspace().interviews();
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].ends == time_of("2026-04-23T11:51:00+01:00"));
  CHECK(route(app).page == PageId::debrief);
  CHECK(route(app).interview == rows[0].id);
  CHECK(route(app).step == static_cast<int>(recall));
}

TEST_CASE("The first start offers an interview to come by the key 2, and asks where and when") {
  ShellHarness app("2026-04-23T11:51:00+01:00");
  app.go({.page = PageId::today});
  app.key(Key::digit_2);
  const auto& rows = app.workspace().interviews();
  REQUIRE(rows.size() == 1);
  REQUIRE(rows[0].starts.has_value());
  CHECK(*rows[0].starts == time_of("2026-04-24T10:00:00+01:00"));
  CHECK_FALSE(rows[0].ends.has_value());
  CHECK(route(app).step == static_cast<int>(domain::Step::where));
  CHECK(app.focused() == "debrief/where/company");
  app.type("Siobhán & 李娜 🙂");
  CHECK(app.workspace().opportunity(rows[0].opportunity)->company == "Siobhán & 李娜 🙂");
}

TEST_CASE("What can be brought in is told in place, and who only wants to practise may") {
  ShellHarness app;
  app.go({.page = PageId::today});
  const auto before = app.paths("today/").size();
  app.key(Key::digit_3);
  CHECK(app.workspace().interviews().empty());
  CHECK(route(app).page == PageId::today);
  CHECK(app.paths("today/").size() > before);
  app.click("today/import");
  CHECK(route(app).page == PageId::import_file);
  app.go({.page = PageId::today});
  app.key(Key::digit_4);
  CHECK(route(app).page == PageId::practice);
}

TEST_CASE("While the first hour runs, Enter carries on with the debrief that is running out of it") {
  ShellHarness app("2026-04-23T11:51:00+01:00");
  const Made made = make_interview(app, "St Brannoc’s Hospital", "2026-04-23T11:25:00+01:00");
  app.go({.page = PageId::today});
  REQUIRE(app.has("today/carry_on"));
  app.key(Key::enter);
  CHECK(route(app).page == PageId::debrief);
  CHECK(route(app).interview == made.interview);
}

TEST_CASE("After the hour the unfinished debrief stands in the list, and its key leads back to it") {
  ShellHarness app("2026-04-23T15:00:00+01:00");
  const Made made = make_interview(app, "St Brannoc’s Hospital", "2026-04-23T11:25:00+01:00");
  app.go({.page = PageId::today});
  CHECK_FALSE(app.has("today/carry_on"));
  REQUIRE(app.has("today/list/0"));
  CHECK(app.label("today/list/0") == "Write down St Brannoc’s Hospital");
  app.key(Key::digit_1);
  CHECK(route(app).interview == made.interview);
  CHECK(route(app).step == static_cast<int>(recall));
}

TEST_CASE("What a finished debrief lacks leads to its field") {
  ShellHarness app("2026-04-23T15:00:00+01:00");
  const Made made = make_interview(app, "", "2026-04-23T11:25:00+01:00");
  finish(app, made.interview, "2026-04-23T12:00:00+01:00");
  app.go({.page = PageId::today});
  const std::string line = labelled(app, "today/list/", "No company yet");
  REQUIRE_FALSE(line.empty());
  app.click(line);
  CHECK(app.focused() == "debrief/where/company");
}

TEST_CASE("Notes that are due lead to their letter") {
  ShellHarness app("2026-04-23T15:00:00+01:00");
  const Made made = make_interview(app, "Harbour Analytics", "2026-04-23T11:25:00+01:00");
  const domain::PersonId person = meet(app, made.interview, "Siobhán Ní Chonchúir");
  finish(app, made.interview, "2026-04-23T12:00:00+01:00");
  app.go({.page = PageId::today});
  const std::string line = labelled(app, "today/list/", "Thank-you note to Siobhán Ní Chonchúir");
  REQUIRE_FALSE(line.empty());
  CHECK(app.state(line) == "by Fri 11:25");
  app.click(line);
  CHECK(route(app).page == PageId::letter);
  CHECK(route(app).person == person);
  CHECK(app.state("letter/body").starts_with("Dear "));
}

TEST_CASE("A person who cannot be reached is listed once, with the day, and leads to the empty field") {
  ShellHarness app("2026-04-23T15:00:00+01:00");
  const Made made = make_interview(app, "Harbour Analytics", "2026-04-23T11:25:00+01:00");
  meet(app, made.interview, "عمر الخطيب");
  finish(app, made.interview, "2026-04-23T12:00:00+01:00");
  app.go({.page = PageId::today});
  const std::string line = labelled(app, "today/list/", "Find out how to reach عمر الخطيب");
  REQUIRE_FALSE(line.empty());
  CHECK(labelled(app, "today/list/", "No address for").empty());
  app.click(line);
  CHECK(app.focused() == "people/person/email");
}

TEST_CASE("The next interview stands in the list and leads to its brief") {
  ShellHarness app("2026-04-23T15:00:00+01:00");
  const Made made = make_interview(app, "Hillside Community Nursing", "2026-04-28T15:00:00+01:00");
  app.go({.page = PageId::today});
  const std::string line = labelled(app, "today/list/", "Hillside Community Nursing");
  REQUIRE_FALSE(line.empty());
  app.click(line);
  CHECK(route(app).page == PageId::brief);
  CHECK(route(app).interview == made.interview);
}

TEST_CASE("Another debrief can be begun from every page by Ctrl N, and undo takes it back") {
  ShellHarness app("2026-04-23T15:00:00+01:00");
  make_interview(app, "Polmear Hospice", "2026-04-20T11:25:00+01:00");
  for (const PageId page : {PageId::today, PageId::interviews, PageId::people, PageId::settings}) {
    app.go({.page = page});
    app.key(ui::ctrl(Key::n));
    REQUIRE(app.workspace().interviews().size() == 2);
    CHECK(route(app).page == PageId::debrief);
    CHECK(route(app).step == static_cast<int>(recall));
    REQUIRE(app.workspace().undo());
    app.settle();
    REQUIRE(app.workspace().interviews().size() == 1);
  }
}

TEST_CASE("Today of the nurse’s morning: the certificate, the notes, and what is missing, in order of time") {
  ShellHarness app("2026-04-23T13:00:00+01:00");
  if (!import_sample(app, "nurse-panel.json")) return;
  app.go({.page = PageId::today});
  const std::string note = labelled(app, "today/list/", "Thank-you note to Prakash Venn");
  const std::string certificate = labelled(app, "today/list/", "Send: Certificate of the managers' course");
  REQUIRE_FALSE(note.empty());
  REQUIRE_FALSE(certificate.empty());
  CHECK(labelled(app, "today/list/", "Thank-you note to Judith").empty());  // it was sent
  CHECK(app.rect(note).y < app.rect(certificate).y);
  app.click(certificate);
  CHECK(app.focused() == "debrief/documents/1/sent");
}

TEST_CASE("What waits for its day is no line of Today, and at the end it says what is next and when") {
  ShellHarness app("2026-05-10T09:00:00+01:00");
  REQUIRE(app.workspace().import_json(
      R"({"afterword": 1, "opportunities": [{"id":"o1","company":"Kelso","stage":"interviewing"},
          {"id":"o2","company":"Polmear","stage":"applied"}],
        "interviews": [{"id":"i1","opportunity":"o1","ends":"2026-04-01T11:00:00+01:00",
          "debriefed":"2026-04-10T12:00:00+01:00","next":{"decision_by":"2026-05-13"}}]})",
      "wait.json"));
  app.go({.page = PageId::today});
  CHECK(labelled(app, "today/list/", "Ask Kelso").empty());
  const ui::TodayLines lines = ui::today_lines(app.workspace(), time_of("2026-05-10T09:00:00+01:00"));
  CHECK(lines.sentence == "Nothing is to be done today.");
  CHECK(lines.closing == "Next: Ask Kelso how the decision stands, opens Thu.");
}

TEST_CASE("Every line of Today has a key, however many there are") {
  ShellHarness app("2026-05-10T09:00:00+01:00");
  const Made made = make_interview(app, "Kelso", "2026-05-10T08:00:00+01:00");
  for (int i = 0; i < 12; ++i) meet(app, made.interview, "Person " + std::to_string(i));
  finish(app, made.interview, "2026-05-10T08:30:00+01:00");
  app.go({.page = PageId::today});
  CHECK(app.paths("today/list/").size() == 10);
  app.key(Key::digit_9);
  CHECK(route(app).page != PageId::today);
  app.go({.page = PageId::today});
  app.key(Key::digit_0);
  CHECK(route(app).page == PageId::follow_ups);
}

}  // namespace afterword::test
