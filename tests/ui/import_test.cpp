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

TEST_CASE("A new interview for a transcript is made with what is taken in, and one undo takes back both") {
  ShellHarness app;
  app.shell().take_files({written_file(app, "talk.vtt", talk)});
  app.settle();
  app.click("import/interview");
  app.type("A new");
  app.key(Key::enter);
  REQUIRE(app.has("import/rows/0"));
  CHECK(app.workspace().interviews().empty());
  CHECK(app.workspace().opportunities().empty());
  app.key(ui::ctrl(Key::enter));
  REQUIRE(app.workspace().interviews().size() == 1);
  CHECK(app.shell().route().interview == app.workspace().interviews().front().id);
  CHECK(app.workspace().interview(app.workspace().interviews().front().id)->asked.size() == 2);
  REQUIRE(app.workspace().undo());
  CHECK(app.workspace().interviews().empty());
  CHECK(app.workspace().opportunities().empty());
}

TEST_CASE("An Afterword file says how much it holds before it is taken in") {
  ShellHarness app;
  app.shell().take_files(
      {written_file(app, "one.json", R"({"afterword": 1, "people": [{"id": "p", "name": "Siobhán Ó'Dálaigh"}]})")});
  app.settle();
  REQUIRE(app.has("import/import.take"));
  CHECK(app.workspace().people().empty());
  app.click("import/import.take");
  REQUIRE(app.workspace().people().size() == 1);
  CHECK(app.workspace().people()[0].name == "Siobhán Ó'Dálaigh");
}

constexpr std::string_view search = R"({"afterword": 1,
  "opportunities": [{"id": "o1", "company": "Tern", "role": "Clerk"}],
  "people": [{"id": "p1", "name": "Ama Osei"}, {"id": "p2", "name": "Bo Ek"}],
  "interviews": [{"id": "i1", "opportunity": "o1", "round": "second", "people": [{"person": "p1"}, {"person": "p2"}],
                  "asked": [{"question": "q1", "text": "Why us?", "by": "p1"}]}],
  "questions": [{"id": "q1", "text": "Why us?"}],
  "notes": [{"id": "n1", "kind": "thank_you", "person": "p1", "interview": "i1", "subject": "Thank you"}]})";

TEST_CASE("A record of an Afterword file is left out with what makes no sense without it, by keyboard alone") {
  ShellHarness app;
  app.shell().take_files({written_file(app, "search.json", search)});
  app.settle();
  REQUIRE(app.has("import/rows/5"));
  CHECK(app.label("import/rows/0") == "Tern, Clerk");
  CHECK(app.label("import/rows/3") == "Tern, second");
  CHECK(app.label("import/rows/5") == "Thank you");
  REQUIRE(app.focused() == "import/rows/0");
  app.key(Key::space);
  CHECK(app.state("import/rows/0") == "left out");
  CHECK(app.state("import/rows/3") == "left out with another");
  CHECK(app.state("import/rows/5") == "left out with another");
  CHECK(app.state("import/rows/1") == "taken");
  CHECK(app.label("import/import.take") == "Take in 3");
  app.focus("import/rows/5");
  app.key(Key::space);  // the letter brings its interview, and that its opportunity
  for (const auto& row : app.paths("import/rows/")) CHECK(app.state(row) == "taken");
  app.click("import/rows/1");
  CHECK(app.state("import/rows/5") == "left out with another");
  CHECK(app.state("import/rows/3") == "taken");
  app.key(ui::ctrl(Key::enter));
  REQUIRE(app.workspace().people().size() == 1);
  CHECK(app.workspace().people()[0].name == "Bo Ek");
  REQUIRE(app.workspace().interviews().size() == 1);
  const auto* taken = app.workspace().interview(app.workspace().interviews()[0].id);
  REQUIRE(taken->asked.size() == 1);
  CHECK_FALSE(taken->asked[0].by);
  CHECK(app.workspace().bank_size() == 1);
  app.run("edit.undo");
  CHECK(app.workspace().people().empty());
  CHECK(app.workspace().interviews().empty());
  CHECK(app.workspace().bank_size() == 0);
}

TEST_CASE("A question set shows each question, and thousands of rows are clipped to those in view") {
  ShellHarness app;
  std::string set = R"({"afterword_question_set": 1, "set": "many", "title": "Many", "questions": [)";
  constexpr int many = 5000;
  for (int i = 0; i < many; ++i)
    set += (i > 0 ? "," : "") + std::string(R"({"id": "n)") + std::to_string(i) + R"(", "text": "Question number )" +
           std::to_string(i) + R"(?", "category": "technical"})";
  app.shell().take_files({written_file(app, "many.json", set + "]}")});
  app.settle();
  REQUIRE(app.has("import/rows/0"));
  CHECK(app.state("import/held") == "Question set “Many”: 5000 to take in");
  CHECK(app.paths("import/rows/").size() < 60);
  app.key(Key::end);
  REQUIRE(app.has("import/rows/4999"));
  CHECK(app.paths("import/rows/").size() < 60);
  app.focus("import/rows/4999");
  app.key(Key::space);
  app.key(ui::ctrl(Key::enter));
  // Taken in on a thread aside, which a busy machine lets wait.
  for (int more = 0; more < 20 && app.shell().route().page != PageId::bank; ++more) app.settle();
  CHECK(app.shell().route().page == PageId::bank);
  CHECK(app.workspace().bank_size() == 4999);
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

