// The undo history: every edit as a change set of SQLite's session extension, kept in the file itself.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "store/changes.h"
#include "store/connection.h"

struct sqlite3_session;

namespace afterword::store {

/// Bytes that SQLite allocated.
class ChangeSet {
 public:
  ChangeSet() = default;
  ChangeSet(void* bytes, int size) : bytes_(bytes), size_(size) {}
  ChangeSet(ChangeSet&& other) noexcept : ChangeSet() { swap(other); }
  ChangeSet& operator=(ChangeSet&& other) noexcept {
    swap(other);
    return *this;
  }
  ~ChangeSet();
  const void* bytes() const { return bytes_; }
  int size() const { return size_; }
  bool empty() const { return size_ == 0; }
  /// What it concerns, asked once it is carried out.
  Changes changes(Connection& connection) const;

 private:
  void swap(ChangeSet& other) {
    std::swap(bytes_, other.bytes_);
    std::swap(size_, other.size_);
  }
  void* bytes_ = nullptr;
  int size_ = 0;
};

/// Watches the recorded tables from its construction on.
class Recording {
 public:
  explicit Recording(Connection& connection);
  ~Recording();
  Recording(const Recording&) = delete;
  Recording& operator=(const Recording&) = delete;
  /// Looks away: what is written meanwhile must be brought by `add`.
  class Unwatched {
   public:
    explicit Unwatched(Recording* recording);
    ~Unwatched();
    Unwatched(const Unwatched&) = delete;
    Unwatched& operator=(const Unwatched&) = delete;

   private:
    sqlite3_session* session_;
  };
  /// Changes to rows that nobody changed before, in the form of a change set (new_rows.h).
  void add(std::string_view changes) { added_ += changes; }
  ChangeSet finish();

 private:
  Connection& connection_;
  sqlite3_session* session_ = nullptr;
  std::string added_;
};

class History {
 public:
  explicit History(Connection& connection) : connection_(connection) {}

  /// Adds a step to the history, or to its last step where `joins` is not empty and names what that step collects.
  /// What was undone before is dropped. Inside the transaction that made the changes.
  void add(const ChangeSet& changes, const std::string& label, const std::string& joins, std::int64_t now_ms);
  /// The last step collects no more.
  void close_step() { joinable_ = 0; }

  struct Stepped {
    std::string label;
    Changes changes;
  };
  /// Inside a transaction with foreign keys off: the change set names every row that they took, too. Nothing when
  /// there is no step.
  std::optional<Stepped> undo();
  std::optional<Stepped> redo();

  /// Drops whole steps from the oldest on: those of tables with other columns, those older than `max_age_ms`, and
  /// those beyond `max_bytes`.
  void prune(std::int64_t now_ms, std::int64_t max_age_ms, std::int64_t max_bytes);

 private:
  std::optional<Stepped> step(std::string_view find, bool undo);
  Connection& connection_;
  std::int64_t joinable_ = 0;  // the step that may still be joined, 0: none
  std::string joins_;
};

}  // namespace afterword::store
