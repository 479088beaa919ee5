// Many questions at once. A trigger that writes to a full-text index makes SQLite bring the index to the file with
// every single row, so triggers are silent here and each index is written in one go. An index gathers words in memory
// and merges what it wrote before whenever that is full; for many questions it may gather more.
#include <sqlite3.h>

#include <algorithm>
#include <cassert>

#include "store/bank.h"
#include "store/history.h"
#include "store/lists.h"
#include "store/new_rows.h"
#include "store/sql.h"

namespace afterword::store {
namespace {

using domain::Question;

constexpr std::size_t many = 2000;                      // questions
constexpr std::int64_t gathered_usually = 1024 * 1024;  // bytes; FTS5's own
constexpr std::int64_t gathered = 32 * gathered_usually;
constexpr std::int64_t cache_kib = 64 * 1024;

class SilentTriggers {
 public:
  explicit SilentTriggers(sqlite3* database) : handle_(database) { set(0); }
  ~SilentTriggers() { set(1); }
  SilentTriggers(const SilentTriggers&) = delete;
  SilentTriggers& operator=(const SilentTriggers&) = delete;

 private:
  void set(int on) { sqlite3_db_config(handle_, SQLITE_DBCONFIG_ENABLE_TRIGGER, on, nullptr); }
  sqlite3* handle_;
};

/// Pages that are written to again and again stay in memory meanwhile.
class LargeCache {
 public:
  explicit LargeCache(Connection& connection)
      : connection_(connection), before_(connection.number("PRAGMA cache_size")) {
    connection.run("PRAGMA cache_size = " + std::to_string(-cache_kib));
  }
  ~LargeCache() { connection_.database().tryExec("PRAGMA cache_size = " + std::to_string(before_)); }
  LargeCache(const LargeCache&) = delete;
  LargeCache& operator=(const LargeCache&) = delete;

 private:
  Connection& connection_;
  std::int64_t before_;
};

/// Gives the members of a record to the parameters 1, 2, … of a statement and to the history, without a copy of texts:
/// the record must outlive the run.
class BindInOrder {
 public:
  BindInOrder(SQLite::Statement& statement, NewRows& rows) : statement_(statement), rows_(rows) {}

  template <class Tag>
  void operator()(const char* name, const domain::Id<Tag>& value) {
    (*this)(name, value.value);
  }
  template <class Enum>
  requires std::is_enum_v<Enum>
  void operator()(const char* name, Enum value) {
    statement_.bind(next(name), std::string(domain::word(value)));
    rows_.text(domain::word(value));
  }
  void operator()(const char* name, const std::string& value) {
    const int index = next(name);
    // What must be unique is NULL where there is none.
    if (value.empty() && (std::string_view(name) == "ref" || std::string_view(name) == "seed")) {
      statement_.bind(index);
      rows_.nothing();
    } else {
      statement_.bindNoCopy(index, value);
      rows_.text(value);
    }
  }
  void operator()(const char* name, bool value) { (*this)(name, std::int64_t{value}); }
  void operator()(const char* name, std::int64_t value) {
    statement_.bind(next(name), value);
    rows_.number(value);
  }

 private:
  int next([[maybe_unused]] const char* name) {
    ++index_;
    assert(statement_.getIndex((std::string(":") + name).c_str()) == index_);
    return index_;
  }
  SQLite::Statement& statement_;
  NewRows& rows_;
  int index_ = 0;
};

/// The names of what `columns` gives of a question.
struct Names {
  template <class Value>
  void operator()(const char* name, const Value&) {
    all.emplace_back(name);
  }
  std::vector<std::string> all;
};

void add_rows(Connection& connection, const std::vector<Question>& questions, const NewId& new_id) {
  std::vector<std::int64_t> places(questions.size());
  std::generate(places.begin(), places.end(), new_id);
  std::vector<std::size_t> order(questions.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  // By id every row comes behind the last one.
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return questions[a].id < questions[b].id; });
  Names names;
  columns(names, questions.front());
  names.all.emplace_back("ord");
  NewRows rows(connection, "question", names.all);
  SQLite::Statement& statement = connection.prepared(sql::bank_add);
  {
    // The history is told of each row here, and so needs not read all of them again.
    const Recording::Unwatched unwatched(connection.recording());
    for (const std::size_t i : order) {
      BindInOrder bind(statement, rows);
      columns(bind, questions[i]);
      bind("ord", places[i]);
      statement.exec();
      statement.reset();
      rows.end_row();
    }
    statement.clearBindings();
  }
  if (connection.recording() != nullptr) connection.recording()->add(rows.changes());
  for (const Question& question : questions) add_lists(connection, question, new_id);
}

void gather(Connection& connection, std::int64_t bytes) {
  for (const auto index : {sql::bank_gather_text, sql::bank_gather_part, sql::bank_gather_stem})
    Query(connection, index).bind(":bytes", bytes).run();
}

}  // namespace

void add_questions(Connection& connection, const std::vector<Question>& questions, const NewId& new_id) {
  const auto first =
      std::min_element(questions.begin(), questions.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
  if (first == questions.end()) return;
  const LargeCache cache(connection);
  {
    const SilentTriggers silence(connection.handle());
    add_rows(connection, questions, new_id);
  }
  if (questions.size() >= many) gather(connection, gathered);
  for (const auto index : {sql::bank_index_text, sql::bank_index_part, sql::bank_index_stem,
                           sql::bank_index_variant_text, sql::bank_index_variant_stem})
    Query(connection, index).bind(":first", first->id.value).run();
  if (questions.size() >= many) gather(connection, gathered_usually);
  // No trigger noted them for those who watch.
  if (Query(connection, sql::bank_watched).step())
    Query(connection, sql::bank_touch).bind(":first", first->id.value).run();
}

}  // namespace afterword::store
