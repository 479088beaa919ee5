#include "exchange/letter_html.h"

#include <algorithm>

#include "domain/dates.h"
#include "domain/text.h"

namespace afterword::exchange {

namespace {

constexpr std::string_view letter_style =
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

PrintedLetter printed_letter(const domain::Me& from, const domain::Person* to, const domain::Note& note,
                             const domain::Time& now) {
  PrintedLetter letter;
  letter.from = from;
  letter.subject = note.subject;
  letter.body = note.body;
  letter.date = domain::dated(domain::date_of(note.sent.value_or(now)), {});
  if (to == nullptr) return letter;
  letter.to = to->name;
  letter.address = to->address;
  return letter;
}

std::string sender_lines(const PrintedLetter& letter) {
  std::string from = letter.from.name;
  for (const std::string& more : {letter.from.email, letter.from.phone})
    if (!more.empty()) from += (from.empty() ? "" : "\n") + more;
  return from;
}

std::string recipient_lines(const PrintedLetter& letter) {
  return letter.to + (letter.address.empty() ? "" : (letter.to.empty() ? "" : "\n") + letter.address);
}

std::vector<std::string> paragraphs_of(std::string_view body) {
  std::vector<std::string> found;
  std::string part;
  const auto end_part = [&] {
    if (const std::string_view text = domain::trim(part); !text.empty()) found.emplace_back(text);
    part.clear();
  };
  while (!body.empty()) {
    const std::size_t end = std::min(body.find('\n'), body.size());
    std::string_view line = body.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (domain::trim(line).empty())
      end_part();
    else
      (part += part.empty() ? "" : "\n") += line;
    body.remove_prefix(std::min(body.size(), end + 1));
  }
  end_part();
  return found;
}

std::string letter_html(const PrintedLetter& letter) {
  std::string html = "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" +
                     escaped(letter.subject) + "</title><style>" + std::string(letter_style) +
                     "</style></head><body>\n";
  html += block("from", sender_lines(letter));
  html += block("to", recipient_lines(letter));
  html += block("date", letter.date);
  for (const std::string& paragraph : paragraphs_of(letter.body)) html += "<p>" + escaped(paragraph) + "</p>\n";
  return html + "</body></html>\n";
}

}  // namespace afterword::exchange
