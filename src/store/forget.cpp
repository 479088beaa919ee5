#include "store/forget.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <optional>

#include "domain/merge_people.h"
#include "domain/traces.h"
#include "store/health.h"
#include "store/nouns.h"
#include "store/people.h"
#include "store/records.h"
#include "store/rows.h"
#include "store/tables.h"

namespace afterword::store {
namespace {

// Columns that hold words of closed lists or keys, which are nobody's name whatever they look like.
constexpr auto closed_columns = std::to_array<std::string_view>(
    {"opportunity.stage", "person.role", "person.prefers", "interview.format", "interview_person.as",
     "interview_person.met", "question.category", "question.source", "question.seed", "review.mode",
     "document.direction", "recall_mark.kind", "recall_mark.item_noun", "note.kind", "note.channel", "task.kind",
     "setting.key", "preference.key"});

std::vector<std::string> text_columns(Connection& connection, std::string_view table) {
  std::vector<std::string> columns;
  Query query(connection, "SELECT name FROM pragma_table_info('" + std::string(table) + "') WHERE type = 'TEXT'");
  while (query.step()) {
    const std::string name = query.text(0);
    const std::string full = std::string(table) + "." + name;
    if (std::find(closed_columns.begin(), closed_columns.end(), full) == closed_columns.end()) columns.push_back(name);
  }
  return columns;
}

int clean_column(Connection& connection, std::string_view table, const std::string& column,
                 const domain::Traces& traces) {
  struct Change {
    std::string before, after;
  };
  std::vector<Change> changes;
  const std::string name = std::string(table), quoted = "\"" + column + "\"";
  {
    // What the user is called stays.
    const std::string but = table == "setting" ? " AND key NOT LIKE 'me.%'" : "";
    Query query(connection, "SELECT DISTINCT " + quoted + " FROM " + name + " WHERE " + quoted + " <> ''" + but);
    while (query.step()) {
      const std::string before = query.text(0);
      if (std::string after = domain::without_traces(before, traces); after != before)
        changes.push_back({before, std::move(after)});
    }
  }
  for (const Change& change : changes) {
    // An id must stay unique, and a record does without one.
    Query query(connection, "UPDATE " + name + " SET " + quoted + " = :after WHERE " + quoted + " = :before" +
                                (table == "setting" ? " AND key NOT LIKE 'me.%'" : ""));
    column == "ref" ? query.null(":after") : query.bind(":after", change.after);
    query.bind(":before", change.before).run();
  }
  return static_cast<int>(changes.size());
}

std::vector<std::string> names_of_others(Connection& connection, domain::PersonId but) {
  std::vector<std::string> names;
  for (const auto& one : person_names(connection)) {
    if (one.id == but) continue;
    names.push_back(one.name);
    for (const auto& other : domain::entries_of(one.other_names)) names.push_back(other);
  }
  names.push_back(load_settings(connection).me.name);
  return names;
}

std::string lower_bytes(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  for (char& c : bytes)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return bytes;
}

}  // namespace

std::optional<Erased> erase_person(Connection& connection, domain::PersonId id) {
  const auto person = load(connection, id);
  if (!person) return std::nullopt;
  const domain::Traces traces = domain::traces_of(*person, names_of_others(connection, id));
  Erased erased;
  erased.telltales = domain::telltales(*person, traces);
  erased.shared = traces.shared;
  for (const auto note : notes_to(connection, id)) remove(connection, domain::Noun::note, note.value), ++erased.records;
  for (const auto task : tasks_for(connection, id))
    remove(connection, domain::Noun::task, task.value), ++erased.records;
  erased.records += 1 + static_cast<int>(person->details.size() + person->cares_about.size());
  remove(connection, domain::Noun::person, id.value);
  for (const std::string_view table : recorded_tables)
    for (const auto& column : text_columns(connection, table))
      erased.texts += clean_column(connection, table, column, traces);
  erased.texts += clean_column(connection, "preference", "value", traces);
  connection.run("DELETE FROM change_set");
  rebuild(connection);
  return erased;
}

std::vector<std::filesystem::path> files_holding(const std::filesystem::path& folder,
                                                 const std::vector<std::string>& telltales, std::uintmax_t most,
                                                 const std::filesystem::path& but) {
  std::vector<std::filesystem::path> holding;
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
    if (!entry.is_regular_file(ignored) || entry.path() == but || entry.file_size(ignored) > most) continue;
    const std::string bytes = lower_bytes(entry.path());
    if (std::any_of(telltales.begin(), telltales.end(),
                    [&](const std::string& one) { return bytes.find(one) != std::string::npos; }))
      holding.push_back(entry.path());
  }
  std::sort(holding.begin(), holding.end());
  return holding;
}

}  // namespace afterword::store
