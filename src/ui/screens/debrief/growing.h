// A list that grows while it is typed: its last line is the next one, and stays under the fingers when it begins.
#pragma once

#include <string>
#include <string_view>

#include "ui/frame.h"
#include "ui/widgets.h"

namespace afterword::ui {

struct LineReply : TextReply {
  bool on = false;     ///< Enter: to the next line
  bool empty = false;  ///< Backspace in an empty line, or it was left empty: it may go
};

/// A line of the list, as long as it needs to be.
LineReply list_line(Frame& f, Place at, std::string_view name, Bind bind, std::string_view value,
                    const TextOptions& options);

/// The line for the next one, named "new". Not begun: no bind and no value; `changed` with a text means that it has
/// begun. While it is typed its text goes to `bind`, and it stays this line, until Enter or until it is left.
LineReply next_line(Frame& f, Place at, Bind bind, std::string_view value, const TextOptions& options);

/// A cross at the right of a row, while the mouse or the focus is in it. True when it was chosen. The row's scope is
/// open.
bool remove_cross(Frame& f, const Rect& row);

}  // namespace afterword::ui
