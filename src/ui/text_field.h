// What the text widgets share: an editor at a place, its input and its drawing.
#pragma once

#include <string_view>

#include "ui/widgets.h"

namespace afterword::ui {

struct TextState;

struct TextBox {
  Rect hit;    ///< where the mouse reaches it
  Place text;  ///< where its first row begins, and its width
  Rect clip;
  float row = 24;  ///< height of a row
};

/// The editor of the field `name`, made where there is none.
TextState& text_state(Frame& f, std::string_view name, bool one_line);
/// Registers the field, takes over the record's value, acts on keys and mouse, queues what was typed.
TextReply edit_text(Frame& f, std::string_view name, TextState& state, const Bind& bind, std::string_view value,
                    const TextBox& box, const TextOptions& options);
/// Draws what edit_text prepared; returns the height of all rows, design pixels.
float draw_text(Frame& f, TextState& state);

}  // namespace afterword::ui
