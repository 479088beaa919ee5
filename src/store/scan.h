// A statement that goes over very many rows, without the cost of an object for each value. Inside the store only.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "store/connection.h"

namespace afterword::store {

/// Prepared anew and finalised at the end of the scope; columns count from 0, parameters from 1. Throws as Query does.
class Scan {
 public:
  Scan(Connection& connection, std::string_view sql) : handle_(connection.handle()) {
    must(sqlite3_prepare_v2(handle_, sql.data(), static_cast<int>(sql.size()), &statement_, nullptr), SQLITE_OK);
  }
  ~Scan() { sqlite3_finalize(statement_); }
  Scan(const Scan&) = delete;
  Scan& operator=(const Scan&) = delete;

  bool step() {
    const int code = sqlite3_step(statement_);
    if (code != SQLITE_ROW) must(code, SQLITE_DONE);
    return code == SQLITE_ROW;
  }
  /// Runs a statement without rows and makes it ready to be bound again.
  void run() {
    step();
    sqlite3_reset(statement_);
  }
  void bind(int place, std::int64_t value) { sqlite3_bind_int64(statement_, place, value); }
  void bind(int place, double value) { sqlite3_bind_double(statement_, place, value); }
  /// `text` must stay until the statement ran.
  void bind(int place, std::string_view text) {
    sqlite3_bind_text(statement_, place, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
  }
  template <class Number>
  void bind(int place, const std::optional<Number>& value) {
    value ? bind(place, std::int64_t{*value}) : static_cast<void>(sqlite3_bind_null(statement_, place));
  }
  std::int64_t number(int column) const { return sqlite3_column_int64(statement_, column); }
  double real(int column) const { return sqlite3_column_double(statement_, column); }
  /// Until the next step.
  std::string_view text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column)))
                 : std::string_view();
  }
  bool null(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
  std::optional<int> rating(int column) const {
    return null(column) ? std::nullopt : std::optional(static_cast<int>(number(column)));
  }

 private:
  void must(int code, int expected) const {
    if (code != expected) throw SQLite::Exception(handle_, code);
  }
  sqlite3* handle_;
  sqlite3_stmt* statement_ = nullptr;
};

}  // namespace afterword::store
