// Folders, documents and their dumps for the tests of the workspace.
#include "fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <sstream>
#include <thread>

namespace afterword::tests {

namespace fs = std::filesystem;
using namespace workspace;

int mode_of(const fs::path& path) {
  struct stat found {};
  return ::lstat(path.c_str(), &found) == 0 ? static_cast<int>(found.st_mode & 0777U) : -1;
}

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

namespace {

std::string text_of(const InterviewRow& row) {
  std::ostringstream out;
  out << row.id.value << "|" << row.opportunity.value << "|" << row.company << "|" << row.role << "|" << row.round
      << "|" << static_cast<int>(row.stage) << "|" << static_cast<int>(row.format) << "|"
      << (row.starts ? row.starts->utc_ms : -1) << "|" << (row.ends ? row.ends->utc_ms : -1) << "|"
      << (row.debriefed ? row.debriefed->utc_ms : -1) << "|" << row.asked << "|" << row.rated << "|" << row.concerns
      << "|" << row.people << "|" << row.step << "|" << row.begun << "\n";
  return out.str();
}

std::string text_of(const PersonRow& row) {
  std::ostringstream out;
  out << row.id.value << "|" << row.name << "|" << row.title << "|" << row.company << "|" << static_cast<int>(row.role)
      << "|" << row.interviews << "|" << row.details << "|" << row.cares << "|" << row.concerns << "|" << row.has_email
      << "|" << row.has_address << "\n";
  return out.str();
}

}  // namespace

std::string seen(const Workspace& document) {
  std::ostringstream out;
  for (const InterviewRow& row : document.interviews()) {
    out << text_of(row);
    const auto* interview = document.interview(row.id);
    out << "  " << interview->learned << "|" << interview->dump << "|" << interview->people.size() << "|"
        << interview->recall.size() << "\n";
    for (const auto& one : interview->asked)
      out << "  " << one.text << "|" << one.answer << "|" << one.by.value << "\n";
    for (const auto& one : interview->concerns) out << "  " << one.text << "|" << one.by.value << one.resolved << "\n";
    for (const auto& one : interview->documents) out << "  " << one.name << "\n";
    for (const auto& one : interview->not_mentioned) out << "  " << one.text << "\n";
    for (const auto& one : interview->asked)
      if (const auto* question = document.question(one.question))
        out << "  " << question->text << "|" << question->answer << "|" << question->tags.size() << "|"
            << question->reviews.size() << "\n";
  }
  for (const PersonRow& row : document.people()) {
    out << text_of(row);
    const auto* person = document.person(row.id);
    out << "  " << person->email << "|" << person->pronounced << "|" << person->other_names.size() << "\n";
    for (const auto& one : person->details) out << "  " << one.text << "|" << one.interview.value << "\n";
    for (const auto& one : person->cares_about) out << "  " << one.text << "|" << one.weight << "\n";
  }
  for (const auto& one : document.opportunities()) {
    out << one.id.value << "|" << one.company << "|" << static_cast<int>(one.stage) << "|" << one.notes << "\n";
    for (const auto& found : one.research) out << "  " << found.text << "\n";
  }
  for (const auto& step : document.plan())
    out << step.id << "|" << static_cast<int>(step.state) << "|" << step.person.value << "|" << step.why << "\n";
  return out.str();
}

void there_and_back(Desk& desk, const Edit& edit, const std::function<void(const Workspace&)>& look) {
  INFO(label(edit));
  const std::string before = desk.rows();
  const std::string seen_before = seen(*desk.document);
  desk.edit(edit);
  look(*desk.document);
  CHECK(desk.document->undo_label() == label(edit));
  const std::string seen_after = seen(*desk.document);
  const std::string after = desk.rows();
  CHECK(before != after);
  CHECK(seen(*desk.document) == seen_after);
  REQUIRE(desk.document->undo());
  CHECK(seen(*desk.document) == seen_before);
  CHECK(desk.rows() == before);
  CHECK(seen(*desk.document) == seen_before);
  REQUIRE(desk.document->redo());
  CHECK(seen(*desk.document) == seen_after);
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
