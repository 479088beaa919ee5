// The Interviews page.
#pragma once

#include <span>

#include "ui/frame.h"

namespace afterword::ui {

struct InterviewsView {};

/// The commands of this page, for the command table.
std::span<const CommandRow> interviews_commands();
void draw_interviews(Frame& f, InterviewsView& view);

}  // namespace afterword::ui