TEST_CASE("A table's columns are shown with what they were taken for, and another meaning changes the preview") {
  ShellHarness app;
  app.shell().take_files(
      {written_file(app, "list.csv", "Frage;Thema;Antwort\nWarum wir?;Geld;Darum\nWas nun?;Zeit;Nichts\n")});
  app.settle();
  REQUIRE(app.has("import/columns/2/meaning"));
  CHECK(app.state("import/columns/0/meaning") == "question");
  CHECK(app.state("import/columns/2/meaning") == "-");
  CHECK(app.state("import/columns/header") == "ticked");
  app.click("import/columns/2/meaning");
  app.type("Answer");
  app.key(Key::enter);
  CHECK(app.state("import/columns/2/meaning") == "answer");
  app.click("import/columns/header");
  CHECK(app.label("import/rows/0") == "Frage");
  app.click("import/columns/header");
  CHECK(app.label("import/rows/0") == "Warum wir?");

  app.click("import/columns/0/meaning");
  app.type("Passed");
  app.key(Key::enter);
  CHECK(app.state("import/held").find("text") != std::string::npos);
  CHECK_FALSE(app.has("import/rows/0"));
  app.key(ui::ctrl(Key::enter));
  CHECK(app.workspace().bank_size() == 0);
  app.click("import/columns/0/meaning");
  app.type("Question");
  app.key(Key::enter);
  REQUIRE(app.has("import/rows/1"));
  app.key(ui::ctrl(Key::enter));
  REQUIRE(app.workspace().bank_size() == 2);
  const auto all = app.workspace().match("Was nun?", 1);
  REQUIRE(all.size() == 1);
  CHECK(app.workspace().question(all[0].id)->answer == "Nichts");
}

TEST_CASE("Several files are listed, each with its rows, and one that fails stops none") {
  ShellHarness app;
  app.shell().take_files({written_file(app, "list.md", three_questions),
                          app.file().parent_path().string() + "/nowhere.md",
                          written_file(app, "odd.bin", std::string_view("\0\1\2\3", 4)),
                          written_file(app, "more.txt", "What would you keep?\nWhat would you change?\n")});
  app.settle();
  REQUIRE(app.has("import/files/3"));
  CHECK(app.state("import/files/0") == "chosen");
  CHECK(app.label("import/files/1").find("not taken in") != std::string::npos);
  CHECK(app.label("import/rows/0") == "Tell me about a quarrel in your team");
  app.key(ui::ctrl(Key::page_up));
  CHECK(app.label("import/rows/0") == "What would you keep?");
  app.click("import/rows/0");
  app.key(ui::ctrl_shift(Key::enter));
  CHECK(app.workspace().bank_size() == 4);
  REQUIRE(app.has("import/outcomes/3"));
  CHECK(app.state("import/outcomes/0").find("3 added") != std::string::npos);
  CHECK(app.state("import/outcomes/1").find("nowhere.md") != std::string::npos);
  CHECK(app.state("import/outcomes/2").find("Nothing was imported") != std::string::npos);
  CHECK(app.state("import/outcomes/3").find("1 added") != std::string::npos);
  app.run("edit.undo");
  CHECK(app.workspace().bank_size() == 3);
  app.click("import/outcomes/0");
  CHECK(app.shell().route().page == PageId::bank);
}

TEST_CASE("Files are taken in one by one, the next one is shown, and another can be named beside them") {
  ShellHarness app;
  app.shell().take_files({written_file(app, "list.md", three_questions),
                          written_file(app, "more.txt", "What would you keep?\nWhat would you change?\n")});
  app.settle();
  app.key(ui::ctrl(Key::enter));
  CHECK(app.workspace().bank_size() == 3);
  CHECK(app.shell().route().page == PageId::import_file);
  CHECK(app.label("import/rows/0") == "What would you keep?");
  app.key(ui::ctrl_shift(Key::i));
  REQUIRE(app.has("import/path"));
  app.fill("import/path", written_file(app, "third.txt", "Who decides?\nWho pays?\n"));
  app.focus("import/path");
  app.key(Key::enter);
  CHECK(app.label("import/rows/0") == "Who decides?");
  app.key(ui::ctrl(Key::enter));
  app.key(ui::ctrl(Key::enter));
  CHECK(app.workspace().bank_size() == 7);
  CHECK(app.has("import/outcomes/2"));
}

TEST_CASE("A transcript that names no interview waits while the other files are taken in") {
  ShellHarness app;
  app.shell().take_files({written_file(app, "list.md", three_questions), written_file(app, "talk.vtt", talk)});
  app.settle();
  app.key(ui::ctrl_shift(Key::enter));
  CHECK(app.workspace().bank_size() == 3);
  CHECK(app.has("import/interview"));
  CHECK(app.label("toast/text").find("which interview") != std::string::npos);
}

TEST_CASE("Whom a transcript was taken for is said once, beside the names to choose from") {
  ShellHarness app;
  make_interview(app, "Hillside", "2026-04-23T11:00:00+01:00");
  app.shell().take_files({written_file(app, "talk.vtt", talk)});
  app.settle();
  REQUIRE(app.has("import/me/0"));
  for (const auto& path : app.paths("import/remark")) CHECK(app.state(path).find("guessed") == std::string::npos);
}

TEST_CASE("Characters that hide in a name are written out before it is taken in, and on its page") {
  ShellHarness app;
  app.shell().take_files({written_file(app, "cards.vcf",
                                       "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:A\xE2\x80\xAEnn Lee\r\nEND:VCARD\r\n"
                                       "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Bo Ek\r\nEND:VCARD\r\n")});
  app.settle();
  REQUIRE(app.has("import/rows/1"));
  CHECK(app.label("import/rows/0") == "A[U+202E]nn Lee");
  CHECK(app.state("import/remark0").find("A[U+202E]nn Lee") != std::string::npos);
  app.click("import/rows/1");
  app.key(ui::ctrl(Key::enter));
  REQUIRE(app.workspace().people().size() == 1);
  CHECK(app.shell().route().page == PageId::people);
}

}  // namespace afterword::test
