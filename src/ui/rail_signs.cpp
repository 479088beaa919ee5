// The small drawings that stand for the pages where the rail has no room for their names.
#include "ui/rail.h"

namespace afterword::ui {

namespace {

constexpr float stroke = 1.6F;

void clock_sign(Frame& f, Point c, Colour ink) {
  f.draw.ring(c, 8, ink, stroke);
  const Point hands[] = {{c.x, c.y - 5}, {c.x, c.y}, {c.x + 3.5F, c.y + 2}};
  f.draw.polyline(hands, ink, stroke);
}

/// Columns of a board.
void board_sign(Frame& f, Point c, Colour ink) {
  f.draw.edge({c.x - 9, c.y - 7, 5, 14}, ink, 1.5F, stroke);
  f.draw.edge({c.x - 2.5F, c.y - 7, 5, 10}, ink, 1.5F, stroke);
  f.draw.edge({c.x + 4, c.y - 7, 5, 6}, ink, 1.5F, stroke);
}

/// Two who talk.
void talk_sign(Frame& f, Point c, Colour ink) {
  f.draw.edge({c.x - 9, c.y - 8, 13, 9}, ink, 3, stroke);
  f.draw.fill({c.x - 4, c.y - 1, 13, 9}, ink, 3);
}

void people_sign(Frame& f, Point c, Colour ink) {
  f.draw.ring({c.x, c.y - 4}, 3.5F, ink, stroke);
  const Point shoulders[] = {{c.x - 7, c.y + 8},    {c.x - 5.5F, c.y + 4}, {c.x - 2, c.y + 2.5F},
                             {c.x + 2, c.y + 2.5F}, {c.x + 5.5F, c.y + 4}, {c.x + 7, c.y + 8}};
  f.draw.polyline(shoulders, ink, stroke);
}

/// A stack of cards.
void bank_sign(Frame& f, Point c, Colour ink) {
  f.draw.edge({c.x - 8, c.y - 3, 16, 10}, ink, 2, stroke);
  f.draw.fill({c.x - 6, c.y - 6, 12, 1.6F}, ink);
  f.draw.fill({c.x - 4, c.y - 9, 8, 1.6F}, ink);
}

void practice_sign(Frame& f, Point c, Colour ink) {
  const Point arrow[] = {{c.x - 5, c.y - 7}, {c.x + 7, c.y}, {c.x - 5, c.y + 7}, {c.x - 5, c.y - 7}};
  f.draw.polyline(arrow, ink, stroke);
}

void letter_sign(Frame& f, Point c, Colour ink) {
  f.draw.edge({c.x - 9, c.y - 6, 18, 13}, ink, 2, stroke);
  const Point flap[] = {{c.x - 8, c.y - 5}, {c.x, c.y + 1.5F}, {c.x + 8, c.y - 5}};
  f.draw.polyline(flap, ink, stroke);
}

void chart_sign(Frame& f, Point c, Colour ink) {
  f.draw.fill({c.x - 8, c.y + 1, 3, 7}, ink);
  f.draw.fill({c.x - 1.5F, c.y - 4, 3, 12}, ink);
  f.draw.fill({c.x + 5, c.y - 8, 3, 16}, ink);
}

/// Three sliders.
void settings_sign(Frame& f, Point c, Colour ink) {
  for (int i = 0; i < 3; ++i) {
    const float y = c.y - 6 + static_cast<float>(i) * 6;
    f.draw.fill({c.x - 8, y - 0.8F, 16, 1.6F}, ink);
    f.draw.disc({c.x + (i == 1 ? -3.0F : 4.0F), y}, 2.5F, ink);
  }
}

}  // namespace

bool page_sign(Frame& f, std::string_view page, Point centre, Colour ink) {
  struct Sign {
    std::string_view page;
    void (*draw)(Frame&, Point, Colour);
  };
  static constexpr Sign signs[] = {
      {"today", clock_sign},       {"opportunities", board_sign}, {"interviews", talk_sign},
      {"people", people_sign},     {"bank", bank_sign},           {"practice", practice_sign},
      {"follow_ups", letter_sign}, {"insights", chart_sign},      {"settings", settings_sign}};
  for (const Sign& sign : signs) {
    if (sign.page != page) continue;
    sign.draw(f, centre, ink);
    return true;
  }
  return false;
}

}  // namespace afterword::ui
