// Paragraphs are what blank lines part. The greeting is looked for in the first, closing and signature from the last
// line upward.
#include "domain/letter_checks/outline.h"

#include <algorithm>
#include <array>

#include "domain/text.h"

namespace afterword::domain::letter_checks {
namespace {

using Lines = std::vector<Span>;

/// Lines without their ends; blank ones included.
Lines lines_of(std::string_view body) {
  Lines lines;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= body.size(); ++at) {
    if (at < body.size() && body[at] != '\n' && body[at] != '\r') continue;
    lines.push_back({begin, at});
    if (at + 1 < body.size() && body[at] == '\r' && body[at + 1] == '\n') ++at;
    begin = at + 1;
  }
  return lines;
}

std::string_view text_of(std::string_view body, const Span& span) {
  return body.substr(span.begin, span.end - span.begin);
}

char32_t last_sign(std::string_view line) {
  line = trim(line);
  if (line.empty()) return 0;
  std::size_t at = line.size() - 1;
  while (at > 0 && (static_cast<unsigned char>(line[at]) & 0xc0U) == 0x80U) --at;
  return code_point(line, at).value;
}

bool is_comma(char32_t c) { return c == ',' || c == U'\uff0c' || c == U'\u060c' || c == U'\u3001'; }
bool is_stop(char32_t c) { return c == '.' || c == '!' || c == '?' || c == U'…'; }

/// Where the greeting at the start of a line ends, behind its comma; 0 where it does not greet.
std::size_t greeting_end(std::string_view line, bool stands_alone) {
  const auto words = words_of(line);
  if (words.empty()) return 0;
  const bool opens = greets(words[0].folded) ||
                     (words[0].folded == "good" && words.size() > 1 &&
                      (words[1].folded == "morning" || words[1].folded == "afternoon" || words[1].folded == "evening" ||
                       words[1].folded == "day")) ||
                     (words[0].folded == "to" && words.size() > 1 && words[1].folded == "whom");
  if (opens) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < line.size();) {
      const auto c = code_point(line, at);
      at += c.bytes;
      while (count < words.size() && words[count].end <= at) ++count;
      const bool after_title = c.value == '.';
      if (is_comma(c.value) || c.value == ':' || c.value == U'\uff1a' || (c.value == '!' && count > 0) ||
          c.value == U'—')
        return count <= 10 ? at : 0;
      if (after_title && at >= line.size()) return count <= 8 ? at : 0;
    }
    return words.size() <= 8 ? line.size() : 0;
  }
  const char32_t last = last_sign(line);
  const bool called = stands_alone && words.size() <= 4 && (is_comma(last) || last == ':' || last == U'\uff1a');
  if (!called || words[0].folded.starts_with("thank") || closes(line)) return 0;
  return is_upper(code_point(line, words[0].begin).value) || code_point(line, words[0].begin).value > 0x24f
             ? line.size()
             : 0;
}

/// A name, a title, a telephone number: what stands below a closing. `strict` where no closing stands above it.
bool signs(std::string_view line, std::string_view me, bool strict) {
  line = trim(line);
  if (line.empty()) return true;
  if (columns(line.substr(0, 400)) > 70) return false;
  const auto words = words_of(line);
  if (words.size() > 9 || is_stop(last_sign(line))) return false;
  if (!strict || (!me.empty() && fold(line).find(fold(me)) != std::string::npos)) return true;
  if (line.find('@') != std::string_view::npos || line.find("://") != std::string_view::npos) return true;
  if (words.empty() || words.size() > 5) return false;
  std::size_t digits = 0;
  bool all_capital = true;
  for (const auto& word : words) {
    const auto c = code_point(line, word.begin).value;
    digits += is_digit(c);
    const bool small = word.end - word.begin <= 3;
    if (!is_upper(c) && !is_digit(c) && !small) all_capital = false;
  }
  return digits == words.size() || (all_capital && is_upper(code_point(line, words[0].begin).value));
}

bool is_postscript(std::string_view line) {
  const std::string folded = fold(trim(line).substr(0, 8));
  return folded.starts_with("ps ") || folded.starts_with("ps:") || folded.starts_with("p.s") ||
         folded.starts_with("ps.");
}

/// For each line, which part of the letter it is.
class Liner {
 public:
  Liner(std::string_view body, std::string_view me) : body_(body), me_(me), lines_(lines_of(body)) {
    parts_.assign(lines_.size(), Part::text);
    for (std::size_t i = 0; i < lines_.size(); ++i)
      if (!blank(i)) {
        if (i == 0 || blank(i - 1)) starts_.push_back(i);
      }
  }
  Outline outline() {
    find_greeting();
    find_closing();
    return collect();
  }

 private:
  bool blank(std::size_t line) const { return trim(text_of(body_, lines_[line])).empty(); }
  /// Behind the last line of the paragraph that begins with this line.
  std::size_t end_of(std::size_t line) const {
    while (line < lines_.size() && !blank(line)) ++line;
    return line;
  }

  void find_greeting() {
    if (starts_.empty()) return;
    const std::size_t line = starts_.front();
    const auto text = text_of(body_, lines_[line]);
    const std::size_t end = greeting_end(text, end_of(line) == line + 1 && starts_.size() > 1);
    if (end == 0) return;
    if (trim(text.substr(end)).empty())
      parts_[line] = Part::greeting;
    else
      greeting_cut_ = lines_[line].begin + end;
  }

