// Finds the records that the rows of a change set belong to.
#include "store/changes.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "store/history.h"
#include "store/rows.h"

namespace afterword::store {
namespace {

using domain::Noun;

constexpr std::size_t most_rows = 500;

/// Whose row it is: a record's own, or one of its lists.
struct Belonging {
  std::string_view table;
  Noun record;
  std::string_view owner;   ///< the column that names the record; empty: the row is the record's own
  std::string_view person;  ///< a column that names somebody whose mentions are counted
};

constexpr auto belongings = std::to_array<Belonging>({
    {"opportunity", Noun::opportunity, "", ""},
    {"research", Noun::opportunity, "opportunity", ""},
    {"person", Noun::person, "", ""},
    {"interview", Noun::interview, "", ""},
    {"next_steps", Noun::interview, "interview", ""},
    {"interview_person", Noun::interview, "interview", "person"},
    {"question", Noun::question, "", ""},
    {"question_variant", Noun::question, "question", ""},
    {"question_point", Noun::question, "question", ""},
    {"question_mistake", Noun::question, "question", ""},
    {"question_merged", Noun::question, "question", ""},
    {"tag", Noun::question, "question", ""},
    {"review", Noun::question, "question", ""},
    {"asked", Noun::interview, "interview", ""},
    {"concern", Noun::interview, "interview", "by"},
    {"document", Noun::interview, "interview", ""},
    {"asset", Noun::interview, "interview", ""},
    {"personal_detail", Noun::person, "person", ""},
    {"cared_about", Noun::person, "person", ""},
    {"recall_mark", Noun::interview, "interview", ""},
    {"note", Noun::note, "", ""},
    {"note_version", Noun::note, "note", ""},
    {"task", Noun::task, "", ""},
    {"setting", Noun::none, "", ""},
});
static_assert(belongings.size() == recorded_tables.size());

class Reading {
 public:
  Reading(Connection& connection, Changes& changes) : connection_(connection), changes_(changes) {}

  void take(sqlite3_changeset_iter* at) {
    const char* name = nullptr;
    int columns = 0, operation = 0, indirect = 0;
    sqlite3changeset_op(at, &name, &columns, &operation, &indirect);
    const std::string_view table = name;
    const auto row =
        std::find_if(belongings.begin(), belongings.end(), [&](const Belonging& one) { return one.table == table; });
    if (row == belongings.end()) return;
    changes_.tables.set(table_index(table));
    if (++rows_ > most_rows) changes_.many = true;
    if (changes_.many || row->record == Noun::none) return;
    const std::int64_t id = *value(at, operation, 0, operation != SQLITE_INSERT);
    if (row->owner.empty()) return add(row->record, id);
    const bool moved = add_both(row->record, at, operation, column_of(table, row->owner));
    if (!moved) add(row->record, named_by(table, row->owner, id));
    if (row->person.empty()) return;
    const bool other = add_both(Noun::person, at, operation, column_of(table, row->person));
    if (moved && !other) add(Noun::person, named_by(table, row->person, id));
  }

 private:
  void add(Noun noun, std::int64_t id) {
    if (id != 0) changes_.records.emplace_back(noun, id);
  }

  /// What the column held and holds. False: the change set does not say, since it stayed the same.
  bool add_both(Noun noun, sqlite3_changeset_iter* at, int operation, int column) {
    const auto before = value(at, operation, column, true), after = value(at, operation, column, false);
    if (before) add(noun, *before);
    if (after) add(noun, *after);
    return before || after;
  }

  static std::optional<std::int64_t> value(sqlite3_changeset_iter* at, int operation, int column, bool before) {
    if (operation == (before ? SQLITE_INSERT : SQLITE_DELETE)) return std::nullopt;
    sqlite3_value* found = nullptr;
    const int code = before ? sqlite3changeset_old(at, column, &found) : sqlite3changeset_new(at, column, &found);
    if (code != SQLITE_OK || found == nullptr) return std::nullopt;
    return sqlite3_value_int64(found);
  }

  int column_of(std::string_view table, std::string_view column) {
    const auto [known, is_new] = columns_.try_emplace({table, column}, 0);
    if (!is_new) return known->second;
    Query query(connection_, "SELECT cid FROM pragma_table_info(:table) WHERE name = :name");
    query.bind(":table", table).bind(":name", column).step();
    return known->second = static_cast<int>(query.number(0));
  }

  std::int64_t named_by(std::string_view table, std::string_view column, std::int64_t id) {
    const std::string sql = "SELECT \"" + std::string(column) + "\" FROM " + std::string(table) + " WHERE id = :id";
    Query query(connection_, sql);
    return query.bind(":id", id).step() ? query.number(0) : 0;
  }

  Connection& connection_;
  Changes& changes_;
  std::size_t rows_ = 0;
  std::map<std::pair<std::string_view, std::string_view>, int> columns_;
};

}  // namespace

void Changes::add(const Changes& more) {
  tables |= more.tables;
  many = many || more.many;
  records.insert(records.end(), more.records.begin(), more.records.end());
  if (many) records.clear();
  std::sort(records.begin(), records.end());
  records.erase(std::unique(records.begin(), records.end()), records.end());
}

Changes ChangeSet::changes(Connection& connection) const {
  Changes found;
  sqlite3_changeset_iter* at = nullptr;
  if (empty() || sqlite3changeset_start(&at, size_, bytes_) != SQLITE_OK) return found;
  Changes read;
  Reading reading(connection, read);
  while (sqlite3changeset_next(at) == SQLITE_ROW) reading.take(at);
  sqlite3changeset_finalize(at);
  found.add(read);
  return found;
}

}  // namespace afterword::store
