// Quotation marks are paired within a paragraph; what does not close is no quotation.
#include "domain/letter_checks/spans.h"

#include <algorithm>
#include <array>

#include "domain/letter_checks/letter.h"
#include "domain/text.h"

namespace afterword::domain::letter_checks {
namespace {

constexpr std::size_t longest_quotation = 1000;  // bytes

struct Sign {
  std::size_t at = 0;
  CodePoint c;
};

std::vector<Sign> signs_of(std::string_view body, const Paragraph& paragraph) {
  std::vector<Sign> signs;
  for (std::size_t at = paragraph.begin; at < paragraph.end;) {
    const auto c = code_point(body, at);
    signs.push_back({at, c});
    at += c.bytes;
  }
  return signs;
}

bool is_inside(char32_t c) { return is_letter(c) || is_digit(c); }

/// The sign that closes a quotation which this one opens; 0 where it opens none.
char32_t closing_of(const std::vector<Sign>& signs, std::size_t i) {
  const bool starts = i == 0 || !is_inside(signs[i - 1].c.value);
  const bool before_text = i + 1 < signs.size() && !is_blank(signs[i + 1].c.value);
  switch (signs[i].c.value) {
    case U'\u201c':
      return U'\u201d';
    case U'\u201e':
      return U'\u201c';
    case U'\u00ab':
      return U'\u00bb';
    case U'"':
      return starts && before_text ? U'"' : 0;
    case U'\u2018':
      return starts && before_text ? U'\u2019' : 0;
    case U'\'':
      return starts && before_text ? U'\'' : 0;
    default:
      return 0;
  }
}

/// The index of the closing sign, or 0.
std::size_t find_close(const std::vector<Sign>& signs, std::size_t open, char32_t close) {
  const bool single = close == U'\'' || close == U'\u2019';
  for (std::size_t i = open + 1; i < signs.size() && signs[i].at - signs[open].at < longest_quotation; ++i) {
    if (signs[i].c.value != close) continue;
    const bool within = single && i + 1 < signs.size() && is_inside(signs[i + 1].c.value);
    if (!within && i > open + 1) return i;
  }
  return 0;
}

bool ends_as_file(std::string_view run) {
  while (!run.empty() && (run.back() == '.' || run.back() == ',' || run.back() == ')' || run.back() == '!' ||
                          run.back() == '?' || run.back() == ';' || run.back() == ':'))
    run.remove_suffix(1);
  const std::size_t dot = run.rfind('.');
  if (dot == std::string_view::npos || dot < 2 || run.size() - dot < 3 || run.size() - dot > 8) return false;
  const auto ending = run.substr(dot + 1);
  constexpr auto known = std::to_array<std::string_view>(
      {"com",  "org", "net",  "io",  "uk",   "example", "edu", "ie", "de", "dk", "fr",  "eu",  "pdf", "doc",
       "docx", "txt", "xlsx", "csv", "html", "zip",     "ca",  "au", "nz", "us", "app", "dev", "ai",  "gov"});
  return std::find(known.begin(), known.end(), ending) != known.end();
}

bool is_address(std::string_view run) {
  const std::size_t at = run.find('@');
  const bool mail = at != std::string_view::npos && at > 0 && at + 1 < run.size();
  const bool slashed = run.find('/') != std::string_view::npos && run.find('.') != std::string_view::npos &&
                       run.find('.') < run.find('/');
  return mail || run.find("://") != std::string_view::npos || run.starts_with("www.") ||
         (slashed && run.find('.') + 4 > run.find('/') && ends_as_file(run.substr(0, run.find('/')))) ||
         run.find('_') != std::string_view::npos || ends_as_file(run);
}

}  // namespace

std::vector<Span> quotations_in(std::string_view body, const std::vector<Paragraph>& paragraphs) {
  std::vector<Span> spans;
  for (const Paragraph& paragraph : paragraphs) {
    const auto signs = signs_of(body, paragraph);
    bool line_start = true;
    for (std::size_t i = 0; i < signs.size(); ++i) {
      const char32_t c = signs[i].c.value;
      std::size_t close = 0;
      if (line_start && c == U'>') {
        close = i;
        while (close + 1 < signs.size() && signs[close + 1].c.value != '\n' && signs[close + 1].c.value != '\r')
          ++close;
      } else if (const char32_t wanted = closing_of(signs, i)) {
        close = find_close(signs, i, wanted);
      }
      line_start = c == '\n' || c == '\r';
      if (close == 0) continue;
      spans.push_back({signs[i].at, signs[close].at + signs[close].c.bytes});
      i = close;
    }
  }
  return spans;
}

std::vector<Span> addresses_in(std::string_view body) {
  std::vector<Span> spans;
  for (std::size_t at = 0; at < body.size();) {
    if (is_blank(code_point(body, at).value)) {
      at += code_point(body, at).bytes;
      continue;
    }
    std::size_t end = at;
    while (end < body.size() && !is_blank(code_point(body, end).value)) end += code_point(body, end).bytes;
    if (end - at < 2000 && is_address(body.substr(at, end - at))) spans.push_back({at, end});
    at = end;
  }
  return spans;
}

}  // namespace afterword::domain::letter_checks
