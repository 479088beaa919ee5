// Figures and words that only show: state marks, dots, glyphs, tags, labels, titles.
#include <algorithm>
#include <cmath>

#include "ui/widgets.h"

namespace afterword::ui {

void mark(Frame& f, float x, float y, Mark kind) {
  const Point c{x + 9, y + 9};
  const auto ringed = [&](Colour colour) {
    f.draw.disc(c, 8, Colour::page);
    f.draw.ring(c, 7.25F, colour, 1.5F);
  };
  switch (kind) {
    case Mark::done: {
      f.draw.disc(c, 8, Colour::done);
      const Point tick[] = {{x + 5, y + 9.2F}, {x + 8, y + 12.2F}, {x + 13, y + 6.2F}};
      f.draw.polyline(tick, Colour::page, 2);
      break;
    }
    case Mark::part:
      f.draw.ring(c, 7.25F, Colour::accent, 1.5F);
      f.draw.half_disc(c, 5, Colour::accent);
      break;
    case Mark::none:
      ringed(Colour::line);
      break;
    case Mark::due:
      ringed(Colour::duemark);
      f.draw.disc(c, 4, Colour::duemark);
      break;
    case Mark::open:
      ringed(Colour::accent);
      f.draw.disc(c, 4, Colour::accent);
      break;
    case Mark::over:
      f.draw.triangle({x + 9, y + 1}, {x + 17.5F, y + 16.5F}, {x + 0.5F, y + 16.5F}, Colour::over);
      f.draw.fill({x + 8, y + 6.5F, 2, 5}, Colour::page);
      f.draw.disc({x + 9, y + 14}, 1.1F, Colour::page);
      break;
    case Mark::plain:
      f.draw.disc(c, 4, Colour::line);
      break;
  }
}

void rating_dots(Frame& f, float x, float y, int value, float r) {
  for (int i = 0; i < 5; ++i) {
    const Point c{x + r + 1 + static_cast<float>(i) * 3.2F * r, y + r + 1};
    if (i < value)
      f.draw.disc(c, r, Colour::accent);
    else
      f.draw.ring(c, r - 0.5F, Colour::line, 1);
  }
}

void reception_glyph(Frame& f, float x, float y, int value) {
  f.draw.fill({x + 1, y + 5.5F, 44, 1}, Colour::line);
  f.draw.fill({x + 22.5F, y + 2, 1, 8}, Colour::line);
  const float length = static_cast<float>(value) * 10;
  const Rect bar =
      value == 0 ? Rect{x + 21, y + 3, 4, 6} : Rect{x + 23 + std::min(0.0F, length), y + 3, std::abs(length), 6};
  f.draw.fill(bar, Colour::ink);
}

void importance_dots(Frame& f, float x, float y, int value) {
  for (int i = 0; i < 3; ++i) {
    const Point c{x + 4 + static_cast<float>(i) * 10, y + 4};
    if (i < value)
      f.draw.disc(c, 3.5F, Colour::accent);
    else
      f.draw.ring(c, 3.5F, Colour::line, 1);
  }
}

void days_to_go(Frame& f, float x, float y, int days) {
  const int shown = std::clamp(days, 0, 14);
  for (int i = 0; i < shown; ++i) {
    const float at = x + static_cast<float>(i) * 11;
    if (i + 1 < shown)
      f.draw.fill({at, y + 3, 7, 7}, Colour::line, 1.5F);
    else
      f.draw.fill({at, y + 1, 11, 11}, Colour::accent, 2);
  }
}

float tag(Frame& f, float x, float y, std::string_view text, Colour fill, Colour ink) {
  const float w = f.draw.width(Font::small, text) + 16;
  f.draw.fill({x, y, w, size::tag}, fill, size::tag / 2);
  f.draw.text(x + 8, y + 1, Font::small, ink, text);
  return w;
}

float label(Frame& f, float x, float y, std::string_view text) {
  f.draw.text(x, y, Font::small_bold, Colour::ink2, text);
  return 24;
}

float title(Frame& f, Place at, std::string_view text) { return f.draw.paragraph(at, Font::title, Colour::ink, text); }

Place card(Frame& f, const Rect& r) {
  f.draw.fill(r, Colour::soft, radius::control);
  return {r.x + 16, r.y + 16, r.w - 32};
}

}  // namespace afterword::ui
