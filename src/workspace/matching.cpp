// The store finds candidates, the domain compares them.
#include "workspace/matching.h"

#include <algorithm>

#include "domain/match.h"
#include "store/match.h"
#include "store/records.h"

namespace afterword::workspace {
namespace {

constexpr std::size_t most_candidates = 60;

bool in_same_words(store::Connection& connection, domain::QuestionId id, std::string_view text) {
  const auto question = store::load(connection, id);
  if (!question) return false;
  return domain::same_words(question->text, text) ||
         std::any_of(question->variants.begin(), question->variants.end(),
                     [&](const std::string& variant) { return domain::same_words(variant, text); });
}

}  // namespace

std::vector<Match> best_matches(store::Connection& connection, std::string_view text, int limit) {
  if (limit <= 0) return {};
  const auto read = domain::read_question(text);
  const auto candidates = store::match_candidates(connection, text, read, most_candidates);
  auto found = domain::match_question(read, candidates.questions, candidates.counts, most_candidates);
  constexpr std::size_t looked_at = 8;
  for (std::size_t i = 0; i < std::min(looked_at, found.size()); ++i)
    if (in_same_words(connection, found[i].id, text)) {
      for (auto& match : found) match.same = false;
      found[i].score = 1;
      found[i].same = true;
      std::rotate(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(i),
                  found.begin() + static_cast<std::ptrdiff_t>(i) + 1);
      break;
    }
  if (found.size() > static_cast<std::size_t>(limit)) found.resize(static_cast<std::size_t>(limit));
  std::vector<Match> matches;
  for (const auto& match : found)
    for (std::size_t i = 0; i < candidates.questions.size(); ++i)
      if (candidates.questions[i].id == match.id)
        matches.push_back({match.id, candidates.texts[i], match.score, match.same});
  return matches;
}

}  // namespace afterword::workspace
