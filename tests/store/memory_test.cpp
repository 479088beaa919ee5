// The table of what is remembered follows the reviews and answers through every kind of change, or is as it was.
#include "store/memory.h"

#include <cmath>
#include <random>

#include "folder.h"
#include "store/records.h"
#include "store/rows.h"
#include "store/store.h"

using namespace afterword;
using namespace afterword::store;

namespace {

struct MemoryBench {
  MemoryBench() : file(folder / "afterword.db") { open(); }
  void open() {
    store.reset();
    auto opened = Store::open(file, [] { return tests::moment("2026-03-05T12:00:00+01:00"); });
    REQUIRE(opened);
    store = std::move(*opened);
  }
  void run(const std::string& script) {
    const auto done = store->write({{{"Change", ""}, [&](Connection& connection) -> domain::Result<void> {
                                       connection.run(script);
                                       return {};
                                     }}});
    INFO((done ? "" : done.error().message));
    REQUIRE(done);
  }
  std::int64_t number(const std::string& sql) {
    std::int64_t value = 0;
    REQUIRE(store->read([&](Connection& connection) { value = connection.number(sql); }));
    return value;
  }
  std::optional<domain::Memory> memory(std::int64_t question) {
    std::optional<domain::Memory> found;
    REQUIRE(store->read([&](Connection& connection) { found = load_memory(connection, {question}); }));
    return found;
  }
  std::vector<std::string> table() {
    std::vector<std::string> rows;
    REQUIRE(store->read([&](Connection& connection) {
      Query query(connection, "SELECT * FROM memory ORDER BY question");
      while (query.step()) {
        std::string row;
        for (int i = 0; i < query.columns(); ++i) row += query.text(i) + "|";
        rows.push_back(row);
      }
    }));
    return rows;
  }
  tests::Folder folder;
  std::filesystem::path file;
  std::unique_ptr<Store> store;
};

// Question 1, never asked; question 2, asked in interview 7 and rated 2.
constexpr const char* two_questions =
    "INSERT INTO question (id, ord, text) VALUES (1, 1, 'Why us?'), (2, 2, 'Why you?');"
    "INSERT INTO interview (id, ord, starts, starts_offset) VALUES (7, 1, 500, 0);"
    "INSERT INTO asked (id, interview, ord, question, text, rating, received) VALUES (8, 7, 0, 2, 'Why you?', 2, -1);";

}  // namespace

TEST_CASE("a question is remembered from its first practice or the first time it is asked") {
  MemoryBench bench;
  bench.run(two_questions);
  CHECK_FALSE(bench.memory(1));
  REQUIRE(bench.memory(2));
  CHECK(bench.memory(2)->asked == 1);
  CHECK(bench.memory(2)->opens_ms == 500);
  CHECK(bench.memory(2)->standing.rating == 2);
  CHECK(bench.memory(2)->weak_from_ms == 0);
  bench.run("INSERT INTO review (id, question, ord, at, at_offset, rating) VALUES (3, 1, 0, 1000, 60, 4)");
  REQUIRE(bench.memory(1));
  CHECK(bench.memory(1)->card.reps == 1);
  CHECK(std::abs(bench.memory(1)->card.stability - 2.3065) < 1e-9);
}

TEST_CASE("what is remembered follows every change of a review, an answer, an interview and a question") {
  MemoryBench bench;
  bench.run(two_questions);
  bench.run("INSERT INTO review (id, question, ord, at, at_offset, rating) VALUES (3, 1, 0, 1000, 60, 4)");
  bench.run("UPDATE review SET rating = 5");
  CHECK(std::abs(bench.memory(1)->card.stability - 8.2956) < 1e-9);
  bench.run("UPDATE review SET question = 2");
  CHECK_FALSE(bench.memory(1));
  CHECK(bench.memory(2)->card.reps == 1);
  bench.run("UPDATE asked SET rating = 1, question = 1");
  CHECK(bench.memory(1)->standing.rating == 1);
  CHECK(bench.memory(2)->asked == 0);
  bench.run("UPDATE interview SET starts = 900");
  CHECK(bench.memory(1)->opens_ms == 900);
  bench.run("UPDATE question SET suspended = 1 WHERE id = 1");
  CHECK_FALSE(bench.memory(1)->opens_ms);
  CHECK_FALSE(bench.memory(1)->weak_from_ms);
  bench.run("DELETE FROM interview");
  CHECK_FALSE(bench.memory(1));
  bench.run("DELETE FROM question WHERE id = 2");
  CHECK_FALSE(bench.memory(2));
  CHECK(bench.number("SELECT count(*) FROM memory_stale") == 0);
}

TEST_CASE("undo and redo bring back what was remembered") {
  MemoryBench bench;
  bench.run(two_questions);
  const auto before = bench.table();
  bench.run("INSERT INTO review (id, question, ord, at, at_offset, rating) VALUES (3, 1, 0, 1000, 60, 4)");
  const auto after = bench.table();
  REQUIRE(bench.store->undo());
  CHECK(bench.table() == before);
  REQUIRE(bench.store->redo());
  CHECK(bench.table() == after);
  bench.run("DELETE FROM question");
  CHECK(bench.table().empty());
  REQUIRE(bench.store->undo());
  CHECK(bench.table() == after);
}

