// Plain text: a question a line. "A:" and indented lines answer, a short line with a colon is a heading.
#include <algorithm>
#include <map>

#include "domain/category_named.h"
#include "domain/text.h"
#include "exchange/question_list_parts.h"

namespace afterword::exchange::lists {
namespace {

using domain::Question;
using domain::trim;

std::string_view without_bullet(std::string_view text) {
  for (const std::string_view bullet : {"- ", "* ", "+ ", "• ", "– ", "· ", "[ ] ", "[x] "})
    if (text.starts_with(bullet)) return trim(text.substr(bullet.size()));
  return text;
}

bool is_heading(std::string_view line) {
  constexpr std::size_t longest = 60, most_words = 6;
  if (line.size() > longest || asks(line)) return false;
  if (line.starts_with("# ") || line.starts_with("## ") || line.starts_with("### ")) return true;
  if (!line.ends_with('.') && domain::category_named(line) != domain::Category::unset) return true;
  return line.ends_with(':') && domain::words_of(line).size() <= most_words;
}

/// What stands behind the number of a line: ')', '.' or ':'. Nothing where it has none.
char number_mark(std::string_view bare) {
  const auto digits = bare.find_first_not_of("0123456789");
  if (digits == 0 || digits == std::string_view::npos || without_number(bare).size() == bare.size()) return '\0';
  return bare[digits];
}

/// How a list numbers its questions.
struct Numbering {
  bool most = false;         ///< most lines are numbered: then one that is not goes on with the one before it
  std::vector<bool> points;  ///< for each line: it numbers a point of the question above it
};

/// "2) Which engines are there?", then "1. diesel", "2. gas": where most numbers bear one mark, lines with another
/// are points of the question, if they are indented or several stand together. A single one is a slip of the pen.
Numbering numbering_of(const std::vector<std::string_view>& lines) {
  std::size_t full = 0, numbered = 0;
  std::map<char, std::size_t> counts;
  std::vector<char> marks;
  for (const auto line : lines) {
    const auto bare = trim(line);
    marks.push_back(number_mark(bare));
    if (bare.empty()) continue;
    ++full;
    if (without_number(bare).size() < bare.size()) ++numbered;
    if (marks.back() != '\0') ++counts[marks.back()];
  }
  Numbering numbering{numbered >= 3 && numbered * 5 >= full * 3, std::vector<bool>(lines.size(), false)};
  char usual = '\0';
  for (const auto& [mark, count] : counts)
    if (count * 5 >= numbered * 3) usual = mark;
  if (!numbering.most || usual == '\0') return numbering;
  const auto other = [&](std::size_t i) { return i < lines.size() && marks[i] != '\0' && marks[i] != usual; };
  for (std::size_t i = 1; i < lines.size(); ++i)
    numbering.points[i] = other(i) && !asks(lines[i]) && (lines[i].front() == ' ' || other(i - 1) || other(i + 1));
  return numbering;
}

void add_line(std::string& text, std::string_view line) {
  if (!text.empty()) text += '\n';
  text += line;
}

/// The rest of a question that was broken into lines, or a note of a few words below it. True where it is one.
bool goes_on(std::string_view line, std::string_view bare, Question& before, bool directly) {
  if (without_number(bare).size() < bare.size() || without_bullet(bare).size() < bare.size()) return false;
  const bool indented = line.starts_with("  ") || line.starts_with('\t');
  if (indented)
    add_line(before.notes, bare);
  else if (directly && !asks(before.text))
    before.text += " " + std::string(bare);
  else
    return false;
  return true;
}

}  // namespace

void read_plain(std::string_view text, QuestionList& list) {
  const auto lines = lines_of(text);
  const Numbering numbering = numbering_of(lines);
  bool directly = false;  // no empty line since the last question
  Question heading;       // its category and tags are those of what follows
  bool answering = false;
  std::size_t number = 0;
  for (const auto line : lines) {
    ++number;
    const auto bare = trim(line);
    if (bare.empty()) {
      answering = directly = false;
      continue;
    }
    std::string_view rest;
    if (numbering.most && !answering && !list.questions.empty() && !is_heading(bare) &&
        goes_on(line, bare, list.questions.back().question, directly))
      continue;
    if (numbering.points[number - 1] && !answering && !list.questions.empty()) {
      add_line(list.questions.back().question.notes, without_number(bare));
      directly = false;
      continue;
    }
    if (!list.questions.empty() && begins_answer(bare, rest)) {
      answering = true;
      add_part(list.questions.back().question, Part::answer, std::string(rest));
      continue;
    }
    if (is_heading(bare)) {
      answering = false;
      heading = {};
      const auto words = heading_words(bare.substr(std::min(bare.find_first_not_of("# "), bare.size())));
      heading.category = domain::category_named(words);
      if (heading.category == domain::Category::unset && !words.empty()) heading.tags.push_back(words);
      continue;
    }
    const auto unmarked = without_bullet(bare);
    const bool labelled = begins_question(unmarked, rest);
    if (answering && !labelled && !asks(bare) && unmarked.size() == bare.size()) {
      list.questions.back().question.answer += "\n" + std::string(bare);
      continue;
    }
    answering = false;
    ListedQuestion one{heading, number};
    one.question.text = std::string(without_bullet(without_number(unmarked)));
    if (one.question.text.find("://") != std::string::npos && one.question.text.find(' ') == std::string::npos)
      list.skipped.push_back({number, beginning(bare), "a link, no question"});
    else
      list.questions.push_back(std::move(one)), directly = true;
  }
}

}  // namespace afterword::exchange::lists
