// Four indexes are read one after the other, each from its newest row down, so that a row's number is enough to go on.
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

bool QuestionSearch::step(Connection& connection, const std::function<bool(std::int64_t question)>& take) {
  for (; source_ < sources.size(); ++source_, below_ = std::numeric_limits<std::int64_t>::max()) {
    const std::string& expression = source_ == part_source ? part_ : words_;
    if (expression.empty()) continue;
    Query query(connection, sources[source_]);
    query.bind(":words", expression).bind(":below", below_);
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
