#include "workspace/bank_index.h"

#include <algorithm>
#include <tuple>

#include "domain/standing.h"

namespace afterword::workspace {
namespace {

using store::QuestionFacts;

}  // namespace

double weakness_of(const QuestionFacts& facts, std::int64_t now_ms) {
  static const auto scheduler = domain::fsrs::Scheduler::make({});
  domain::Standing standing;
  if (facts.remembered) {
    domain::fsrs::Card card;
    card.state = domain::fsrs::State::review;
    card.stability = facts.stability;
    card.last_review_ms = facts.last_review;
    standing.retrievability = scheduler->retrievability(card, now_ms);
  }
  if (facts.rating > 0) standing.rating = facts.rating;
  standing.received = facts.received;
  standing.strong_since = facts.strong_since;
  return domain::weakness(standing);
}

void BankIndex::read(store::Connection& connection, std::int64_t now_ms) {
  facts_ = store::read_facts(connection, 0, std::numeric_limits<std::int64_t>::max());
  weakness_.clear();
  for (const QuestionFacts& facts : facts_) weakness_.push_back(static_cast<float>(weakness_of(facts, now_ms)));
  rank_.assign(facts_.size(), 0);
  std::uint32_t rank = 0;
  for (const std::int64_t id : store::questions_by_text(connection)) {
    const auto found = std::lower_bound(facts_.begin(), facts_.end(), id,
                                        [](const QuestionFacts& one, std::int64_t value) { return one.id < value; });
    if (found != facts_.end() && found->id == id) rank_[static_cast<std::size_t>(found - facts_.begin())] = rank++;
  }
}

bool BankIndex::fits(const QuestionQuery& query, std::size_t at, std::int64_t now_ms) const {
  const QuestionFacts& facts = facts_[at];
  return (query.category == domain::Category::unset || facts.category == query.category) &&
         (query.source == domain::QuestionSource::unset || facts.source == query.source) &&
         (!query.rating || facts.rating == *query.rating) && (!query.weak || weakness_[at] >= domain::weak_from) &&
         (!query.due || (facts.remembered && !facts.suspended && facts.due <= now_ms)) &&
         (!query.asked || facts.asked > 0) && (!query.never_practised || facts.practised == 0) &&
         (!query.suspended || facts.suspended);
}

void BankIndex::sort(QuestionQuery::Sort order, std::vector<std::uint32_t>& places) const {
  // Places are in the order of ids, so that a larger one is newer.
  const auto by = [&](auto key) {
    std::sort(places.begin(), places.end(), [&](std::uint32_t a, std::uint32_t b) { return key(a) < key(b); });
  };
  const auto newest = [](std::uint32_t at) { return ~at; };
  switch (order) {
    case QuestionQuery::Sort::weak_first:
      return by([&](std::uint32_t at) { return std::pair(-weakness_[at], newest(at)); });
    case QuestionQuery::Sort::due_first:
      return by([&](std::uint32_t at) {
        return std::tuple(!facts_[at].remembered, facts_[at].remembered ? facts_[at].due : 0, newest(at));
      });
    case QuestionQuery::Sort::newest:
      return by(newest);
    case QuestionQuery::Sort::alphabetical:
      return by([&](std::uint32_t at) { return rank_[at]; });
  }
}

std::vector<domain::QuestionId> BankIndex::select(const QuestionQuery& query, const std::vector<std::int64_t>* among,
                                                  std::int64_t now_ms) const {
  std::vector<std::uint32_t> places;
  auto next = among ? among->begin() : std::vector<std::int64_t>::const_iterator();
  for (std::size_t at = 0; at < facts_.size(); ++at) {
    if (among) {
      while (next != among->end() && *next < facts_[at].id) ++next;
      if (next == among->end()) break;
      if (*next != facts_[at].id) continue;
    }
    if (fits(query, at, now_ms)) places.push_back(static_cast<std::uint32_t>(at));
  }
  sort(query.sort, places);
  std::vector<domain::QuestionId> ids;
  ids.reserve(places.size());
  for (const std::uint32_t at : places) ids.push_back({facts_[at].id});
  return ids;
}

}  // namespace afterword::workspace
