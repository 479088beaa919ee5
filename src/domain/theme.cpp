#include "domain/theme.h"

#include <algorithm>

#include "domain/match.h"
#include "domain/text.h"

namespace afterword::domain {
namespace {

constexpr double telling = 0.7;  // weight of a word that says something

bool has_more(const MatchText& text, const MatchText& other) {
  return std::any_of(text.terms.begin(), text.terms.end(), [&](const MatchTerm& term) {
    return !term.pair() && term.weight >= telling &&
           std::none_of(other.terms.begin(), other.terms.end(),
                        [&](const MatchTerm& one) { return one.key == term.key; });
  });
}

// "Kafka only as a consumer" and "Postgres only as a consumer": each has a word of its own that matters.
bool differ(const MatchText& a, const MatchText& b) { return has_more(a, b) && has_more(b, a); }

}  // namespace

bool same_said(std::string_view a, std::string_view b) {
  return words_of(a).empty() || words_of(b).empty() ? trim(a) == trim(b) : same_words(a, b);
}

std::vector<std::vector<std::size_t>> themes(const std::vector<std::string>& texts) {
  std::vector<std::vector<std::size_t>> groups;
  std::vector<KnownQuestion> known;  // the group at the same place, with all its wordings
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const MatchText text = read_question(texts[i]);
    std::size_t into = groups.size();
    for (std::size_t g = 0; g < groups.size() && into == groups.size(); ++g) {
      for (const std::size_t member : groups[g])
        if (same_said(texts[member], texts[i])) into = g;
      // Word by word every term counts what it says in itself: a handful of texts is no bank to count in.
      const auto match = match_question(text, {known[g]}, TermCounts{}, 1);
      const bool of_one_kind = std::any_of(known[g].wordings.begin(), known[g].wordings.end(),
                                           [&](const MatchText& one) { return !differ(one, text); });
      if (!match.empty() && match.front().same && of_one_kind) into = g;
    }
    if (into == groups.size()) {
      groups.emplace_back();
      known.push_back({{}, {}});
    }
    groups[into].push_back(i);
    known[into].wordings.push_back(text);
  }
  return groups;
}

}  // namespace afterword::domain
