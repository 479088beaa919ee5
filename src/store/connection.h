// The one open SQLite connection with its prepared statements. Inside the store only: others see a forward declaration.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "domain/result.h"

namespace afterword::store {

class Recording;

/// Throws SQLite::Exception, as does everything that works on it; Store::read and Store::write turn that into an Error.
class Connection {
 public:
  enum class Mode { read_only, read_write };
  Connection(const std::filesystem::path& file, Mode mode);

  /// The statement for `sql`, prepared once, reset and without bindings. `sql` is known by its text.
  SQLite::Statement& prepared(std::string_view sql);
  /// Runs every statement of a script.
  void run(std::string_view script);
  /// The first column of the only row, 0 without a row.
  std::int64_t number(std::string_view sql);
  SQLite::Database& database() { return database_; }
  sqlite3* handle() { return database_.getHandle(); }
  /// What watches the changes that are being made; nullptr where they are no step of the history.
  Recording* recording() { return recording_; }

 private:
  friend class Recording;
  struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  SQLite::Database database_;
  Recording* recording_ = nullptr;
  std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>, TextHash, std::equal_to<>> statements_;
};

/// What an exception of SQLite means to the user: a full sentence that begins with what happened.
domain::Error explain(const SQLite::Exception& trouble);

}  // namespace afterword::store
