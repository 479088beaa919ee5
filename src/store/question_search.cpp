// Four indexes are read one after the other, each from its newest row down, so that a row's number is enough to go on.
// Before FTS5 names the first row for the beginning of a word it gathers all of them, which takes half a second where a
// million questions hold it. It keeps lists of whole words and of their first two and three letters, though: so the
// words that begin that way are looked up first and asked for whole. Likewise the index of parts goes through all that
// any three letters of the part stand in: so the words are asked for that stand in the part whole, and if many
// questions hold those, its rarest letters; where that is not all of the part, each question is looked at. So is it
// where a single letter stands beside words that few questions hold.
#include "store/question_search.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <span>

#include "domain/index_words.h"
#include "domain/text.h"
#include "store/expression.h"
#include "store/rows.h"
#include "store/sql.h"

namespace afterword::store {
namespace {

constexpr auto sources = std::to_array<std::string_view>(
    {sql::bank_find_words, sql::bank_find_wordings, sql::bank_find_answers, sql::bank_find_part});
constexpr std::size_t part_source = 3;
constexpr auto vocabularies = std::to_array<std::string_view>(
    {sql::bank_next_word, sql::bank_next_word_of_wordings, sql::bank_next_word_of_answers});
constexpr std::size_t most_words = 200;  // that begin alike; more of them are left to FTS5
constexpr std::size_t most_threes = 40;  // of a part, whose rarity is looked at
constexpr std::size_t most_others = 2;   // of them, beside the rarest
constexpr int few_rows = 1000;           // so many are looked at sooner than all pairs of letters are followed
constexpr std::int64_t sample = 100;     // how often three letters are looked for to know how rare they are
constexpr std::int64_t none = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t rare = 50 * sample;   // questions among which that many make them rare enough to begin with
constexpr std::int64_t usable = 8 * sample;  // and to be followed beside rare ones

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

std::string one_by_one(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : " ") + word;
  return all;
}

// The words one after the other, the last of them as it begins.
std::string as_phrase(const std::vector<std::string>& words) { return expression({one_by_one(words)}, "", true); }

bool is_single_letter(const std::vector<std::string>& start) {
  return start.size() == 1 && letters_in(start.front()) == 1;
}

// What begins with a start, as an expression that FTS5 answers row by row: whole words; for a single letter, the pairs
// of letters that it begins. The plain beginning where there are none, or too many.
std::string begun_with(Connection& connection, std::string_view vocabulary, const std::vector<std::string>& words) {
  const std::string plain = as_phrase(words);
  if (words.size() != 1) return plain;
  const std::string& start = words.front();
  const std::size_t letters = letters_in(start);
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

// Three letters that stand beside each other in a part: where they do, and the hundredth question that holds them.
struct Three {
  std::size_t begin = 0, end = 0;
  std::int64_t hundredth = none;
};

std::vector<Three> threes_of(std::string_view part) {
  std::vector<std::size_t> ends{0};
  for (std::size_t at = 0; at < part.size(); ends.push_back(at)) at += domain::code_point(part, at).bytes;
  std::vector<Three> threes;
  for (std::size_t i = 3; i < ends.size() && threes.size() < most_threes; ++i) threes.push_back({ends[i - 3], ends[i]});
  return threes;
}

// Those that tell most beside a run of them; what shares two letters with others that are taken tells little.
std::vector<const Three*> rarest_beside(const std::vector<Three>& threes, std::span<const Three> run,
                                        std::int64_t from) {
  std::vector<const Three*> others;
  const auto is_apart = [&](const Three& three) {
    const auto away = [&](const Three& one) { return std::abs(&three - &one) >= 2; };
    return std::ranges::all_of(run, away) && std::ranges::all_of(others, [&](const Three* one) { return away(*one); });
  };
  while (others.size() < most_others) {
    const Three* best = nullptr;
    for (const Three& three : threes)
      if (three.hundredth >= from && is_apart(three) && (best == nullptr || three.hundredth > best->hundredth))
        best = &three;
    if (best == nullptr) break;
    others.push_back(best);
  }
  return others;
}

std::int64_t hundredth_with(Connection& connection, std::string_view letters) {
  Query query(connection, sql::bank_letters_at);
  query.bind(":letters", std::string(letters)).bind(":times", sample);
  return query.step() ? query.number(0) : none;
}

// So few that each of them can be looked at.
bool finds_few(Connection& connection, std::string_view source, const std::string& expression) {
  Query query(connection, source);
  query.bind(":words", expression).bind(":below", std::numeric_limits<std::int64_t>::max());
  int rows = 0;
  while (rows < few_rows && query.step()) ++rows;
  return rows < few_rows;
}

// By its id; `none` where there are fewer.
std::int64_t question_number(Connection& connection, std::int64_t number) {
  Query query(connection, sql::bank_nth);
  query.bind(":number", number);
  return query.step() ? query.number(0) : none;
}

// The index of parts and utf8proc agree on small letters, and on those of English; of others only the index knows.
bool has_foreign_capitals(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view letter = text.substr(at, domain::code_point(text, at).bytes);
    if (letter.size() > 1 && domain::lower_case(letter) != letter) return true;
    at += letter.size();
  }
  return false;
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

QuestionSearch::QuestionSearch(std::string_view text) : part_(as_it_stands(text)) {
  for (const auto& word : domain::words_of(text))
    starts_.push_back(domain::index_words(text.substr(word.begin, word.end - word.begin)));
  std::erase_if(starts_, [](const Start& start) { return start.empty(); });
  if (starts_.size() == 1 && starts_.front().size() == 1 && letters_in(starts_.front().front()) < 2) starts_.clear();
  if (!part_.empty()) letters_ = domain::lower_case(domain::trim(text));
  in_small_letters_ = !has_foreign_capitals(domain::trim(text));
}

QuestionSearch::Asked QuestionSearch::asked_of(Connection& connection, std::size_t source) const {
  if (source == part_source ? part_.empty() : starts_.empty()) return {};
  connection.run(sql::bank_vocabulary);
  if (source == part_source) return asked_of_part(connection);
  const std::string_view query = sources[source];
  std::string others = begun_with_all(connection, source, false);
  const bool single_letters = std::any_of(starts_.begin(), starts_.end(), is_single_letter);
  if (single_letters && !others.empty() && finds_few(connection, query, others)) return {query, others, true};
  return {query, begun_with_all(connection, source, true), false};
}

QuestionSearch::Asked QuestionSearch::asked_of_part(Connection& connection) const {
  const std::string_view words = sources.front();
  if (in_small_letters_) {
    std::string within = is_ascii(letters_) ? words_of_part(connection) : "";  // others are cut otherwise
    if (!within.empty() && finds_few(connection, words, within)) return {words, std::move(within), true};
    if (Asked letters = rarest_letters(connection); !letters.words.empty()) return letters;
  }
  return {sources[part_source], part_, false};
}

// The words that stand in the part whole, and that with which it ends as it begins; empty where there are none.
std::string QuestionSearch::words_of_part(Connection& connection) const {
  std::string all;
  for (const auto& word : domain::words_of(letters_)) {
    if (word.begin == 0) continue;
    const Start start = domain::index_words(std::string_view(letters_).substr(word.begin, word.end - word.begin));
    if (start.empty()) continue;
    const bool whole = word.end < letters_.size();
    if (!whole && is_single_letter(start)) continue;
    if (!all.empty()) all += " AND ";
    all += whole ? expression({one_by_one(start)}, "", false) : begun_with(connection, vocabularies.front(), start);
  }
  return all.empty() ? all : "text : (" + all + ")";
}

std::string QuestionSearch::begun_with_all(Connection& connection, std::size_t source, bool single_letters) const {
  std::string all;
  for (const Start& start : starts_) {
    if (!single_letters && is_single_letter(start)) continue;
    if (!all.empty()) all += " AND ";
    all += begun_with(connection, vocabularies[source], start);
  }
  return all;
}

// The rarest letters of the part: a run of rare ones with other rare threes, or several threes that are not common.
// Empty where they would not tell questions apart. How late the hundredth question comes that holds three letters says
// how rare they are.
QuestionSearch::Asked QuestionSearch::rarest_letters(Connection& connection) const {
  std::vector<Three> threes = threes_of(letters_);
  for (Three& three : threes)
    three.hundredth =
        hundredth_with(connection, std::string_view(letters_).substr(three.begin, three.end - three.begin));
  const std::int64_t follow_from = question_number(connection, usable);
  const auto rarest = std::ranges::max_element(threes, {}, &Three::hundredth);
  if (rarest == threes.end() || rarest->hundredth < follow_from) return {};
  const bool few = rarest->hundredth >= question_number(connection, rare);
  auto first = rarest, last = rarest;
  while (few && first != threes.begin() && std::prev(first)->hundredth >= follow_from) --first;
  while (few && std::next(last) != threes.end() && std::next(last)->hundredth >= follow_from) ++last;
  const std::string_view run = std::string_view(letters_).substr(first->begin, last->end - first->begin);
  Asked asked{sources[part_source], expression({std::string(run)}, "", false), run.size() < letters_.size()};
  const auto others = rarest_beside(threes, {first, std::next(last)}, follow_from);
  for (const Three* three : others)
    asked.words += " AND " + expression({letters_.substr(three->begin, three->end - three->begin)}, "", false);
  return few || others.size() == most_others ? asked : Asked{};
}

bool QuestionSearch::has_letters(std::string_view text) const {
  if (!is_ascii(text)) return domain::lower_case(text).find(letters_) != std::string::npos;
  return std::search(text.begin(), text.end(), letters_.begin(), letters_.end(),
                     [](char letter, char wanted) { return lower(letter) == wanted; }) != text.end();
}

// Whether one text holds a word for each of the starts.
bool QuestionSearch::has_all(std::string_view text, const std::vector<Start>& starts) {
  const auto words = domain::index_words(text);
  const auto begins = [&](const Start& start, std::size_t at) {
    if (at + start.size() > words.size()) return false;
    for (std::size_t i = 0; i + 1 < start.size(); ++i)
      if (words[at + i] != start[i]) return false;
    return words[at + start.size() - 1].starts_with(start.back());
  };
  return std::all_of(starts.begin(), starts.end(), [&](const Start& start) {
    for (std::size_t at = 0; at < words.size(); ++at)
      if (begins(start, at)) return true;
    return false;
  });
}

bool QuestionSearch::step(Connection& connection, const std::function<bool(std::int64_t question)>& take) {
  for (; source_ < sources.size(); ++source_, below_ = std::numeric_limits<std::int64_t>::max(), asked_ = {}) {
    if (asked_.words.empty()) asked_ = asked_of(connection, source_);
    if (asked_.words.empty()) continue;
    Query query(connection, asked_.query);
    query.bind(":words", asked_.words).bind(":below", below_);
    while (query.step()) {
      const std::int64_t row = query.number(0), question = query.number(1);
      const bool found = !asked_.to_look_at || is_found(connection, question);
      below_ = row;
      if (found && !take(question)) return false;
    }
  }
  return true;
}

// Of what the index gives that is read, where it gives others too.
bool QuestionSearch::is_found(Connection& connection, std::int64_t question) const {
  if (source_ != part_source) return holds(connection, question);
  Query text(connection, sql::bank_row);
  text.bind(":id", question);
  return text.step() && has_letters(text.text(0));
}

bool QuestionSearch::holds(Connection& connection, std::int64_t question) const {
  Query query(connection, sql::bank_said);
  query.bind(":id", question);
  while (query.step()) {
    if (!starts_.empty() && has_all(query.text(1), starts_)) return true;
    if (query.number(0) == 0 && !letters_.empty() && has_letters(query.text(2))) return true;
  }
  return false;
}

}  // namespace afterword::store
