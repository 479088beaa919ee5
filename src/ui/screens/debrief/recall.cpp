// Step recall of the debrief.
#include "ui/screens/debrief/recall.h"

namespace afterword::ui {

StepFoot draw_recall(StepContext&, RecallView&) { return {}; }

bool next_recall(StepContext&, RecallView&) { return false; }

}  // namespace afterword::ui
