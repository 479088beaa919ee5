// The debrief: nine steps that can be left and resumed at any point. f.route.interview says which.
#pragma once

#include <span>

#include "ui/frame.h"

namespace afterword::ui {

struct DebriefView {};

/// The commands of the debrief, for the command table.
std::span<const CommandRow> debrief_commands();
/// Draws its own rail of steps too (ScreenRow::own_rail).
void draw_debrief(Frame& f, DebriefView& view);

}  // namespace afterword::ui
