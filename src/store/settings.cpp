// The user's settings, one row each, and the program's own preferences.
#include <sstream>

#include "store/records.h"
#include "store/rows.h"
#include "store/sql.h"

namespace afterword::store {
namespace {

constexpr std::string_view file_extra = "file.extra";

std::optional<std::string> get(Connection& connection, std::string_view key) {
  Query query(connection, sql::settings_get);
  query.bind(":key", key);
  return query.step() ? std::optional(query.text(0)) : std::nullopt;
}

void set(Connection& connection, std::string_view key, const std::optional<std::string>& value) {
  if (value)
    Query(connection, sql::settings_put).bind(":key", key).bind(":value", *value).run();
  else
    Query(connection, sql::settings_remove).bind(":key", key).run();
}

// An empty text is the same as none: it gets no row.
void set_text(Connection& connection, std::string_view key, const std::string& value) {
  set(connection, key, value.empty() ? std::nullopt : std::optional(value));
}

std::string joined(const std::vector<std::string>& words) {
  std::string line;
  for (const std::string& word : words) line += (line.empty() ? "" : " ") + word;
  return line;
}

std::vector<std::string> split(const std::string& line) {
  std::istringstream in(line);
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

}  // namespace

domain::Settings load_settings(Connection& connection) {
  const auto text = [&](std::string_view key) { return get(connection, key).value_or(""); };
  domain::Settings settings;
  settings.me = {text("me.name"), text("me.email"), text("me.phone"), text("me.extra")};
  if (const auto weekend = get(connection, "weekend")) settings.weekend = split(*weekend);
  for (const std::string& day : split(text("days_off")))
    if (const auto date = domain::parse_date(day)) settings.days_off.push_back(*date);
  settings.extra = text("extra");
  return settings;
}

void save_settings(Connection& connection, const domain::Settings& settings) {
  set_text(connection, "me.name", settings.me.name);
  set_text(connection, "me.email", settings.me.email);
  set_text(connection, "me.phone", settings.me.phone);
  set_text(connection, "me.extra", settings.me.extra);
  set(connection, "weekend", settings.weekend ? std::optional(joined(*settings.weekend)) : std::nullopt);
  std::vector<std::string> days;
  for (const domain::Date day : settings.days_off) days.push_back(domain::to_string(day));
  set_text(connection, "days_off", joined(days));
  set_text(connection, "extra", settings.extra);
}

std::string load_file_extra(Connection& connection) { return get(connection, file_extra).value_or(""); }

void save_file_extra(Connection& connection, std::string_view extra) {
  set_text(connection, file_extra, std::string(extra));
}

std::optional<std::string> load_preference(Connection& connection, std::string_view key) {
  Query query(connection, sql::settings_preference_get);
  query.bind(":key", key);
  return query.step() ? std::optional(query.text(0)) : std::nullopt;
}

void save_preference(Connection& connection, std::string_view key, std::string_view value) {
  Query(connection, sql::settings_preference_put).bind(":key", key).bind(":value", value).run();
}

}  // namespace afterword::store
