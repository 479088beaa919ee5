// Transactions, the undo history and the health check.
#include "store/store.h"

#include "folder.h"
#include "store/connection.h"
#include "store/header.h"
#include "store/history.h"
#include "store/opening.h"
#include "store/records.h"
#include "store/rows.h"

using namespace afterword;
using namespace afterword::store;
using tests::Folder;

namespace {

struct StoreBench {
  StoreBench() : file(folder / "afterword.db") { open(); }
  void open() {
    store.reset();
    auto opened = Store::open(file, [this] { return now; });
    REQUIRE(opened);
    store = std::move(*opened);
  }
  // One edit that sets a preference of the user's to `value`.
  domain::Result<Written> set(const std::string& value, const std::string& joins = "") {
    return store->write({{{"Set " + value, joins}, [&](Connection& connection) -> domain::Result<void> {
                            save_file_extra(connection, value);
                            return {};
                          }}});
  }
  std::string value() {
    std::string text;
    REQUIRE(store->read([&](Connection& connection) { text = load_file_extra(connection); }));
    return text;
  }
  std::string top() {
    std::string text;
    REQUIRE(store->read([&](Connection& connection) { text = undo_label(connection).value_or(""); }));
    return text;
  }
  Folder folder;
  std::filesystem::path file;
  domain::Time now = tests::moment("2026-03-05T12:00:00+01:00");
  std::unique_ptr<Store> store;
};

std::int64_t steps_in(Connection& connection) { return connection.number("SELECT count(*) FROM change_set"); }

}  // namespace

TEST_CASE("a change says which tables it touched") {
  StoreBench bench;
  const auto written = bench.set("one");
  REQUIRE(written);
  CHECK(written->changes.tables == tables("setting"));
  CHECK(written->changes.records.empty());
  const auto same = bench.set("one");
  REQUIRE(same);
  CHECK(same->changes.tables.none());
}

TEST_CASE("an error takes back all works of a transaction") {
  StoreBench bench;
  REQUIRE(bench.set("one"));
  const auto done = bench.store->write(
      {{{"First", ""},
        [](Connection& connection) -> domain::Result<void> {
          save_file_extra(connection, "two");
          return {};
        }},
       {{"Second", ""}, [](Connection&) -> domain::Result<void> { return domain::Error::invalid("No."); }}});
  REQUIRE_FALSE(done);
  CHECK(done.error().message == "No.");
  CHECK(bench.value() == "one");
  CHECK(bench.top() == "Set one");
}

TEST_CASE("a step that was taken back is not joined") {
  StoreBench bench;
  REQUIRE(bench.set("one", "field"));
  CHECK_FALSE(bench.store->write(
      {{{"Typing", "field"}, [](Connection&) -> domain::Result<void> { return domain::Error::invalid("No."); }}}));
  REQUIRE(bench.set("two", "field"));
  REQUIRE(bench.store->undo());
  CHECK(bench.value() == "one");
}

TEST_CASE("typing that comes back to where it began leaves no step") {
  StoreBench bench;
  REQUIRE(bench.set("one"));
  REQUIRE(bench.set("on", "field"));
  REQUIRE(bench.set("one", "field"));
  CHECK(bench.top() == "Set one");
}

TEST_CASE("a change that is not kept changes nothing") {
  StoreBench bench;
  const auto done = bench.store->write({{{"Try", ""},
                                         [](Connection& connection) -> domain::Result<void> {
                                           save_file_extra(connection, "two");
                                           return {};
                                         }}},
                                       Store::Keep::no);
  REQUIRE(done);
  CHECK(done->changes.tables == tables("setting"));
  CHECK(bench.value().empty());
  CHECK(bench.top().empty());
}

TEST_CASE("steps older than 180 days go when the file is opened, newer ones stay") {
  StoreBench bench;
  REQUIRE(bench.set("old"));
  bench.now = domain::plus_minutes(bench.now, 100 * 24 * 60);
  REQUIRE(bench.set("new"));
  bench.now = domain::plus_minutes(bench.now, 90 * 24 * 60);
  bench.open();
  REQUIRE(bench.store->undo());
  CHECK(bench.value() == "old");
  CHECK_FALSE(bench.store->undo());
}

TEST_CASE("the oldest steps go when the history grows too large, whole and never from the middle") {
  Folder folder;
  REQUIRE(make_file(folder / "afterword.db"));
  Connection connection(folder / "afterword.db", Connection::Mode::read_write);
  History history(connection);
  for (int i = 1; i <= 10; ++i)
    connection.run("INSERT INTO change_set (at, label, schema, undone, changes) VALUES (" + std::to_string(i) +
                   ", 'step', " + std::to_string(schema_version) + ", " + (i > 8 ? "1" : "0") + ", zeroblob(100))");
  history.prune(10, 1000, 550);
  CHECK(steps_in(connection) == 5);
  CHECK(connection.number("SELECT min(id) FROM change_set") == 6);
  // A step that can no longer be redone takes those after it along.
  history.prune(10, 1000, 150);
  CHECK(steps_in(connection) == 0);
}

