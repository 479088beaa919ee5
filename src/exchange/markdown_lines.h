// What a line of Markdown is, looked at by itself. For the reader of question lists.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace afterword::exchange {

struct MarkdownLine {
  std::size_t indent = 0;  ///< columns; a tab goes to the next multiple of 4
  std::string_view text;   ///< without it
};
MarkdownLine markdown_line(std::string_view line);

struct ListMark {
  std::size_t width = 0;  ///< columns of the mark and the blanks after it
  std::string_view rest;
};
std::optional<ListMark> list_mark(std::string_view text);

struct HeadingMark {
  int level = 0;
  std::string_view text;
};
std::optional<HeadingMark> heading_mark(std::string_view text);

/// "---", "* * *": at least three of one sign and nothing else.
bool is_rule(std::string_view text);
/// The sign and length of a fence of code; 0 where it is none.
std::size_t fence_length(std::string_view text);
/// The cells of "| a | b |"; nothing for any other line. A backslash keeps a bar.
std::optional<std::vector<std::string>> table_cells(std::string_view text);
/// "|---|:--:|".
bool is_table_rule(const std::vector<std::string>& cells);

}  // namespace afterword::exchange
