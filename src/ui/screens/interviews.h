// The Interviews page: every opportunity with its rounds, newest first; or one interview to read.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "ui/frame.h"
#include "ui/screens/interview_page.h"

namespace afterword::ui {

/// An opportunity in the list, and its rounds as rows of Workspace::interviews().
struct OpportunityBlock {
  domain::OpportunityId id;
  std::string company, role;
  domain::Stage stage = domain::Stage::unset;
  std::vector<std::size_t> rounds;
  int first_row = 0;  ///< number of its first line in the list
  float y = 0, height = 0;
};

struct InterviewsView {
  std::string search;
  domain::Stage stage = domain::Stage::unset;  ///< only these; unset: all

  // The list, kept while nothing changes.
  std::vector<OpportunityBlock> blocks;
  std::string listed_search;
  domain::Stage listed_stage = domain::Stage::unset;
  std::uint64_t listed_revision = 0;
  bool listed = false;
  float height = 0;

  domain::InterviewId read;  ///< the one shown last: coming back, the focus goes to its line
  InterviewPageView page;
};

/// The commands of this page, for the command table.
std::span<const CommandRow> interviews_commands();
void draw_interviews(Frame& f, InterviewsView& view);

}  // namespace afterword::ui
