#include "exchange/markup.h"

#include <algorithm>

#include "domain/text.h"

namespace afterword::exchange {
namespace {

bool word_character(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

// Within a word an underscore is one; everywhere else it may begin or end emphasis.
bool marks_up(std::string_view line, std::size_t at) {
  const char c = line[at];
  if (c == '_')
    return at == 0 || at + 1 == line.size() || !word_character(line[at - 1]) || !word_character(line[at + 1]);
  return std::string_view("\\`*[]<>&~|").find(c) != std::string_view::npos;
}

// "1." and "1)" begin a numbered list.
std::size_t list_mark(std::string_view line) {
  std::size_t digits = 0;
  while (digits < line.size() && line[digits] >= '0' && line[digits] <= '9') ++digits;
  const bool mark = digits > 0 && digits < line.size() && (line[digits] == '.' || line[digits] == ')');
  return mark ? digits : std::string_view::npos;
}

}  // namespace

std::string markdown_text(std::string_view text) {
  std::string line(domain::trim(text));
  std::replace(line.begin(), line.end(), '\n', ' ');
  std::erase(line, '\r');
  const std::size_t number = list_mark(line);
  std::string out;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const bool begins_block = at == 0 && std::string_view("#+-=").find(line[0]) != std::string_view::npos;
    if (marks_up(line, at) || begins_block || at == number) out += '\\';
    out += line[at];
  }
  return out;
}

std::string html_text(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto point = domain::code_point(text, at);
    const bool broken = point.value == 0xFFFD && point.bytes == 1;
    const bool control = point.value < 0x20 && text[at] != '\n' && text[at] != '\t';
    if (broken)
      out += "\xEF\xBF\xBD";
    else if (text[at] == '&')
      out += "&amp;";
    else if (text[at] == '<')
      out += "&lt;";
    else if (text[at] == '>')
      out += "&gt;";
    else if (text[at] == '"')
      out += "&quot;";
    else if (!control)
      out += text.substr(at, point.bytes);
    at += point.bytes;
  }
  return out;
}

}  // namespace afterword::exchange
