// From a path to an open connection: made if new, checked, locked, migrated, backed up. Inside the store only.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "domain/time.h"
#include "store/connection.h"
#include "store/lock.h"

namespace afterword::store {

struct Opened {
  std::filesystem::path file;
  std::function<domain::Time()> now;
  FileLock lock;
  std::unique_ptr<Connection> connection;
  bool made_new = false;
  std::string remark;  ///< what went wrong without keeping the file from being opened
};

/// `keep_copy`: makes the copy of this day where it is missing; one that comes before a migration is made in any case.
domain::Result<Opened> open_file(const std::filesystem::path& file, const std::function<domain::Time()>& now,
                                 bool keep_copy);

/// Makes the folders that are missing, each for the owner alone.
domain::Result<void> make_folder(const std::filesystem::path& folder);

/// Writes an empty data file of today's version under its name, at once or not at all.
domain::Result<void> make_file(const std::filesystem::path& file);

/// One step of the ladder: the script that leads from version `from` to `from` + 1.
struct Rung {
  int from;
  std::string_view script;
};
/// Every step there is, in order.
std::vector<Rung> ladder();
/// Climbs from the file's version to `target`, all in one transaction.
domain::Result<void> migrate(Connection& connection, const std::vector<Rung>& rungs, int target);

}  // namespace afterword::store
