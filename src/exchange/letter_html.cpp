#include "exchange/letter_html.h"

#include <string_view>

namespace afterword::exchange {

namespace {

constexpr std::string_view style =
    "@page{margin:25mm 22mm}body{font:11.5pt/1.5 Georgia,'DejaVu Serif',serif;max-width:165mm;margin:0 auto}"
    ".from,.date{text-align:right}.to{margin:14mm 0 10mm}.date{margin-bottom:10mm}p{margin:0 0 1em}";

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\n':
        out += "<br>\n";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string block(std::string_view name, std::string_view text) {
  if (text.empty()) return {};
  return "<div class=\"" + std::string(name) + "\">" + escaped(text) + "</div>\n";
}

}  // namespace

std::string letter_html(const PrintedLetter& letter) {
  std::string from = letter.from.name;
  for (const std::string& more : {letter.from.email, letter.from.phone})
    if (!more.empty()) from += (from.empty() ? "" : "\n") + more;
  std::string html = "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" +
                     escaped(letter.subject) + "</title><style>" + std::string(style) + "</style></head><body>\n";
  html += block("from", from);
  html += block("to", letter.to + (letter.address.empty() ? "" : "\n" + letter.address));
  html += block("date", letter.date);
  std::string_view rest = letter.body;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find("\n\n"), rest.size());
    if (end > 0) html += "<p>" + escaped(rest.substr(0, end)) + "</p>\n";
    rest.remove_prefix(std::min(rest.size(), end + 2));
  }
  return html + "</body></html>\n";
}

}  // namespace afterword::exchange
