// Step 8, what comes next: what it remembers between frames, and the parts it is drawn from.
#pragma once

#include <cstdint>
#include <string>

#include "ui/screens/debrief/steps.h"

namespace afterword::ui {

struct NextView {
  bool own_word = false;           ///< the line for a step in the user's own words is open
  std::int64_t growing_asset = 0;  ///< the asset being typed in the line for the next
};

/// The closing checklist (D14, D15); each part returns where the column goes on.
float draw_closing(StepContext& c, Margin& margin, float y);
/// What never came up (D17).
float draw_assets(StepContext& c, NextView& view, Margin& margin, float y);

}  // namespace afterword::ui
