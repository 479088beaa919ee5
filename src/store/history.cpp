// Recording, joining, inverting and applying change sets (https://www.sqlite.org/sessionintro.html).
#include "store/history.h"

#include <sqlite3.h>

#include <cstring>
#include <string_view>

#include "store/header.h"
#include "store/records.h"
#include "store/rows.h"
#include "store/sql.h"

namespace afterword::store {
namespace {

// Turns a result code of the C API into SQLiteCpp's exception.
void must(Connection& connection, int code) {
  if (code != SQLITE_OK) throw SQLite::Exception(connection.handle(), code);
}

ChangeSet joined(Connection& connection, const void* first, int first_size, const ChangeSet& second) {
  void* bytes = nullptr;
  int size = 0;
  must(connection, sqlite3changeset_concat(first_size, const_cast<void*>(first), second.size(),
                                           const_cast<void*>(second.bytes()), &size, &bytes));
  return {bytes, size};
}

// The history is linear and foreign keys are off, so that any conflict means that the file and its history differ.
int stop_at_conflict(void*, int, sqlite3_changeset_iter*) { return SQLITE_CHANGESET_ABORT; }

}  // namespace

std::optional<std::string> undo_label(Connection& connection) {
  Query query(connection, sql::history_last_done);
  return query.step() ? std::optional(query.text(1)) : std::nullopt;
}

std::optional<std::string> redo_label(Connection& connection) {
  Query query(connection, sql::history_first_undone);
  return query.step() ? std::optional(query.text(1)) : std::nullopt;
}

ChangeSet::~ChangeSet() { sqlite3_free(bytes_); }

Recording::Recording(Connection& connection) : connection_(connection) {
  must(connection, sqlite3session_create(connection.handle(), "main", &session_));
  for (const std::string_view table : recorded_tables)
    if (const int code = sqlite3session_attach(session_, table.data()); code != SQLITE_OK) {
      sqlite3session_delete(session_);
      must(connection, code);
    }
  connection.recording_ = this;
}

Recording::~Recording() {
  connection_.recording_ = nullptr;
  sqlite3session_delete(session_);
}

Recording::Unwatched::Unwatched(Recording* recording) : session_(recording ? recording->session_ : nullptr) {
  if (session_) sqlite3session_enable(session_, 0);
}

Recording::Unwatched::~Unwatched() {
  if (session_) sqlite3session_enable(session_, 1);
}

ChangeSet Recording::finish() {
  void* bytes = nullptr;
  int size = 0;
  const int code = sqlite3session_changeset(session_, &size, &bytes);
  if (code != SQLITE_OK) throw SQLite::Exception("The changes could not be recorded", code);
  ChangeSet watched(bytes, size);
  if (added_.empty()) return watched;
  const int added = static_cast<int>(added_.size());
  if (!watched.empty()) return joined(connection_, added_.data(), added, watched);
  void* copy = sqlite3_malloc(added);
  if (copy == nullptr) must(connection_, SQLITE_NOMEM);
  std::memcpy(copy, added_.data(), added_.size());
  return {copy, added};
}

void History::add(const ChangeSet& changes, const std::string& label, const std::string& joins, std::int64_t now_ms) {
  if (changes.empty()) return;
  Query(connection_, sql::history_drop_undone).run();
  if (joinable_ != 0 && !joins.empty() && joins == joins_) {
    Query last(connection_, sql::history_get);
    last.bind(":id", joinable_);
    if (last.step()) {
      const ChangeSet both = joined(connection_, last.column(0).getBlob(), last.column(0).getBytes(), changes);
      Query write(connection_, both.empty() ? sql::history_remove : sql::history_replace);
      write.bind(":id", joinable_);
      if (both.empty())
        joinable_ = 0;
      else
        write.statement().bindNoCopy(":changes", both.bytes(), both.size()), write.bind(":at", now_ms);
      write.run();
      return;
    }
  }
  Query insert(connection_, sql::history_add);
  insert.bind(":at", now_ms).bind(":label", label).bind(":joins", joins);
  insert.bind(":schema", std::int64_t{schema_version});
  insert.statement().bindNoCopy(":changes", changes.bytes(), changes.size());
  insert.run();
  joinable_ = connection_.database().getLastInsertRowid();
  joins_ = joins;
}

std::optional<History::Stepped> History::undo() { return step(sql::history_last_done, true); }
std::optional<History::Stepped> History::redo() { return step(sql::history_first_undone, false); }

std::optional<History::Stepped> History::step(std::string_view find, bool undo) {
  close_step();
  std::int64_t id = 0;
  Stepped stepped;
  {
    Query query(connection_, find);
    if (!query.step()) return std::nullopt;
    id = query.number(0);
    stepped.label = query.text(1);
  }
  ChangeSet changes;
  {
    Query query(connection_, sql::history_get);
    query.bind(":id", id);
    query.step();
    const auto blob = query.column(0);
    void* bytes = nullptr;
    int size = 0;
    if (undo) {
      must(connection_, sqlite3changeset_invert(blob.getBytes(), blob.getBlob(), &size, &bytes));
      changes = ChangeSet(bytes, size);
    } else {
      size = blob.getBytes();
      bytes = sqlite3_malloc(size);
      if (bytes == nullptr) must(connection_, SQLITE_NOMEM);
      std::memcpy(bytes, blob.getBlob(), static_cast<std::size_t>(size));
      changes = ChangeSet(bytes, size);
    }
  }
  must(connection_, sqlite3changeset_apply(connection_.handle(), changes.size(), const_cast<void*>(changes.bytes()),
                                           nullptr, stop_at_conflict, nullptr));
  Query(connection_, sql::history_mark).bind(":id", id).bind(":undone", std::int64_t{undo}).run();
  stepped.changes = changes.changes(connection_);
  return stepped;
}

void History::prune(std::int64_t now_ms, std::int64_t max_age_ms, std::int64_t max_bytes) {
  close_step();
  Query(connection_, sql::history_prune_schema)
      .bind(":oldest", std::int64_t{history_version})
      .bind(":newest", std::int64_t{schema_version})
      .run();
  Query find(connection_, sql::history_prune_limit);
  find.bind(":oldest", now_ms - max_age_ms).bind(":bytes", max_bytes);
  const std::int64_t last = find.step() ? find.number(0) : 0;
  if (last == 0) return;
  // Undone steps stand at the end: once one of them goes, those after it can never be brought back.
  Query(connection_, sql::history_prune_undone).bind(":last", last).run();
  Query(connection_, sql::history_prune_done).bind(":last", last).run();
}

}  // namespace afterword::store
