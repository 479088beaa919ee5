// Lists of rows and of plain texts.
#include "store/lists.h"

namespace afterword::store {

std::unordered_map<std::int64_t, int> places_of(Connection& connection, domain::Noun noun, std::int64_t owner) {
  std::unordered_map<std::int64_t, int> places;
  const std::string sql = "SELECT id, ord FROM " + std::string(table_of(noun)) + " WHERE " +
                          std::string(table_of(owner_noun(noun))) + " = :owner";
  Query query(connection, sql);
  query.bind(":owner", owner);
  while (query.step()) places.emplace(query.number(0), static_cast<int>(query.number(1)));
  return places;
}

std::vector<std::string> read_texts(Connection& connection, std::string_view list_sql, std::int64_t owner) {
  std::vector<std::string> texts;
  Query query(connection, list_sql);
  query.bind(":owner", owner);
  while (query.step()) texts.push_back(query.text(1));
  return texts;
}

void sync_texts(Connection& connection, std::string_view list_sql, std::string_view put_sql,
                std::string_view remove_sql, std::int64_t owner, const std::vector<std::string>& texts,
                const NewId& new_id) {
  struct Row {
    std::int64_t id;
    std::string text;
  };
  std::vector<Row> before;
  {
    Query query(connection, list_sql);
    query.bind(":owner", owner);
    while (query.step()) before.push_back({query.number(0), query.text(1)});
  }
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (i < before.size() && before[i].text == texts[i]) continue;
    Query query(connection, put_sql);
    query.bind(":id", i < before.size() ? before[i].id : new_id()).bind(":owner", owner);
    query.bind(":ord", static_cast<std::int64_t>(i)).bind(":text", texts[i]).run();
  }
  for (std::size_t i = texts.size(); i < before.size(); ++i)
    Query(connection, remove_sql).bind(":id", before[i].id).run();
}

}  // namespace afterword::store
