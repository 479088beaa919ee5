// The search as a board: every opportunity in the column of its stage, with what comes next for it (K1).
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "domain/plan_index.h"
#include "domain/records.h"

namespace afterword::domain {

/// The columns, in their order. An opportunity without a stage stands in the first.
inline constexpr std::array<Stage, 7> board_stages{Stage::interested, Stage::applied,  Stage::interviewing,
                                                   Stage::offer,      Stage::accepted, Stage::rejected,
                                                   Stage::withdrawn};

/// Interested, applied, interviewing or offer: it still may become something.
bool is_active(Stage stage);
/// The stage one column to the right (`by` 1) or to the left (-1); the same at the board's edge.
Stage neighbour(Stage stage, int by);

/// Of an interview, what a board needs.
struct BoardRound {
  InterviewId id;
  OpportunityId opportunity;
  std::string round;
  std::optional<Time> starts, ends;
  friend bool operator==(const BoardRound&, const BoardRound&) = default;
};

struct BoardCard {
  OpportunityId id;
  std::string company, role;
  Stage stage = Stage::unset;
  int rounds = 0;                     ///< that are over
  std::optional<BoardRound> next{};   ///< the next one that lies ahead, or is going on
  const PlannedStep* step = nullptr;  ///< of the plan, where none does: what is to be done first, else what opens first
  std::optional<Time> last{};         ///< the end of the latest round that is over
  std::optional<Time> decided{};      ///< when the outcome was heard
};

struct Board {
  std::array<std::vector<BoardCard>, board_stages.size()> columns;
  int active = 0, all = 0;
};

struct BoardInput {
  std::vector<const Opportunity*> opportunities;
  std::vector<BoardRound> rounds;
  const PlanIndex* plan = nullptr;
  Time now;
};

/// Of each column first what comes soonest, then what has no date, the latest heard of first. Its steps are the plan's.
Board board(const BoardInput& input);

/// What else is active beside one of them, in the order of the board from its right end: the furthest first.
std::vector<const Opportunity*> active_beside(const std::vector<const Opportunity*>& all, OpportunityId one);
/// Said where nothing is (K1).
std::string_view nothing_else_active();

}  // namespace afterword::domain
