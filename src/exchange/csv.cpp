#include "exchange/csv.h"

#include <algorithm>
#include <array>

#include "domain/text.h"

namespace afterword::exchange {
namespace {

// Some programs take the full-width signs of East Asian keyboards for the plain ones, too.
constexpr auto formula_starts = std::to_array<char32_t>({U'=', U'+', U'-', U'@', U'＝', U'＋', U'－', U'＠'});

// What follows the apostrophes begins a formula, be it after blanks that a program may drop, or with a tab or line end.
bool would_be_formula(std::string_view cell) {
  cell.remove_prefix(std::min(cell.find_first_not_of('\''), cell.size()));
  if (!cell.empty() && std::string_view("\t\r\n").find(cell.front()) != std::string_view::npos) return true;
  for (std::size_t at = 0; at < cell.size();) {
    const auto c = domain::code_point(cell, at);
    if (!domain::is_blank(c.value))
      return std::find(formula_starts.begin(), formula_starts.end(), c.value) != formula_starts.end();
    at += c.bytes;
  }
  return false;
}

bool plain_number(std::string_view cell) {
  if (!cell.empty() && (cell.front() == '+' || cell.front() == '-')) cell.remove_prefix(1);
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto whole = std::find_if_not(cell.begin(), cell.end(), digit);
  if (whole == cell.begin()) return false;
  if (whole == cell.end()) return true;
  return *whole == '.' && whole + 1 != cell.end() && std::all_of(whole + 1, cell.end(), digit);
}

class CsvReading {
 public:
  CsvReading(std::string_view bytes, char separator, std::size_t line)
      : bytes_(bytes), separator_(separator), line_(line) {}

  /// The line of a quotation mark that is never closed; 0 where all is well.
  std::size_t run(std::vector<SeparatedRow>& rows) {
    CsvRow row;
    std::size_t begins = line_;
    while (at_ < bytes_.size()) {
      std::string cell;
      if (bytes_[at_] == '"') {
        const std::size_t opened = line_;
        ++at_;
        if (!quoted(cell)) return opened;
      }
      // What follows a closing mark, and a cell without any, goes to the next separator.
      while (at_ < bytes_.size() && bytes_[at_] != separator_ && !ends_line()) cell += bytes_[at_++];
      row.push_back(std::move(cell));
      if (at_ < bytes_.size() && bytes_[at_] == separator_) {
        ++at_;
        if (at_ < bytes_.size() && !ends_line()) continue;
        row.emplace_back();
      }
      keep(rows, row, begins);
      pass_line_end();
      begins = line_;
    }
    return 0;
  }

 private:
  bool ends_line() const { return bytes_[at_] == '\n' || bytes_[at_] == '\r'; }
  void pass_line_end() {
    if (at_ < bytes_.size() && bytes_[at_] == '\r') ++at_;
    if (at_ < bytes_.size() && bytes_[at_] == '\n') ++at_;
    ++line_;
  }
  bool quoted(std::string& cell) {
    for (; at_ < bytes_.size(); ++at_) {
      if (bytes_[at_] == '\n') ++line_;
      if (bytes_[at_] != '"') {
        cell += bytes_[at_];
      } else if (at_ + 1 < bytes_.size() && bytes_[at_ + 1] == '"') {
        cell += bytes_[at_++];
      } else {
        ++at_;
        return true;
      }
    }
    return false;
  }
  static void keep(std::vector<SeparatedRow>& rows, CsvRow& row, std::size_t line) {
    if (std::any_of(row.begin(), row.end(), [](const std::string& cell) { return !cell.empty(); }))
      rows.push_back({std::move(row), line});
    row.clear();
  }

  std::string_view bytes_;
  char separator_;
  std::size_t at_ = 0, line_;
};

}  // namespace

std::string defused(std::string_view cell) {
  return would_be_formula(cell) && !plain_number(cell) ? "'" + std::string(cell) : std::string(cell);
}

std::string undefused(std::string_view cell) {
  if (cell.starts_with('\'') && would_be_formula(cell)) cell.remove_prefix(1);
  return std::string(cell);
}

std::string write_csv(const std::vector<CsvRow>& rows) {
  std::string out;
  for (const CsvRow& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) out += ',';
      const std::string cell = defused(row[i]);
      if (cell.find_first_of(",;\t\"\r\n") == std::string::npos && (!cell.empty() || row.size() > 1)) {
        out += cell;
        continue;
      }
      out += '"';
      for (const char c : cell) out += c == '"' ? std::string("\"\"") : std::string(1, c);
      out += '"';
    }
    out += "\r\n";
  }
  return out;
}

char guessed_separator(std::string_view text, std::string_view separators) {
  std::vector<std::size_t> count(separators.size());
  bool quoted = false;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '\n' || c == '\r') break;
    if (const auto which = separators.find(c); which != std::string_view::npos) ++count[which];
  }
  const auto most = std::max_element(count.begin(), count.end());
  return most == count.end() || *most == 0 ? '\0' : separators[static_cast<std::size_t>(most - count.begin())];
}

domain::Result<std::vector<SeparatedRow>> read_separated(std::string_view text, char separator, std::string_view name,
                                                         std::size_t first_line) {
  std::vector<SeparatedRow> rows;
  if (const std::size_t line = CsvReading(text, separator, first_line).run(rows); line > 0)
    return domain::Error::invalid(std::string(name) + ", line " + std::to_string(line) +
                                  ": a quotation mark that opens here is never closed, so nothing was read");
  return rows;
}

domain::Result<std::vector<CsvRow>> read_csv(std::string_view bytes, std::string_view name) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const char guessed = guessed_separator(bytes);
  auto rows = read_separated(bytes, guessed == '\0' ? ',' : guessed, name);
  if (!rows) return rows.error();
  std::vector<CsvRow> cells;
  for (auto& row : *rows) cells.push_back(std::move(row.cells));
  return cells;
}

}  // namespace afterword::exchange
