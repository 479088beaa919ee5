// Step 9 of the debrief: how it felt, what was learned, what was caught, what is missing and what will follow.
#include "ui/screens/debrief/review.h"

#include "ui/widgets.h"

namespace afterword::ui {

StepFoot draw_review(StepContext& c, ReviewView&) {
  title(c.f, {c.page.x, c.page.top, c.page.w}, "Read it once more");
  return {.words = {}, .primary = "Finish"};
}

bool next_review(StepContext& c, ReviewView&) {
  c.f.out.edit(workspace::FinishDebrief{c.interview.id, c.f.now});
  return true;
}

}  // namespace afterword::ui
