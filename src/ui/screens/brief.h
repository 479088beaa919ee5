// The Brief: one page to read before meeting them, and the way from it into practice.
#pragma once

#include <span>

#include "ui/frame.h"
#include "ui/screens/practice/practice.h"

namespace afterword::ui {

/// The commands of this page, for the command table.
std::span<const CommandRow> brief_commands();
/// For the route's interview, else its person, else the next interview that lies ahead.
void draw_brief(Frame& f, PracticeView& practice);

/// The interview that comes next, or the one going on; none where none lies ahead.
domain::InterviewId next_interview(const workspace::Workspace& workspace, const domain::Time& now);

}  // namespace afterword::ui
