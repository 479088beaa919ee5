// Step 9, the review: what it remembers between frames, and the parts it is drawn from.
#pragma once

#include <vector>

#include "domain/plan.h"
#include "ui/screens/debrief/steps.h"
#include "ui/screens/planned.h"

namespace afterword::ui {

struct ReviewView {
  bool finished = false;     ///< it was finished just now: the calm page is shown
  bool all_missing = false;  ///< every missing thing is listed, not only the first ones
  Kept<std::vector<domain::PlannedStep>> plan;
};

/// What is missing, each a way to its field; returns where the column goes on.
float draw_missing(StepContext& c, ReviewView& view, float y);
/// What will follow, as a thread; returns where the column goes on.
float draw_plan(StepContext& c, ReviewView& view, float y);
/// After the debrief was finished.
StepFoot draw_finished(StepContext& c, ReviewView& view);

}  // namespace afterword::ui
