// The board or one opportunity, as the route says, and their commands.
#include "ui/screens/opportunities/opportunities.h"

#include <array>

namespace afterword::ui {

namespace {

constexpr auto here = PageId::opportunities;
constexpr std::array<CommandRow, 3> rows{{
    {"board.new", "New opportunity", plain(Key::n), "An opening that you have an eye on", here, false},
    {"board.left", "To the stage before", ctrl(Key::left), "Moves the opportunity one column to the left", here, false},
    {"board.right", "To the next stage", ctrl(Key::right), "Moves the opportunity one column to the right", here,
     false},
}};

}  // namespace

std::span<const CommandRow> opportunities_commands() { return rows; }

void new_opportunity(Frame& f) {
  const domain::OpportunityId id{f.new_id()};
  f.out.edit(workspace::AddOpportunity{id, {}, {}, domain::Stage::interested}, "New opportunity");
  f.out.go({.page = here, .opportunity = id, .focus = "opportunities/opportunity/company"});
}

void draw_opportunities(Frame& f, OpportunitiesView& view) {
  if (const domain::Opportunity* one = f.workspace.opportunity(f.route.opportunity)) {
    view.current = one->id;
    if (f.command("board.new")) new_opportunity(f);
    return draw_opportunity(f, view, *one);
  }
  draw_board(f, view);
}

}  // namespace afterword::ui
