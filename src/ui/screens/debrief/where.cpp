// Step where of the debrief.
#include "ui/screens/debrief/steps.h"

namespace afterword::ui {

StepFoot draw_where(StepContext&, WhereView&) { return {}; }

}  // namespace afterword::ui
