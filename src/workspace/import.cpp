// Rows that are left out, and those that go with them.
#include "workspace/import.h"

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
  const auto name = [](const ImportRow& row) { return std::tuple(row.kind, row.line, row.text, row.answer); };
  std::set<std::size_t> again;
  for (const std::size_t row : left_out) {
    if (row >= before.size()) continue;
    // As a rule nothing moved.
    if (row < rows.size() && name(rows[row]) == name(before[row])) {
      again.insert(row);
      continue;
    }
    for (std::size_t other = 0; other < rows.size(); ++other)
      if (name(rows[other]) == name(before[row])) again.insert(other);
  }
  return again;
}

}  // namespace afterword::workspace
