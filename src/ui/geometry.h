// Points and rectangles in design pixels: the units of the drawings, before the display's scale and the user's zoom.
#pragma once

#include <algorithm>

namespace afterword::ui {

struct Point {
  float x = 0, y = 0;
};

struct Rect {
  float x = 0, y = 0, w = 0, h = 0;

  float right() const { return x + w; }
  float bottom() const { return y + h; }
  Point centre() const { return {x + w / 2, y + h / 2}; }
  bool contains(Point p) const { return p.x >= x && p.y >= y && p.x < right() && p.y < bottom(); }
  bool empty() const { return w <= 0 || h <= 0; }
  /// Smaller by `d` on every side; larger for a negative `d`.
  Rect inset(float d) const { return {x + d, y + d, w - 2 * d, h - 2 * d}; }
  friend bool operator==(const Rect&, const Rect&) = default;
};

/// What both cover; empty where they do not meet.
inline Rect common(const Rect& a, const Rect& b) {
  const float x = std::max(a.x, b.x), y = std::max(a.y, b.y);
  return {x, y, std::max(0.0F, std::min(a.right(), b.right()) - x),
          std::max(0.0F, std::min(a.bottom(), b.bottom()) - y)};
}

/// Where something of a given width is put: its upper left corner and the width it may fill.
struct Place {
  float x = 0, y = 0, w = 0;
};

}  // namespace afterword::ui
