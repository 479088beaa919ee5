// For each of the text's terms, rarest first, the rows that hold one of its spellings, up to a bound. A term that
// reaches the bound is common: what holds several of such terms is asked for by all of them, then by all but one.
#include "store/match.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

#include "domain/index_words.h"
#include "domain/match_words.h"
#include "store/expression.h"
#include "store/rows.h"
#include "store/sql.h"

namespace afterword::store {
namespace {

constexpr std::int64_t most_rows = 1000;      // of one term, among the questions and among their variants
constexpr std::int64_t most_together = 40;    // of several terms together
constexpr std::int64_t most_counted = 20000;  // questions of the bank
constexpr std::int64_t most_variants = 40;    // of one question
constexpr double telling = 0.6;               // a term's weight from which on it is looked for
constexpr std::size_t most_terms = 12;

struct Term {
  std::string key, words;  // words: an expression of the full-text search
  double weight = 0;
  bool common = false;
};

std::string any_spelling(const domain::MatchTerm& term) {
  std::string any;
  for (const auto& spelling : domain::spellings(term)) {
    if (!any.empty()) any += " OR ";
    any += "(" + expression(words_in(spelling), " AND ", false) + ")";
  }
  return any;
}

std::unordered_set<std::int64_t> rows_with(Connection& connection, const std::string& words, std::int64_t limit,
                                           bool& reached) {
  std::unordered_set<std::int64_t> rows;
  for (const auto sql : {sql::match_questions, sql::match_variants}) {
    Query query(connection, sql);
    query.bind(":words", words).bind(":limit", limit);
    std::int64_t count = 0;
    for (; query.step(); ++count) rows.insert(query.number(0));
    reached = reached || count == limit;
  }
  return rows;
}

class Search {
 public:
  Search(Connection& connection, const domain::MatchText& text) : connection_(connection) {
    Query size(connection, sql::match_size);
    size.bind(":limit", most_counted);
    if (size.step()) counts.questions = static_cast<std::size_t>(size.number(0));
    for (const double least : {telling, 0.0}) {
      for (const auto& term : text.terms)
        if (!term.pair() && term.weight >= least && terms_.size() < most_terms)
          terms_.push_back({term.key, any_spelling(term), term.weight});
      if (!terms_.empty()) break;
    }
    std::erase_if(terms_, [](const Term& term) { return term.words.empty(); });
  }

  void by_each() {
    for (Term& term : terms_) {
      const auto rows = rows_with(connection_, term.words, most_rows, term.common);
      counts.found[term.key] = rows.size();
      if (rows.empty()) continue;
      const double bank = static_cast<double>(std::max(counts.questions, rows.size())) + 1;
      const double worth = term.weight * std::log(bank / static_cast<double>(rows.size()) + 1);
      for (const auto row : rows) worth_[row] += worth;
      term.weight = worth;
    }
  }

  void by_common_together() {
    std::vector<const Term*> found;
    bool common = false;
    for (const Term& term : terms_) {
      if (counts.found[term.key] == 0) continue;
      found.push_back(&term);
      common = common || term.common;
    }
    if (!common || found.size() < 2) return;
    constexpr std::size_t none_left_out = ~std::size_t{0};
    together(found, none_left_out);
    if (found.size() > 2)
      for (std::size_t i = 0; i < found.size(); ++i) together(found, i);
  }

  // Whether there is no rare word that leads to what holds it.
  bool all_common() const {
    return !terms_.empty() && std::all_of(terms_.begin(), terms_.end(), [](const Term& term) { return term.common; });
  }

  std::vector<std::int64_t> best(std::size_t most) const {
    std::vector<std::pair<double, std::int64_t>> all;
    for (const auto& [row, worth] : worth_) all.emplace_back(-worth, row);
    const auto end = all.begin() + static_cast<std::ptrdiff_t>(std::min(most, all.size()));
    std::partial_sort(all.begin(), end, all.end());
    std::vector<std::int64_t> rows;
    for (auto it = all.begin(); it != end; ++it) rows.push_back(it->second);
    return rows;
  }

  domain::TermCounts counts;

 private:
  void together(const std::vector<const Term*>& terms, std::size_t left_out) {
    std::string words;
    double worth = 0;
    for (std::size_t i = 0; i < terms.size(); ++i) {
      if (i == left_out) continue;
      words += (words.empty() ? "(" : " AND (") + terms[i]->words + ")";
      worth += terms[i]->weight;
    }
    bool reached = false;
    for (const auto row : rows_with(connection_, words, most_together, reached)) {
      double& known = worth_[row];
      known = std::max(known, worth);
    }
  }

  Connection& connection_;
  std::vector<Term> terms_;
  std::unordered_map<std::int64_t, double> worth_;
};

// Words that a million questions hold do not lead to the one that has no others: its text does.
std::vector<std::int64_t> same_text(Connection& connection, std::string_view text) {
  const std::size_t end = text.find_last_not_of(" \t\r\n?.!");
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  std::vector<std::int64_t> rows;
  if (end == std::string_view::npos || begin > end) return rows;
  const std::string words(text.substr(begin, end + 1 - begin));
  for (const char* mark : {"?", "", ".", "!"}) {
    Query query(connection, sql::match_same_text);
    query.bind(":text", words + mark);
    if (query.step()) rows.push_back(query.number(0));
  }
  return rows;
}

// The same for a wording, which no index leads to by its text.
void add_same_wordings(Connection& connection, std::string_view text, std::vector<std::int64_t>& rows) {
  constexpr std::int64_t marks = 8;  // that the wording may have and the text not
  std::string words;
  for (const std::string& word : domain::index_words(text)) words += (words.empty() ? "" : " ") + word;
  if (words.empty()) return;
  Query query(connection, sql::match_same_words);
  query.bind(":words", "^" + expression({words}, "", false));
  query.bind(":most", static_cast<std::int64_t>(text.size()) + marks).bind(":limit", most_together);
  while (query.step())
    if (domain::same_words(query.text(1), text) && std::find(rows.begin(), rows.end(), query.number(0)) == rows.end())
      rows.push_back(query.number(0));
}

void add_candidate(Connection& connection, std::int64_t row, MatchCandidates& candidates) {
  Query query(connection, sql::match_wordings);
  query.bind(":question", row).bind(":limit", most_variants);
  if (!query.step()) return;
  candidates.texts.push_back(query.text(0));
  std::vector<std::string> variants;
  while (query.step()) variants.push_back(query.text(0));
  candidates.questions.push_back(domain::known_question({row}, candidates.texts.back(), variants));
}

}  // namespace

MatchCandidates match_candidates(Connection& connection, std::string_view text, const domain::MatchText& read,
                                 std::size_t most) {
  MatchCandidates candidates;
  if (read.terms.empty()) return candidates;
  Search search(connection, read);
  search.by_each();
  search.by_common_together();
  auto same = same_text(connection, text);
  if (search.all_common()) add_same_wordings(connection, text, same);
  for (const auto row : same) add_candidate(connection, row, candidates);
  for (const auto row : search.best(most))
    if (std::find(same.begin(), same.end(), row) == same.end()) add_candidate(connection, row, candidates);
  candidates.counts = std::move(search.counts);
  return candidates;
}

}  // namespace afterword::store
