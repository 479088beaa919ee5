// Many questions at once. A trigger that writes to a full-text index makes SQLite bring the index to the file with
// every single row, so triggers are silent here and each index is written in one go. An index gathers words in memory
// and merges what it wrote before whenever that is full; for many questions it may gather more.
#include <sqlite3.h>

#include <algorithm>
#include <cassert>

#include "store/bank.h"
#include "store/lists.h"
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

/// Binds the members of a record to the parameters 1, 2, …, without a copy of texts: the record must outlive the run.
class BindInOrder {
 public:
  explicit BindInOrder(SQLite::Statement& statement) : statement_(statement) {}

  template <class Tag>
  void operator()(const char* name, const domain::Id<Tag>& value) {
    statement_.bind(next(name), value.value);
  }
  template <class Enum>
  requires std::is_enum_v<Enum>
  void operator()(const char* name, Enum value) { statement_.bind(next(name), std::string(domain::word(value))); }
  void operator()(const char* name, const std::string& value) {
    // What must be unique is NULL where there is none.
    const bool unnamed = value.empty() && (std::string_view(name) == "ref" || std::string_view(name) == "seed");
    const int index = next(name);
    unnamed ? statement_.bind(index) : statement_.bindNoCopy(index, value);
  }
  void operator()(const char* name, bool value) { statement_.bind(next(name), std::int64_t{value}); }
  void operator()(const char* name, std::int64_t value) { statement_.bind(next(name), value); }

 private:
  int next([[maybe_unused]] const char* name) {
    ++index_;
    assert(statement_.getIndex((std::string(":") + name).c_str()) == index_);
    return index_;
  }
  SQLite::Statement& statement_;
  int index_ = 0;
};

void add_rows(Connection& connection, const std::vector<Question>& questions, const NewId& new_id) {
  std::vector<std::int64_t> places(questions.size());
  std::generate(places.begin(), places.end(), new_id);
  std::vector<std::size_t> order(questions.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  // By id every row comes behind the last one.
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return questions[a].id < questions[b].id; });
  SQLite::Statement& statement = connection.prepared(sql::bank_add);
  for (const std::size_t i : order) {
    BindInOrder bind(statement);
    columns(bind, questions[i]);
    bind("ord", places[i]);
    statement.exec();
    statement.reset();
  }
  statement.clearBindings();
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
