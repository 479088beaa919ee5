// People, by widget path: the list and its search, and one person edited in place.
#include "store/folder.h"
#include "ui/pages_support.h"

namespace afterword::test {

namespace {

using ui::Key;
using ui::PageId;

}  // namespace

TEST_CASE("Before anybody was met, the page says who will stand there and begins a debrief") {
  ShellHarness app;
  app.go({.page = PageId::people});
  REQUIRE(app.has("people/start.write"));
  app.click("people/start.write");
  CHECK(route(app).page == PageId::debrief);
}

TEST_CASE("The search finds a name without its accents, in any script, and Enter goes to the first") {
  ShellHarness app;
  const Made made = make_interview(app, "Møllebæk", "2026-04-23T11:25:00+01:00");
  for (const char* name : {"Siobhán Ní Chonchúir", "Świętosława Wójcik", "李娜", "عمر الخطيب", "Anaïs 🙂"}) {
    meet(app, made.interview, name);
  }
  app.go({.page = PageId::people});
  REQUIRE(app.has("people/list/4"));
  for (const auto& [typed, name] : {std::pair{"siobhan", "Siobhán Ní Chonchúir"},
                                    {"WOJCIK", "Świętosława Wójcik"},
                                    {"李", "李娜"},
                                    {"عمر", "عمر الخطيب"},
                                    {"anais", "Anaïs 🙂"}}) {
    app.fill("people/search", typed);
    CHECK_FALSE(app.has("people/list/1"));
    CHECK(app.label("people/list/0") == name);
  }
  app.focus("people/search");
  app.key(Key::enter);
  CHECK(app.focused() == "people/list/0");
  CHECK(app.state("people/person/name") == "Anaïs 🙂");
}

TEST_CASE("Walking down the list by key shows each person on the way") {
  ShellHarness app;
  const Made made = make_interview(app, "Harbour", "2026-04-23T11:25:00+01:00");
  meet(app, made.interview, "Bea");
  meet(app, made.interview, "Ada");
  app.go({.page = PageId::people});
  CHECK(app.label("people/list/0") == "Ada");
  app.focus("people/list/0");
  CHECK(app.state("people/person/name") == "Ada");
  app.key(Key::down);
  CHECK(app.state("people/person/name") == "Bea");
}

TEST_CASE("How somebody is called and reached is typed in place and can be undone") {
  ShellHarness app;
  const Made made = make_interview(app, "Harbour", "2026-04-23T11:25:00+01:00");
  const domain::PersonId id = meet(app, made.interview, "Shivaun");
  app.go({.page = PageId::people, .person = id});
  app.fill("people/person/name", "Siobhán Ní Chonchúir");
  app.fill("people/person/pronounced", "shi-VAWN");
  app.fill("people/person/title", "Head of Data");
  app.fill("people/person/email", "siobhan@harbour.example");
  app.click("people/person/prefers/email");
  app.click("people/person/card");
  const domain::Person* person = app.workspace().person(id);
  CHECK(person->name == "Siobhán Ní Chonchúir");
  CHECK(person->pronounced == "shi-VAWN");
  CHECK(person->title == "Head of Data");
  CHECK(person->email == "siobhan@harbour.example");
  CHECK(person->prefers == domain::Channel::email);
  CHECK(person->card);
  app.key(ui::ctrl(Key::z));
  CHECK_FALSE(app.workspace().person(id)->card);
  CHECK(app.workspace().person(id)->prefers == domain::Channel::email);
}

TEST_CASE("A person’s page tells what they care about, what they asked, what worried them and where they were met") {
  ShellHarness app("2026-04-23T13:00:00+01:00");
  if (!import_sample(app, "nurse-panel.json")) return;
  const auto id = app.workspace().person_by_ref("nurse-p1");
  app.go({.page = PageId::people, .person = id});
  CHECK(app.state("people/person/cares/0/weight") == "3");
  CHECK(app.label("people/person/concerns/0") == "Never line-managed anyone formally");
  CHECK(app.label("people/person/asked/0") == "Take us through your nursing career to date, briefly.");
  CHECK(app.has("people/person/asked/4"));
  CHECK_FALSE(app.has("people/person/asked/5"));
  CHECK(app.label("people/person/met/0") == "St Brannoc's Hospital, first round");
  app.focus("people/person/cares/0/weight");
  app.key(Key::digit_2);
  CHECK(app.workspace().person(id)->cares_about[0].weight == 2);
  app.click("people/person/met/0");
  CHECK(route(app).interview == app.workspace().interview_by_ref("nurse-i1"));
}

TEST_CASE("What somebody cares about stands strongest first, with where it was said") {
  ShellHarness app("2026-04-23T13:00:00+01:00");
  REQUIRE(app.workspace().import_json(R"({"afterword":1,
    "opportunities":[{"id":"o","company":"Kelso Infirmary"}],
    "people":[{"id":"p","name":"Judith Hallorane","cares_about":[
      {"interview":"i","text":"tidy notes","weight":1},{"interview":"i","text":"speaking up","weight":3}]}],
    "interviews":[{"id":"i","opportunity":"o","round":"first","starts":"2026-04-23T10:30:00+01:00",
      "people":[{"person":"p"}]}]})",
                                      "care.json"));
  app.go({.page = PageId::people, .person = app.workspace().person_by_ref("p")});
  CHECK(app.rect("people/person/cares/1/weight").y < app.rect("people/person/cares/0/weight").y);
  const std::string said = "Kelso Infirmary, first round, ";
  CHECK(app.label("people/person/cares/1/said").starts_with(said));
  app.click("people/person/cares/1/said");
  CHECK(route(app).page == PageId::interviews);
}

