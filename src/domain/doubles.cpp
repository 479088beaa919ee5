#include "domain/doubles.h"

#include <algorithm>

namespace afterword::domain {
namespace {

// As in match.cpp: a word of this weight that only one side has makes it another question.
constexpr double telling_weight = 0.7;
constexpr std::size_t most_candidates = 8, most_looked_at = 2000;

}  // namespace

void Doubles::add(std::size_t number, const MatchText& wording) {
  if (last_ != number) ++questions_;
  last_ = number;
  for (const auto& term : wording.terms) {
    if (term.pair()) continue;
    auto& all = with_[term.key];
    if (all.empty() || all.back() != number) all.push_back(static_cast<std::uint32_t>(number));
  }
}

std::vector<std::size_t> Doubles::candidates(const MatchText& text) const {
  std::vector<const std::vector<std::uint32_t>*> lists;
  std::size_t unknown = 0;
  for (const double least : {telling_weight, 0.0}) {
    for (const auto& term : text.terms) {
      if (term.pair() || term.weight < least) continue;
      const auto found = with_.find(term.key);
      if (found == with_.end())
        ++unknown;
      else
        lists.push_back(&found->second);
    }
    if (!lists.empty() || unknown > 0) break;
  }
  if (lists.empty() || unknown > 1) return {};
  std::sort(lists.begin(), lists.end(), [](const auto* a, const auto* b) { return a->size() < b->size(); });
  std::vector<std::size_t> found;
  std::size_t looked_at = 0;
  for (const std::uint32_t number : *lists.front()) {
    if (++looked_at > most_looked_at) break;
    const bool in_all = std::all_of(lists.begin() + 1, lists.end(), [&](const auto* list) {
      return std::binary_search(list->begin(), list->end(), number);
    });
    if (in_all) found.push_back(number);
    if (found.size() == most_candidates) break;
  }
  return found;
}

std::optional<std::size_t> Doubles::same_as(const MatchText& text) const {
  const auto numbers = candidates(text);
  if (numbers.empty()) return std::nullopt;
  TermCounts counts;
  counts.questions = questions_;
  for (const auto& term : text.terms)
    if (const auto found = with_.find(term.key); !term.pair() && found != with_.end())
      counts.found[term.key] = found->second.size();
  std::vector<KnownQuestion> questions;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    questions.push_back(fetch_(numbers[i]));
    questions.back().id.value = static_cast<std::int64_t>(i) + 1;
  }
  const auto best = match_question(text, questions, counts, 1);
  if (best.empty() || !best.front().same) return std::nullopt;
  return numbers[static_cast<std::size_t>(best.front().id.value - 1)];
}

}  // namespace afterword::domain
