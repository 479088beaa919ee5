#include "workspace/bank_index.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <tuple>
#include <utility>

#include "domain/fsrs.h"
#include "domain/standing.h"

namespace afterword::workspace {
namespace {

using store::QuestionFacts;
using Sort = QuestionQuery::Sort;

constexpr int slice = 5000;

double retrievability(double stability, std::int64_t last_review, std::int64_t now_ms) {
  static const auto scheduler = domain::fsrs::Scheduler::make({});
  domain::fsrs::Card card;
  card.state = domain::fsrs::State::review;
  card.stability = stability;
  card.last_review_ms = last_review;
  return scheduler->retrievability(card, now_ms);
}

// What the rating and the reception say, as if nothing were forgotten.
double weakness_apart_from_memory(const QuestionFacts& facts) {
  domain::Standing standing;
  if (facts.rating > 0) standing.rating = facts.rating;
  standing.received = facts.received;
  standing.strong_since = facts.strong_since;
  return domain::weakness(standing);
}

std::uint16_t capped(int count) {
  return static_cast<std::uint16_t>(std::min<int>(count, std::numeric_limits<std::uint16_t>::max()));
}

}  // namespace

double weakness_of(const QuestionFacts& facts, std::int64_t now_ms) {
  const double kept = 1 - weakness_apart_from_memory(facts);
  return 1 - kept * (facts.remembered ? retrievability(facts.stability, facts.last_review, now_ms) : 1);
}

BankIndex::Entry BankIndex::entry_of(const QuestionFacts& facts, std::int64_t now_ms) {
  Entry entry;
  entry.id = facts.id;
  entry.due = facts.due;
  entry.last_review = facts.last_review;
  entry.stability = facts.remembered ? static_cast<float>(facts.stability) : 0;
  entry.kept = static_cast<float>(1 - weakness_apart_from_memory(facts));
  entry.weakness = static_cast<float>(weakness_of(facts, now_ms));
  entry.asked = capped(facts.asked);
  entry.practised = capped(facts.practised);
  entry.category = static_cast<std::uint8_t>(facts.category);
  entry.source = static_cast<std::uint8_t>(facts.source);
  entry.rating = static_cast<std::uint8_t>(facts.rating);
  entry.suspended = facts.suspended;
  return entry;
}

bool BankIndex::read_on(store::Connection& connection, std::int64_t now_ms) {
  // Noting begins before reading, so that nothing changes in between unseen.
  if (!watching_) {
    store::watch_bank(connection);
    watching_ = true;
    return false;
  }
  if (!built_) {
    const std::int64_t end = store::end_of_slice(connection, read_up_to_, slice);
    for (const QuestionFacts& facts : store::read_facts(connection, read_up_to_ + 1, end))
      entries_.push_back(entry_of(facts, now_ms));
    ordered_ = false;
    read_up_to_ = end;
    built_ = end == std::numeric_limits<std::int64_t>::max();
    judged_at_ = now_ms;
    return false;
  }
  const auto touched = store::touched_questions(connection, slice);
  for (const std::int64_t question : touched) apply(connection, question, now_ms);
  store::untouch(connection, touched);
  return touched.size() < slice;
}

void BankIndex::apply(store::Connection& connection, std::int64_t question, std::int64_t now_ms) {
  const auto facts = store::read_facts(connection, question, question);
  const auto at = std::lower_bound(entries_.begin(), entries_.end(), question,
                                   [](const Entry& entry, std::int64_t id) { return entry.id < id; });
  const bool known = at != entries_.end() && at->id == question;
  if (facts.empty()) {
    if (known) entries_.erase(at);
  } else if (known) {
    *at = entry_of(facts.front(), now_ms);
  } else {
    entries_.insert(at, entry_of(facts.front(), now_ms));
  }
  ordered_ = false;
}

void BankIndex::judge(std::int64_t now_ms) {
  constexpr std::int64_t stays_ms = 10 * 60 * 1000;
  if (std::abs(now_ms - judged_at_) < stays_ms) return;
  judged_at_ = now_ms;
  ordered_ = false;
  for (Entry& entry : entries_)
    if (entry.stability > 0)
      entry.weakness = static_cast<float>(1 - entry.kept * retrievability(entry.stability, entry.last_review, now_ms));
}

std::size_t BankIndex::place_of(std::int64_t id, std::size_t hint) const {
  // Ids that are looked for one after the other mostly stand close together: the span grows until it holds the id.
  std::size_t low = std::min(hint, entries_.size()), high = low, step = 8;
  while (low > 0 && (low == entries_.size() || entries_[low].id > id)) {
    high = low;
    low = low > step ? low - step : 0;
    step *= 2;
  }
  for (step = 8; high < entries_.size() && entries_[high].id < id; step *= 2) high += step;
  high = std::min(high + 1, entries_.size());
  const auto begin = entries_.begin() + static_cast<std::ptrdiff_t>(low);
  const auto end = entries_.begin() + static_cast<std::ptrdiff_t>(high);
  const auto at =
      std::lower_bound(begin, end, id, [](const Entry& entry, std::int64_t value) { return entry.id < value; });
  return at != end && at->id == id ? static_cast<std::size_t>(at - entries_.begin()) : nowhere;
}

bool BankIndex::fits(const QuestionQuery& query, std::size_t place, std::int64_t now_ms) const {
  const Entry& entry = entries_[place];
  return (query.category == domain::Category::unset || entry.category == static_cast<std::uint8_t>(query.category)) &&
         (query.source == domain::QuestionSource::unset || entry.source == static_cast<std::uint8_t>(query.source)) &&
         (!query.rating || entry.rating == *query.rating) && (!query.weak || entry.weakness >= domain::weak_from) &&
         (!query.due || (entry.stability > 0 && !entry.suspended && entry.due <= now_ms)) &&
         (!query.asked || entry.asked > 0) && (!query.never_practised || entry.practised == 0) &&
         (!query.suspended || entry.suspended);
}

const BankIndex::Order& BankIndex::order(Sort sort, const std::vector<std::int64_t>& by_text) {
  if (ordered_ && ordered_by_ == sort) return order_;
  ordered_ = false;
  order_.places.clear();
  order_.places.reserve(entries_.size());
  switch (sort) {
    case Sort::weak_first:
      sort_by_weakness();
      break;
    case Sort::due_first:
      sort_by_due();
      break;
    case Sort::newest:
      for (std::size_t at = entries_.size(); at-- > 0;) order_.places.push_back(static_cast<std::uint32_t>(at));
      break;
    case Sort::alphabetical:
      sort_by(by_text);
      break;
  }
  order_.ids.resize(order_.places.size());
  for (std::size_t i = 0; i < order_.places.size(); ++i) order_.ids[i] = entries_[order_.places[i]].id;
  ordered_ = true;
  ordered_by_ = sort;
  return order_;
}

// Most of a large bank is as strong as anything: only the others are sorted, the rest follows as it stands.
void BankIndex::sort_by_weakness() {
  for (std::size_t at = entries_.size(); at-- > 0;)
    if (entries_[at].weakness > 0) order_.places.push_back(static_cast<std::uint32_t>(at));
  std::sort(order_.places.begin(), order_.places.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::pair(entries_[b].weakness, b) < std::pair(entries_[a].weakness, a);
  });
  for (std::size_t at = entries_.size(); at-- > 0;)
    if (!(entries_[at].weakness > 0)) order_.places.push_back(static_cast<std::uint32_t>(at));
}

void BankIndex::sort_by_due() {
  for (std::size_t at = entries_.size(); at-- > 0;)
    if (entries_[at].stability > 0) order_.places.push_back(static_cast<std::uint32_t>(at));
  std::sort(order_.places.begin(), order_.places.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::pair(entries_[a].due, b) < std::pair(entries_[b].due, a);
  });
  for (std::size_t at = entries_.size(); at-- > 0;)
    if (!(entries_[at].stability > 0)) order_.places.push_back(static_cast<std::uint32_t>(at));
}

void BankIndex::sort_by(const std::vector<std::int64_t>& ids) {
  for (const std::int64_t id : ids)
    if (const std::size_t place = place_of(id, entries_.size() / 2); place != nowhere)
      order_.places.push_back(static_cast<std::uint32_t>(place));
}

}  // namespace afterword::workspace
