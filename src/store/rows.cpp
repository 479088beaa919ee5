// Binding and reading single values; how a day and a moment are told apart.
#include "store/rows.h"

namespace afterword::store {

std::int64_t stored_ms(domain::Date date) {
  return std::chrono::duration_cast<std::chrono::milliseconds>(date.time_since_epoch()).count();
}

Query& Query::bind(const char* name, const std::string& value) {
  statement_.bind(name, value);
  return *this;
}

Query& Query::bind(const char* name, std::int64_t value) {
  statement_.bind(name, value);
  return *this;
}

Query& Query::bind(const char* name, double value) {
  statement_.bind(name, value);
  return *this;
}

Query& Query::null(const char* name) {
  statement_.bind(name);
  return *this;
}

Query& Query::bind_when(const std::string& name, const domain::When& value) {
  const std::string offset = name + "_offset";
  if (const auto* time = std::get_if<domain::Time>(&value))
    return bind(name.c_str(), time->utc_ms).bind(offset.c_str(), std::int64_t{time->offset_min});
  null(offset.c_str());
  const auto* date = std::get_if<domain::Date>(&value);
  return date ? bind(name.c_str(), stored_ms(*date)) : null(name.c_str());
}

domain::When Query::when(int index) {
  if (column(index).isNull()) return {};
  if (column(index + 1).isNull())
    return std::chrono::floor<std::chrono::days>(
        std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(number(index))));
  return domain::Time{number(index), column(index + 1).getInt()};
}

}  // namespace afterword::store
