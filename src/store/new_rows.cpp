// The form is described at the head of SQLite's sqlite3session.c, "CHANGESET FORMAT". Change sets are kept in files, so
// it does not change.
#include "store/new_rows.h"

#include <sqlite3.h>

#include <algorithm>
#include <stdexcept>

#include "store/connection.h"

namespace afterword::store {
namespace {

/// Seven bits a byte, the highest first; the highest bit of a byte says that another one follows.
void append_length(std::string& bytes, std::uint64_t value) {
  int shift = 0;
  while (value >> shift >= 0x80) shift += 7;
  for (; shift > 0; shift -= 7) bytes += static_cast<char>(((value >> shift) & 0x7F) | 0x80);
  bytes += static_cast<char>(value & 0x7F);
}

void append_number(std::string& bytes, std::int64_t value) {
  const auto bits = static_cast<std::uint64_t>(value);
  for (int shift = 56; shift >= 0; shift -= 8) bytes += static_cast<char>((bits >> shift) & 0xFF);
}

}  // namespace

NewRows::NewRows(Connection& connection, std::string_view table, const std::vector<std::string>& columns)
    : values_(columns.size()) {
  std::string keys;
  SQLite::Statement info(connection.database(), "SELECT name, pk FROM pragma_table_info(:table)");
  info.bind(":table", std::string(table));
  while (info.executeStep()) {
    const auto found = std::find(columns.begin(), columns.end(), info.getColumn(0).getString());
    if (found == columns.end()) throw std::logic_error("a column of a new row is not given");
    places_.push_back(static_cast<std::size_t>(found - columns.begin()));
    keys += static_cast<char>(info.getColumn(1).getInt());
  }
  if (places_.size() != columns.size()) throw std::logic_error("a new row is given what its table does not have");
  bytes_ = 'T';
  append_length(bytes_, places_.size());
  bytes_ += keys;
  bytes_ += table;
  bytes_ += '\0';
}

void NewRows::end_row() {
  constexpr char direct = 0;
  bytes_ += static_cast<char>(SQLITE_INSERT);
  bytes_ += direct;
  for (const std::size_t place : places_) {
    const Value& value = values_[place];
    bytes_ += static_cast<char>(value.type);
    if (value.type == Value::number) append_number(bytes_, value.integer);
    if (value.type != Value::text) continue;
    append_length(bytes_, value.words.size());
    bytes_ += value.words;
  }
  at_ = 0;
  ++rows_;
}

}  // namespace afterword::store
