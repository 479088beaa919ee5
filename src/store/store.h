// The open data file: one connection, exclusive. Every change goes through write, every look at it through read.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "domain/result.h"
#include "domain/time.h"
#include "store/changes.h"

namespace afterword::store {

class Connection;
class SteppedCopy;

/// How a change stands in the undo history.
struct Step {
  std::string label;
  std::string joins;  ///< changes in a row with the same name here become one step; empty: never
};

/// One step's changes. The body may throw what SQLite throws; an Error takes everything back.
struct Work {
  Step step;
  std::function<domain::Result<void>(Connection&)> body;
};

struct Written {
  Changes changes;
  std::string label;
};

/// Not to be used by two threads at once.
class Store {
 public:
  using Clock = std::function<domain::Time()>;
  enum class DaysCopy { while_opening, later };

  /// Opens the file or makes it. On the way: migrations (after a backup), the day's backup, thinning of backups,
  /// pruning of the undo history.
  static domain::Result<std::unique_ptr<Store>> open(const std::filesystem::path& file, Clock now,
                                                     DaysCopy copy = DaysCopy::while_opening);
  ~Store();
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  bool made_new() const { return made_new_; }
  /// What went wrong while opening without keeping the file from being opened: a backup that could not be written.
  const std::string& remark() const { return remark_; }

  enum class Keep { yes, no };
  /// Carries out all works in one transaction, each its own step in the history. Keep::no takes everything back at the
  /// end, to see what would happen.
  domain::Result<Written> write(const std::vector<Work>& works, Keep keep = Keep::yes);
  /// As write, for what is no part of the history.
  domain::Result<void> write_aside(const std::function<domain::Result<void>(Connection&)>& body);
  /// Reads in one snapshot.
  domain::Result<void> read(const std::function<void(Connection&)>& body) const;

  /// As read, for somebody who can wait: it is broken off as soon as `give_way` says so. True: it ran to its end.
  domain::Result<bool> read_patiently(const std::function<bool()>& give_way,
                                      const std::function<void(Connection&)>& body) const;

  /// The last step joins no more.
  void close_step();
  /// An error when there is no step.
  domain::Result<Written> undo();
  domain::Result<Written> redo();

  /// Writes the file anew and empties its log, so that nothing that was deleted is left in either.
  domain::Result<void> compact();
  domain::Result<void> back_up(const std::filesystem::path& target);
  /// The day's copy, to be taken step by step; null where there is one. `thin` the folder when it is finished.
  domain::Result<std::unique_ptr<SteppedCopy>> begin_days_copy();
  domain::Result<bool> step(SteppedCopy& copy, int pages);
  /// A copy in the folder for backups, though there may be one of this day.
  domain::Result<void> back_up_now();
  /// Sentences about what is wrong; empty when all is well.
  std::vector<std::string> check() const;
  /// Builds anew what is worked out from the rest: the search indexes and the practice schedule's memory.
  domain::Result<void> repair();

 private:
  struct Parts;
  explicit Store(std::unique_ptr<Parts> parts);
  domain::Result<Written> travel(bool back);
  std::unique_ptr<Parts> parts_;
  bool made_new_ = false;
  std::string remark_;
};

}  // namespace afterword::store
