// Draws the field of two ratings.
#include "ui/screens/practice/calibration.h"

#include <algorithm>
#include <cmath>
#include <string>

#include <fmt/format.h>

#include "domain/text.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

constexpr float words_w = 104, gap = 2, largest_cell = 56;

/// `count` answers of one pair: the area is the number, which is written from three on.
void draw_disc(Frame& f, Point centre, int count, bool better, float most) {
  const float r = std::min(most, 5.6F * std::sqrt(static_cast<float>(count)));
  f.draw.disc(centre, r, better ? Colour::accent : Colour::ink2);
  if (count < 3) return;
  f.draw.text_centre(centre.x, centre.y - 10, Font::small_bold, better ? Colour::on : Colour::page,
                     std::to_string(count));
}

}  // namespace

float calibration_field(Frame& f, Place at, const std::array<std::array<int, 5>, 5>& counts,
                        const CalibrationWords& words) {
  const float w = std::min(largest_cell, std::floor((at.w - words_w - 4 * gap) / 5)), h = std::round(w * 0.75F);
  const float x = at.x + words_w, y = at.y;
  for (int first = 0; first < 5; ++first) {
    for (int second = 0; second < 5; ++second) {
      const Rect cell{x + static_cast<float>(first) * (w + gap), y + static_cast<float>(4 - second) * (h + gap), w, h};
      f.draw.fill(cell, first == second ? Colour::soft : Colour::hover, 4);
      const int count = counts[static_cast<std::size_t>(first)][static_cast<std::size_t>(second)];
      if (count > 0) draw_disc(f, cell.centre(), count, second > first, h / 2 - 1);
    }
  }
  const auto line = [&](int row) { return y + static_cast<float>(row) * (h + gap) + h / 2 - 10; };
  f.draw.text_right(x - 8, line(0), Font::small, Colour::ink2, words.top);
  f.draw.text_right(x - 8, line(2), Font::small, Colour::ink2, words.middle);
  f.draw.text_right(x - 8, line(4), Font::small, Colour::ink2, words.bottom);
  const float below = y + 5 * (h + gap) + 4;
  f.draw.text_right(x - 8, below, Font::small, Colour::ink2, words.across);
  for (int n = 1; n <= 5; ++n)
    f.draw.text_centre(x + static_cast<float>(n - 1) * (w + gap) + w / 2, below, Font::small, Colour::ink2,
                       std::to_string(n));
  return below + 20 - at.y;
}

float calibration_figure(Frame& f, Place at, std::string_view heading, const domain::Calibration& calibration,
                         const CalibrationWords& words) {
  float y = at.y + f.draw.paragraph(at, Font::lead_bold, Colour::ink, heading);
  y += f.draw.paragraph({at.x, y, at.w}, Font::small, Colour::ink2, calibration.sentence);
  if (calibration.missing > 0) return y - at.y;
  return y + step::s12 + calibration_field(f, {at.x, y + step::s12, at.w}, calibration.counts, words) - at.y;
}

}  // namespace afterword::ui
