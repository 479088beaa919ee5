#include "domain/doubles.h"

#include <algorithm>

namespace afterword::domain {
namespace {

// As in match.cpp: a word of this weight that only one side has makes it another question.
constexpr double telling_weight = 0.7;
constexpr std::size_t most_candidates = 8, most_looked_at = 2000;

}  // namespace

std::vector<Doubles::Held> Doubles::held(const MatchText& text) {
  std::vector<Held> all;
  all.reserve(text.terms.size());
  for (const auto& term : text.terms)
    if (!term.pair()) all.push_back({&term, &with_[term.key]});
  return all;
}

void Doubles::add(std::size_t number, const std::vector<Held>& held) {
  if (last_ != number) ++questions_;
  last_ = number;
  for (const auto& [term, numbers] : held)
    if (numbers->empty() || numbers->back() != number) numbers->push_back(static_cast<std::uint32_t>(number));
}

void Doubles::add(std::size_t number, const MatchText& wording) { add(number, held(wording)); }

std::vector<std::size_t> Doubles::candidates(const std::vector<Held>& held) {
  std::vector<const Numbers*> lists;
  std::size_t unknown = 0;
  for (const double least : {telling_weight, 0.0}) {
    for (const auto& [term, numbers] : held) {
      if (term->weight < least) continue;
      if (numbers->empty())
        ++unknown;
      else
        lists.push_back(numbers);
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

std::optional<std::size_t> Doubles::same_as_before(std::size_t number, const MatchText& text) {
  const auto all = held(text);
  const auto same = same_of(text, all);
  add(number, all);
  return same;
}

std::optional<std::size_t> Doubles::same_of(const MatchText& text, const std::vector<Held>& held) const {
  const auto numbers = candidates(held);
  if (numbers.empty()) return std::nullopt;
  TermCounts counts;
  counts.questions = questions_;
  for (const auto& [term, with] : held)
    if (!with->empty()) counts.found[term->key] = with->size();
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
