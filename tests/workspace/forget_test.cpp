// Forgetting somebody: not a byte of the name is left in any file of the folder.
#include <fstream>

#include "support/catch.h"
#include "fixture.h"

using namespace afterword;
using namespace afterword::workspace;
using tests::Desk;

namespace {

std::string lower(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

/// Files in the folder and below that hold one of these, case aside.
std::vector<std::string> holding(const std::filesystem::path& folder, const std::vector<std::string>& names) {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    const std::string bytes = lower(tests::read_file(entry.path()));
    for (const auto& name : names)
      if (bytes.find(lower(name)) != std::string::npos) files.push_back(entry.path().filename().string() + ": " + name);
  }
  return files;
}

const std::vector<std::string> traces = {"Lorna", "Byrne", "lorna.byrne@harbour.example", "+353 55 77"};

void write_about_lorna(Desk& desk, const tests::Rows& rows) {
  const auto set = [&](Field field, std::int64_t row, std::string text) {
    desk.edit(SetValue{field, row, Value(std::move(text))});
  };
  set(Field::person_email, rows.other_person.value, "lorna.byrne@harbour.example");
  set(Field::person_phone, rows.other_person.value, "+353 55 77");
  set(Field::asked_answer, rows.asked.value, "I said that Ms Byrne's question and LORNA BYRNE's were alike.");
  set(Field::interview_learned, rows.interview.value, "Write to lorna.byrne@harbour.example sooner.");
  set(Field::note_body, rows.note.value, "Dear Siobhán, please greet Lorna.");
  desk.edit(WriteRecall{rows.interview, "lorna asked why us\n@Lorna Byrne from sales\nq what else?", {}});
  const auto letter = desk.make<domain::NoteId>();
  desk.edit(AddNote{letter, domain::StepKind::thank_you, rows.other_person, rows.interview});
  set(Field::note_body, letter.value, "Dear Lorna, thank you.");
  desk.document->set_preference("practice.session", "an answer about Lorna");
  REQUIRE(desk.document->flush());
}

}  // namespace

TEST_CASE("somebody forgotten is in no file any more: not in the log, the history, the indexes, the backups") {
  Desk desk;
  const auto rows = tests::fill(desk);
  write_about_lorna(desk, rows);
  // Names that only the history, or only the index, still knows.
  desk.edit(SetValue{Field::person_title, rows.person.value, std::string("Lorna Byrne's boss")});
  desk.edit(SetValue{Field::person_title, rows.person.value, std::string("Head of Data")});
  desk.now = domain::plus_minutes(desk.now, 3 * 24 * 60);
  desk.reopen();
  REQUIRE_FALSE(holding(desk.file.parent_path() / "backups", {"Lorna"}).empty());
  REQUIRE(desk.document->undo_label());

  const auto done = desk.document->forget(rows.other_person);
  REQUIRE(done);
  CHECK(done->records >= 2);
  CHECK(done->texts >= 4);
  CHECK(done->backups >= 1);
  CHECK(done->beyond.empty());
  CHECK_FALSE(done->remarks.empty());
  CHECK(holding(desk.file.parent_path(), traces) == std::vector<std::string>{});

  CHECK(desk.document->person(rows.other_person) == nullptr);
  CHECK(desk.document->people().size() == 1);
  CHECK_FALSE(desk.document->undo_label());
  const auto* interview = desk.document->interview(rows.interview);
  CHECK(interview->dump == "someone asked why us\n@someone from sales\nq what else?");
  CHECK(interview->asked[0].answer == "I said that Ms someone's question and someone's were alike.");
  CHECK(interview->learned == "Write to someone sooner.");
  CHECK(interview->asked.size() == 2);
  CHECK_FALSE(interview->asked[1].by);
  CHECK(desk.document->notes(rows.interview).size() == 1);
  CHECK(desk.document->notes(rows.interview)[0].body == "Dear Siobhán, please greet someone.");
  CHECK(desk.document->find("lorna", 5).empty());
  CHECK_FALSE(desk.document->find("streaming", 5).empty());
  CHECK(desk.document->check().empty());

  desk.reopen();
  CHECK(holding(desk.file.parent_path(), traces) == std::vector<std::string>{});
  // The copy that was made afterwards is a whole one.
  std::filesystem::path copy;
  for (const auto& entry : std::filesystem::directory_iterator(desk.file.parent_path() / "backups"))
    if (entry.path().extension() == ".db") copy = entry.path();
  CHECK_FALSE(copy.empty());
}

TEST_CASE("a name that others share stays where it stands alone, and that is said") {
  Desk desk;
  const auto rows = tests::fill(desk);
  const auto other = desk.make<domain::PersonId>();
  desk.edit(AddPerson{other, "Lorna Doone", "Exmoor"});
  desk.edit(
      SetValue{Field::interview_learned, rows.interview.value, std::string("Lorna was kind, Lorna Byrne was not.")});
  const auto done = desk.document->forget(rows.other_person);
  REQUIRE(done);
  CHECK(desk.document->interview(rows.interview)->learned == "Lorna was kind, someone was not.");
  CHECK(done->remarks.front().find("“Lorna” was left") == 0);
}

TEST_CASE("a name that is a word of the language is taken for a name only where it looks like one") {
  Desk desk;
  const auto rows = tests::fill(desk);
  const auto will = desk.make<domain::PersonId>();
  desk.edit(AddPerson{will, "Will Marchbanks", "Kelso"});
  desk.edit(SetValue{Field::interview_learned, rows.interview.value,
                     std::string("Will they ask again? I will say what Will said, and @will too. marchbanks agreed.")});
  REQUIRE(desk.document->forget(will));
  CHECK(desk.document->interview(rows.interview)->learned ==
        "Will they ask again? I will say what someone said, and @someone too. someone agreed.");
}

TEST_CASE("files beside the data file that hold the name are named, and left alone") {
  Desk desk;
  const auto rows = tests::fill(desk);
  const auto beside = desk.file.parent_path() / "export.json";
  std::ofstream(beside) << "Lorna Byrne";
  const auto done = desk.document->forget(rows.other_person);
  REQUIRE(done);
  CHECK(done->beyond == std::vector<std::filesystem::path>{beside});
  CHECK(tests::read_file(beside) == "Lorna Byrne");
  CHECK_FALSE(desk.document->forget(rows.other_person));
}
