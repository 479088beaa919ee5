// What can be done to a row of any kind alike: set one value, delete, move among siblings, find its owner.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "domain/ids.h"
#include "domain/time.h"

namespace afterword::store {

class Connection;

using Value = std::variant<std::monostate, std::string, std::int64_t, bool, domain::When>;

/// The table of a noun; empty for Noun::none.
std::string_view table_of(domain::Noun noun);
/// The kind of record whose list a row stands in; none for records that stand by themselves.
domain::Noun owner_noun(domain::Noun noun);

bool exists(Connection& connection, domain::Noun noun, std::int64_t row);
/// The record whose list the row stands in; 0 where the row does not exist or stands by itself.
std::int64_t owner_of(Connection& connection, domain::Noun noun, std::int64_t row);

/// Sets one column; monostate is NULL.
void set_value(Connection& connection, domain::Noun noun, std::string_view column, std::int64_t row,
               const Value& value);
/// Deletes a row; the foreign keys take what hangs on it.
void remove(Connection& connection, domain::Noun noun, std::int64_t row);

/// The rows of an owner's list in order.
std::vector<std::int64_t> list_of(Connection& connection, domain::Noun noun, std::int64_t owner);
/// Gives the rows of a list the places 0, 1, … in this order; writes only what moves.
void arrange(Connection& connection, domain::Noun noun, const std::vector<std::int64_t>& rows);

/// The largest id in the file, 0 in an empty one.
std::int64_t largest_id(Connection& connection);

}  // namespace afterword::store
