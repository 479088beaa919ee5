// Step 3, free recall: what the page of lines remembers between frames.
#pragma once

#include "ui/screens/debrief/steps.h"

namespace afterword::ui {

struct RecallView {};

}  // namespace afterword::ui
