// Step 8 of the debrief: what comes next, the closing checklist and what never came up (D12 … D15, D17).
#include "ui/screens/debrief/next.h"

#include "ui/widgets.h"

namespace afterword::ui {

StepFoot draw_next(StepContext& c, NextView&) {
  title(c.f, {c.page.x, c.page.top, c.page.w}, "What comes next?");
  return {.words = {}, .primary = "To the review"};
}

}  // namespace afterword::ui
