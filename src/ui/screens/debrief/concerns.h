// Step 5, concerns and rebuttals: what it remembers between frames.
#pragma once

#include "ui/screens/debrief/steps.h"

namespace afterword::ui {

struct ConcernsView {
  domain::ConcernId open;     ///< the one that is unfolded; none: all are folded
  domain::ConcernId growing;  ///< the one being typed in the line for the next
};

}  // namespace afterword::ui
