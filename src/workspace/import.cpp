// Rows that are left out, and those that go with them.
#include "workspace/import.h"

#include <map>
#include <string_view>
#include <tuple>

namespace afterword::workspace {

std::optional<std::size_t> left_out_with(const std::vector<ImportRow>& rows, const std::set<std::size_t>& left_out,
                                         std::size_t row) {
  if (left_out.empty()) return std::nullopt;
  if (left_out.contains(row)) return row;
  for (const std::size_t need : rows[row].needs)
    if (const auto with = left_out_with(rows, left_out, need)) return with;
  return std::nullopt;
}

void take_in_again(const std::vector<ImportRow>& rows, std::set<std::size_t>& left_out, std::size_t row) {
  left_out.erase(row);
  for (const std::size_t need : rows[row].needs) take_in_again(rows, left_out, need);
}

std::set<std::size_t> left_out_again(const std::vector<ImportRow>& before, const std::set<std::size_t>& left_out,
                                     const std::vector<ImportRow>& rows) {
  using Name = std::tuple<decltype(ImportRow::kind), decltype(ImportRow::line), std::string_view, std::string_view>;
  const auto name = [](const ImportRow& row) { return Name(row.kind, row.line, row.text, row.answer); };
  std::map<Name, std::vector<std::size_t>> places;
  for (std::size_t row = 0; row < rows.size(); ++row) places[name(rows[row])].push_back(row);
  std::map<Name, std::size_t> alike;  // of those that read the same, so many came before
  std::set<std::size_t> again;
  for (std::size_t row = 0; row < before.size(); ++row) {
    const std::size_t number = alike[name(before[row])]++;
    const auto there = places.find(name(before[row]));
    if (left_out.contains(row) && there != places.end() && number < there->second.size())
      again.insert(there->second[number]);
  }
  return again;
}

}  // namespace afterword::workspace
