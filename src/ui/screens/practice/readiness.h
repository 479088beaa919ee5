// How ready one is for the next interview, drawn question by question, and today's part of the preparation.
#pragma once

#include "ui/screens/practice/session.h"

namespace afterword::ui {

/// For Route::interview, else for the next interview that has a date; nothing where there is none. `prepared`: there
/// is something to practise for it today. Returns the y below.
float draw_readiness(Frame& f, PracticeView& view, Place at, bool& prepared);

}  // namespace afterword::ui
