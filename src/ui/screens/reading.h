// A page made for reading: what was recorded, from top to bottom, of which only what can be seen is drawn.
#pragma once

#include <string_view>

#include "ui/layout.h"
#include "ui/widgets.h"

namespace afterword::ui {

/// Lays one thing below the other in a column; `y` is where the next one goes.
class Reading {
 public:
  Reading(Frame& f, const ScrollArea& scroll, Place at) : y(at.y), f_(f), scroll_(scroll), x_(at.x), w_(at.w) {}

  float y;

  float x() const { return x_; }
  float w() const { return w_; }
  void gap(float height) { y += height; }
  bool hidden(float height) const { return scroll_.hidden(y, height); }

  /// Small words over a hair line, 32 below what came before.
  void section(std::string_view words);
  /// Wrapped text, `indent` from the left; nothing for an empty one.
  void text(Font font, Colour colour, std::string_view words, float indent = 0, float line = 0);
  /// The user's own words beside a rule, under a small label where there is one; nothing for an empty text.
  void written(std::string_view label, std::string_view words, float indent = 0);
  /// A label of 96 px and what it says beside it; nothing for an empty text.
  void fact(std::string_view label, std::string_view words);
  /// A row that leads somewhere: its words in 600, wrapped, on a ground that shows mouse and focus and reaches over the
  /// `below` that the caller draws next.
  Reply lead(std::string_view name, std::string_view words, float indent = 0, float below = 20);

 private:
  Frame& f_;
  const ScrollArea& scroll_;
  float x_, w_;
};

}  // namespace afterword::ui
