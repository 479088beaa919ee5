#include "ui/theme.h"

#include <algorithm>
#include <cmath>

namespace afterword::ui {

namespace {

constexpr Rgba hex(std::uint32_t rgb, std::uint8_t alpha = 255) {
  return {static_cast<std::uint8_t>(rgb >> 16), static_cast<std::uint8_t>(rgb >> 8), static_cast<std::uint8_t>(rgb),
          alpha};
}

struct Row {
  Colour colour;
  Rgba light, dark;
};

// In the order of Colour.
constexpr Row colour_rows[] = {
    {Colour::desk, hex(0xE9EDEE), hex(0x0F161B)},      {Colour::page, hex(0xF8FAFA), hex(0x151E25)},
    {Colour::raised, hex(0xFFFFFF), hex(0x1E2931)},    {Colour::hover, hex(0xEEF3F4), hex(0x1A242C)},
    {Colour::ink, hex(0x16212A), hex(0xE6ECEF)},       {Colour::ink2, hex(0x4D5B66), hex(0xA5B3BD)},
    {Colour::hair, hex(0xD0D8DC), hex(0x2D3A44)},      {Colour::line, hex(0x7A8994), hex(0x70808C)},
    {Colour::accent, hex(0x0B5876), hex(0x7FC6E6)},    {Colour::on, hex(0xFFFFFF), hex(0x08222E)},
    {Colour::soft, hex(0xD9E9F0), hex(0x17394A)},      {Colour::due, hex(0x8A5A00), hex(0xE8B94F)},
    {Colour::duemark, hex(0xB57C0A), hex(0xE8B94F)},   {Colour::duesoft, hex(0xF6E8C8), hex(0x3B3013)},
    {Colour::over, hex(0x8E1B45), hex(0xF0809D)},      {Colour::oversoft, hex(0xF6DEE5), hex(0x411E2A)},
    {Colour::done, hex(0x246D5F), hex(0x9ADBCB)},      {Colour::donesoft, hex(0xD8EBE6), hex(0x15372F)},
    {Colour::now, hex(0x0B5876), hex(0x17394A)},       {Colour::nowink, hex(0xFFFFFF), hex(0xE6ECEF)},
    {Colour::now2, hex(0xCFE3EC), hex(0xB9CDD8)},      {Colour::nowtick, hex(0xF3C562), hex(0xE8B94F)},
    {Colour::nowpast, hex(0x6A9CB3), hex(0x557A8D)},   {Colour::nowbtn, hex(0xFFFFFF), hex(0x7FC6E6)},
    {Colour::nowbtnink, hex(0x0B5876), hex(0x08222E)}, {Colour::scrim, hex(0x16212A, 115), hex(0x000000, 140)},
};
static_assert(std::size(colour_rows) == static_cast<std::size_t>(Colour::count_));

constexpr Theme make(ThemeKind kind) {
  Theme t;
  t.kind = kind;
  for (const Row& row : colour_rows)
    t.colours[static_cast<std::size_t>(row.colour)] = kind == ThemeKind::light ? row.light : row.dark;
  return t;
}

constexpr Theme light_theme = make(ThemeKind::light);
constexpr Theme dark_theme = make(ThemeKind::dark);

constexpr FontInfo fonts[] = {
    {13, 20, 400, "Inter"}, {13, 20, 600, "Inter"}, {16, 24, 400, "Inter"},         {16, 24, 600, "Inter"},
    {20, 28, 400, "Inter"}, {20, 28, 600, "Inter"}, {28, 36, 600, "Inter Display"}, {40, 52, 600, "Inter Display"},
};
static_assert(std::size(fonts) == static_cast<std::size_t>(Font::count_));

double luminance(Rgba c) {
  const auto linear = [](std::uint8_t v) {
    const double s = v / 255.0;
    return s <= 0.04045 ? s / 12.92 : std::pow((s + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
}

}  // namespace

const Theme& theme(ThemeKind kind) { return kind == ThemeKind::light ? light_theme : dark_theme; }

double contrast(Rgba a, Rgba b) {
  const double la = luminance(a), lb = luminance(b);
  return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

Rgba blend(Rgba under, Rgba over, float share) {
  const auto mix = [share](std::uint8_t u, std::uint8_t o) {
    return static_cast<std::uint8_t>(
        std::lround(static_cast<float>(u) + (static_cast<float>(o) - static_cast<float>(u)) * share));
  };
  return {mix(under.r, over.r), mix(under.g, over.g), mix(under.b, over.b), under.a};
}

const FontInfo& info(Font font) { return fonts[static_cast<std::size_t>(font)]; }

Font bold(Font font) {
  switch (font) {
    case Font::small:
      return Font::small_bold;
    case Font::body:
      return Font::body_bold;
    case Font::lead:
      return Font::lead_bold;
    default:
      return font;
  }
}

}  // namespace afterword::ui
