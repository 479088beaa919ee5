// Step 5, concerns and rebuttals: what it remembers between frames.
#pragma once

#include <cstdint>
#include <vector>

#include "ui/screens/debrief/steps.h"

namespace afterword::ui {

struct ConcernsView {
  domain::ConcernId open;     ///< the one that is unfolded; none: all are folded
  domain::ConcernId growing;  ///< the one being typed in the line for the next

  std::vector<std::int64_t> unanswered;  ///< concerns without an answer, in this frame
};

}  // namespace afterword::ui
