// The small parts of transcripts.
#include "exchange/transcript_lines.h"

#include <algorithm>
#include <array>

#include "domain/text.h"
#include "exchange/text_bytes.h"

namespace afterword::exchange {
namespace {

using domain::trim;

constexpr std::array<std::pair<std::string_view, std::string_view>, 7> references = {
    {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&nbsp;", " "}, {"&lrm;", ""}, {"&rlm;", ""}, {"&quot;", "\""}}};

std::string with_characters(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto* found = text[at] != '&'
                            ? references.end()
                            : std::find_if(references.begin(), references.end(), [&](const auto& reference) {
                                return text.substr(at, reference.first.size()) == reference.first;
                              });
    if (found == references.end()) {
      out += text[at++];
      continue;
    }
    out += found->second;
    at += found->first.size();
  }
  return out;
}

std::string_view without_brackets(std::string_view text) {
  text = trim(text);
  if (text.size() > 1 && ((text.front() == '[' && text.back() == ']') || (text.front() == '(' && text.back() == ')')))
    return trim(text.substr(1, text.size() - 2));
  return text;
}

}  // namespace

std::optional<double> take_time(std::string_view& text) {
  std::size_t at = 0;
  double value = 0;
  int parts = 0;
  for (;;) {
    const std::size_t begin = at;
    double part = 0;
    while (at < text.size() && digit(text[at]) && at - begin < 4) part = part * 10 + (text[at++] - '0');
    if (at == begin) return std::nullopt;
    value = value * 60 + part;
    ++parts;
    if (parts == 3 || at >= text.size() || text[at] != ':') break;
    ++at;
  }
  if (parts < 2 || (at < text.size() && (digit(text[at]) || text[at] == ':'))) return std::nullopt;
  if (at + 1 < text.size() && (text[at] == '.' || text[at] == ',') && digit(text[at + 1])) {
    double scale = 0.1;
    for (++at; at < text.size() && digit(text[at]); ++at, scale /= 10) value += (text[at] - '0') * scale;
  }
  text.remove_prefix(at);
  return value;
}

bool like_name(std::string_view text) {
  text = trim(text);
  if (text.empty() || text.size() > 80) return false;
  if (text.find_first_of("?!;\"<>=/\\|,") != std::string_view::npos) return false;
  constexpr std::array<std::string_view, 18> particles = {"de", "van", "von", "der", "den", "da",  "di", "la",  "le",
                                                          "of", "and", "bin", "al",  "el",  "dos", "du", "ter", "ní"};
  int words = 0;
  for (std::size_t from = 0; from < text.size();) {
    while (from < text.size() && text[from] == ' ') ++from;
    if (from >= text.size()) break;
    const std::size_t to = std::min(text.find(' ', from), text.size());
    std::string_view word = text.substr(from, to - from);
    from = to;
    ++words;
    if (word.size() > 2 && (word.front() == '(' || word.front() == '[')) word.remove_prefix(1);
    if (std::find(particles.begin(), particles.end(), word) != particles.end() && words > 1) continue;
    const auto first = domain::code_point(word, 0).value;
    // Scripts without capitals write names as any letter.
    const bool capital = domain::is_upper(first) || (first >= 0x0590 && domain::is_letter(first));
    if (!capital && !(domain::is_digit(first) && words > 1)) return false;
    if (word.back() == '.' && word.size() > 5) return false;
  }
  return words >= 1 && words <= 6;
}

std::optional<NamedLine> named_line(std::string_view line) {
  line = trim(line);
  const auto colon = line.substr(0, 84).find(':');
  if (colon == std::string_view::npos || colon == 0) return std::nullopt;
  const auto rest = line.substr(colon + 1);
  if (!rest.empty() && rest.front() != ' ' && rest.front() != '\t') return std::nullopt;
  const auto name = without_brackets(line.substr(0, colon));
  if (!like_name(name)) return std::nullopt;
  return NamedLine{name, trim(rest)};
}

std::optional<double> time_line(std::string_view line) {
  line = without_brackets(line);
  const auto time = take_time(line);
  return time && trim(line).empty() ? time : std::nullopt;
}

std::optional<HeadLine> head_line(std::string_view line) {
  line = trim(line);
  if (line.size() > 400 && line.find(':') > 120) return std::nullopt;
  // A time first: "[00:01:02] Ann: text", "00:01:02 Ann".
  std::string_view rest = line;
  const bool bracket = !rest.empty() && (rest.front() == '[' || rest.front() == '(');
  if (bracket) rest.remove_prefix(1);
  if (const auto at = take_time(rest)) {
    if (bracket && !rest.empty() && (rest.front() == ']' || rest.front() == ')')) rest.remove_prefix(1);
    rest = trim(rest);
    while (!rest.empty() && (rest.front() == '-' || rest.front() == '|')) rest = trim(rest.substr(1));
    if (const auto named = named_line(rest)) return HeadLine{named->name, named->rest, *at};
    if (like_name(rest)) return HeadLine{rest, {}, *at};
    return std::nullopt;
  }
  // A time last: "Ann  0:02", "Ann (00:00:02):".
  while (!line.empty() && line.back() == ':') line.remove_suffix(1);
  const auto blank = line.find_last_of(" \t");
  if (blank == std::string_view::npos || line.size() > 120) return std::nullopt;
  const auto at = time_line(line.substr(blank + 1));
  const auto name = trim(line.substr(0, blank));
  if (!at || !like_name(name)) return std::nullopt;
  return HeadLine{name, {}, *at};
}

std::string without_tags(std::string_view text, std::vector<Voice>& voices) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == '{' && text.substr(at, 2) == "{\\") {
      const auto end = text.substr(at, 40).find('}');
      if (end != std::string_view::npos) {
        at += end + 1;
        continue;
      }
    }
    if (text[at] != '<') {
      const auto next = std::min(text.find_first_of("<{", at + 1), text.size());
      out += with_characters(text.substr(at, next - at));
      at = next;
      continue;
    }
    const auto end = text.substr(at, 300).find('>');
    if (end == std::string_view::npos) {
      out += text[at++];
      continue;
    }
    std::string_view tag = text.substr(at + 1, end - 1);
    if (tag.substr(0, 2) == "v " || tag.substr(0, 2) == "v.") {
      const auto blank = tag.find(' ');
      if (blank != std::string_view::npos) voices.push_back({out.size(), with_characters(trim(tag.substr(blank + 1)))});
    }
    at += end + 1;
  }
  return out;
}

std::vector<std::string_view> lines_in(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t from = 0; from <= text.size();) {
    const auto end = std::min(text.find('\n', from), text.size());
    lines.push_back(text.substr(from, end - from));
    from = end + 1;
  }
  return lines;
}

}  // namespace afterword::exchange
