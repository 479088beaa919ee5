// Which files are opened, which are refused untouched, who may have them, and how old ones are brought up to date.
#include "store/opening.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "folder.h"
#include "store/backup.h"
#include "store/header.h"
#include "store/store.h"

using namespace afterword;
using namespace afterword::store;
using tests::Folder;
using tests::noon;

namespace {

// A sound file of today's version, closed.
void make(const std::filesystem::path& file) { REQUIRE(Store::open(file, noon)); }

// Refused with a sentence that holds `part`; not one byte of it changed, and nothing was put beside it.
void refused_untouched(const Folder& folder, const std::filesystem::path& file, const std::string& part) {
  const std::string before = tests::bytes_of(file);
  const auto count = [&] {
    return std::distance(std::filesystem::directory_iterator(folder.path()), std::filesystem::directory_iterator());
  };
  const auto beside = count();
  const auto opened = Store::open(file, noon);
  REQUIRE_FALSE(opened);
  CHECK_THAT(opened.error().message, tests::contains(part));
  CHECK_THAT(opened.error().message, tests::contains(file.string()));
  CHECK(tests::bytes_of(file) == before);
  CHECK(count() == beside);
}

void set_bytes(const std::filesystem::path& file, std::size_t at, const std::string& bytes) {
  std::string all = tests::bytes_of(file);
  all.replace(at, bytes.size(), bytes);
  tests::put_bytes(file, all);
}

}  // namespace

TEST_CASE("a new file is made for its owner alone, in a folder for its owner alone") {
  Folder folder;
  const auto file = folder / "new" / "afterword.db";
  const auto opened = Store::open(file, noon);
  REQUIRE(opened);
  CHECK((*opened)->made_new());
  CHECK(tests::mode_of(file) == 0600);
  CHECK(tests::mode_of(file.parent_path()) == 0700);
  for (const auto& entry : std::filesystem::directory_iterator(file.parent_path())) {
    INFO(entry.path());
    CHECK(tests::mode_of(entry.path()) == 0600);
  }
}

TEST_CASE("a folder that was there before keeps its mode") {
  Folder folder;
  ::chmod(folder.path().c_str(), 0755);
  make(folder / "afterword.db");
  CHECK(tests::mode_of(folder.path()) == 0755);
}

TEST_CASE("files that are not ours are refused untouched") {
  Folder folder;
  const auto file = folder / "afterword.db";
  SECTION("empty") {
    tests::put_bytes(file, "");
    refused_untouched(folder, file, "This file is empty");
  }
  SECTION("something else") {
    tests::put_bytes(file, std::string(5000, 'x'));
    refused_untouched(folder, file, "not made by Afterword");
  }
  SECTION("too short for a header") {
    tests::put_bytes(file, "SQLite format 3");
    refused_untouched(folder, file, "not made by Afterword");
  }
  SECTION("another program's database") {
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE t (x)");
    refused_untouched(folder, file, "not made by Afterword");
  }
}

TEST_CASE("a newer file is refused untouched") {
  Folder folder, made;
  make(made / "afterword.db");
  const auto file = folder / "afterword.db";
  std::filesystem::copy(made / "afterword.db", file);
  set_bytes(file, 60, std::string("\x00\x00\x00\x7f", 4));
  refused_untouched(folder, file, "newer Afterword");
}

TEST_CASE("a file that lacks even its last byte is refused untouched") {
  Folder folder, made;
  make(made / "afterword.db");
  const std::string whole = tests::bytes_of(made / "afterword.db");
  const auto file = folder / "afterword.db";
  for (const std::size_t size : {whole.size() - 1, whole.size() - 4096, whole.size() / 2, std::size_t{4096}}) {
    INFO(size << " of " << whole.size());
    tests::put_bytes(file, whole.substr(0, size));
    refused_untouched(folder, file, "cut short");
  }
  tests::put_bytes(file, whole);
  CHECK(Store::open(file, noon));
}

TEST_CASE("a folder in place of the file is refused") {
  Folder folder;
  std::filesystem::create_directory(folder / "afterword.db");
  const auto opened = Store::open(folder / "afterword.db", noon);
  REQUIRE_FALSE(opened);
  CHECK_THAT(opened.error().message, tests::contains("This is a folder"));
}

TEST_CASE("a file can be opened once at a time, and again when it was closed") {
  Folder folder;
  const auto file = folder / "afterword.db";
  {
    const auto first = Store::open(file, noon);
    REQUIRE(first);
    const auto second = Store::open(file, noon);
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == domain::Error::Kind::conflict);
    CHECK_THAT(second.error().message, tests::contains("process " + std::to_string(::getpid())));
    CHECK(holder(file) == ::getpid());
  }
  CHECK_FALSE(holder(file));
  CHECK(Store::open(file, noon));
}

TEST_CASE("what a lost half-made file left is cleared away") {
  Folder folder;
  const auto file = folder / "afterword.db";
  tests::put_bytes(file.string() + ".new", "half a file");
  CHECK(Store::open(file, noon));
  CHECK_FALSE(std::filesystem::exists(file.string() + ".new"));
}

TEST_CASE("every version up to today's has a way up") {
  const auto rungs = ladder();
  CHECK(rungs.size() == static_cast<std::size_t>(schema_version - 1));
  for (std::size_t i = 0; i < rungs.size(); ++i) CHECK(rungs[i].from == static_cast<int>(i) + 1);
}

TEST_CASE("a file climbs the ladder step by step, or stays as it was") {
  Folder folder;
  const auto file = folder / "afterword.db";
  make(file);
  const std::vector<Rung> rungs = {
      {1, "CREATE TABLE hat (id INTEGER PRIMARY KEY, size INTEGER); INSERT INTO hat VALUES (1, 54);"},
      {2, "ALTER TABLE hat ADD COLUMN colour TEXT; UPDATE hat SET colour = 'red';"},
      {3, "UPDATE hat SET size = size + 1; SELECT * FROM nowhere;"},
  };
  Connection connection(file, Connection::Mode::read_write);
  connection.run("PRAGMA user_version = 1");
  REQUIRE(migrate(connection, rungs, 3));
  CHECK(connection.number("PRAGMA user_version") == 3);
  CHECK(connection.number("SELECT count(*) FROM hat WHERE size = 54 AND colour = 'red'") == 1);
  CHECK(migrate(connection, rungs, 3));
  CHECK_THROWS(migrate(connection, rungs, 4));
  CHECK(connection.number("PRAGMA user_version") == 3);
  CHECK(connection.number("SELECT size FROM hat") == 54);
  const auto unreachable = migrate(connection, {rungs[0], rungs[1]}, 9);
  REQUIRE_FALSE(unreachable);
  CHECK_THAT(unreachable.error().message, tests::contains("Nothing in it was changed"));
}
