// Reordering a list: a handle of six dots for the mouse, Alt+Up and Alt+Down for the keys.
#include <algorithm>

#include "ui/layout.h"
#include "ui/memory.h"

namespace afterword::ui {

void Reorder::row(const Rect& r, std::string_view row_path) {
  Memory& m = f_.memory();
  const int index = static_cast<int>(rows_.size());
  rows_.push_back({r, std::string(row_path)});
  const Rect handle{r.x - 18, r.y, 18, r.h};
  const auto scope = f_.scope(path_.substr(path_.rfind('/') + 1));
  const Reply reply = f_.widget(handle, std::to_string(index),
                                {.kind = WidgetKind::part,
                                 .label = "Move",
                                 .focusable = false,
                                 .tooltip = "Drag to reorder, or press Alt ↑ and Alt ↓"});
  const bool dragged = m.drag.list == path_ && m.drag.from == index;
  if (reply.held && m.drag.list.empty()) {
    m.drag = {path_, index, f_.mouse().y - r.y};
    f_.again();
  }
  const bool near = f_.hovers(Rect{handle.x, r.y, r.w + handle.w, r.h}) || f_.focus_within(row_path) || dragged;
  if (!near) return;
  for (int i = 0; i < 6; ++i)
    f_.draw.disc({handle.x + 6 + static_cast<float>(i % 2) * 5, r.y + r.h / 2 - 5 + static_cast<float>(i / 2) * 5},
                 1.5F, dragged || reply.hovered ? Colour::accent : Colour::line);
}

std::optional<Reorder::Moved> Reorder::finish() {
  Memory& m = f_.memory();
  const int count = static_cast<int>(rows_.size());
  const auto moved = [&](int from, int to) {
    // The focus moves along: the same widget in the row's new place.
    const std::string& old = rows_[static_cast<std::size_t>(from)].path;
    if (f_.focus_within(old))
      f_.focus(rows_[static_cast<std::size_t>(to)].path + f_.focused().substr(old.size()), m.ring);
    f_.again();
    return Moved{from, to};
  };
  if (m.drag.list == path_ && m.drag.from < count) {
    int to = m.drag.from;
    for (int i = 0; i < count; ++i) {
      const Rect& r = rows_[static_cast<std::size_t>(i)].rect;
      if (f_.mouse().y >= r.y && f_.mouse().y < r.bottom()) to = i;
    }
    if (count > 0 && f_.mouse().y < rows_.front().rect.y) to = 0;
    if (count > 0 && f_.mouse().y >= rows_.back().rect.bottom()) to = count - 1;
    const Rect& target = rows_[static_cast<std::size_t>(to)].rect;
    const float y = to > m.drag.from ? target.bottom() : target.y;
    if (to != m.drag.from) f_.draw.fill({target.x, y - 1, target.w, 2}, Colour::accent);
    if (f_.mouse_down()) return std::nullopt;
    const int from = m.drag.from;
    m.drag = {};
    f_.again();
    if (to != from) return moved(from, to);
    return std::nullopt;
  }
  for (int i = 0; i < count; ++i) {
    if (!f_.focus_within(rows_[static_cast<std::size_t>(i)].path)) continue;
    if (i > 0 && f_.key(alt(Key::up))) return moved(i, i - 1);
    if (i + 1 < count && f_.key(alt(Key::down))) return moved(i, i + 1);
  }
  return std::nullopt;
}

}  // namespace afterword::ui
