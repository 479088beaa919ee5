// Draws in design pixels: shapes, text in the eight fonts, text that wraps. Every edge lands on a whole screen pixel.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ui/geometry.h"
#include "ui/theme.h"

struct ImDrawList;

namespace afterword::ui {

class Fonts;

/// A stretch of text in its own font and colour, for Canvas::spans.
struct Span {
  std::string_view text;
  Font font = Font::small;
  Colour colour = Colour::ink2;
  bool underlined = false;  ///< 2 px accent below, as search hits have
};

/// Text is placed by the top of its line box, as in the drawings: a line of `body` at y fills y … y + 24.
class Canvas {
 public:
  Canvas(ImDrawList* list, const Theme& theme, Fonts& fonts, float scale)
      : list_(list), theme_(&theme), fonts_(&fonts), scale_(scale) {}

  void fill(const Rect& r, Colour c, float radius = 0);
  void fill(const Rect& r, Rgba c, float radius = 0);
  /// Rounds only the corners at the right.
  void fill_right(const Rect& r, Colour c, float radius);
  void edge(const Rect& r, Colour c, float radius = 0, float width = 1);
  /// An edge around a box whose left corners are square.
  void edge_right(const Rect& r, Colour c, float radius);
  void dashed_edge(const Rect& r, Colour c, float radius);
  void line(Point a, Point b, Colour c, float width = 1);
  void hair(float x, float y, float w) { fill({x, y, w, 1}, Colour::hair); }
  void polyline(std::span<const Point> points, Colour c, float width = 1);
  void disc(Point centre, float r, Colour c);
  void ring(Point centre, float r, Colour c, float width = 1);
  void half_disc(Point centre, float r, Colour c);  ///< the left half
  void triangle(Point a, Point b, Point c, Colour colour);
  void diamond(Point centre, float r, Colour c);

  /// Width of one line.
  float width(Font font, std::string_view text);
  /// One line; returns its width.
  float text(float x, float y, Font font, Colour c, std::string_view text);
  float text_right(float right, float y, Font font, Colour c, std::string_view text);
  float text_centre(float centre, float y, Font font, Colour c, std::string_view text);
  /// `text` cut to `w`, with "…" where something is missing.
  std::string fit(Font font, std::string_view text, float w);
  /// Text wrapped to at.w; returns its height. `line` 0: the font's own line height.
  float paragraph(Place at, Font font, Colour c, std::string_view text, float line = 0);
  float paragraph_height(float w, Font font, std::string_view text, float line = 0);
  /// Several fonts and colours in one wrapped paragraph; returns its height.
  float spans(Place at, float line, std::span<const Span> parts);
  /// Digits each in a cell of the widest, so that a clock does not dance; returns the width.
  float clock(float x, float y, Font font, Colour c, std::string_view digits);

  void push_clip(const Rect& r);
  void pop_clip();

  float scale() const { return scale_; }
  const Theme& theme() const { return *theme_; }
  Fonts& fonts() { return *fonts_; }
  ImDrawList* list() { return list_; }
  /// Everything drawn from now on goes there: an overlay's list, or the page's.
  void use(ImDrawList* list) { list_ = list; }
  /// A length or place in screen pixels, rounded.
  float px(float v) const;
  unsigned packed(Rgba c) const;

 private:
  ImDrawList* list_;
  const Theme* theme_;
  Fonts* fonts_;
  float scale_;
};

}  // namespace afterword::ui
