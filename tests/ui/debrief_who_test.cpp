// Step 2 of the debrief, by widget path: several people at once, known ones, and the particulars of each.
#include "ui/debrief_nurse.h"
#include "ui/screens/debrief/who.h"

namespace afterword::test {

namespace {

using ui::Key;
const std::string who_step = "debrief/who/";

const std::vector<domain::Attendee>& attendees(ShellHarness& app, domain::InterviewId id) {
  return app.workspace().interview(id)->people;
}

const domain::Person& person(ShellHarness& app, domain::InterviewId id, std::size_t index) {
  return *app.workspace().person(attendees(app, id).at(index).person);
}

std::vector<std::string> names(ShellHarness& app, domain::InterviewId id) {
  std::vector<std::string> all;
  for (const auto& attendee : attendees(app, id)) all.push_back(app.workspace().person(attendee.person)->name);
  return all;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("A line of names is cut at commas, semicolons, ampersands and the word and") {
  CHECK(ui::names_in_line("Bettina, Mr Okkonen") == Names{"Bettina", "Mr Okkonen"});
  CHECK(ui::names_in_line("Siobhán and 李娜 & عمر; 🙂") == Names{"Siobhán", "李娜", "عمر", "🙂"});
  CHECK(ui::names_in_line("Sandy Anders") == Names{"Sandy Anders"});
  CHECK(ui::names_in_line(" , Bettina,, Bettina ,") == Names{"Bettina"});
  CHECK(ui::names_in_line("  ").empty());
}

TEST_CASE("Several people are taken in with one Enter, and the line is free for more") {
  ShellHarness app;
  const auto id = new_interview(app, {});
  open_step(app, id, domain::Step::who);
  REQUIRE(app.focused() == who_step + "names");
  app.type("Siobhán, 李娜 and عمر\n");
  CHECK(names(app, id) == Names{"Siobhán", "李娜", "عمر"});
  CHECK(attendees(app, id)[0].as == domain::AttendedAs::interviewer);
  CHECK(app.focused() == who_step + "names");
  CHECK(app.state(who_step + "names").empty());
  app.type("Mr Okkonen\n");
  CHECK(names(app, id).size() == 4);
}

TEST_CASE("A name that is there already does not come twice") {
  ShellHarness app;
  const auto id = new_interview(app, {"Siobhán"});
  open_step(app, id, domain::Step::who);
  app.type("siobhan, Bettina\n");
  CHECK(names(app, id) == Names{"Siobhán", "Bettina"});
}

TEST_CASE("Names left in the line are taken in when one goes on, and kept when one leaves") {
  ShellHarness app;
  const auto id = new_interview(app, {});
  open_step(app, id, domain::Step::who);
  app.type("Bettina, Renske");
  app.key(ui::plain(Key::escape));
  app.restart();
  open_step(app, id, domain::Step::who);
  CHECK(app.state(who_step + "names") == "Bettina, Renske");
  app.key(ui::ctrl(Key::enter));
  CHECK(names(app, id) == Names{"Bettina", "Renske"});
}

TEST_CASE("People who are known already are offered while one types, accents aside") {
  ShellHarness app;
  new_interview(app, {"Świętosława Ży", "Bettina"});
  const auto id = new_interview(app, {});
  open_step(app, id, domain::Step::who);
  app.type("Renske, swie");
  REQUIRE(app.has(who_step + "known/0"));
  app.key(ui::plain(Key::down));
  app.key(ui::plain(Key::enter));
  CHECK(names(app, id) == Names{"Renske", "Świętosława Ży"});
  CHECK(app.workspace().people().size() == 3);
}

TEST_CASE("Somebody who helped joins as staff") {
  ShellHarness app;
  const auto id = new_interview(app, {"Bettina"});
  open_step(app, id, domain::Step::who);
  app.focus(who_step + "helpers");
  app.type("Renske\n");
  REQUIRE(names(app, id) == Names{"Bettina", "Renske"});
  CHECK(attendees(app, id)[1].as == domain::AttendedAs::staff);
}

TEST_CASE("A person opens, takes every particular, and closes again") {
  ShellHarness app;
  const auto id = new_interview(app, {"Bettina", "Okkonen"});
  open_step(app, id, domain::Step::who);
  app.click(who_step + "1");
  REQUIRE(app.focused() == who_step + "1/name");
  app.fill(who_step + "1/name", "Pekka Okkonen");
  app.fill(who_step + "1/pronounced", "OCK-o-nen");
  app.fill(who_step + "1/title", "Brewmaster");
  app.click(who_step + "1/as/host");
  app.click(who_step + "1/met/video");
  app.click(who_step + "1/role/hiring_manager");
  app.fill(who_step + "1/email", "pekka@brewery.example");
  app.fill(who_step + "1/phone", "+358 40 1");
  app.fill(who_step + "1/address", "Panimokatu 1, Oulu");
  app.fill(who_step + "1/linkedin", "linkedin.example/in/pekka");
  app.click(who_step + "1/prefers/phone");
  app.click(who_step + "1/card");
  const domain::Person& pekka = person(app, id, 1);
  CHECK(pekka.name == "Pekka Okkonen");
  CHECK(pekka.pronounced == "OCK-o-nen");
  CHECK(pekka.title == "Brewmaster");
  CHECK(pekka.role == domain::Role::hiring_manager);
  CHECK(pekka.email == "pekka@brewery.example");
  CHECK(pekka.phone == "+358 40 1");
  CHECK(pekka.address == "Panimokatu 1, Oulu");
  CHECK(pekka.linkedin == "linkedin.example/in/pekka");
  CHECK(pekka.prefers == domain::Channel::phone);
  CHECK(pekka.card);
  CHECK(attendees(app, id)[1].as == domain::AttendedAs::host);
  CHECK(attendees(app, id)[1].met == domain::Met::video);
  app.click(who_step + "1");
  CHECK_FALSE(app.has(who_step + "1/name"));
}

TEST_CASE("A way to what is missing opens the person it is missing from") {
  ShellHarness app;
  const auto id = new_interview(app, {"Bettina", "Okkonen"});
  app.go({.page = ui::PageId::debrief, .interview = id, .step = 2, .focus = "debrief/who/1/email"});
  CHECK(app.focused() == "debrief/who/1/email");
  app.go({.page = ui::PageId::debrief, .interview = id, .step = 2, .focus = "debrief/who/0/prefers"});
  CHECK(app.focused() == "debrief/who/0/prefers/email");
}

TEST_CASE("Who was not there after all goes with one press and comes back with undo") {
  ShellHarness app;
  const auto id = new_interview(app, {"Bettina"});
  open_step(app, id, domain::Step::who);
  app.click(who_step + "0");
  app.click(who_step + "0/remove");
  CHECK(attendees(app, id).empty());
  app.run("edit.undo");
  CHECK(names(app, id) == Names{"Bettina"});
}

TEST_CASE("Several who join at once go again in one step") {
  ShellHarness app;
  const auto id = new_interview(app, {});
  open_step(app, id, domain::Step::who);
  app.focus(who_step + "names");
  app.type("Bettina, Mr Okkonen and Renske\n");
  REQUIRE(app.workspace().interview(id)->people.size() == 3);
  CHECK(app.workspace().undo_label() == "Add people to interview");
  app.run("edit.undo");
  CHECK(app.workspace().interview(id)->people.empty());
}

}  // namespace afterword::test
