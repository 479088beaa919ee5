// Import: a file is named or dropped, looked at row by row, and taken in.
#include <fstream>

#include "ui/pages_support.h"

namespace afterword::test {

namespace {

using ui::Key;
using ui::PageId;

std::string written_file(ShellHarness& app, const std::string& name, std::string_view bytes) {
  const auto path = app.file().parent_path() / name;
  std::ofstream(path, std::ios::binary) << bytes;
  return path.string();
}

constexpr std::string_view three_questions =
    "# Behavioural\n\n- Tell me about a quarrel in your team\n- When did you last change your mind?\n"
    "- What do you do when nobody answers?\n";

constexpr std::string_view talk =
    "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Judith Hallorane>Why do you want to leave the day ward?\n\n"
    "00:00:05.000 --> 00:00:15.000\n<v Marisol Adeyemi>Because I want to teach students on the job, every shift.\n\n"
    "00:00:16.000 --> 00:00:19.000\n<v Judith Hallorane>How do you handle a missing cupboard key?\n\n"
    "00:00:20.000 --> 00:00:33.000\n<v Marisol Adeyemi>I lock the room, ring pharmacy and write down who had it.\n";

}  // namespace

TEST_CASE("A list of questions is named, looked at, partly left out and taken in, by keyboard alone") {
  ShellHarness app;
  const std::string path = written_file(app, "list.md", three_questions);
  app.key(ui::ctrl(Key::i));
  REQUIRE(app.shell().route().page == PageId::import_file);
  REQUIRE(app.focused() == "import/path");
  app.fill("import/path", path);
  app.focus("import/path");
  app.key(Key::enter);
  REQUIRE(app.has("import/rows/2"));
  CHECK(app.label("import/rows/1") == "When did you last change your mind?");
  CHECK(app.state("import/rows/1") == "taken");
  CHECK(app.workspace().bank_size() == 0);
  app.focus("import/rows/1");
  app.key(Key::space);
  CHECK(app.state("import/rows/1") == "left out");
  app.key(ui::ctrl(Key::enter));
  CHECK(app.shell().route().page == PageId::bank);
  CHECK(app.workspace().bank_size() == 2);
  app.run("edit.undo");
  CHECK(app.workspace().bank_size() == 0);
}

TEST_CASE("What is in the folder is offered while its path is typed") {
  ShellHarness app;
  written_file(app, "list.md", three_questions);
  written_file(app, "other.txt", "What next?\n");
  app.key(ui::ctrl(Key::i));
  app.fill("import/path", app.file().parent_path().string() + "/li");
  REQUIRE(app.has("import/folder/0"));
  CHECK(app.label("import/folder/0") == "list.md");
  CHECK_FALSE(app.has("import/folder/1"));
  app.click("import/folder/0");
  CHECK(app.has("import/rows/0"));
}

TEST_CASE("A transcript that is dropped onto the window fills the debrief of the interview chosen for it") {
  ShellHarness app;
  app.shell().take_files({written_file(app, "talk.vtt", talk)});
  app.settle();
  REQUIRE(app.has("import/interview"));
  CHECK_FALSE(app.has("import/rows/0"));  // it belongs to no interview yet
  const Made made = make_interview(app, "Hillside", "2026-04-23T11:00:00+01:00");
  app.click("import/interview");
  app.type("Hillside");
  app.key(Key::enter);
  REQUIRE(app.has("import/rows/0"));
  std::string rows;
  for (const auto& row : app.paths("import/rows/")) rows += app.label(row) + "\n";
  CHECK(rows.find("Why do you want to leave the day ward?") != std::string::npos);
  app.key(ui::ctrl(Key::enter));
  CHECK(app.shell().route().page == PageId::debrief);
  const auto* interview = app.workspace().interview(made.interview);
  REQUIRE(interview != nullptr);
  REQUIRE(interview->asked.size() == 2);
  CHECK(interview->asked[1].text.find("missing cupboard key") != std::string::npos);
  CHECK(interview->asked[1].answer.find("ring pharmacy") != std::string::npos);
}

TEST_CASE("An Afterword file says how much it holds before it is taken in") {
  ShellHarness app;
  app.shell().take_files({written_file(
      app, "one.json", R"({"afterword": 1, "people": [{"id": "p", "name": "Siobhán Ó'Dálaigh"}]})")});
  app.settle();
  REQUIRE(app.has("import/import.take"));
  CHECK(app.workspace().people().empty());
  app.click("import/import.take");
  REQUIRE(app.workspace().people().size() == 1);
  CHECK(app.workspace().people()[0].name == "Siobhán Ó'Dálaigh");
}

TEST_CASE("A file that cannot be read changes nothing, and another can be named at once") {
  ShellHarness app;
  app.key(ui::ctrl(Key::i));
  app.fill("import/path", app.file().parent_path().string() + "/nowhere.md");
  app.focus("import/path");
  app.key(Key::enter);
  CHECK(app.state("import/trouble").find("nowhere.md") != std::string::npos);
  CHECK(app.has("import/path"));
  app.shell().take_files({written_file(app, "odd.bin", std::string_view("\0\1\2\3", 4))});
  app.settle();
  CHECK(app.has("import/path"));
  CHECK_FALSE(app.state("import/trouble").empty());
  CHECK(app.workspace().bank_size() == 0);
}

TEST_CASE("Escape leads from a file back to naming one, and nothing was changed") {
  ShellHarness app;
  app.shell().take_files({written_file(app, "list.md", three_questions)});
  app.settle();
  REQUIRE(app.has("import/rows/0"));
  app.key(Key::escape);
  CHECK(app.has("import/path"));
  CHECK(app.workspace().bank_size() == 0);
}

}  // namespace afterword::test
