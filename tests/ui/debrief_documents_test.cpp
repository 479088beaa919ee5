// Step 7 of the debrief, by widget path: papers handed over, asked for and promised, with their days.
#include "ui/pages_support.h"

namespace afterword::test {

namespace {

using domain::Direction;
using ui::Key;

const std::string documents_step = "debrief/documents/";

void open_documents(ShellHarness& app, domain::InterviewId id) {
  app.go({.page = ui::PageId::debrief, .interview = id, .step = static_cast<int>(domain::Step::documents)});
}

const std::vector<domain::Document>& documents(ShellHarness& app, domain::InterviewId id) {
  return interview(app, id).documents;
}

}  // namespace

TEST_CASE("A document begins with its first letter, in the direction of the line it was typed in") {
  ShellHarness app;
  const Made made = make_interview(app, "Harbour", "2026-04-23T11:25:00+01:00");
  open_documents(app, made.interview);
  CHECK(app.focused() == documents_step + "given/new");
  app.type("CV");
  REQUIRE(documents(app, made.interview).size() == 1);
  app.key(Key::enter);
  app.type("Portfolio 🙂");
  app.focus(documents_step + "requested/new");
  app.type("References\n");
  app.focus(documents_step + "promised/new");
  app.type("Árvíztűrő 作品集\n");
  const auto& all = documents(app, made.interview);
  REQUIRE(all.size() == 4);
  CHECK(all[0].name == "CV");
  CHECK(all[0].direction == Direction::given);
  CHECK(all[1].name == "Portfolio 🙂");
  CHECK(all[2].direction == Direction::requested);
  CHECK(all[3].name == "Árvíztűrő 作品集");
  CHECK(all[3].direction == Direction::promised);
  CHECK(all[2].at == domain::When{time_of("2026-04-23T11:25:00+01:00")});
  CHECK(app.state(documents_step + "promised/new").empty());
}

TEST_CASE("Days of a document are typed as one says them") {
  ShellHarness app("2026-04-25T09:00:00+01:00");
  const Made made = make_interview(app, "Harbour", "2026-04-23T11:25:00+01:00");
  open_documents(app, made.interview);
  app.focus(documents_step + "requested/new");
  app.type("Certificate\n");
  app.fill(documents_step + "0/due", "27 april 17:00");
  app.fill(documents_step + "0/sent", "24 april");
  app.click(documents_step + "0/when");
  REQUIRE(app.focused() == documents_step + "0/at");
  app.fill(documents_step + "0/at", "11:20");
  const auto& document = documents(app, made.interview)[0];
  CHECK(document.due == domain::When{time_of("2026-04-27T17:00:00+01:00")});
  CHECK(domain::to_string(document.sent) == "2026-04-24");
  CHECK(document.at == domain::When{time_of("2026-04-23T11:20:00+01:00")});
  app.fill(documents_step + "0/sent", "");
  CHECK(domain::to_string(documents(app, made.interview)[0].sent).empty());
}

TEST_CASE("A line taken back letter by letter leaves no document behind") {
  ShellHarness app;
  const Made made = make_interview(app, "Harbour", "2026-04-23T11:25:00+01:00");
  open_documents(app, made.interview);
  app.type("C");
  app.key(Key::backspace);
  app.key(Key::enter);
  CHECK(documents(app, made.interview).empty());
}

TEST_CASE("A document is removed from its row, and undo brings it back with its days") {
  ShellHarness app;
  const Made made = make_interview(app, "Harbour", "2026-04-23T11:25:00+01:00");
  open_documents(app, made.interview);
  app.focus(documents_step + "promised/new");
  app.type("Work sample\n");
  app.fill(documents_step + "0/due", "27 april");
  const domain::Document before = documents(app, made.interview)[0];
  app.focus(documents_step + "0/name");
  app.click(documents_step + "0/remove");
  REQUIRE(documents(app, made.interview).empty());
  app.key(ui::ctrl(Key::z));
  REQUIRE(documents(app, made.interview).size() == 1);
  CHECK(documents(app, made.interview)[0] == before);
}

TEST_CASE("A document that nobody said anything about is asked which way it went") {
  ShellHarness app;
  const Made made = make_interview(app, "Harbour", "2026-04-23T11:25:00+01:00");
  workspace::AddDocument more;
  more.id = domain::DocumentId{app.workspace().new_id()};
  more.interview = made.interview;
  more.name = "A form";
  more.direction = Direction::unset;
  REQUIRE(app.workspace().carry_out(more));
  open_documents(app, made.interview);
  app.click(documents_step + "0/direction/requested");
  CHECK(documents(app, made.interview)[0].direction == Direction::requested);
  CHECK_FALSE(app.has(documents_step + "0/direction/requested"));
}

TEST_CASE("The nurse’s documents can all be entered on this page") {
  ShellHarness app("2026-04-23T11:51:00+01:00");
  if (!import_sample(app, "nurse-panel.json")) return;
  const auto id = app.workspace().interview_by_ref("nurse-i1");
  const auto expected = documents(app, id);
  for (const auto& one : expected) {
    REQUIRE(app.workspace().carry_out(workspace::Remove{domain::Noun::document, one.id.value}));
  }
  open_documents(app, id);
  app.focus(documents_step + "given/new");
  app.type(expected[0].name + "\n");
  app.fill(documents_step + "0/sent", "10:25");
  app.click(documents_step + "0/when");
  app.fill(documents_step + "0/at", "10:25");
  app.focus(documents_step + "requested/new");
  app.type(expected[1].name + "\n");
  app.fill(documents_step + "1/due", "27 april 17:00");
  app.click(documents_step + "1/when");
  app.fill(documents_step + "1/at", "11:20");
  app.restart();
  const auto& entered = documents(app, id);
  REQUIRE(entered.size() == expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    CHECK(entered[i].name == expected[i].name);
    CHECK(entered[i].direction == expected[i].direction);
    CHECK(entered[i].at == expected[i].at);
    CHECK(entered[i].due == expected[i].due);
    CHECK(entered[i].sent == expected[i].sent);
  }
}

}  // namespace afterword::test
