// Step 6, personal details: what it remembers between frames.
#pragma once

#include "ui/screens/debrief/steps.h"

namespace afterword::ui {

struct PersonalView {
  domain::DetailId growing_detail;    ///< the one being typed in the line for the next
  domain::CaredAboutId growing_care;  ///< likewise
};

}  // namespace afterword::ui
