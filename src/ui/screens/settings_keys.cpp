// The Settings page, its last part: every key there is.
#include <algorithm>
#include <vector>

#include "ui/screens/settings.h"
#include "ui/shell_commands.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

struct KeyLine {
  Chord chord;
  std::string_view words;
};

/// Keys that no command has: how one moves about.
constexpr KeyLine moving[] = {
    {plain(Key::tab), "The next thing; with Shift the one before"},
    {plain(Key::down), "Within a list, a row of chips, a scale"},
    {plain(Key::enter), "Press what has the focus"},
    {plain(Key::space), "The same; ticks a box"},
    {plain(Key::escape), "Out of a field, a list, a page"},
    {alt(Key::up), "Move a line of a list; Alt ↓ likewise"},
};

float key_line(Frame& f, Place at, const KeyLine& line) {
  constexpr float cap_w = 132, high = 28;
  key_cap(f, at.x, at.y + 3, line.chord, false);
  f.draw.text(at.x + cap_w, at.y + 2, Font::body, Colour::ink, f.draw.fit(Font::body, line.words, at.w - cap_w));
  return high;
}

}  // namespace

float draw_keys(Frame& f, Place at) {
  std::vector<KeyLine> lines(std::begin(moving), std::end(moving));
  for (const CommandRow* command : all_commands()) {
    if (command->shortcut) lines.push_back({command->shortcut, command->label});
  }
  float y = at.y;
  for (const KeyLine& line : lines) y += key_line(f, {at.x, y, at.w}, line);
  return y;
}

}  // namespace afterword::ui
