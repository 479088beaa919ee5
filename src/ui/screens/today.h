// The Today page.
#pragma once

#include <span>

#include "ui/frame.h"

namespace afterword::ui {

struct TodayView {};

/// The commands of this page, for the command table.
std::span<const CommandRow> today_commands();
void draw_today(Frame& f, TodayView& view);

}  // namespace afterword::ui
