// Step 5, concerns and rebuttals: what it remembers between frames.
#pragma once

#include <string>

#include "ui/screens/debrief/steps.h"

namespace afterword::ui {

struct ConcernsView {
  domain::ConcernId open;     ///< the one that is unfolded; none: all are folded
  domain::ConcernId growing;  ///< the one being typed in the line for the next
  std::string arrived;        ///< the route's focus that was followed already
};

}  // namespace afterword::ui
