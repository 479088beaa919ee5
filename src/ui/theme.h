// The look as numbers: every colour of the light and the dark theme, the eight fonts, spacing and sizes.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace afterword::ui {

struct Rgba {
  std::uint8_t r = 0, g = 0, b = 0, a = 255;
  friend bool operator==(const Rgba&, const Rgba&) = default;
};

enum class Colour {
  desk,      ///< rail, lists at its side
  page,      ///< the page
  raised,    ///< focused field, button, palette
  hover,     ///< row under the mouse, plain tag
  ink,       ///< text
  ink2,      ///< the program's voice, placeholder
  hair,      ///< separators only, never a control
  line,      ///< control edges, empty dots
  accent,    ///< action, focus, filled dots
  on,        ///< text on accent
  soft,      ///< selected row, chosen chip
  due,       ///< words about time
  duemark,   ///< ticks, marks, underlines; no text
  duesoft,   ///< behind a remark in text
  over,      ///< overdue, must be put right
  oversoft,  ///< behind an error in text
  done,
  donesoft,
  now,  ///< the one running-hour block
  nowink,
  now2,     ///< small text on it
  nowtick,  ///< ticks left on it
  nowpast,  ///< ticks spent on it
  nowbtn,
  nowbtnink,
  scrim,  ///< under the palette
  count_
};

enum class ThemeKind { light, dark };

struct Theme {
  ThemeKind kind = ThemeKind::light;
  std::array<Rgba, static_cast<std::size_t>(Colour::count_)> colours{};
  Rgba operator[](Colour c) const { return colours[static_cast<std::size_t>(c)]; }
};

const Theme& theme(ThemeKind kind);

/// WCAG 2 contrast of two opaque colours, 1 … 21.
double contrast(Rgba a, Rgba b);
/// `share` of `over` laid on `under`, 0 … 1; the alpha of `under` stays.
Rgba blend(Rgba under, Rgba over, float share);

enum class Font { small, small_bold, body, body_bold, lead, lead_bold, title, display, count_ };

struct FontInfo {
  float size = 16;  ///< design pixels
  float line = 24;  ///< line height, design pixels
  int weight = 400;
  std::string_view family;
};
const FontInfo& info(Font font);
/// The same size in weight 600; fonts that have one weight stay.
Font bold(Font font);

/// Line height of text the user writes.
constexpr float prose_line = 26;

/// Spacing steps.
namespace step {
constexpr float s4 = 4, s8 = 8, s12 = 12, s16 = 16, s20 = 20, s24 = 24, s32 = 32, s40 = 40, s56 = 56;
}
/// Sizes of controls and of the page, design pixels.
namespace size {
constexpr float button = 40, chip = 32, chip_small = 28, tag = 22, key = 22, key_min = 24, check = 18, rate = 30;
constexpr float field = 40, mark = 18, hit = 28, foot = 72, foot_tall = 100, rail = 248, rail_narrow = 56, column = 560,
                margin = 264;
constexpr float wide = 736, gap = 40, toast = 48;
}  // namespace size
namespace radius {
constexpr float check = 4, key = 5, control = 8, block = 12;
}

}  // namespace afterword::ui
