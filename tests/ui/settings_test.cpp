// Settings, by widget path: theme and zoom, yourself, days without work.
#include "ui/pages_support.h"
#include "ui/preferences.h"
#include "workspace/letters.h"

namespace afterword::test {

namespace {

using ui::Key;
using ui::PageId;

}  // namespace

TEST_CASE("The theme is chosen by key and kept for the next start") {
  ShellHarness app;
  app.go({.page = PageId::settings});
  CHECK(app.state("settings/theme/system") == "chosen");
  app.focus("settings/theme/light");
  app.key(Key::right);
  app.key(Key::enter);
  CHECK(app.workspace().preference(ui::preference::theme) == "dark");
  app.restart();
  app.go({.page = PageId::settings});
  CHECK(app.state("settings/theme/dark") == "chosen");
}

TEST_CASE("The paper to print on is chosen once and kept") {
  ShellHarness app;
  app.go({.page = PageId::settings});
  CHECK(app.state("settings/letters/paper/a4") == "chosen");
  app.focus("settings/letters/paper/a4");
  app.key(Key::right);
  app.key(Key::enter);
  app.restart();
  CHECK(app.workspace().preference(workspace::paper_preference) == "letter");
  app.go({.page = PageId::settings});
  CHECK(app.state("settings/letters/paper/letter") == "chosen");
}

TEST_CASE("The page grows and shrinks by its buttons") {
  ShellHarness app;
  app.go({.page = PageId::settings});
  app.click("settings/view.larger");
  CHECK(ui::zoom_percent(app.workspace()) == 110);
  app.click("settings/view.smaller");
  app.click("settings/view.smaller");
  CHECK(ui::zoom_percent(app.workspace()) == 90);
}

TEST_CASE("Your name is kept as it is typed and becomes one step of undo when the field is left") {
  ShellHarness app;
  app.go({.page = PageId::settings});
  app.focus("settings/me/name");
  app.type("Marisol Adeyemi 🙂");
  CHECK(app.workspace().settings().me.name.empty());
  app.key(Key::tab);
  CHECK(app.workspace().settings().me.name == "Marisol Adeyemi 🙂");
  REQUIRE(app.workspace().undo());
  CHECK(app.workspace().settings().me.name.empty());
}

TEST_CASE("A name that was being typed when the program ended is there at the next start") {
  ShellHarness app;
  app.go({.page = PageId::settings});
  app.focus("settings/me/name");
  app.type("李娜");
  app.restart();
  app.go({.page = PageId::settings});
  CHECK(app.workspace().settings().me.name == "李娜");
  CHECK(app.state("settings/me/name") == "李娜");
}

TEST_CASE("The weekend is set day by day, and one working day always stays") {
  ShellHarness app;
  app.go({.page = PageId::settings});
  app.click("settings/weekend/fri");
  CHECK(app.workspace().settings().weekend == std::vector<std::string>{"fri", "sat", "sun"});
  for (const char* day : {"mon", "tue", "wed", "thu"}) app.click(std::string("settings/weekend/") + day);
  CHECK(app.workspace().settings().weekend->size() == 6);
  CHECK(app.shell().last_error().empty());
  app.click("settings/weekend/fri");
  CHECK(app.workspace().settings().weekend->size() == 5);
}

TEST_CASE("A day off is typed as one says it, and taken out again by a press") {
  ShellHarness app("2026-04-23T11:51:00+01:00");
  app.go({.page = PageId::settings});
  app.focus("settings/days_off/new");
  app.type("4 May\n");
  app.type("25 may\n");
  REQUIRE(app.workspace().settings().days_off.size() == 2);
  CHECK(app.workspace().settings().days_off[0] == *domain::parse_date("2026-05-04"));
  CHECK(app.workspace().settings().days_off[1] == *domain::parse_date("2026-05-25"));
  app.click("settings/days_off/list/0");
  REQUIRE(app.workspace().settings().days_off.size() == 1);
  CHECK(app.workspace().settings().days_off[0] == *domain::parse_date("2026-05-25"));
}

}  // namespace afterword::test
