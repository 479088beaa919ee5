#include "exchange/markdown_lines.h"

#include <algorithm>

#include "domain/text.h"
#include "exchange/text_bytes.h"

namespace afterword::exchange {
namespace {

bool blank(char c) { return c == ' ' || c == '\t'; }

}  // namespace

MarkdownLine markdown_line(std::string_view line) {
  constexpr std::size_t tab = 4;
  MarkdownLine read;
  std::size_t at = 0;
  for (; at < line.size() && blank(line[at]); ++at) read.indent += line[at] == ' ' ? 1 : tab - read.indent % tab;
  read.text = line.substr(at);
  return read;
}

std::optional<ListMark> list_mark(std::string_view text) {
  constexpr std::size_t most_digits = 9;
  if (text.empty()) return std::nullopt;
  std::size_t at = 0;
  if (text.starts_with("•")) {
    at = std::string_view("•").size();
  } else if (std::string_view("-*+").find(text.front()) != std::string_view::npos) {
    at = 1;
  } else {
    while (at < text.size() && at <= most_digits && digit(text[at])) ++at;
    if (at == 0 || at > most_digits || at >= text.size() || (text[at] != '.' && text[at] != ')')) return std::nullopt;
    ++at;
  }
  if (at < text.size() && !blank(text[at])) return std::nullopt;
  const std::size_t mark = text.starts_with("•") ? 1 : at;
  std::size_t blanks = 0;
  while (at + blanks < text.size() && blank(text[at + blanks])) ++blanks;
  const auto rest = text.substr(at + blanks);
  return ListMark{mark + (blanks == 0 || blanks > 4 || rest.empty() ? 1 : blanks), rest};
}

std::optional<HeadingMark> heading_mark(std::string_view text) {
  const std::size_t marks = std::min(text.find_first_not_of('#'), text.size());
  if (marks == 0 || marks > 6) return std::nullopt;
  // Strictly a blank is needed; "##Topic" is as common as it is wrong.
  auto rest = domain::trim(text.substr(marks));
  if (marks == 1 && !rest.empty() && marks < text.size() && !blank(text[marks])) return std::nullopt;
  if (const auto end = rest.find_last_not_of('#');
      end != std::string_view::npos && end + 1 < rest.size() && rest[end] == ' ')
    rest = domain::trim(rest.substr(0, end));
  return HeadingMark{static_cast<int>(marks), rest};
}

bool is_rule(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) {
    if (blank(c)) continue;
    if (c != text.front() || std::string_view("-*_").find(c) == std::string_view::npos) return false;
    ++count;
  }
  return count >= 3;
}

std::size_t fence_length(std::string_view text) {
  if (text.empty() || (text.front() != '`' && text.front() != '~')) return 0;
  const std::size_t length = std::min(text.find_first_not_of(text.front()), text.size());
  if (length < 3 || (text.front() == '`' && text.find('`', length) != std::string_view::npos)) return 0;
  return length;
}

std::optional<std::vector<std::string>> table_cells(std::string_view text) {
  text = domain::trim(text);
  if (text.size() < 2 || text.front() != '|') return std::nullopt;
  std::vector<std::string> cells;
  std::string cell;
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size() && text[i + 1] == '|') {
      cell += text[++i];
    } else if (text[i] == '|') {
      cells.emplace_back(domain::trim(cell));
      cell.clear();
    } else {
      cell += text[i];
    }
  }
  if (!domain::trim(cell).empty()) cells.emplace_back(domain::trim(cell));
  return cells;
}

bool is_table_rule(const std::vector<std::string>& cells) {
  return !cells.empty() && std::all_of(cells.begin(), cells.end(), [](const std::string& cell) {
    return cell.find('-') != std::string::npos && cell.find_first_not_of(":- ") == std::string::npos;
  });
}

}  // namespace afterword::exchange
