// How a data file comes to be open: nothing is written before it is known to be ours and whole.
#include "store/opening.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "store/backup.h"
#include "store/header.h"
#include "store/sql.h"

namespace afterword::store {
namespace {

namespace fs = std::filesystem;
using domain::Error;
using domain::Result;

void set_pragmas(Connection& connection) {
  // Exclusive before anything is read, so that the log's index lives in memory and no second process can join.
  connection.run(
      "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
      "PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;");
}

Result<void> sync_folder(const fs::path& folder) {
  const int descriptor = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor >= 0) {
    ::fsync(descriptor);
    ::close(descriptor);
  }
  return {};
}

}  // namespace

std::vector<Rung> ladder() { return {{1, sql::migrations_001}, {2, sql::migrations_002}, {3, sql::migrations_003}}; }

Result<void> migrate(Connection& connection, const std::vector<Rung>& rungs, int target) {
  SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
  int version = static_cast<int>(connection.number("PRAGMA user_version"));
  for (const Rung& rung : rungs)
    if (rung.from == version && version < target) {
      connection.run(rung.script);
      connection.run("PRAGMA user_version = " + std::to_string(++version));
    }
  if (version != target)
    return Error::internal("This file is of version " + std::to_string(version) +
                           ", from which no way leads to this Afterword. Nothing in it was changed.");
  transaction.commit();
  return {};
}

Result<void> make_folder(const fs::path& folder) {
  std::error_code trouble;
  if (folder.empty() || fs::exists(folder, trouble)) return {};
  if (auto parent = make_folder(folder.parent_path()); !parent) return parent;
  if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
    return Error::disk(std::string("The data folder cannot be made (") + std::strerror(errno) +
                       "). Choose another place with --data: " + folder.string());
  return {};
}

Result<void> make_file(const fs::path& file) {
  const fs::path fresh = file.string() + ".new";
  std::error_code ignored;
  for (const char* ending : {"", "-wal", "-journal"}) fs::remove(fresh.string() + ending, ignored);
  const int descriptor = ::open(fresh.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (descriptor < 0)
    return Error::disk(std::string("The data file cannot be made (") + std::strerror(errno) +
                       "). Choose another place with --data: " + file.string());
  ::close(descriptor);
  {
    Connection connection(fresh, Connection::Mode::read_write);
    connection.run("PRAGMA page_size = 4096");
    SQLite::Transaction transaction(connection.database());
    connection.run("PRAGMA application_id = " + std::to_string(application_id));
    connection.run("PRAGMA user_version = " + std::to_string(schema_version));
    connection.run(sql::schema);
    connection.run(sql::schema_memory);
    connection.run(sql::schema_search);
    transaction.commit();
  }
  if (::rename(fresh.c_str(), file.c_str()) != 0)
    return Error::disk(std::string("The data file cannot be made (") + std::strerror(errno) + "): " + file.string());
  return sync_folder(file.parent_path());
}

Result<Opened> open_file(const fs::path& file, const std::function<domain::Time()>& now, bool keep_copy) {
  // Before the lock: a file that is not ours gets no lock file beside it.
  auto version = look_at(file);
  if (!version) return version.error();
  if (auto folder = make_folder(file.parent_path()); !folder) return folder.error();
  auto lock = FileLock::take(file);
  if (!lock) return lock.error();
  version = look_at(file);
  if (!version) return version.error();
  const bool made_new = !version->has_value();
  if (made_new)
    if (auto made = make_file(file); !made) return made.error();
  ::chmod(file.c_str(), 0600);

  Opened opened{file,     now, std::move(*lock), std::make_unique<Connection>(file, Connection::Mode::read_write),
                made_new, {}};
  set_pragmas(*opened.connection);
  // The log that a crash left may hold a later version than the file's first page.
  const auto recovered = static_cast<int>(opened.connection->number("PRAGMA user_version"));
  if (recovered > schema_version)
    return Error::invalid("This file was written by a newer Afterword. Install that version to open it: " +
                          file.string());
  if (recovered < schema_version) {
    if (auto kept = back_up_daily(*opened.connection, file, now(), true); !kept)
      return Error::disk("The file must be brought up to date, and the backup that comes first failed. " +
                         kept.error().message);
    if (auto climbed = migrate(*opened.connection, ladder(), schema_version); !climbed) return climbed.error();
    opened.connection->run("PRAGMA wal_checkpoint(TRUNCATE)");
  } else if (!made_new && keep_copy) {
    if (auto kept = back_up_daily(*opened.connection, file, now()); !kept) opened.remark = kept.error().message;
  }
  return opened;
}

}  // namespace afterword::store
