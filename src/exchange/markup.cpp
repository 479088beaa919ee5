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
std::size_t digits_of_mark(std::string_view line) {
  std::size_t digits = 0;
  while (digits < line.size() && line[digits] >= '0' && line[digits] <= '9') ++digits;
  const bool mark = digits > 0 && digits < line.size() && (line[digits] == '.' || line[digits] == ')');
  return mark ? digits : std::string_view::npos;
}

std::string entities(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto point = domain::code_point(text, at);
    out += "&#" + std::to_string(static_cast<unsigned long>(point.value)) + ";";
    at += point.bytes;
  }
  return out;
}

/// One line, whose ends stay.
std::string exact_line(std::string_view line) {
  const auto bare = domain::trim(line);
  if (bare.empty()) return entities(line);
  const auto before = static_cast<std::size_t>(bare.data() - line.data());
  std::string out = entities(line.substr(0, before));
  // A sign that some take for the mark of an item.
  constexpr std::string_view bullet = "•";
  auto text = bare.starts_with(bullet) ? bare.substr(bullet.size()) : bare;
  if (text.size() < bare.size()) out += "&#8226;";
  const auto control = [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t'; };
  while (!text.empty()) {
    const auto end = static_cast<std::size_t>(std::find_if(text.begin(), text.end(), control) - text.begin());
    const std::string piece = markdown_text(text.substr(0, end));
    // Blanks before a control are within the line.
    const auto inner = text.substr(0, end), shown = domain::trim(inner);
    out += entities(inner.substr(0, static_cast<std::size_t>(shown.data() - inner.data())));
    out += piece;
    if (!shown.empty())
      out += entities(inner.substr(static_cast<std::size_t>(shown.data() - inner.data()) + shown.size()));
    if (end < text.size()) out += entities(text.substr(end, 1));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out + entities(line.substr(before + bare.size()));
}

}  // namespace

std::string markdown_lines(std::string_view text, std::size_t indent, bool paragraphs) {
  const std::string margin(indent, ' ');
  std::string out;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = text.substr(0, end);
    out += exact_line(line);
    text.remove_prefix(end);
    const auto ends = std::min(text.find_first_not_of('\n'), text.size());
    const bool between = !line.empty() && ends < text.size();
    if (between && ends == 1)
      out += "\\\n" + margin;
    else if (between && ends == 2 && paragraphs && !domain::trim(line).empty())
      out += "\n\n" + margin;
    else
      for (std::size_t i = 0; i < ends; ++i) out += "&#10;";
    text.remove_prefix(ends);
  }
  return out;
}

std::string markdown_text(std::string_view text) {
  std::string line(domain::trim(text));
  std::replace(line.begin(), line.end(), '\n', ' ');
  std::erase(line, '\r');
  const std::size_t number = digits_of_mark(line);
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
