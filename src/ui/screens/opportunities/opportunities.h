// Opportunities: the whole search as a board by stage, and the page of one with its course.
#pragma once

#include <array>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "domain/board.h"
#include "ui/frame.h"
#include "ui/layout.h"
#include "ui/screens/planned.h"
#include "ui/screens/reading.h"
#include "ui/widgets.h"

namespace afterword::ui {

/// A card of the board in words, with its height at the width that it was made for.
struct CardLine {
  domain::OpportunityId id;
  domain::Stage stage = domain::Stage::unset;
  std::string company{}, role{}, when{}, next{};
  Colour when_colour = Colour::ink2;
  int rounds = 0;
  bool ahead = false;  ///< a round lies ahead
  float height = 0;
};

struct BoardLines {
  std::array<std::vector<CardLine>, domain::board_stages.size()> columns;
  std::array<std::size_t, domain::board_stages.size()> counts{};  ///< of the cards, made or not
  std::string sentence;
};

/// The board in words, kept for as long as nothing changes. Hundreds of cards are more than a frame can measure: then
/// the top of each column comes first. What was shown before stays until the new one is whole, with the heights of
/// another width where there was no time for its own yet.
class BoardKept {
 public:
  /// `measure` changes with what the heights rest on.
  const BoardLines& get(Frame& f, float card_w, std::int64_t measure);
  /// Cards are still to come.
  bool is_making() const { return making_ || read_; }

 private:
  void begin(Frame& f);
  void go_on(Frame& f, float card_w);
  void measure_again(Frame& f, float card_w);

  struct Known {
    CardLine line;
    std::int64_t measure = 0;  // that its height is of
  };
  std::uint64_t revision_ = 0;
  std::int64_t minute_ = 0, measure_ = -1;
  domain::Board board_;
  std::size_t row_ = 0;  // the next one of the columns that is to be made
  bool making_ = false, any_shown_ = false, to_measure_ = false, read_ = false;
  BoardLines shown_, made_;
  std::unordered_map<domain::OpportunityId, Known> known_;
};

/// A line of the course of an opportunity.
struct CourseLine {
  std::string when, what, detail;
  Mark mark = Mark::plain;
  std::optional<int> feeling;
  Route to;
};

/// What more than one of them came back to.
struct PatternLine {
  std::string text, detail;
  std::vector<std::string> sources;
  Mark mark = Mark::plain;
  Route to;
};

struct OpportunityRecord {
  std::vector<CourseLine> course;
  std::vector<domain::PlannedStep> plan;  ///< what is open
  domain::InterviewId next;               ///< the round that lies ahead
};

struct OpportunitiesView {
  BoardKept board;
  domain::OpportunityId current;   ///< its card had the focus last
  std::size_t current_number = 0;  ///< where it stood on the board
  int moved_in = -30;              ///< the frame in which it was moved: it is to be seen where it stands then
  bool wanted = false;             ///< and is to have it again
  int drawn_in = -2;               ///< number of the frame that the board was drawn in last

  domain::OpportunityId dragged;
  Point grabbed;        ///< where the mouse took it
  Rect lifted;          ///< where it stood then
  bool moving = false;  ///< it was really dragged, not only pressed

  Kept<OpportunityRecord> record;
  std::vector<PatternLine> patterns;  ///< of `patterns_of`; not worked out anew while somebody types
  domain::OpportunityId patterns_of, coming;
  std::uint64_t patterns_revision = 0;
  std::int64_t growing = 0;  ///< the research note being typed
};

/// The commands of this page, for the command table.
std::span<const CommandRow> opportunities_commands();
void draw_opportunities(Frame& f, OpportunitiesView& view);

// The parts it is drawn from.
void draw_board(Frame& f, OpportunitiesView& view);
void draw_opportunity(Frame& f, OpportunitiesView& view, const domain::Opportunity& opportunity);
OpportunityRecord opportunity_record(const workspace::Workspace& workspace, const domain::Opportunity& opportunity,
                                     const domain::Time& now);
std::vector<PatternLine> pattern_lines(const workspace::Workspace& workspace, const domain::Opportunity& opportunity);
/// Returns where the column goes on.
float draw_research(Frame& f, OpportunitiesView& view, const Page& p, const domain::Opportunity& opportunity, float y);
/// Makes one and goes to its company.
void new_opportunity(Frame& f);

/// Paints a card, or only measures it: returns its height.
float card_content(Frame& f, const CardLine& card, Place at, bool paint);

}  // namespace afterword::ui
