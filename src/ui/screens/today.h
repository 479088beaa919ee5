// The Today page: the hour that runs, everything else in order of time, and the way into the next debrief.
#pragma once

#include <span>

#include "ui/frame.h"
#include "ui/screens/planned.h"
#include "ui/screens/today_lines.h"

namespace afterword::ui {

struct TodayView {
  Kept<TodayLines> lines;
  bool greeted = false;            ///< the first focus was given
  domain::InterviewId carried_on;  ///< whose block was given the focus when it appeared
  bool bringing = false;           ///< "I have something to bring in" was opened
};

/// The commands of this page, for the command table: they begin an interview from everywhere.
std::span<const CommandRow> today_commands();
void draw_today(Frame& f, TodayView& view);

}  // namespace afterword::ui
