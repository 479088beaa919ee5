// Items of Markdown lists: a question each, with what is nested in them.
#include "domain/category_named.h"
#include "domain/text.h"
#include "exchange/markdown_questions.h"
#include "exchange/markdown_read.h"

namespace afterword::exchange::lists {
namespace {

using domain::Question;
using domain::trim;

/// Of "**Answer:** rest" the part and the rest. Where a question comes from is said so in files of `ours` alone.
Part lead(std::string_view raw, bool ours, std::string_view& rest) {
  const auto bare = raw.substr(std::min(raw.find_first_not_of("*_"), raw.size()));
  const auto colon = bare.substr(0, 40).find(':');
  if (colon == std::string_view::npos) return Part::none;
  const Part part = part_named(bare.substr(0, colon));
  if (part == Part::none || part == Part::text || part == Part::ref) return Part::none;
  if (part == Part::source && !ours) return Part::none;
  rest = bare.substr(colon + 1);
  if (const auto marks = std::min(rest.find_first_not_of("*_"), rest.size()); bare.size() < raw.size())
    rest.remove_prefix(marks);
  while (rest.starts_with(' ')) rest.remove_prefix(1);
  return part;
}

void glue(std::string& whole, std::string_view text, std::string_view between) {
  if (!whole.empty()) whole += between;
  whole += text;
}
std::string& last_of(std::vector<std::string>& texts) { return texts.empty() ? texts.emplace_back() : texts.back(); }
std::string& slot(Question& question, Part part) {
  switch (part) {
    case Part::answer:
      return question.answer;
    case Part::situation:
      return question.star.situation;
    case Part::task:
      return question.star.task;
    case Part::action:
      return question.star.action;
    case Part::result:
      return question.star.result;
    case Part::wants:
      return question.wants;
    case Part::variants:
      return last_of(question.variants);
    case Part::points:
      return last_of(question.points);
    case Part::mistakes:
      return last_of(question.mistakes);
    case Part::tags:
      return last_of(question.tags);
    default:
      return question.notes;
  }
}

}  // namespace

void MarkdownQuestions::begin_item(std::size_t indent, std::size_t content) {
  if (items_.empty()) list_length_ = list_ended_ ? 1 : list_length_ + 1;
  list_ended_ = false;
  items_.push_back({indent, content});
}

void MarkdownQuestions::close_items(std::size_t indent) {
  while (!items_.empty() && indent < nested_from(items_.back())) items_.pop_back();
}

void MarkdownQuestions::decide(std::string_view raw, std::size_t line) {
  Item& item = items_.back();
  if (answering_ != none && items_.front().question == none) {
    item.part = Part::answer;
    return glue(question_at(answering_).answer,
                std::string(2 * (items_.size() - 1), ' ') + "- " + markdown_to_text(raw), "\n");
  }
  if (items_.size() == 1) return first_level(item, raw, line);
  const Item& above = items_[items_.size() - 2];
  item.question = above.question;
  if (above.group || (!ours_ && above.question != none && group_of(items_[items_.size() - 2], raw)))
    return first_level(item, raw, line);
  if (above.question == none) return skip(markdown_to_text(raw), line, "below what was passed over");
  nested(item, above, raw);
}

void MarkdownQuestions::first_level(Item& item, std::string_view raw, std::size_t line) {
  for (const std::string_view box : {"[ ] ", "[x] ", "[X] "})
    if (raw.starts_with(box)) raw.remove_prefix(box.size());
  if (ours_) {
    item.part = Part::text;
    item.question = add_question(markdown_to_text(raw), line);
    return;
  }
  // A line that asks, and another below it without an empty one between: the question and its answer.
  const auto first = raw.substr(0, raw.find('\n'));
  std::string_view below;
  if (first.size() < raw.size() && !first.ends_with('\\') && !first.ends_with("  ") && asks(first)) {
    below = raw.substr(first.size() + 1);
    raw = first;
  }
  const std::string text = markdown_to_text(raw);
  const auto target = only_link(raw);
  std::string_view rest;
  const bool over = std::any_of(headings_.begin(), headings_.end(), [](const Heading& one) { return one.passed_over; });
  if (over) return skip(text, line, "in a section that holds no questions");
  if (target.starts_with('#')) return skip(text, line, "a link within the page");
  if (!target.empty() && !asks(text)) return skip(text, line, "a link, no question");
  if (begins_answer(text, rest) && !list_.questions.empty()) {
    item.question = list_.questions.size() - 1;
    item.part = Part::answer;
    return add_part(list_.questions.back().question, Part::answer, std::string(trim(rest)));
  }
  item.part = Part::text;
  item.question = add_question(text, line);
  if (!trim(below).empty())
    add_part(question_at(item.question), Part::answer, std::string(trim(markdown_to_text(below))));
}

/// An item that asks below a short one that does not: that one was no question but names what is below it.
bool MarkdownQuestions::group_of(Item& above, std::string_view raw) {
  constexpr std::size_t most_words = 5;
  if (above.part != Part::text || above.question + 1 != list_.questions.size() || !asks(raw)) return false;
  const Question& question = list_.questions.back().question;
  if (asks(question.text) || !question.notes.empty() || !question.answer.empty() || !question.variants.empty() ||
      domain::words_of(question.text).size() > most_words || question.text.ends_with('.'))
    return false;
  Heading named{7, domain::category_named(question.text), heading_words(question.text), false};
  if (named.category != domain::Category::unset) named.tag.clear();
  close_headings(named.level);
  headings_.push_back(std::move(named));
  list_.questions.pop_back();
  above.group = true;
  above.question = none;
  return true;
}

void MarkdownQuestions::nested(Item& item, const Item& above, std::string_view raw) {
  Question& question = question_at(item.question);
  if (above.part != Part::text) {
    item.part = above.part;
    if (above.lists) return add_part(question, item.part, markdown_to_text(raw));
    return glue(slot(question, item.part), std::string(2 * (items_.size() - 3), ' ') + "- " + markdown_to_text(raw),
                "\n");
  }
  std::string_view rest = raw;
  item.part = lead(raw, ours_, rest);
  if (item.part == Part::none) item.part = Part::notes, rest = raw;
  item.lists = trim(rest).empty();
  if (item.lists) return;
  if (item.part != Part::tags) return add_part(question, item.part, markdown_to_text(rest));
  while (!rest.empty()) {
    const auto end = std::min(rest.find(','), rest.size());
    if (const std::string tag(trim(markdown_to_text(rest.substr(0, end)))); !tag.empty()) question.tags.push_back(tag);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

void MarkdownQuestions::add_text(const std::string& text, std::size_t line) {
  if (items_.empty()) {
    if (answering_ != none) return add_part(question_at(answering_), Part::answer, text);
    return skip(text, line, "text that belongs to no question");
  }
  const Item& item = items_.back();
  if (item.question == none && answering_ == none) return;
  Question& question = question_at(item.question == none ? answering_ : item.question);
  glue(slot(question, item.part == Part::text || item.part == Part::none ? Part::answer : item.part), text, "\n\n");
}

}  // namespace afterword::exchange::lists
