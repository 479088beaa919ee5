// Names of the parts of a question, and the small things that people write around one.
#include "exchange/question_list_parts.h"

#include <algorithm>

#include "domain/category_named.h"
#include "domain/names.h"
#include "domain/text.h"
#include "exchange/text_bytes.h"

namespace afterword::exchange {

namespace lists {
namespace {

using domain::trim;

constexpr std::array<PartNames, 15> names = {{
    {Part::text, "Question",
     "text|question|questions|front|prompt|interview question|interview questions|q|question text"},
    {Part::answer, "Answer",
     "answer|answers|back|response|best answer|my answer|sample answer|a|ans|solution|answer text|model answer"},
    {Part::notes, "Notes",
     "notes|note|comment|comments|hint|hints|remark|remarks|explanation|extra|tip|tips|follow up"},
    {Part::category, "Category", "category|categories|type|question type|section|deck"},
    {Part::tags, "Tags",
     "tags|tag|topic|topics|keywords|keyword|label|labels|skill|skills|theme|subject|sub category|subcategory"},
    {Part::variants, "Also asked as", "variants|variant|also asked as|also put as|wordings|alternatives|rephrased"},
    {Part::situation, "Situation", "situation|star situation"},
    {Part::task, "Task", "task|star task"},
    {Part::action, "Action", "action|star action"},
    {Part::result, "Result", "result|star result"},
    {Part::wants, "What they want to learn", "wants|what they want to learn|what they want|purpose"},
    {Part::points, "Points to make", "points|point|points to make|checklist|key points"},
    {Part::mistakes, "Mistakes to avoid", "mistakes|mistake|mistakes to avoid|pitfalls"},
    {Part::source, "Source", "source"},
    {Part::ref, "Id", "id|guid|uuid|ref|key"},
}};

std::string folded_name(std::string_view name) {
  std::string key;
  for (const auto& word : domain::words_of(name)) key += (key.empty() ? "" : " ") + word.folded;
  return key;
}

bool in_list(std::string_view words, std::string_view word) {
  for (std::string_view rest = words; !rest.empty();) {
    const auto end = std::min(rest.find('|'), rest.size());
    if (rest.substr(0, end) == word) return true;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return false;
}

/// "Q", "Q12", "Question 3" and then a sign: what follows it.
bool after_label(std::string_view text, std::initializer_list<std::string_view> labels, bool number,
                 std::string_view& rest) {
  const auto bare = text.substr(std::min(text.find_first_not_of("*_ "), text.size()));
  for (const auto label : labels) {
    if (bare.size() <= label.size() || domain::fold(bare.substr(0, label.size())) != label) continue;
    std::size_t at = label.size();
    const std::size_t before = at;
    while (number && at < bare.size() && (digit(bare[at]) || bare[at] == ' ' || bare[at] == '#')) ++at;
    const bool numbered = std::any_of(bare.begin() + static_cast<std::ptrdiff_t>(before),
                                      bare.begin() + static_cast<std::ptrdiff_t>(at), digit);
    if (at >= bare.size()) continue;
    const bool sure = numbered || label.size() > 1;
    if (bare[at] != ':' && !(sure && std::string_view(").-").find(bare[at]) != std::string_view::npos)) continue;
    rest = bare.substr(at + 1);
    while (!rest.empty() && (rest.front() == '*' || rest.front() == ' ' || rest.front() == '\t' || rest.front() == '_'))
      rest.remove_prefix(1);
    return true;
  }
  return false;
}

}  // namespace

const std::array<PartNames, 15>& part_names() { return names; }

std::string_view written_name(Part part) {
  const auto found = std::find_if(names.begin(), names.end(), [&](const PartNames& one) { return one.part == part; });
  return found == names.end() ? "-" : found->written;
}

Part part_named(std::string_view name) {
  constexpr std::size_t longest = 40;
  if (name.size() > longest) return Part::none;
  const std::string key = folded_name(name);
  for (const auto& one : names)
    if (in_list(one.words, key)) return one.part;
  return Part::none;
}

void add_tags(domain::Question& question, std::string_view text) {
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(",;\n"), text.size());
    if (const auto tag = trim(text.substr(0, end)); !tag.empty()) question.tags.emplace_back(tag);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

void add_part(domain::Question& question, Part part, std::string text) {
  const auto follow = [&](std::string& whole) {
    if (!trim(text).empty()) whole += (whole.empty() ? "" : "\n\n") + text;
  };
  switch (part) {
    case Part::none:
      return;
    case Part::text:
      return follow(question.text);
    case Part::answer:
      return follow(question.answer);
    case Part::notes:
      return follow(question.notes);
    case Part::situation:
      return follow(question.star.situation);
    case Part::task:
      return follow(question.star.task);
    case Part::action:
      return follow(question.star.action);
    case Part::result:
      return follow(question.star.result);
    case Part::wants:
      return follow(question.wants);
    case Part::tags:
      return question.tags.push_back(std::move(text));
    case Part::variants:
      return question.variants.push_back(std::move(text));
    case Part::points:
      return question.points.push_back(std::move(text));
    case Part::mistakes:
      return question.mistakes.push_back(std::move(text));
    case Part::ref:
      question.ref = std::move(text);
      return;
    case Part::source:
      if (const auto known = domain::from_word<domain::QuestionSource>(domain::fold(trim(text))))
        question.source = *known;
      else
        add_tags(question, text);
      return;
    case Part::category:
      if (const auto named = domain::category_named(text); named != domain::Category::unset)
        question.category = named;
      else
        add_tags(question, text);
      return;
  }
}

std::string_view without_number(std::string_view text) {
  text = trim(text);
  std::string_view rest;
  if (begins_question(text, rest)) return trim(rest);
  std::size_t at = 0;
  while (at < text.size() && (digit(text[at]) || (text[at] == '.' && at > 0 && digit(text[at - 1])))) ++at;
  if (at == 0 || at >= text.size()) return text;
  if (text[at] == ')' || text[at] == ':') ++at;
  if (at >= text.size() || (text[at - 1] != '.' && text[at - 1] != ')' && text[at - 1] != ':')) return text;
  // "2.runs on one thread", but not "2.5 years".
  const char next = text[at];
  const bool letter = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
  return next == ' ' || letter ? trim(text.substr(at)) : text;
}

std::string heading_words(std::string_view text) {
  text = without_number(text);
  while (text.ends_with(':') || text.ends_with('#')) text = trim(text.substr(0, text.size() - 1));
  std::string folded = domain::fold(text);
  if (folded.size() != text.size()) return std::string(text);
  for (const std::string_view tail : {" and answers", " & answers", " q&a", " questions", " question", " interview"})
    if (folded.ends_with(tail)) {
      text = trim(text.substr(0, text.size() - tail.size()));
      folded.resize(text.size());
    }
  if (folded == "questions" || folded == "question" || folded == "interview" || folded == "q&a") return {};
  return std::string(text);
}

bool begins_question(std::string_view text, std::string_view& rest) {
  return after_label(text, {"question", "q"}, true, rest);
}

bool begins_answer(std::string_view text, std::string_view& rest) {
  return after_label(text, {"answer", "ans", "a"}, false, rest);
}

bool asks(std::string_view text) {
  while (!text.empty() && std::string_view(" \t*_\"'`)]~").find(text.back()) != std::string_view::npos)
    text.remove_suffix(1);
  // Curly quotation marks take three bytes.
  for (const std::string_view quote : {"”", "’", "»"})
    if (text.ends_with(quote)) text.remove_suffix(quote.size());
  return text.ends_with('?') || text.ends_with("？") || text.ends_with("؟");
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::string beginning(std::string_view text) {
  constexpr std::size_t looked_at = 400;
  constexpr int width = 80;
  return domain::shorten(trim(text.substr(0, looked_at)), width);
}

}  // namespace lists

std::string column_meanings() {
  std::string all;
  for (const auto& one : lists::part_names())
    (all += all.empty() ? "" : ", ") += one.words.substr(0, one.words.find('|'));
  return all + ", -";
}

std::vector<std::string> column_meaning_list() {
  std::vector<std::string> all;
  for (const auto& one : lists::part_names()) all.push_back(domain::fold(one.written));
  all.emplace_back("-");
  return all;
}

}  // namespace afterword::exchange
