#include "domain/theme.h"

#include "domain/match.h"
#include "domain/text.h"

namespace afterword::domain {

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
      if (!match.empty() && match.front().same) into = g;
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