TEST_CASE("Every letter to somebody stands on their page and leads to it") {
  ShellHarness app("2026-04-24T09:25:00+01:00");
  REQUIRE(app.workspace().import_json(R"({"afterword":1,
    "people":[{"id":"p","name":"Judith Hallorane"},{"id":"q","name":"Prakash Verma"}],
    "interviews":[{"id":"i","ends":"2026-04-23T11:30:00+01:00","people":[{"person":"p"}]}],
    "notes":[{"id":"n1","kind":"thank_you","person":"p","interview":"i","subject":"Thank you for Thursday",
        "body":"Dear Judith","channel":"email","sent":"2026-04-23T17:00:00+01:00"},
      {"id":"n2","kind":"reference_notice","person":"p","subject":"","body":"They may ring you"},
      {"id":"n3","kind":"thank_you","person":"q","interview":"i","subject":"To somebody else","body":"Hello"}]})",
                                      "notes.json"));
  app.go({.page = PageId::people, .person = app.workspace().person_by_ref("p")});
  std::string letters;
  for (const auto& path : app.paths("people/person/letters/")) letters += app.label(path) + "\n";
  CHECK(letters == "Word of the interview to Judith Hallorane\nThank you for Thursday\n");
  app.click("people/person/letters/1");
  CHECK(route(app).page == PageId::letter);
  CHECK(app.state("letter/body") == "Dear Judith");
}

TEST_CASE("Two records of one person are found for each other without accents and with a slip") {
  ShellHarness app("2026-04-23T13:00:00+01:00");
  REQUIRE(app.workspace().import_json(
      R"({"afterword":1,"people":[{"id":"p","name":"S. Chonchuir"},{"id":"q","name":"Siobhán Ní Chonchúir"}]})",
      "twice.json"));
  const auto kept = app.workspace().person_by_ref("p");
  app.go({.page = PageId::people, .person = kept});
  app.click("people/person/same");
  app.type("shiobhan");  // one letter more than there is
  app.key(Key::enter);
  REQUIRE(app.workspace().people().size() == 1);
  CHECK(app.workspace().people().front().id == kept);
}

TEST_CASE("Enter while somebody is still being looked for chooses whoever is found") {
  constexpr std::string_view now = "2026-04-23T13:00:00+01:00";
  const tests::Folder folder;
  const auto file = folder / "afterword.db";
  {
    const auto made =
        workspace::Workspace::open({.file = file, .seed = false, .now = [] { return *domain::parse_time(now); }});
    REQUIRE(made);
    REQUIRE((*made)->import_json(
        R"({"afterword":1,"people":[{"id":"p","name":"L. Na"},{"id":"q","name":"李娜","other_names":["Li Na"]}]})",
        "twice.json"));
  }
  ShellHarness app(DataFile{file}, now, std::chrono::microseconds(0));
  const auto kept = app.workspace().person_by_ref("p");
  app.go({.page = PageId::people, .person = kept});
  app.click("people/person/same");
  app.type("li na\n");
  REQUIRE(app.workspace().people().size() == 1);
  CHECK(app.workspace().people().front().id == kept);
}

TEST_CASE("A person is removed and comes back whole") {
  ShellHarness app("2026-04-23T13:00:00+01:00");
  if (!import_sample(app, "nurse-panel.json")) return;
  const auto id = app.workspace().person_by_ref("nurse-p1");
  const domain::Person before = *app.workspace().person(id);
  app.go({.page = PageId::people, .person = id});
  app.click("people/person/remove");
  CHECK(app.workspace().person(id) == nullptr);
  app.key(ui::ctrl(Key::z));
  REQUIRE(app.workspace().person(id) != nullptr);
  CHECK(*app.workspace().person(id) == before);
}

}  // namespace afterword::test
