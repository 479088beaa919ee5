// Opening SQLite, caching statements, and saying in plain words what went wrong.
#include "store/connection.h"

#include <sqlite3.h>

namespace afterword::store {
namespace {

// A busy database is somebody else's: waiting a moment is enough to ride out a backup program.
constexpr int busy_ms = 1000;

}  // namespace

Connection::Connection(const std::filesystem::path& file, Mode mode)
    : database_(file.string(), mode == Mode::read_only ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE, busy_ms) {
  sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_extended_result_codes(handle(), 1);
}

SQLite::Statement& Connection::prepared(std::string_view sql) {
  auto found = statements_.find(sql);
  if (found == statements_.end())
    found = statements_.emplace(sql, std::make_unique<SQLite::Statement>(database_, std::string(sql))).first;
  found->second->tryReset();
  found->second->clearBindings();
  return *found->second;
}

void Connection::run(std::string_view script) { database_.exec(std::string(script)); }

std::int64_t Connection::number(std::string_view sql) {
  SQLite::Statement& statement = prepared(sql);
  const std::int64_t value = statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
  statement.reset();
  return value;
}

domain::Error explain(const SQLite::Exception& trouble) {
  switch (trouble.getErrorCode() & 0xff) {
    case SQLITE_FULL:
      return domain::Error::disk("The disk is full. Make some room on it and try again.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
      return domain::Error::disk("The data file cannot be written. Check that it and its folder belong to you.");
    case SQLITE_IOERR:
      return domain::Error::disk("The disk could not be read or written. Check that it is still connected.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return domain::Error::conflict("Another program is using the data file. Close it there and try again.");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return domain::Error::disk(
          "The data file is damaged. Your backups are in the folder “backups” beside it: “afterword restore” brings "
          "one back.");
    case SQLITE_NOMEM:
      return domain::Error::disk("There is not enough memory. Close other programs and try again.");
    default:
      return domain::Error::internal(std::string("The data file refused a change, and nothing was changed: ") +
                                     trouble.what() + ".");
  }
}

}  // namespace afterword::store
