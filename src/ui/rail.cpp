#include "ui/rail.h"

#include <algorithm>
#include <cmath>

#include "ui/layout.h"
#include "ui/screens/list.h"
#include "ui/shell_commands.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

// The field that looks like one and opens the palette.
void find_button(Frame& f, float x, float y, float w, bool narrow) {
  const CommandRow& row = *find_command("app.find");
  const Rect r{x, y, w, size::field};
  const Reply reply = f.widget(r, "find", {.label = row.label, .tooltip = row.tooltip});
  f.draw.fill(r, reply.hovered ? Colour::hover : Colour::raised, radius::control);
  f.draw.edge(r, Colour::line, radius::control);
  if (narrow) {
    f.draw.ring({x + w / 2 - 2, y + 18}, 6, Colour::ink2, 1.5F);
    const Point handle[] = {{x + w / 2 + 2.5F, y + 22.5F}, {x + w / 2 + 7, y + 27}};
    f.draw.polyline(handle, Colour::ink2, 1.5F);
  } else {
    f.draw.text(x + 13, y + 8, Font::body, Colour::ink2, row.label);
    const float cap = key_cap_width(f, row.shortcut);
    key_cap(f, r.right() - cap - 9, y + 9, row.shortcut, false);
  }
  f.focus_ring(reply, radius::control);
  if (reply.pressed) f.out.run(row.id);
}

void entry(Frame& f, const ScreenRow& screen, const Rect& r, bool narrow) {
  const bool chosen = f.route.page == screen.page;
  const int count = screen.count != nullptr ? screen.count(f.workspace) : 0;
  const std::string words = count > 0 ? std::to_string(count) : std::string{};
  const Reply reply = row(f, r, screen.name,
                          {.chosen = chosen,
                           .bar = false,
                           .chosen_fill = Colour::page,
                           .label = screen.rail,
                           .state = chosen ? std::string_view{} : std::string_view(words)});
  if (chosen) f.draw.fill({r.x, r.y + r.h / 2 - 10, 3, 20}, Colour::accent, 1.5F);
  const Font font = chosen ? Font::body_bold : Font::body;
  if (!narrow)
    f.draw.text(r.x + 12, r.y + r.h / 2 - 12, font, Colour::ink, screen.rail);
  else if (!page_sign(f, screen.name, r.centre(), chosen ? Colour::accent : Colour::ink2))
    f.draw.text_centre(r.centre().x, r.y + r.h / 2 - 12, font, Colour::ink, screen.rail.substr(0, 1));
  if (narrow) f.tooltip(screen.rail);
  if (!narrow) f.draw.text_right(r.right() - 12, r.y + r.h / 2 - 10, Font::small, Colour::ink2, words);
  if (reply.pressed) f.out.go({.page = screen.page});
}

}  // namespace

void menu_button(Frame& f, float x, float y) {
  const CommandRow& row = *find_command("app.menu");
  const Rect r{x, y, size::hit, size::hit};
  const Reply reply = f.widget(r, "menu", {.label = row.label, .tooltip = "Every command, F10"});
  if (reply.hovered) f.draw.fill(r, Colour::hover, radius::control);
  for (int i = 0; i < 3; ++i) f.draw.fill({x + 7, y + 8 + static_cast<float>(i) * 5, 14, 2}, Colour::ink2, 1);
  f.focus_ring(reply, radius::control);
  if (reply.pressed) f.out.run(row.id);
}

void logo(Frame& f, float x, float y) {
  const float heights[] = {20, 16, 12, 8, 5};
  for (int i = 0; i < 5; ++i) {
    const float h = heights[i];
    f.draw.fill({x + static_cast<float>(i) * 5, y + 20 - h, 2, h}, i == 0 ? Colour::duemark : Colour::accent);
  }
}

void rail_foot(Frame& f, float width, std::string_view saved) {
  using Kind = workspace::SaveState::Kind;
  const workspace::SaveState state = f.workspace.save_state();
  const Mark shown = state.kind == Kind::failed ? Mark::over : state.kind == Kind::saving ? Mark::part : Mark::done;
  const float y = f.height - 40;
  if (width <= size::rail_narrow) {
    mark(f, (width - size::mark) / 2, y + 1, shown);
    return;
  }
  if (state.kind != Kind::failed) {
    mark(f, 28, y + 1, shown);
    f.draw.text(54, y, Font::small, Colour::ink2, state.kind == Kind::saved ? saved : "Saving…");
    return;
  }
  const std::string words = "Not saved. " + state.message;
  const float w = width - 54 - 16, high = f.draw.paragraph_height(w, Font::small, words);
  const float top = f.height - 20 - high;
  mark(f, 28, top + 1, shown);
  f.draw.paragraph({54, top, w}, Font::small, Colour::over, words);
}

void draw_rail(Frame& f) {
  const auto scope = f.scope("rail");
  const float w = rail_width(f);
  const bool narrow = w <= size::rail_narrow;
  f.draw.fill({0, 0, w, f.height}, Colour::desk);
  const float x = narrow ? 8 : 16, item_w = w - 2 * x;
  if (narrow) {
    logo(f, (w - 22) / 2, 28);
    f.draw.fill({w - 1, 0, 1, f.height}, Colour::hair);
  } else {
    logo(f, 28, 28);
    f.draw.text(60, 24, Font::lead_bold, Colour::ink, "Afterword");
    menu_button(f, w - 16 - size::hit, 24);
  }
  find_button(f, x, 72, item_w, narrow);
  float y = 128;
  // In a low window the entries move together, so that the last one stays clear of the mark at the foot.
  const auto entries = static_cast<float>(
      std::count_if(screens().begin(), screens().end(), [](const auto& s) { return !s.rail.empty(); }));
  const float entry_h = std::clamp(std::floor((f.height - 48 - y - 25) / entries), size::hit, 40.0F);
  {
    const auto group = f.group("pages");
    for (const ScreenRow& screen : screens()) {
      if (screen.rail.empty()) continue;
      if (screen.page == PageId::settings) {
        f.draw.hair(x + 12, y + 12, item_w - 24);
        y += 25;
      }
      entry(f, screen, {x, y, item_w, entry_h}, narrow);
      y += entry_h;
    }
  }
  rail_foot(f, w);
}

}  // namespace afterword::ui
