// Step 9, the review: what it remembers between frames, and the parts it is drawn from.
#pragma once

#include <vector>

#include "domain/plan.h"
#include "ui/screens/debrief/steps.h"
#include "ui/screens/planned.h"

namespace afterword::ui {

struct ReviewView {
  bool finished = false;  ///< it was finished just now: the calm page is shown
  Kept<std::vector<domain::PlannedStep>> plan;
};

/// What will follow, as a thread; returns where the column goes on.
float draw_plan(StepContext& c, ReviewView& view, float y);

}  // namespace afterword::ui
