#include "domain/board.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <unordered_map>

namespace afterword::domain {
namespace {

constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

std::size_t column_of(Stage stage) {
  const auto at = std::find(board_stages.begin(), board_stages.end(), stage);
  return at == board_stages.end() ? 0 : static_cast<std::size_t>(at - board_stages.begin());
}

std::optional<Time> end_of(const BoardRound& round) {
  if (round.ends) return round.ends;
  if (round.starts) return plus_minutes(*round.starts, 60);
  return std::nullopt;
}

void add_round(BoardCard& card, const BoardRound& round, const Time& now) {
  const auto end = end_of(round);
  if (!end) return;
  if (*end <= now) {
    ++card.rounds;
    if (!card.last || *card.last < *end) card.last = end;
  } else if (!card.next || *end < *end_of(*card.next)) {
    card.next = round;
  }
}

std::int64_t soonest(const BoardCard& card) {
  if (card.next) return card.next->starts ? card.next->starts->utc_ms : end_of(*card.next)->utc_ms;
  if (card.step == nullptr) return never;
  const auto& when = card.step->state == StepProgress::waiting ? card.step->opens_at : card.step->due_at;
  return when ? when->utc_ms : never - 1;
}

std::int64_t latest(const BoardCard& card) {
  return std::max(card.last ? card.last->utc_ms : 0, card.decided ? card.decided->utc_ms : 0);
}

bool before(const BoardCard& a, const BoardCard& b) {
  return std::tuple(soonest(a), -latest(a), b.id.value) < std::tuple(soonest(b), -latest(b), a.id.value);
}

}  // namespace

bool is_active(Stage stage) {
  return stage == Stage::interested || stage == Stage::applied || stage == Stage::interviewing || stage == Stage::offer;
}

Stage neighbour(Stage stage, int by) {
  const int last = static_cast<int>(board_stages.size()) - 1;
  return board_stages[static_cast<std::size_t>(std::clamp(static_cast<int>(column_of(stage)) + by, 0, last))];
}

Board board(const BoardInput& input) {
  Board made;
  std::vector<BoardCard> cards;
  std::unordered_map<OpportunityId, std::size_t> places;
  for (const Opportunity* one : input.opportunities) {
    BoardCard card{.id = one->id, .company = one->company, .role = one->role, .stage = one->stage};
    if (one->outcome) card.decided = one->outcome->at;
    if (places.emplace(one->id, cards.size()).second) cards.push_back(std::move(card));
  }
  for (const BoardRound& round : input.rounds)
    if (const auto at = places.find(round.opportunity); at != places.end())
      add_round(cards[at->second], round, input.now);
  // Cards are large: what is sorted is where they lie.
  std::array<std::vector<BoardCard*>, board_stages.size()> columns;
  for (BoardCard& card : cards) {
    ++made.all;
    made.active += is_active(card.stage);
    if (input.plan != nullptr)
      if (const auto next = input.plan->next.find(card.id); next != input.plan->next.end()) card.step = next->second;
    columns[column_of(card.stage)].push_back(&card);
  }
  for (std::size_t i = 0; i < columns.size(); ++i) {
    std::sort(columns[i].begin(), columns[i].end(),
              [](const BoardCard* a, const BoardCard* b) { return before(*a, *b); });
    made.columns[i].reserve(columns[i].size());
    for (BoardCard* card : columns[i]) made.columns[i].push_back(std::move(*card));
  }
  return made;
}

std::vector<const Opportunity*> active_beside(const std::vector<const Opportunity*>& all, OpportunityId one) {
  std::vector<const Opportunity*> others;
  for (const Opportunity* other : all)
    if (other->id != one && is_active(other->stage)) others.push_back(other);
  std::stable_sort(others.begin(), others.end(), [](const Opportunity* a, const Opportunity* b) {
    return column_of(a->stage) > column_of(b->stage);
  });
  return others;
}

std::string_view nothing_else_active() {
  return "Nothing else is active just now. Another opening in view takes weight off this one.";
}

}  // namespace afterword::domain
