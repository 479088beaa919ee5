// Plain text: a question a line. "A:" and indented lines answer, a short line with a colon is a heading.
#include <algorithm>

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

/// Whether most lines are numbered: then one that is not goes on with the one before it.
bool is_numbered(const std::vector<std::string_view>& lines) {
  std::size_t full = 0, numbered = 0;
  for (const auto line : lines) {
    const auto bare = trim(line);
    if (bare.empty()) continue;
    ++full;
    if (without_number(bare).size() < bare.size()) ++numbered;
  }
  return numbered >= 3 && numbered * 5 >= full * 3;
}

/// The rest of a question that was broken into lines, or a note of a few words below it. True where it is one.
bool goes_on(std::string_view line, std::string_view bare, Question& before, bool directly) {
  if (without_number(bare).size() < bare.size() || without_bullet(bare).size() < bare.size()) return false;
  const bool indented = line.starts_with("  ") || line.starts_with('\t');
  if (indented)
    before.notes += (before.notes.empty() ? "" : "\n") + std::string(bare);
  else if (directly && !asks(before.text))
    before.text += " " + std::string(bare);
  else
    return false;
  return true;
}

}  // namespace

void read_plain(std::string_view text, QuestionList& list) {
  const auto lines = lines_of(text);
  const bool numbered = is_numbered(lines);
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
    if (numbered && !answering && !list.questions.empty() && !is_heading(bare) &&
        goes_on(line, bare, list.questions.back().question, directly))
      continue;
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