TEST_CASE("what is only tried leaves what is remembered alone") {
  MemoryBench bench;
  bench.run(two_questions);
  const auto before = bench.table();
  REQUIRE(bench.store->write({{{"Try", ""},
                               [](Connection& connection) -> domain::Result<void> {
                                 connection.run("DELETE FROM asked");
                                 return {};
                               }}},
                             Store::Keep::no));
  CHECK(bench.table() == before);
}

TEST_CASE("another hour of the roll-over works every question out anew, at once and on opening") {
  MemoryBench bench;
  bench.run(two_questions);
  // 03:30 and 05:00 UTC: one day from midnight on, two days from four o'clock on.
  bench.run(
      "INSERT INTO review (id, question, ord, at, at_offset, rating) VALUES"
      " (3, 1, 0, 12600000, 0, 4), (4, 1, 1, 18000000, 0, 4)");
  const double by_four = bench.memory(1)->card.stability;
  REQUIRE(bench.store->write_aside([](Connection& connection) -> domain::Result<void> {
    save_preference(connection, rollover_preference, "0");
    return {};
  }));
  const double by_midnight = bench.memory(1)->card.stability;
  CHECK(by_midnight != by_four);
  REQUIRE(bench.store->write_aside([](Connection& connection) -> domain::Result<void> {
    connection.run(
        "UPDATE memory SET stability = 77; UPDATE preference SET value = '0 0' WHERE key = 'practice.memory'");
    return {};
  }));
  bench.open();
  CHECK(bench.memory(1)->card.stability == by_midnight);
}

TEST_CASE("repair finds and mends what another program did to the table") {
  MemoryBench bench;
  bench.run(two_questions);
  bench.run("INSERT INTO review (id, question, ord, at, at_offset, rating) VALUES (3, 1, 0, 1000, 60, 4)");
  const auto before = bench.table();
  bench.run("DELETE FROM memory WHERE question = 1");
  REQUIRE(bench.store->check().size() == 1);
  CHECK_THAT(bench.store->check().front(), tests::contains("practice schedule"));
  bench.run("UPDATE memory SET due = 7, opens = 7");
  REQUIRE(bench.store->repair());
  CHECK(bench.store->check().empty());
  CHECK(bench.table() == before);
}

TEST_CASE("a table that cannot be brought up to date does not keep an edit from being saved") {
  MemoryBench bench;
  bench.run(two_questions);
  bench.run("ALTER TABLE memory RENAME COLUMN kept TO other");
  bench.run("UPDATE asked SET rating = 5");
  CHECK(bench.number("SELECT rating FROM asked") == 5);
  CHECK(bench.number("SELECT count(*) FROM memory_stale") == 1);
  bench.run("ALTER TABLE memory RENAME COLUMN other TO kept");
  bench.run("UPDATE question SET text = 'And you?' WHERE id = 2");
  CHECK(bench.memory(2)->standing.rating == 5);
  CHECK(bench.number("SELECT count(*) FROM memory_stale") == 0);
}

TEST_CASE("after any changes the table is what working everything out anew gives") {
  MemoryBench bench;
  std::mt19937 random(11);
  const auto any = [&](int below) {
    return std::to_string(1 + static_cast<int>(random() % static_cast<unsigned>(below)));
  };
  bench.run("INSERT INTO interview (id, ord, starts) VALUES (1, 1, 1000), (2, 2, NULL), (3, 3, 900000000)");
  for (int i = 1; i <= 8; ++i)
    bench.run("INSERT INTO question (id, ord, text) VALUES (" + std::to_string(i) + ", " + std::to_string(i) +
              ", 'Why?')");
  for (int step = 0; step < 200; ++step) {
    const std::string changes[] = {"INSERT INTO review (id, question, ord, at, at_offset, rating) SELECT " +
                                       std::to_string(100 + step) + ", id, " + any(9) + ", " + any(90) + "0000000, " +
                                       any(600) + ", " + any(5) + " FROM question WHERE id = " + any(8),
                                   "INSERT INTO asked (id, interview, ord, question, rating, received) SELECT " +
                                       std::to_string(100 + step) + ", " + any(3) + ", 0, id, " + any(5) + ", " +
                                       any(5) + " - 3 FROM question WHERE id = " + any(8),
                                   "UPDATE review SET rating = " + any(5) + " WHERE question = " + any(8),
                                   "DELETE FROM review WHERE id % 7 = " + any(7),
                                   "UPDATE asked SET question = NULL WHERE id % 5 = " + any(5),
                                   "UPDATE interview SET starts = " + any(99) + "0000000 WHERE id = " + any(3),
                                   "UPDATE question SET suspended = 1 - suspended WHERE id = " + any(8),
                                   "DELETE FROM question WHERE id = " + any(60)};
    const auto choice = random() % 10;
    if (choice < std::size(changes))
      bench.run(changes[choice]);
    else
      static_cast<void>(static_cast<bool>(choice == 8 ? bench.store->undo() : bench.store->redo()));
    if (step % 10 != 0) continue;
    const auto kept = bench.table();
    REQUIRE(bench.store->repair());
    REQUIRE(bench.table() == kept);
  }
}
