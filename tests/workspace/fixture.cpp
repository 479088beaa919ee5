// Folders, documents and their dumps for the tests of the workspace.
#include "fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <sstream>
#include <thread>

namespace afterword::tests {

namespace fs = std::filesystem;
using namespace workspace;

Folder::Folder() {
  std::string pattern = (fs::temp_directory_path() / "afterword-test-XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
  path_ = pattern;
}

Folder::~Folder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

Desk::Desk() : file(folder.path() / "data" / "afterword.db"), now(*domain::parse_time("2026-03-05T15:20:00+01:00")) {
  reopen();
}

void Desk::reopen() {
  document.reset();
  auto opened = Workspace::open({.file = file, .seed = false, .now = [this] { return now; }, .patience = patience});
  if (!opened) throw std::runtime_error(opened.error().message);
  document = std::move(*opened);
}

void Desk::edit(const Edit& edit) {
  const auto done = document->carry_out(edit);
  if (!done) throw std::runtime_error(label(edit) + ": " + done.error().message);
}

std::string Desk::text() const {
  const auto text = document->export_json({});
  if (!text) throw std::runtime_error(text.error().message);
  return *text;
}

std::string Desk::rows() {
  document.reset();
  constexpr const char* tables =
      "opportunity research person interview next_steps interview_person question question_variant question_point "
      "question_mistake question_merged tag review asked "
      "concern document asset personal_detail cared_about recall_mark note note_version task setting";
  std::istringstream names(tables);
  std::string dump;
  {
    SQLite::Database database(file.string(), SQLite::OPEN_READONLY);
    for (std::string name; names >> name;) {
      SQLite::Statement rows(database, "SELECT * FROM " + name + " ORDER BY 1");
      while (rows.executeStep()) {
        dump += name;
        for (int i = 0; i < rows.getColumnCount(); ++i)
          dump += "|" + (rows.getColumn(i).isNull() ? "NULL" : rows.getColumn(i).getString());
        dump += "\n";
      }
    }
  }
  reopen();
  return dump;
}

Rows fill(Desk& desk) {
  Rows rows;
  const auto make = [&](auto& id) { id.value = desk.document->new_id(); };
  make(rows.opportunity), make(rows.research), make(rows.person), make(rows.other_person), make(rows.interview);
  make(rows.attendee), make(rows.other_attendee), make(rows.asked), make(rows.other_asked), make(rows.concern);
  make(rows.detail), make(rows.cared_about), make(rows.document), make(rows.asset), make(rows.note);
  desk.edit(AddOpportunity{rows.opportunity, "Harbour Analytics", "Data engineer"});
  desk.edit(AddResearch{rows.research, rows.opportunity, *domain::parse_when("2026-03-02"), "They moved to Cork"});
  desk.edit(AddInterview{rows.interview, rows.opportunity, domain::parse_time("2026-03-05T14:00:00+01:00"),
                         domain::parse_time("2026-03-05T15:10:00+01:00")});
  desk.edit(MeetPerson{rows.person, rows.attendee, rows.interview, "Siobhán Ní Chonchúir"});
  desk.edit(MeetPerson{rows.other_person, rows.other_attendee, rows.interview, "Lorna Byrne"});
  desk.edit(AddAsked{rows.asked, rows.interview, -1, "Walk me through your background.", rows.person});
  desk.edit(AddAsked{rows.other_asked, rows.interview, -1, "Why us?", rows.other_person});
  desk.edit(AddConcern{rows.concern, rows.interview, "No experience with streaming", rows.person});
  desk.edit(AddDetail{rows.detail, rows.person, rows.interview, "coaches a girls' hockey team"});
  desk.edit(AddCaredAbout{rows.cared_about, rows.person, rows.interview, "data quality before speed"});
  desk.edit(AddDocument{rows.document, rows.interview, "Portfolio"});
  desk.edit(AddAsset{rows.asset, rows.interview, "Led the audit of 2024"});
  desk.edit(AddNote{rows.note, domain::StepKind::thank_you, rows.person, rows.interview});
  desk.edit(LinkQuestion{rows.asked, {}, domain::Category::introduction});
  rows.question = desk.document->interview(rows.interview)->asked.front().question;
  return rows;
}

void there_and_back(Desk& desk, const Edit& edit, const std::function<void(const Workspace&)>& look) {
  INFO(label(edit));
  const std::string before = desk.rows();
  desk.edit(edit);
  look(*desk.document);
  CHECK(desk.document->undo_label() == label(edit));
  const std::string after = desk.rows();
  CHECK(before != after);
  REQUIRE(desk.document->undo());
  CHECK(desk.rows() == before);
  REQUIRE(desk.document->redo());
  CHECK(desk.rows() == after);
  look(*desk.document);
  CHECK(desk.document->check().empty());
}

const workspace::QuestionList& listed(workspace::Workspace& document, const workspace::QuestionQuery& query) {
  const workspace::QuestionList* list = &document.questions(query);
  for (int i = 0; !list->complete && i < 10000; ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
    document.refresh();
    list = &document.questions(query);
  }
  REQUIRE(list->complete);
  return *list;
}

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace afterword::tests
