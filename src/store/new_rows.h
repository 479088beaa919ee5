// What new rows add to a change set, written down as they are bound instead of being read back from the file row by
// row.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace afterword::store {

class Connection;

/// The changes of one table in the form of SQLite's session extension: a head that names the table, then each row.
class NewRows {
 public:
  /// `columns`: the names of what each row is given, in that order: every column of the table once.
  NewRows(Connection& connection, std::string_view table, const std::vector<std::string>& columns);

  // The next value of the current row; a text must live until the row ends.
  void number(std::int64_t value) { values_[at_++] = {Value::number, value, {}}; }
  void text(std::string_view value) { values_[at_++] = {Value::text, 0, value}; }
  void nothing() { values_[at_++] = {Value::null, 0, {}}; }
  void end_row();

  /// Empty where there was no row.
  const std::string& changes() const { return rows_ > 0 ? bytes_ : none_; }

 private:
  struct Value {
    enum Type : char { number = 1, text = 3, null = 5 } type = null;  // as a change set has them
    std::int64_t integer = 0;
    std::string_view words;
  };
  std::string bytes_, none_;
  std::vector<std::size_t> places_;  // of each column of the table among the values of a row
  std::vector<Value> values_;
  std::size_t at_ = 0, rows_ = 0;
};

}  // namespace afterword::store
