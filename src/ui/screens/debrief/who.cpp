// Step who of the debrief.
#include "ui/screens/debrief/steps.h"

namespace afterword::ui {

StepFoot draw_who(StepContext&, WhoView&) { return {}; }

}  // namespace afterword::ui
