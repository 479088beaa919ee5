// Step 7 of the debrief: what was handed over, asked for and promised (D8).
#include "ui/screens/debrief/documents.h"

#include "ui/widgets.h"

namespace afterword::ui {

StepFoot draw_documents(StepContext& c, DocumentsView&) {
  title(c.f, {c.page.x, c.page.top, c.page.w}, "What was handed over, asked for, promised?");
  return {.words = {}, .primary = "To what comes next"};
}

}  // namespace afterword::ui
