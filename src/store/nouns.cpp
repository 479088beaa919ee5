// SQL cannot bind the name of a table or a column, so the statements that serve every noun are put together here, from
// closed lists of names only.
#include "store/nouns.h"

#include <algorithm>
#include <array>

#include "store/records.h"
#include "store/rows.h"

namespace afterword::store {
namespace {

using domain::Noun;

struct NounTable {
  Noun noun;
  std::string_view table;
  Noun owner;
};

constexpr auto noun_tables = std::to_array<NounTable>({
    {Noun::none, "", Noun::none},
    {Noun::opportunity, "opportunity", Noun::none},
    {Noun::person, "person", Noun::none},
    {Noun::interview, "interview", Noun::none},
    {Noun::attendee, "interview_person", Noun::interview},
    {Noun::asked, "asked", Noun::interview},
    {Noun::question, "question", Noun::none},
    {Noun::variant, "question_variant", Noun::question},
    {Noun::review, "review", Noun::question},
    {Noun::concern, "concern", Noun::interview},
    {Noun::detail, "personal_detail", Noun::person},
    {Noun::cared_about, "cared_about", Noun::person},
    {Noun::document, "document", Noun::interview},
    {Noun::asset, "asset", Noun::interview},
    {Noun::research, "research", Noun::opportunity},
    {Noun::note, "note", Noun::none},
    {Noun::task, "task", Noun::none},
    {Noun::recall_mark, "recall_mark", Noun::interview},
});

const NounTable& row_of(Noun noun) { return noun_tables[static_cast<std::size_t>(noun)]; }

std::string with(std::string text, std::string_view mark, std::string_view name) {
  for (std::size_t at = 0; (at = text.find(mark, at)) != std::string::npos; at += name.size())
    text.replace(at, mark.size(), name);
  return text;
}

std::string for_table(const char* text, Noun noun) {
  const NounTable& row = row_of(noun);
  return with(with(text, "$table", row.table), "$owner", row_of(row.owner).table);
}

}  // namespace

std::string_view table_of(Noun noun) { return row_of(noun).table; }
Noun owner_noun(Noun noun) { return row_of(noun).owner; }

bool exists(Connection& connection, Noun noun, std::int64_t row) {
  if (noun == Noun::none || row == 0) return false;
  return Query(connection, for_table("SELECT 1 FROM $table WHERE id = :id", noun)).bind(":id", row).step();
}

std::int64_t owner_of(Connection& connection, Noun noun, std::int64_t row) {
  if (owner_noun(noun) == Noun::none) return 0;
  Query query(connection, for_table("SELECT $owner FROM $table WHERE id = :id", noun));
  return query.bind(":id", row).step() ? query.number(0) : 0;
}

void set_value(Connection& connection, Noun noun, std::string_view column, std::int64_t row, const Value& value) {
  const bool moment = std::holds_alternative<domain::When>(value);
  // An outcome exists as soon as one of its values was set.
  const bool outcome = column == "outcome_at";
  std::string sql = "UPDATE $table SET \"$column\" = :value";
  if (moment) sql += ", $column_offset = :value_offset";
  if (outcome) sql += ", outcome_text = coalesce(outcome_text, '')";
  sql = with(for_table((sql + " WHERE id = :id").c_str(), noun), "$column", column);
  Query query(connection, sql);
  query.bind(":id", row);
  if (moment)
    query.bind_when(":value", std::get<domain::When>(value));
  else if (const auto* text = std::get_if<std::string>(&value))
    query.bind(":value", *text);
  else if (const auto* number = std::get_if<std::int64_t>(&value))
    query.bind(":value", *number);
  else if (const auto* flag = std::get_if<bool>(&value))
    query.bind(":value", std::int64_t{*flag});
  else
    query.null(":value");
  query.run();
}

void remove(Connection& connection, Noun noun, std::int64_t row) {
  Query(connection, for_table("DELETE FROM $table WHERE id = :id", noun)).bind(":id", row).run();
}

std::vector<std::int64_t> list_of(Connection& connection, Noun noun, std::int64_t owner) {
  std::vector<std::int64_t> rows;
  Query query(connection, for_table("SELECT id FROM $table WHERE $owner = :owner ORDER BY ord, id", noun));
  query.bind(":owner", owner);
  while (query.step()) rows.push_back(query.number(0));
  return rows;
}

void arrange(Connection& connection, Noun noun, const std::vector<std::int64_t>& rows) {
  const std::string sql = for_table("UPDATE $table SET ord = :place WHERE id = :id AND ord <> :place", noun);
  for (std::size_t place = 0; place < rows.size(); ++place)
    Query(connection, sql).bind(":place", static_cast<std::int64_t>(place)).bind(":id", rows[place]).run();
}

std::vector<std::int64_t> ids_of(Connection& connection, Noun noun) {
  std::vector<std::int64_t> ids;
  Query query(connection, for_table("SELECT id FROM $table ORDER BY ord, id", noun));
  while (query.step()) ids.push_back(query.number(0));
  return ids;
}

std::int64_t find_ref(Connection& connection, Noun noun, std::string_view ref) {
  Query query(connection, for_table("SELECT id FROM $table WHERE ref = :ref", noun));
  return query.bind(":ref", ref).step() ? query.number(0) : 0;
}

std::string ref_of(Connection& connection, Noun noun, std::int64_t row) {
  Query query(connection, for_table("SELECT ref FROM $table WHERE id = :id", noun));
  return query.bind(":id", row).step() ? query.text(0) : "";
}

void check_pointers_at_end(Connection& connection) { connection.run("PRAGMA defer_foreign_keys = ON"); }

std::int64_t largest_id(Connection& connection) {
  std::int64_t largest = 0;
  for (const NounTable& row : noun_tables)
    if (row.noun != Noun::none)
      largest = std::max(largest, connection.number(for_table("SELECT max(id) FROM $table", row.noun)));
  // No noun of its own, but its order is that of the ids, too.
  return std::max(largest, connection.number("SELECT max(id) FROM note_version"));
}

}  // namespace afterword::store
