// The focus ring over all widgets: what Tab, arrows and Escape do once nobody else wanted them.
#pragma once

#include "ui/memory.h"

namespace afterword::ui {

/// Before a frame: which widget is under the mouse, whether the focused one is a text field, by what the user saw last.
void begin_focus(Memory& m);
/// After a frame is drawn: carries out what was asked for (Frame::focus), finds a neighbour for a focus whose widget is
/// gone, then Tab and arrows. `page` is the name that the page's widgets begin with: the first Tab goes there.
void end_focus(Memory& m, std::string_view page);

}  // namespace afterword::ui
