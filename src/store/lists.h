// Bringing the rows of a list to what a record holds, writing only what differs. Inside the store only.
#pragma once

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "store/nouns.h"
#include "store/records.h"
#include "store/rows.h"

namespace afterword::store {

/// id → place of an owner's rows.
std::unordered_map<std::int64_t, int> places_of(Connection& connection, domain::Noun noun, std::int64_t owner);

template <class Row, class Owner>
void sync_list(Connection& connection, domain::Noun noun, Owner owner, const std::vector<Row>& rows,
               const std::vector<Row>& before) {
  if (rows.empty() && before.empty()) return;
  const auto has = [](const std::vector<Row>& list, const Row& row) {
    return std::find_if(list.begin(), list.end(), [&](const Row& other) { return other.id == row.id; });
  };
  for (const Row& old : before)
    if (has(rows, old) == rows.end()) remove(connection, noun, old.id.value);
  const auto places = places_of(connection, noun, owner.value);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto old = has(before, rows[i]);
    const auto place = places.find(rows[i].id.value);
    const bool in_place = place != places.end() && place->second == static_cast<int>(i);
    if (old == before.end() || !in_place || *old != rows[i]) put(connection, rows[i], owner, static_cast<int>(i));
  }
}

/// The same for a list of plain texts, by place. `put_sql` takes :id, :owner, :ord and :text.
void sync_texts(Connection& connection, std::string_view list_sql, std::string_view put_sql,
                std::string_view remove_sql, std::int64_t owner, const std::vector<std::string>& texts,
                const NewId& new_id);
/// What hangs on a question whose own row is new.
void add_lists(Connection& connection, const domain::Question& question, const NewId& new_id);
std::vector<std::string> read_texts(Connection& connection, std::string_view list_sql, std::int64_t owner);

/// Writes a row of a list by its put query.
template <class Row>
void put_row(Connection& connection, std::string_view sql, const Row& row, const char* owner_name, std::int64_t owner,
             int place) {
  Query query(connection, sql);
  columns(BindRow(query), row);
  query.bind(owner_name, owner).bind(":ord", std::int64_t{place}).run();
}

/// Writes the own row of a record that stands by itself.
template <class Record>
void put_record(Connection& connection, std::string_view sql, const Record& record, std::int64_t ord) {
  Query query(connection, sql);
  columns(BindRow(query), record);
  query.bind(":ord", ord).run();
}

}  // namespace afterword::store
