// Four indexes are read one after the other, each from its newest row down, so that a row's number is enough to go on.
// Before FTS5 names the first row for the beginning of a word it gathers all of them, which takes half a second where a
// million questions hold it. It keeps lists of whole words and of their first two and three letters, though: so the
// words that begin that way are looked up first and asked for whole.
#include "store/question_search.h"

#include <algorithm>
#include <array>

#include "domain/text.h"
#include "store/expression.h"
#include "store/rows.h"
#include "store/sql.h"

namespace afterword::store {
namespace {

constexpr auto sources = std::to_array<std::string_view>(
    {sql::bank_find_words, sql::bank_find_wordings, sql::bank_find_answers, sql::bank_find_part});
constexpr std::size_t part_source = 3;
constexpr auto vocabularies =
    std::to_array<std::string_view>({"SELECT term FROM temp.question_text_words WHERE term >= :from LIMIT 1",
                                     "SELECT term FROM temp.question_variant_text_words WHERE term >= :from LIMIT 1",
                                     "SELECT term FROM temp.asked_text_words WHERE term >= :from LIMIT 1"});
constexpr std::size_t most_words = 200;  // that begin alike; more of them are left to FTS5

std::size_t letters_in(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string first_letters(std::string_view text, std::size_t count) {
  std::size_t end = 0;
  for (; end < text.size(); ++end)
    if ((static_cast<unsigned char>(text[end]) & 0xC0) != 0x80 && count-- == 0) break;
  return std::string(text.substr(0, end));
}

// What begins with `start`, as an expression that FTS5 answers row by row: whole words; for a single letter, the pairs
// of letters that it begins. The plain beginning where there are none, or too many.
std::string begun_with(Connection& connection, std::string_view vocabulary, const std::string& start) {
  const std::size_t letters = letters_in(start);
  const std::string plain = expression({start}, "", true);
  if (letters == 2 || letters == 3) return plain;
  std::string any;
  std::string from = start;
  for (std::size_t found = 0;; ++found) {
    Query next(connection, vocabulary);
    next.bind(":from", from);
    if (!next.step()) break;
    const std::string word = next.text(0);
    if (!word.starts_with(start)) break;
    if (found == most_words) return plain;
    const bool pair = letters == 1 && word != start;
    const std::string known = pair ? first_letters(word, 2) : word;
    if (!any.empty()) any += " OR ";
    any += expression({known}, "", pair);
    from = known + (pair ? '\xFF' : '\x01');
  }
  return any.empty() ? plain : "(" + any + ")";
}

// Whether one text holds a word for each of the starts.
bool has_all(const std::string& text, const std::vector<std::string>& starts) {
  const auto words = words_in(text);
  return std::all_of(starts.begin(), starts.end(), [&](const std::string& start) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return word.starts_with(start); });
  });
}

}  // namespace

QuestionSearch::QuestionSearch(std::string_view text)
    : starts_(words_in(text)), words_(every_word(text)), part_(as_it_stands(text)) {
  if (words_.empty()) starts_.clear();
  if (!part_.empty()) letters_ = domain::fold(domain::trim(text));
}

std::string QuestionSearch::expression_of(Connection& connection, std::size_t source) const {
  if (source == part_source || words_.empty()) return source == part_source ? part_ : words_;
  connection.run(sql::bank_vocabulary);
  std::string all;
  for (const std::string& start : starts_) {
    if (!all.empty()) all += " AND ";
    all += begun_with(connection, vocabularies[source], start);
  }
  return all;
}

bool QuestionSearch::step(Connection& connection, const std::function<bool(std::int64_t question)>& take) {
  for (; source_ < sources.size(); ++source_, below_ = std::numeric_limits<std::int64_t>::max(), expression_.clear()) {
    if (expression_.empty()) expression_ = expression_of(connection, source_);
    if (expression_.empty()) continue;
    Query query(connection, sources[source_]);
    query.bind(":words", expression_).bind(":below", below_);
    while (query.step()) {
      below_ = query.number(0);
      if (!take(query.number(1))) return false;
    }
  }
  return true;
}

bool QuestionSearch::holds(Connection& connection, std::int64_t question) const {
  Query query(connection, sql::bank_said);
  query.bind(":id", question);
  while (query.step()) {
    if (!starts_.empty() && has_all(query.text(1), starts_)) return true;
    if (query.number(0) == 0 && !letters_.empty() && domain::fold(query.text(2)).find(letters_) != std::string::npos)
      return true;
  }
  return false;
}

}  // namespace afterword::store