  void find_closing() {
    std::size_t allowed = 4;
    for (auto start = starts_.rbegin(); start != starts_.rend() && allowed > 0; ++start, --allowed) {
      const std::size_t end = end_of(*start);
      const bool first = *start == starts_.front();
      if (is_postscript(text_of(body_, lines_[*start]))) continue;
      if (close_in(*start, end)) return;
      if (first || end - *start > 6) return;
      for (std::size_t i = *start; i < end; ++i)
        if (!signs(text_of(body_, lines_[i]), me_, true)) return;
      for (std::size_t i = *start; i < end; ++i) parts_[i] = Part::signature;
    }
  }

  /// Marks the closing line of a paragraph and what stands below it.
  bool close_in(std::size_t start, std::size_t end) {
    for (std::size_t i = start; i < end; ++i) {
      if (parts_[i] == Part::greeting || !closes(text_of(body_, lines_[i]))) continue;
      bool all_sign = end - i <= 8;
      for (std::size_t j = i + 1; j < end && all_sign; ++j)
        all_sign = signs(text_of(body_, lines_[j]), me_, false) || closes(text_of(body_, lines_[j]));
      if (!all_sign) continue;
      parts_[i] = Part::closing;
      for (std::size_t j = i + 1; j < end; ++j) parts_[j] = Part::signature;
      return true;
    }
    return false;
  }

  Outline collect() const {
    Outline outline;
    for (const std::size_t start : starts_) {
      const std::size_t end = end_of(start);
      const auto number = static_cast<std::uint32_t>(outline.paragraphs.size());
      Paragraph paragraph{lines_[start].begin, lines_[end - 1].end, 0, 0};
      bool any = false;
      for (std::size_t i = start; i < end; ++i) {
        if (greeting_cut_ > lines_[i].begin && greeting_cut_ < lines_[i].end) {
          outline.pieces.push_back({{lines_[i].begin, greeting_cut_}, Part::greeting, number});
          outline.pieces.push_back({{greeting_cut_, lines_[i].end}, Part::text, number});
        } else if (!outline.pieces.empty() && i > start && outline.pieces.back().part == parts_[i] &&
                   parts_[i] == Part::text) {
          outline.pieces.back().span.end = lines_[i].end;
        } else {
          outline.pieces.push_back({lines_[i], parts_[i], number});
        }
        if (parts_[i] != Part::text) continue;
        if (!any) paragraph.text_begin = lines_[i].begin;
        paragraph.text_end = lines_[i].end;
        any = true;
      }
      outline.paragraphs.push_back(paragraph);
    }
    return outline;
  }

  std::string_view body_, me_;
  Lines lines_;
  std::vector<Part> parts_;
  std::vector<std::size_t> starts_;  // first lines of paragraphs
  std::size_t greeting_cut_ = 0;     // where a greeting ends within a line
};

bool one_of(std::string_view word, const auto& list) { return std::find(list.begin(), list.end(), word) != list.end(); }

}  // namespace

bool greets(std::string_view folded) {
  constexpr auto words = std::to_array<std::string_view>(
      {"dear",     "hi",       "hello",    "hey",     "hiya",  "greetings", "kaere",   "hej",     "hei",     "liebe",
       "lieber",   "hallo",    "guten",    "cher",    "chere", "bonjour",   "cara",    "caro",    "gentile", "ciao",
       "estimado", "estimada", "querido",  "querida", "hola",  "prezado",   "prezada", "ola",     "beste",   "geachte",
       "basta",    "szanowna", "szanowny", "droga",   "drogi", "vazena",    "vazeny",  "yo",      "heya",    "howdy",
       "dearest",  "daer",     "deer",     "dera",    "sehr",  "kedves",    "hyvaa",   "tisztelt"});
  return one_of(folded, words);
}

bool closes(std::string_view line) {
  line = trim(line);
  const auto words = words_of(line);
  if (words.empty() || words.size() > 8) return false;
  constexpr auto strong = std::to_array<std::string_view>(
      {"regards", "sincerely", "wishes", "faithfully", "truly", "respectfully", "cordially", "yours", "hilsen",
       "gruessen", "grussen", "saludos", "cordialement", "atentamente", "groet", "halsningar", "regard", "xoxo"});
  constexpr auto mild = std::to_array<std::string_view>(
      {"thanks",    "thank",  "best",      "cheers", "warmly", "gratefully", "appreciatively",
       "gratitude", "kindly", "looking",   "take",   "talk",   "see",        "until",
       "love",      "later",  "sincerley", "all",    "kind",   "warm",       "warmest",
       "kindest",   "many",   "with",      "in"});
  const char32_t last = last_sign(line);
  const bool open_end = !is_stop(last) && last != ':';
  const bool has_strong =
      std::any_of(words.begin(), words.end(), [&](const TextWord& w) { return one_of(w.folded, strong); });
  if (has_strong && words.size() <= 7) return open_end || words.size() <= 3;
  return one_of(words[0].folded, mild) && (is_comma(last) || (open_end && words.size() <= 3));
}

Outline outline_of(std::string_view body, std::string_view me) { return Liner(body, me).outline(); }

}  // namespace afterword::domain::letter_checks
