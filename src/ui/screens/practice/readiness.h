// How ready one is for the next interview, drawn question by question, and today's part of the preparation.
#pragma once

#include "ui/screens/practice/session.h"

namespace afterword::ui {

struct Readiness {
  float below = 0;                ///< where the page goes on
  domain::InterviewId interview;  ///< the one that is shown; none: nothing is
  bool to_practise = false;       ///< there is something to practise for it today
};
/// For Route::interview, else for the next interview that has a date; nothing where there is none.
Readiness draw_readiness(Frame& f, PracticeView& view, Place at);

}  // namespace afterword::ui
