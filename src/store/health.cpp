// Pages, foreign keys, full-text indexes, the closed lists and the places in lists.
#include "store/health.h"

#include "domain/names.h"
#include "store/memory.h"
#include "store/nouns.h"
#include "store/rows.h"
#include "store/sql.h"

namespace afterword::store {
namespace {

std::vector<std::string> indexes(Connection& connection) {
  std::vector<std::string> names;
  Query query(connection, sql::search_indexes);
  while (query.step()) names.push_back(query.text(0));
  return names;
}

void check_indexes(Connection& connection, std::vector<std::string>& troubles) {
  for (const std::string& name : indexes(connection)) {
    // rank = 1: compare with the indexed rows, not only the index with itself.
    const std::string statement = "INSERT INTO " + name + " (" + name + ", rank) VALUES ('integrity-check', 1)";
    if (connection.database().tryExec(statement) != SQLite::OK)
      troubles.push_back("The search index “" + name + "” does not match what is written. Nothing written is lost.");
  }
}

void check_memory(Connection& connection, std::vector<std::string>& troubles) {
  if (connection.number(sql::memory_strays) > 0)
    troubles.push_back(
        "The practice schedule holds questions that were never practised or asked, or lacks some that were. “afterword "
        "doctor --repair” works it out anew.");
}

}  // namespace

std::vector<std::string> check_pages(Connection& connection) {
  std::vector<std::string> troubles;
  {
    Query query(connection, "PRAGMA integrity_check(20)");
    while (query.step())
      if (query.text(0) != "ok") troubles.push_back("The file is damaged: " + query.text(0) + ".");
  }
  Query query(connection, "PRAGMA foreign_key_check");
  while (query.step())
    troubles.push_back("A row of “" + query.text(0) + "” points to a row of “" + query.text(2) + "” that is gone.");
  return troubles;
}

std::vector<std::string> check(Connection& connection) {
  std::vector<std::string> troubles = check_pages(connection);
  check_indexes(connection, troubles);
  check_memory(connection, troubles);
  return troubles;
}

void rebuild(Connection& connection) {
  for (const std::string& name : indexes(connection))
    connection.database().exec("INSERT INTO " + name + " (" + name + ") VALUES ('rebuild')");
  rebuild_memory(connection);
}

}  // namespace afterword::store
