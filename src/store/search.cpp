// Words become an FTS5 expression: each a prefix, all of them required, quoted so that no word is read as syntax.
#include "store/search.h"

#include <algorithm>
#include <set>

#include "domain/text.h"
#include "store/expression.h"
#include "store/rows.h"
#include "store/sql.h"

namespace afterword::store {
namespace {

using domain::Noun;

struct Place {
  Noun noun;
  std::string_view sql;
};

constexpr Place places[] = {
    {Noun::person, sql::search_person},
    {Noun::interview, sql::search_opportunity},
    {Noun::interview, sql::search_interview},
    {Noun::opportunity, sql::search_opening},
    {Noun::question, sql::search_question},
    {Noun::asked, sql::search_asked},
    {Noun::concern, sql::search_concern},
    {Noun::detail, sql::search_detail},
    {Noun::cared_about, sql::search_cared_about},
    {Noun::document, sql::search_document},
    {Noun::note, sql::search_note},
    {Noun::recall_mark, sql::search_dump},
};

// The line with the most of the words in it, the first of equals, and its number.
std::pair<std::string, int> best_line(const std::string& body, const std::vector<std::string>& words) {
  std::pair<std::string, int> best{"", 0};
  int best_count = 0, number = 0;
  for (std::size_t at = 0; at <= body.size(); ++number) {
    const std::size_t end = std::min(body.find('\n', at), body.size());
    const std::string line = body.substr(at, end - at);
    const auto in_line = words_in(line);
    int count = 0;
    for (const std::string& word : words)
      count += std::any_of(in_line.begin(), in_line.end(), [&](const auto& other) { return other.starts_with(word); });
    if (count > best_count) best = {line, number}, best_count = count;
    at = end + 1;
  }
  if (best_count == 0) best.first = body.substr(0, body.find('\n'));
  return best;
}

void find_in(Connection& connection, const Place& place, const std::vector<std::string>& words, int limit,
             std::vector<Found>& found) {
  const std::size_t longest = std::max_element(words.begin(), words.end(), [](const auto& a, const auto& b) {
                                return a.size() < b.size();
                              })->size();
  std::vector<std::pair<std::size_t, int>> lines;
  {
    Query query(connection, place.sql);
    query.bind(":words", expression(words, " ", true)).bind(":limit", std::int64_t{limit});
    if (query.statement().getBindParameterCount() == 3) query.bind(":newest", std::int64_t{longest < 3});
    while (query.step()) {
      const auto [line, number] = best_line(query.text(2), words);
      if (place.noun == Noun::recall_mark) lines.emplace_back(found.size(), number);
      found.push_back(
          {place.noun, query.number(0), {query.number(1)}, {}, std::string(domain::trim(line)), query.text(3)});
      if (place.noun == Noun::opportunity) found.back().opportunity = {query.number(0)};
    }
  }
  for (const auto& [index, number] : lines) {
    Query query(connection, sql::interview_marks_at);
    query.bind(":interview", found[index].interview.value).bind(":line", std::int64_t{number});
    found[index].row = query.step() ? query.number(0) : 0;
  }
}

bool holds(const std::string& text, const std::vector<std::string>& words) {
  const auto in_text = words_in(text);
  return std::ranges::all_of(words, [&](const std::string& word) {
    return std::ranges::any_of(in_text, [&](const std::string& other) { return other.starts_with(word); });
  });
}

// Notes of what was found out are few: they are read rather than indexed.
void find_research(Connection& connection, const std::vector<std::string>& words, int limit,
                   std::vector<Found>& found) {
  Query query(connection, sql::search_research);
  while (limit > 0 && query.step()) {
    const std::string text = query.text(2);
    if (!holds(text, words)) continue;
    found.push_back({Noun::research,
                     query.number(0),
                     {},
                     {query.number(1)},
                     std::string(domain::trim(best_line(text, words).first)),
                     query.text(3)});
    --limit;
  }
}

}  // namespace

std::vector<Found> find_text(Connection& connection, std::string_view text, int limit) {
  const auto words = words_in(text);
  std::vector<Found> found;
  if (words.empty() || limit <= 0 || (words.size() == 1 && words.front().size() < 2)) return found;
  for (const Place& place : places) find_in(connection, place, words, limit, found);
  find_research(connection, words, limit, found);
  // An interview may be found by its own words and by its opportunity's.
  std::set<std::pair<Noun, std::int64_t>> seen;
  std::erase_if(found, [&](const Found& hit) { return hit.row != 0 && !seen.insert({hit.noun, hit.row}).second; });
  return found;
}

}  // namespace afterword::store
