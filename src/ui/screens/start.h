// The two ways to begin with an interview, from every page: one that is just over, one that is to come.
#pragma once

#include <span>

#include "ui/frame.h"

namespace afterword::ui {

/// Their rows of the command table.
std::span<const CommandRow> start_commands();
/// Acts on them where no button of the page does.
void follow_start_commands(Frame& f);

/// Makes an interview that ended just now and goes to its free recall.
void write_it_down(Frame& f);
/// Makes an interview tomorrow at ten, with a company or without, and goes where both are put right.
void put_in_coming(Frame& f, domain::OpportunityId opportunity = {});

}  // namespace afterword::ui
