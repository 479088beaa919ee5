// Tables of questions: which column is what is told by the header, by the caller, or by what the cells hold.
#include <algorithm>
#include <numeric>

#include "domain/text.h"
#include "exchange/csv.h"
#include "exchange/csv_tables.h"
#include "exchange/markdown_read.h"
#include "exchange/question_list_parts.h"

namespace afterword::exchange::lists {
namespace {

using domain::Error;
using domain::Result;
using domain::trim;

bool has(const std::vector<Part>& parts, Part part) {
  return std::find(parts.begin(), parts.end(), part) != parts.end();
}

/// Without a header: the column that asks most is the question, else the one with the longest texts on average; of two
/// columns the other one answers.
std::vector<Part> guessed_parts(const std::vector<Cells>& rows) {
  constexpr std::size_t looked_at = 200;
  std::size_t width = 0;
  for (const auto& row : rows) width = std::max(width, row.cells.size());
  std::vector<std::size_t> asking(width), length(width);
  for (std::size_t r = 0; r < std::min(rows.size(), looked_at); ++r)
    for (std::size_t i = 0; i < rows[r].cells.size(); ++i) {
      length[i] += rows[r].cells[i].size();
      if (asks(trim(rows[r].cells[i]))) ++asking[i];
    }
  std::vector<Part> parts(width, Part::none);
  if (width == 0) return parts;
  const auto most = [](const std::vector<std::size_t>& counts) {
    return static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
  };
  const std::size_t question = asking[most(asking)] > 0 ? most(asking) : most(length);
  parts[question] = Part::text;
  if (width == 2) parts[1 - question] = Part::answer;
  return parts;
}

/// "text,answer,-,tags".
Result<std::vector<Part>> named_parts(std::string_view columns) {
  std::vector<Part> parts;
  while (!columns.empty()) {
    const auto end = std::min(columns.find(','), columns.size());
    const auto name = trim(columns.substr(0, end));
    const Part part = part_named(name);
    if (part == Part::none && name != "-" && !name.empty())
      return Error::invalid("There is no column “" + std::string(name) + "”; a column can be: " + column_meanings());
    parts.push_back(part);
    columns.remove_prefix(std::min(end + 1, columns.size()));
  }
  if (!has(parts, Part::text)) return Error::invalid("No column was named “text”, which holds the questions.");
  return parts;
}

/// An item a line. In a table that was written here a line that is moved in goes on with the item before it.
std::vector<std::string> items_of(const std::string& cell, bool ours) {
  std::vector<std::string> items;
  for (const auto line : lines_of(cell)) {
    if (ours && !items.empty() && line.starts_with("  "))
      items.back() += "\n" + std::string(line.substr(2));
    else if (!trim(line).empty())
      items.emplace_back(trim(line));
  }
  return items;
}

void put_cell(domain::Question& question, Part part, const std::string& cell, bool ours) {
  if (trim(cell).empty()) return;
  switch (part) {
    case Part::tags:
      if (!ours) return add_tags(question, cell);
      [[fallthrough]];  // a line each
    case Part::variants:
    case Part::points:
    case Part::mistakes:
      for (auto& item : items_of(cell, ours)) add_part(question, part, std::move(item));
      return;
    default:
      return add_part(question, part, cell);
  }
}

std::string separator_name(char separator) {
  return separator == ';'    ? "CSV with semicolons"
         : separator == '\t' ? "TSV"
         : separator == '|'  ? "a table with bars"
                             : "CSV";
}

}  // namespace

std::vector<Part> parts_of_header(const std::vector<std::string>& header, bool ours) {
  std::vector<Part> parts;
  for (const auto& name : header) {
    const Part part = part_named(trim(name));
    const bool again = part != Part::none && part != Part::tags && has(parts, part);
    const bool theirs = part == Part::source && !ours;
    parts.push_back(again || theirs ? Part::none : part);
  }
  if (!has(parts, Part::text)) std::fill(parts.begin(), parts.end(), Part::none);
  return parts;
}

void take_rows(const std::vector<Cells>& rows, const std::vector<Part>& parts, QuestionList& list) {
  for (const auto& row : rows) {
    ListedQuestion one;
    one.line = row.line;
    for (std::size_t i = 0; i < std::min(row.cells.size(), parts.size()); ++i)
      put_cell(one.question, parts[i], row.cells[i], list.ours);
    if (!list.ours) one.question.text = std::string(without_number(one.question.text));
    if (trim(one.question.text).empty())
      list.skipped.push_back(
          {row.line, row.cells.empty() ? "" : beginning(row.cells.front()), "no question in this row"});
    else
      list.questions.push_back(std::move(one));
  }
}

namespace {

/// Whether the first row names the columns though it names none that is known here: short words that ask nothing, over
/// a column of which at least half ask.
bool names_columns(const std::vector<Cells>& rows) {
  constexpr std::size_t longest_name = 40, looked_at = 200;
  if (rows.size() < 2) return false;
  const auto parts = guessed_parts({rows.begin() + 1, rows.end()});
  const auto at = static_cast<std::size_t>(std::find(parts.begin(), parts.end(), Part::text) - parts.begin());
  const auto& first = rows.front().cells;
  if (at >= first.size() || trim(first[at]).empty()) return false;
  for (const auto& cell : first)
    if (cell.size() > longest_name || asks(trim(cell))) return false;
  const std::size_t last = std::min(rows.size(), looked_at);
  std::size_t asking = 0;
  for (std::size_t r = 1; r < last; ++r)
    if (at < rows[r].cells.size() && asks(trim(rows[r].cells[at]))) ++asking;
  return asking * 2 >= last - 1;
}

Result<std::vector<Cells>> cells_of(std::string_view text, char separator, std::string_view name) {
  auto read = read_separated(text, separator, name);
  if (!read) return read.error();
  std::vector<Cells> rows;
  rows.reserve(read->size());
  for (auto& row : *read) {
    for (auto& cell : row.cells) cell = undefused(cell);
    rows.push_back({std::move(row.cells), row.line});
  }
  return rows;
}

void describe_columns(const std::vector<std::string>& names, const std::vector<Part>& parts,
                      const std::vector<Cells>& rows, QuestionList& list) {
  std::size_t width = std::max(parts.size(), names.size());
  if (!rows.empty()) width = std::max(width, rows.front().cells.size());
  for (std::size_t i = 0; i < width; ++i) {
    const Part part = i < parts.size() ? parts[i] : Part::none;
    const bool named = i < names.size() && !trim(names[i]).empty();
    QuestionList::Column column{named ? names[i] : std::to_string(i + 1), "-", {}};
    if (part != Part::none) column.meaning = domain::fold(written_name(part));
    for (std::size_t r = 0; r < rows.size() && column.sample.empty(); ++r)
      if (i < rows[r].cells.size() && !trim(rows[r].cells[i]).empty()) column.sample = beginning(rows[r].cells[i]);
    if (part == Part::none && named)
      list.remarks.push_back("The column “" + beginning(names[i]) + "” was passed over.");
    list.columns.push_back(std::move(column));
  }
}

}  // namespace

Result<void> read_table(std::string_view text, std::string_view name, std::string_view columns,
                        std::optional<bool> header, QuestionList& list) {
  const char separator = guessed_separator(text, ",;\t|");
  list.format = separator_name(separator);
  auto read = cells_of(text, separator, name);
  if (!read) return read.error();
  std::vector<Cells>& rows = *read;
  if (rows.empty()) return {};
  const bool own_header = is_own_question_header(rows.front().cells);
  std::vector<Part> parts = parts_of_header(rows.front().cells, own_header);
  const bool known = has(parts, Part::text);
  list.header = header.value_or(known || names_columns(rows));
  std::vector<std::string> names;
  if (list.header) {
    names = std::move(rows.front().cells);
    rows.erase(rows.begin());
    list.ours = own_header;
  }
  if (!columns.empty()) {
    auto told = named_parts(columns);
    if (!told) return told.error();
    parts = std::move(*told);
  } else if (!known || !list.header) {
    parts = guessed_parts(rows);
    list.remarks.emplace_back("The first row names no column of questions, so which column holds them was guessed.");
  }
  describe_columns(names, parts, rows, list);
  take_rows(rows, parts, list);
  // The numbers of other lists mean nothing here.
  if (!list.ours)
    for (auto& one : list.questions) one.question.ref.clear();
  return {};
}

}  // namespace afterword::exchange::lists
