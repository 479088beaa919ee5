// Headings, paragraphs, summaries and tables; the items of lists are in markdown_items.cpp.
#include "exchange/markdown_questions.h"

#include "domain/category_named.h"
#include "domain/one_of.h"
#include "domain/text.h"
#include "exchange/markdown_lines.h"
#include "exchange/markdown_read.h"

namespace afterword::exchange::lists {
namespace {

using domain::one_of;
using domain::Question;
using domain::trim;

/// Sections that hold no questions.
bool passed_over(std::string_view heading) {
  return one_of(domain::fold(heading),
                {"table of contents", "contents",   "toc",          "license", "licence",          "contributing",
                 "contributors",      "references", "resources",    "credits", "acknowledgements", "acknowledgments",
                 "further reading",   "links",      "useful links", "about",   "support",          "translations",
                 "authors",           "author",     "star history", "sponsors"});
}

/// "Answer", "Click to see", what opens a <details>.
bool opens_answer(std::string_view text) {
  const auto words = domain::words_of(text.substr(0, std::min<std::size_t>(text.size(), 60)));
  return !words.empty() && one_of(words.front().folded, {"answer", "solution", "show", "click", "see", "view",
                                                         "details", "hint", "reveal", "expand", "spoiler", "response"});
}

bool wholly_bold(std::string_view text) {
  text = trim(text);
  return text.size() > 4 &&
         ((text.starts_with("**") && text.ends_with("**")) || (text.starts_with("__") && text.ends_with("__")));
}

}  // namespace

void MarkdownQuestions::heading(int level, const std::string& raw, std::size_t line) {
  items_.clear();
  list_ended_ = true;
  list_length_ = 0;
  const std::string text(trim(markdown_to_text(raw)));
  const bool numbered = without_number(text).size() < text.size();
  std::string_view rest;
  if (asks(text) || begins_question(text, rest) || (numbered && level == question_level_)) {
    close_headings(level);
    question_level_ = level;
    answering_ = add_question(text, line);
    return;
  }
  if (answering_ != none && question_level_ > 0 && level > question_level_) {
    if (!opens_answer(text)) add_text(text, line);
    return;
  }
  answering_ = none;
  question_level_ = 0;
  close_headings(level);
  std::string words = heading_words(text);
  const auto category = domain::category_named(words);
  const bool title = level == 1 && titles_ == 1;
  const bool over = passed_over(words);
  if (category != domain::Category::unset || title) words.clear();
  headings_.push_back({level, category, std::move(words), over});
}

void MarkdownQuestions::summary(const std::string& raw, std::size_t line) {
  const std::string text(trim(markdown_to_text(raw)));
  in_details_ = true;
  if (!asks(text) && opens_answer(text) && !list_.questions.empty()) {
    if (answering_ == none) answering_ = list_.questions.size() - 1;
    in_details_ = false;
  } else if (!text.empty()) {
    items_.clear();
    answering_ = add_question(text, line);
  }
}

void MarkdownQuestions::block(const std::string& raw, std::size_t line) {
  if (items_.empty()) return paragraph(raw, line);
  if (items_.back().decided) return add_text(markdown_to_text(raw), line);
  decide(raw, line);
  items_.back().decided = true;
}

void MarkdownQuestions::end_details() {
  if (in_details_) answering_ = none;
  in_details_ = false;
}

void MarkdownQuestions::paragraph(const std::string& raw, std::size_t line) {
  const std::string text(trim(markdown_to_text(raw)));
  std::string_view rest;
  const bool bold = wholly_bold(raw) && asks(text);
  list_ended_ = true;
  if (text.empty()) return;
  if (begins_question(text, rest) || bold) {
    answering_ = add_question(text, line);
    return;
  }
  if (begins_answer(text, rest) && !list_.questions.empty()) {
    if (answering_ == none) answering_ = list_.questions.size() - 1;
    return add_part(question_at(answering_), Part::answer, std::string(trim(rest)));
  }
  if (answering_ != none) return add_part(question_at(answering_), Part::answer, text);
  if (list_length_ == 1 && !list_.questions.empty() && asks(list_.questions.back().question.text))
    return add_part(list_.questions.back().question, Part::answer, text);
  constexpr std::size_t longest = 300;
  const bool sentence = text.size() < longest && asks(text) && text.find(". ") == std::string::npos;
  if (sentence && !headings_.empty() && !headings_.back().passed_over)
    add_question(text, line);
  else
    skip(text, line, "prose, no item of a list");
}

void MarkdownQuestions::close_headings(int level) {
  while (!headings_.empty() && headings_.back().level >= level) headings_.pop_back();
}

std::size_t MarkdownQuestions::add_question(std::string_view text, std::size_t line) {
  ListedQuestion one;
  one.line = line;
  one.question.text = std::string(ours_ ? text : without_number(text));
  give_context(one.question);
  list_.questions.push_back(std::move(one));
  return list_.questions.size() - 1;
}

void MarkdownQuestions::give_context(Question& question) const {
  for (const Heading& heading : headings_) {
    if (heading.category != domain::Category::unset) question.category = heading.category;
    if (!heading.tag.empty()) question.tags.push_back(heading.tag);
  }
}

void MarkdownQuestions::skip(std::string_view text, std::size_t line, const char* why) {
  list_.skipped.push_back({line, beginning(text), why});
}

void MarkdownQuestions::table(const std::vector<Cells>& rows) {
  if (rows.empty()) return;
  auto parts = parts_of_header(rows.front().cells, false);
  if (std::find(parts.begin(), parts.end(), Part::text) == parts.end())
    return skip(rows.front().cells.empty() ? "" : rows.front().cells.front(), rows.front().line,
                "a table without a column of questions");
  std::vector<Cells> taken;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    Cells row{{}, rows[i].line};
    bool link = false;
    for (const auto& cell : rows[i].cells) {
      link = link || only_link(cell).starts_with('#');
      row.cells.push_back(markdown_to_text(cell));
    }
    if (link)
      skip(row.cells.back(), row.line, "a link within the page");
    else if (!is_table_rule(rows[i].cells))
      taken.push_back(std::move(row));
  }
  const std::size_t before = list_.questions.size();
  take_rows(taken, parts, list_);
  for (std::size_t i = before; i < list_.questions.size(); ++i) give_context(list_.questions[i].question);
}

}  // namespace afterword::exchange::lists
