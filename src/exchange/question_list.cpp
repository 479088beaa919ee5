// Which format a list is in, and what holds for all of them: bounds, encodings, characters that cannot be seen.
#include "exchange/question_list.h"

#include <algorithm>
#include <filesystem>

#include "domain/prose.h"
#include "domain/text.h"
#include "exchange/csv.h"
#include "exchange/question_list_parts.h"
#include "exchange/text_bytes.h"

namespace afterword::exchange {
namespace {

using domain::Error;
using domain::Result;
using domain::trim;

constexpr std::size_t looked_at = 64 * 1024;  // the beginning tells

struct Shape {
  std::size_t full = 0, asking = 0, headings = 0, items = 0, asked = 0, answered = 0;
};

Shape shape_of(std::string_view text) {
  Shape shape;
  std::string_view rest;
  for (const auto line : lists::lines_of(text)) {
    const auto bare = trim(line);
    if (bare.empty()) continue;
    ++shape.full;
    if (lists::asks(bare)) ++shape.asking;
    const auto marks = bare.find_first_not_of('#');
    if (bare.front() == '#' && marks != std::string_view::npos && marks <= 6 && bare[marks] == ' ') ++shape.headings;
    if (bare.size() > 2 && std::string_view("-*+").find(bare.front()) != std::string_view::npos && bare[1] == ' ')
      ++shape.items;
    if (lists::begins_question(bare, rest)) ++shape.asked;
    if (lists::begins_answer(bare, rest)) ++shape.answered;
  }
  return shape;
}

bool is_markdown(const Shape& shape) { return shape.headings > 0 && shape.items + shape.asking > 0; }

bool is_table(std::string_view text) {
  const auto first = text.substr(0, text.find('\n'));
  const char separator = guessed_separator(first);
  if (separator == '\0') return false;
  const auto header = read_separated(first, separator, "");
  if (!header || header->empty()) return false;
  const auto parts = lists::parts_of_header(header->front().cells, false);
  return std::find(parts.begin(), parts.end(), lists::Part::text) != parts.end();
}

ListFormat format_of(const std::string& name, std::string_view text) {
  const std::string ending = domain::fold(std::filesystem::path(name).extension().string());
  if (lists::is_anki(text)) return ListFormat::anki;
  if (ending == ".md" || ending == ".markdown") return ListFormat::markdown;
  if (ending == ".csv" || ending == ".tsv" || ending == ".tab") return ListFormat::table;
  const auto head = text.substr(0, looked_at);
  if (is_table(head)) return ListFormat::table;
  return is_markdown(shape_of(head)) ? ListFormat::markdown : ListFormat::text;
}

template <class Each>
void every_text(domain::Question& question, Each each) {
  for (std::string* text :
       {&question.text, &question.answer, &question.notes, &question.wants, &question.star.situation,
        &question.star.task, &question.star.action, &question.star.result})
    each(*text);
  for (auto* texts : {&question.variants, &question.tags, &question.points, &question.mistakes})
    for (auto& text : *texts) each(text);
}

/// A sentence about the list that somebody put between its questions, and nothing is said about it.
bool is_prose(const domain::Question& question) {
  return question.answer.empty() && question.notes.empty() && question.variants.empty() && question.ref.empty() &&
         !question.text.ends_with('?') && domain::only_announces(question.text);
}

/// ASCII without control characters, as most texts are.
bool is_all_seen(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

/// Characters that cannot be seen go, and questions that are none.
void tidy(QuestionList& list) {
  std::size_t taken = 0;
  for (auto& one : list.questions) {
    every_text(one.question, [&](std::string& text) {
      if (is_all_seen(text)) return;
      std::string seen = visible_text(text, taken);
      if (seen.size() != text.size()) text = std::move(seen);
    });
    if (const auto bare = trim(one.question.text); bare.size() < one.question.text.size())
      one.question.text = std::string(bare);
    std::erase_if(one.question.tags, [](const std::string& tag) { return trim(tag).empty(); });
    std::erase_if(one.question.variants, [](const std::string& text) { return trim(text).empty(); });
    one.question.ref = visible_name(one.question.ref);
  }
  if (taken > 0)
    list.remarks.push_back(domain::counted(taken, "character") +
                           " that cannot be seen or that turn the direction of writing round were left out.");
  std::erase_if(list.questions, [&](const ListedQuestion& one) {
    const std::string& text = one.question.text;
    const bool worded = std::any_of(text.begin(), text.end(), [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
    });
    const char* why = !worded                                ? "no words in it"
                      : text.size() > max_question_bytes     ? "too long for a question"
                      : !list.ours && is_prose(one.question) ? "prose, it asks nothing"
                                                             : nullptr;
    if (why != nullptr) list.skipped.push_back({one.line, lists::beginning(text), why});
    return why != nullptr;
  });
  std::stable_sort(list.skipped.begin(), list.skipped.end(),
                   [](const SkippedLine& a, const SkippedLine& b) { return a.line < b.line; });
}

}  // namespace

bool is_question_list(std::string_view bytes) {
  const auto text = decode_text(bytes.substr(0, looked_at)).text;
  if (lists::is_anki(text)) return true;
  const Shape shape = shape_of(text);
  return shape.asked >= 2 && shape.answered >= 1 && (shape.asked + shape.answered) * 4 >= shape.full;
}

bool may_be_question_list(std::string_view bytes) {
  const auto text = decode_text(bytes.substr(0, looked_at)).text;
  const Shape shape = shape_of(text);
  return is_markdown(shape) || is_table(text) || (shape.full > 0 && shape.asking * 2 >= shape.full);
}

Result<QuestionList> read_question_list(const Source& source, std::string_view columns, std::optional<bool> header) {
  if (source.bytes.size() > max_question_list_bytes)
    return Error::invalid("Larger than 64 MB, so it was not read; split it into several files: " + source.name);
  QuestionList list;
  auto decoded = decode_text(source.bytes);
  list.remarks = std::move(decoded.remarks);
  Result<void> done;
  switch (format_of(source.name, decoded.text)) {
    case ListFormat::anki:
      done = lists::read_anki(decoded.text, source.name, columns, list);
      break;
    case ListFormat::table:
      done = lists::read_table(decoded.text, source.name, columns, header, list);
      break;
    case ListFormat::markdown:
      list.format = "Markdown";
      lists::read_markdown(decoded.text, list);
      break;
    case ListFormat::text:
      list.format = "plain text";
      lists::read_plain(decoded.text, list);
      break;
  }
  if (!done) return done.error();
  tidy(list);
  if (list.questions.empty())
    return Error::invalid("No question was found in this file, so nothing was read: " + source.name);
  return list;
}

}  // namespace afterword::exchange
