// Moves one record between a prepared statement and memory, by the column lists of columns.h. Inside the store only.
#pragma once

#include <cassert>
#include <chrono>
#include <string>
#include <string_view>

#include "domain/names.h"
#include "store/columns.h"
#include "store/connection.h"

namespace afterword::store {

/// A statement in use: bound by name, read row by row, reset at the end of the scope.
class Query {
 public:
  Query(Connection& connection, std::string_view sql) : statement_(connection.prepared(sql)) {}
  ~Query() { statement_.tryReset(); }
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;

  Query& bind(const char* name, const std::string& value);
  Query& bind(const char* name, std::string_view value) { return bind(name, std::string(value)); }
  Query& bind(const char* name, const char* value) { return bind(name, std::string(value)); }
  Query& bind(const char* name, std::int64_t value);
  Query& bind(const char* name, double value);
  Query& null(const char* name);
  /// 0 is bound as NULL.
  Query& bind_id(const char* name, std::int64_t id) { return id ? bind(name, id) : null(name); }
  Query& bind_when(const std::string& name, const domain::When& value);

  bool step() { return statement_.executeStep(); }
  void run() { statement_.exec(); }
  SQLite::Column column(int index) { return statement_.getColumn(index); }
  std::int64_t number(int index) { return column(index).getInt64(); }
  std::string text(int index) { return column(index).getString(); }
  domain::When when(int index);
  int columns() const { return statement_.getColumnCount(); }
  SQLite::Statement& statement() { return statement_; }

 private:
  SQLite::Statement& statement_;
};

/// A plain day is stored as its first millisecond.
std::int64_t stored_ms(domain::Date date);

/// Fills a record from the current row; columns are taken in order.
class ReadRow {
 public:
  explicit ReadRow(Query& query, int first = 0) : query_(query), at_(first) {}

  template <class Tag>
  void operator()(const char* name, domain::Id<Tag>& value) {
    value.value = next(name).getInt64();
  }
  template <class Enum>
  requires std::is_enum_v<Enum>
  void operator()(const char* name, Enum& value) {
    value = domain::from_word<Enum>(next(name).getString()).value_or(Enum{});
  }
  void operator()(const char* name, std::string& value) { value = next(name).getString(); }
  void operator()(const char* name, int& value) { value = next(name).getInt(); }
  void operator()(const char* name, std::int64_t& value) { value = next(name).getInt64(); }
  void operator()(const char* name, bool& value) { value = next(name).getInt() != 0; }
  void operator()(const char* name, std::optional<int>& value) {
    const auto column = next(name);
    value = column.isNull() ? std::optional<int>() : column.getInt();
  }
  void operator()(const char* name, std::optional<bool>& value) {
    const auto column = next(name);
    value = column.isNull() ? std::optional<bool>() : column.getInt() != 0;
  }
  void operator()(const char* name, std::optional<double>& value) {
    const auto column = next(name);
    value = column.isNull() ? std::optional<double>() : column.getDouble();
  }
  void operator()(const char* name, domain::When& value) {
    value = query_.when(at_);
    next(name), ++at_;
  }
  void operator()(const char* name, std::optional<domain::Time>& value) {
    domain::When when;
    (*this)(name, when);
    const auto* time = std::get_if<domain::Time>(&when);
    value = time ? std::optional(*time) : std::nullopt;
  }
  void operator()(const char* name, domain::Time& value) {
    std::optional<domain::Time> time;
    (*this)(name, time);
    value = time.value_or(domain::Time{});
  }
  /// Three values: outcome_at, outcome_text (NULL: no outcome at all), outcome_extra.
  void operator()(const char*, std::optional<domain::Outcome>& value) {
    domain::Outcome outcome;
    (*this)("outcome_at", outcome.at);
    const bool present = !query_.column(at_).isNull();
    (*this)("outcome_text", outcome.text), (*this)("outcome_extra", outcome.extra);
    value = present ? std::optional(outcome) : std::nullopt;
  }

 private:
  SQLite::Column next([[maybe_unused]] const char* name) {
    assert(std::string_view(query_.column(at_).getName()) == name);
    return query_.column(at_++);
  }
  Query& query_;
  int at_;
};

/// Binds every member of a record to the parameter of its column's name.
class BindRow {
 public:
  explicit BindRow(Query& query) : query_(query) {}

  template <class Tag>
  void operator()(const char* name, const domain::Id<Tag>& value) {
    query_.bind_id(parameter(name), value.value);
  }
  template <class Enum>
  requires std::is_enum_v<Enum>
  void operator()(const char* name, Enum value) { query_.bind(parameter(name), domain::word(value)); }
  void operator()(const char* name, const std::string& value) {
    // What must be unique is NULL where there is none.
    const bool unnamed = value.empty() && (std::string_view(name) == "ref" || std::string_view(name) == "seed");
    unnamed ? query_.null(parameter(name)) : query_.bind(parameter(name), value);
  }
  void operator()(const char* name, int value) { query_.bind(parameter(name), std::int64_t{value}); }
  void operator()(const char* name, std::int64_t value) { query_.bind(parameter(name), value); }
  void operator()(const char* name, bool value) { query_.bind(parameter(name), std::int64_t{value}); }
  void operator()(const char* name, double value) { query_.bind(parameter(name), value); }
  template <class T>
  requires std::is_arithmetic_v<T>
  void operator()(const char* name, const std::optional<T>& value) {
    value ? (*this)(name, *value) : static_cast<void>(query_.null(parameter(name)));
  }
  void operator()(const char* name, const domain::When& value) { query_.bind_when(parameter(name), value); }
  void operator()(const char* name, const domain::Time& value) { query_.bind_when(parameter(name), value); }
  void operator()(const char* name, const std::optional<domain::Time>& value) {
    query_.bind_when(parameter(name), value ? domain::When(*value) : domain::When());
  }
  void operator()(const char*, const std::optional<domain::Outcome>& value) {
    (*this)("outcome_at", value ? value->at : std::nullopt);
    value ? query_.bind(":outcome_text", value->text) : query_.null(":outcome_text");
    (*this)("outcome_extra", value ? value->extra : std::string());
  }

 private:
  const char* parameter(const char* name) { return (parameter_ = std::string(":") + name).c_str(); }
  Query& query_;
  std::string parameter_;
};

/// The record in the current row.
template <class Record>
Record read_row(Query& query) {
  Record record;
  columns(ReadRow(query), record);
  return record;
}

/// Every record of a list query with the one parameter :owner.
template <class Record>
std::vector<Record> read_list(Connection& connection, std::string_view sql, std::int64_t owner) {
  std::vector<Record> records;
  Query query(connection, sql);
  query.bind(":owner", owner);
  while (query.step()) records.push_back(read_row<Record>(query));
  return records;
}

/// The record of a get query with the one parameter :id.
template <class Record>
std::optional<Record> read_one(Connection& connection, std::string_view sql, std::int64_t id) {
  Query query(connection, sql);
  query.bind(":id", id);
  return query.step() ? std::optional(read_row<Record>(query)) : std::nullopt;
}

}  // namespace afterword::store