TEST_CASE("steps of another version of the tables are never applied, unless its columns are the same") {
  Folder folder;
  REQUIRE(make_file(folder / "afterword.db"));
  Connection connection(folder / "afterword.db", Connection::Mode::read_write);
  for (const int version : {99, history_version - 1, history_version, schema_version})
    connection.run("INSERT INTO change_set (at, label, schema, changes) VALUES (1, 'step', " + std::to_string(version) +
                   ", zeroblob(100))");
  History(connection).prune(10, 1000, 1000);
  CHECK(steps_in(connection) == 2);
}

TEST_CASE("a step that does not fit what the file holds changes nothing") {
  StoreBench bench;
  REQUIRE(bench.set("one"));
  REQUIRE(bench.store->write_aside([](Connection& connection) -> domain::Result<void> {
    save_file_extra(connection, "changed behind its back");
    return {};
  }));
  const auto undone = bench.store->undo();
  REQUIRE_FALSE(undone);
  CHECK_THAT(undone.error().message, tests::contains("nothing was changed"));
  CHECK(bench.value() == "changed behind its back");
}

TEST_CASE("a sound file has nothing wrong with it; a search index that lost a row has") {
  StoreBench bench;
  CHECK(bench.store->check().empty());
  REQUIRE(bench.store->write_aside([](Connection& connection) -> domain::Result<void> {
    connection.run("INSERT INTO person (id, ord, name) VALUES (1, 1, 'Lorna')");
    connection.run(
        "INSERT INTO person_text (person_text, rowid, name, title, company) VALUES ('delete', 1, 'Lorna', '', '')");
    return {};
  }));
  const auto troubles = bench.store->check();
  REQUIRE(troubles.size() == 1);
  CHECK_THAT(troubles.front(), tests::contains("person_text"));
}

TEST_CASE("a change names the records that it concerns, owners of rows that went included") {
  StoreBench bench;
  const domain::InterviewId interview{10};
  const domain::PersonId orla{20}, sean{30};
  const auto write = [&](const std::function<void(Connection&)>& body) {
    auto written = bench.store->write({{{"Change", ""}, [&](Connection& connection) -> domain::Result<void> {
                                          body(connection);
                                          return {};
                                        }}});
    REQUIRE(written);
    return std::move(written->changes);
  };
  using Names = std::vector<RecordName>;
  using domain::Noun;
  CHECK(write([&](Connection& connection) {
          connection.run("INSERT INTO interview (id, ord) VALUES (10, 0)");
          connection.run("INSERT INTO person (id, ord, name) VALUES (20, 0, 'Orla'), (30, 1, 'Seán')");
        }).records ==
        Names{{Noun::person, orla.value}, {Noun::person, sean.value}, {Noun::interview, interview.value}});
  CHECK(write([&](Connection& connection) {
          connection.run("INSERT INTO concern (id, interview, ord, \"by\", text) VALUES (40, 10, 0, 20, 'Far')");
        }).records == Names{{Noun::person, orla.value}, {Noun::interview, interview.value}});
  CHECK(write([&](Connection& connection) {
          connection.run("UPDATE concern SET text = 'Too far' WHERE id = 40");
        }).records == Names{{Noun::interview, interview.value}});
  CHECK(
      write([&](Connection& connection) { connection.run("UPDATE concern SET \"by\" = 30 WHERE id = 40"); }).records ==
      Names{{Noun::person, orla.value}, {Noun::person, sean.value}, {Noun::interview, interview.value}});
  CHECK(write([&](Connection& connection) {
          connection.run("INSERT INTO interview (id, ord) VALUES (11, 1)");
          connection.run("INSERT INTO interview_person (id, interview, ord, person) VALUES (50, 11, 0, 30)");
        }).records == Names{{Noun::person, sean.value}, {Noun::interview, 11}});
  CHECK(write([&](Connection& connection) {
          connection.run("UPDATE interview_person SET interview = 10 WHERE id = 50");
        }).records == Names{{Noun::person, sean.value}, {Noun::interview, interview.value}, {Noun::interview, 11}});
  const auto gone = write([&](Connection& connection) { connection.run("DELETE FROM interview WHERE id = 10"); });
  CHECK(gone.records == Names{{Noun::person, sean.value}, {Noun::interview, interview.value}});
  CHECK(gone.tables == tables("interview", "interview_person", "concern"));
  const auto back = bench.store->undo();
  REQUIRE(back);
  CHECK(back->changes.records == gone.records);
  CHECK_FALSE(back->changes.many);
  const auto many = write([&](Connection& connection) {
    for (int i = 100; i < 700; ++i)
      connection.run(
          ("INSERT INTO person (id, ord) VALUES (" + std::to_string(i) + ", " + std::to_string(i) + ")").c_str());
  });
  CHECK(many.many);
  CHECK(many.records.empty());
  CHECK(many.tables == tables("person"));
}
