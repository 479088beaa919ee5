// Many questions at once stand in the history as if each had been watched.
#include <sqlite3.h>

#include <set>

#include "folder.h"
#include "store/bank.h"
#include "store/connection.h"
#include "store/history.h"
#include "store/records.h"
#include "store/rows.h"
#include "store/store.h"

using namespace afterword;
using namespace afterword::store;
using tests::Folder;

namespace {

domain::Question question(std::int64_t id, std::string text) {
  domain::Question one;
  one.id = {id};
  one.text = std::move(text);
  return one;
}

/// Texts whose lengths take one, two and three bytes to say, what is empty and what must be unique.
std::vector<domain::Question> questions() {
  std::vector<domain::Question> all;
  all.push_back(question(std::int64_t{1} << 61, "Wo sehen Sie sich in fünf Jahren? 🙂"));
  all.push_back(question(900, ""));
  all.push_back(question(901, std::string(127, 'a')));
  all.push_back(question(902, std::string(128, 'b')));
  all.push_back(question(903, std::string(16'383, 'c')));
  all.push_back(question(904, std::string(16'384, 'd')));
  all.push_back(question(905, std::string("with\0a nought", 13)));
  all[1].ref = "q-1", all[1].seed = "set/one", all[1].suspended = true;
  all[2].category = domain::Category::technical, all[2].source = domain::QuestionSource::own;
  all[2].answer = "An answer", all[2].notes = "Notes", all[2].extra = R"({"x":1})", all[2].wants = "Nerve";
  all[3].star = {"s", "t", "a", "r"};
  return all;
}

struct Shelf {
  Shelf() {
    auto opened = Store::open(folder / "afterword.db", [] { return tests::moment("2026-03-05T12:00:00+01:00"); });
    REQUIRE(opened);
    store = std::move(*opened);
  }
  void write(const std::function<void(Connection&)>& body) {
    REQUIRE(store->write({{{"Add", ""}, [&](Connection& connection) -> domain::Result<void> {
                             body(connection);
                             return {};
                           }}}));
  }
  /// Every row of the table, each column as SQLite quotes it.
  std::set<std::string> rows(const std::string& table) {
    std::set<std::string> found;
    REQUIRE(store->read([&](Connection& connection) {
      SQLite::Statement all(connection.database(), "SELECT * FROM " + table);
      while (all.executeStep()) {
        std::string row;
        for (int i = 0; i < all.getColumnCount(); ++i)
          row += (all.getColumn(i).isNull() ? "-" : all.getColumn(i).getString()) + "|";
        found.insert(row);
      }
    }));
    return found;
  }
  Folder folder;
  std::unique_ptr<Store> store;
};

std::string text_of(sqlite3_value* value) {
  if (value == nullptr) return "?";
  const auto* bytes = static_cast<const char*>(sqlite3_value_blob(value));
  return std::to_string(sqlite3_value_type(value)) + ":" +
         std::string(bytes, static_cast<std::size_t>(sqlite3_value_bytes(value)));
}

/// The changes of the latest step, each as a text.
std::multiset<std::string> latest_changes(Shelf& shelf) {
  std::multiset<std::string> changes;
  REQUIRE(shelf.store->read([&](Connection& connection) {
    SQLite::Statement last(connection.database(), "SELECT changes FROM change_set ORDER BY id DESC LIMIT 1");
    REQUIRE(last.executeStep());
    const auto blob = last.getColumn(0);
    sqlite3_changeset_iter* at = nullptr;
    REQUIRE(sqlite3changeset_start(&at, blob.getBytes(), const_cast<void*>(blob.getBlob())) == SQLITE_OK);
    while (sqlite3changeset_next(at) == SQLITE_ROW) {
      const char* table = nullptr;
      int columns = 0, operation = 0, indirect = 0;
      sqlite3changeset_op(at, &table, &columns, &operation, &indirect);
      std::string change = std::string(table) + std::to_string(operation) + std::to_string(indirect);
      unsigned char* keys = nullptr;
      sqlite3changeset_pk(at, &keys, nullptr);
      for (int i = 0; i < columns; ++i) {
        sqlite3_value* value = nullptr;
        sqlite3changeset_new(at, i, &value);
        change += "|" + std::to_string(keys[i]) + text_of(value);
      }
      changes.insert(change);
    }
    REQUIRE(sqlite3changeset_finalize(at) == SQLITE_OK);
  }));
  return changes;
}

}  // namespace

TEST_CASE("questions that are added at once leave the changes that a watched insert of each would leave") {
  const NewId same_place = [] { return std::int64_t{7}; };
  const auto all = questions();
  Shelf at_once, one_by_one;
  at_once.write([&](Connection& connection) { add_questions(connection, all, same_place); });
  one_by_one.write([&](Connection& connection) {
    for (const auto& one : all) save(connection, one, nullptr, same_place);
  });
  const auto changes = latest_changes(at_once);
  CHECK(changes.size() == all.size());
  CHECK(changes == latest_changes(one_by_one));
  CHECK(at_once.rows("question") == one_by_one.rows("question"));
}

TEST_CASE("questions with tags and wordings, one changed in the same step, go with one undo and come again") {
  std::int64_t next = 5000;
  const NewId new_id = [&] { return ++next; };
  auto all = questions();
  for (auto& one : all) one.tags = {"a", "b"}, one.variants = {one.text + " again"};
  Shelf shelf;
  const auto before = shelf.rows("question");
  shelf.write([&](Connection& connection) {
    add_questions(connection, all, new_id);
    auto changed = all[2];
    changed.answer = "Another answer";
    save(connection, changed, &all[2], new_id);
  });
  const auto questions_after = shelf.rows("question"), tags_after = shelf.rows("tag"),
             wordings_after = shelf.rows("question_variant");
  CHECK(questions_after.size() == all.size());
  CHECK(tags_after.size() == 2 * all.size());
  const auto undone = shelf.store->undo();
  REQUIRE(undone);
  CHECK(undone->changes.tables == tables("question", "tag", "question_variant"));
  CHECK(shelf.rows("question") == before);
  CHECK(shelf.rows("tag").empty());
  REQUIRE(shelf.store->redo());
  CHECK(shelf.rows("question") == questions_after);
  CHECK(shelf.rows("tag") == tags_after);
  CHECK(shelf.rows("question_variant") == wordings_after);
  CHECK(shelf.store->check().empty());
}

TEST_CASE("questions that are no step of the history are added without one") {
  Shelf shelf;
  REQUIRE(shelf.store->write_aside([](Connection& connection) -> domain::Result<void> {
    add_questions(connection, questions(), [] { return std::int64_t{7}; });
    return {};
  }));
  CHECK(shelf.rows("question").size() == questions().size());
  CHECK(shelf.rows("change_set").empty());
}
