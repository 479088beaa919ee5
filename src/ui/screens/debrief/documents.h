// Step 7, documents: what it remembers between frames.
#pragma once

#include <array>
#include <cstdint>

#include "ui/screens/debrief/steps.h"

namespace afterword::ui {

struct DocumentsView {
  /// The document being typed in the line for the next, by direction: given, requested, promised.
  std::array<std::int64_t, 3> growing{};
  domain::DocumentId dated;  ///< the one whose day it came up is being edited
};

}  // namespace afterword::ui
