// Files of every earlier version become files of today's, with everything in them. A version's tables are kept in
// versions/N.sql, as they were made then.
#include <fstream>
#include <sstream>

#include "folder.h"
#include "store/header.h"
#include "store/opening.h"
#include "store/records.h"
#include "store/rows.h"
#include "store/search.h"
#include "store/store.h"

using namespace afterword;
using namespace afterword::store;
using tests::noon;

namespace {

void make_version(const std::filesystem::path& file, int version) {
  std::ifstream in(std::string(AFTERWORD_SOURCE_DIR "/tests/store/versions/") + std::to_string(version) + ".sql");
  REQUIRE(in);
  std::stringstream script;
  script << in.rdbuf();
  tests::put_bytes(file, "");
  Connection connection(file, Connection::Mode::read_write);
  connection.run("PRAGMA application_id = " + std::to_string(application_id));
  connection.run("PRAGMA user_version = " + std::to_string(version));
  connection.run(script.str());
  connection.run(
      "INSERT INTO question (id, ord, text, category, answer, notes, source) VALUES"
      " (7, 1, 'Why us?', 'motivation', 'The harbour', 'be brief', 'asked');"
      "INSERT INTO question_variant (id, question, ord, text) VALUES (8, 7, 0, 'So, why here?');"
      "INSERT INTO review (id, question, ord, at, at_offset, rating, text) VALUES (9, 7, 0, 1000, 60, 4, 'well');"
      "INSERT INTO person (id, ord, name, title) VALUES (10, 2, 'Siobhán Ní Chonchúir', 'Head of Data');"
      "INSERT INTO interview (id, ord, round) VALUES (11, 3, 'second');"
      "INSERT INTO personal_detail (id, person, ord, interview, text) VALUES (12, 10, 0, 11, 'coaches hockey');"
      "INSERT INTO task (id, ord, kind, interview, person) VALUES (13, 4, 'value_add', 11, 10);");
}

std::vector<std::string> rows_of(Connection& connection, const std::string& sql) {
  std::vector<std::string> rows;
  Query query(connection, sql);
  while (query.step()) {
    std::string row;
    for (int i = 0; i < query.columns(); ++i) row += query.text(i) + "|";
    rows.push_back(row);
  }
  return rows;
}

// Everything that the tables, indexes and triggers are made of, however a file came to have them.
std::vector<std::string> shape(const std::filesystem::path& file) {
  Connection connection(file, Connection::Mode::read_write);
  auto all = rows_of(connection,
                     "SELECT m.name, p.cid, p.name, p.type, p.\"notnull\", p.dflt_value, p.pk FROM sqlite_master m "
                     "JOIN pragma_table_xinfo(m.name) p WHERE m.type = 'table' ORDER BY m.name, p.cid");
  const auto others =
      rows_of(connection, "SELECT type, name, sql FROM sqlite_master WHERE type != 'table' ORDER BY type, name");
  all.insert(all.end(), others.begin(), others.end());
  return all;
}

}  // namespace

TEST_CASE("a file of any earlier version is brought up to date with everything in it") {
  for (int version = 1; version < schema_version; ++version) {
    INFO("version " << version);
    tests::Folder folder;
    const auto old = folder / "old.db", fresh = folder / "fresh.db";
    make_version(old, version);
    REQUIRE(make_file(fresh));
    {
      const auto opened = Store::open(old, noon);
      REQUIRE(opened);
      REQUIRE((*opened)->read([](Connection& connection) {
        const auto question = load(connection, domain::QuestionId{7});
        REQUIRE(question);
        CHECK(question->text == "Why us?");
        CHECK(question->answer == "The harbour");
        CHECK(question->variants == std::vector<std::string>{"So, why here?"});
        REQUIRE(question->reviews.size() == 1);
        CHECK(question->reviews.front().rating == 4);
        CHECK(question->reviews.front().text == "well");
        CHECK(question->points.empty());
        CHECK(question->seed.empty());
        CHECK(find_text(connection, "harbo", 5).size() == 1);
        const auto person = load(connection, domain::PersonId{10});
        REQUIRE(person);
        CHECK(person->other_names.empty());
        REQUIRE(person->details.size() == 1);
        CHECK(person->details.front().text == "coaches hockey");
        CHECK(!person->details.front().mention);
        CHECK(find_text(connection, "siobhan", 5).size() == 1);
        const auto tasks = tasks_of(connection, domain::InterviewId{11});
        REQUIRE(tasks.size() == 1);
        CHECK(tasks.front().kind == domain::StepKind::value_add);
        CHECK(tasks.front().dropped == domain::When());
      }));
      CHECK((*opened)->check().empty());
    }
    CHECK(shape(old) == shape(fresh));
    // What it was is kept beside it.
    bool kept = false;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path()))
      kept = kept || entry.path().string().find("ackup") != std::string::npos;
    CHECK(kept);
  }
}
