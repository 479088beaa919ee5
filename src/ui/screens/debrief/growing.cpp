#include "ui/screens/debrief/growing.h"

namespace afterword::ui {

namespace {

/// What Enter and Backspace mean in a line; called before its field is drawn, which would write them.
LineReply line_keys(Frame& f, std::string_view name, bool blank) {
  LineReply reply;
  const bool focused = f.focused(f.path(name));
  reply.on = focused && f.key(plain(Key::enter));
  reply.empty = focused && blank && f.key(plain(Key::backspace));
  return reply;
}

/// The ground of a line that is typed in: the look of a focused paragraph; else a plus before it.
void next_ground(Frame& f, Place at, float h, bool focused) {
  if (!focused) {
    f.draw.text(at.x, at.y + 5, Font::body, Colour::ink2, "+");
    return;
  }
  const Rect around{at.x, at.y, at.w, h};
  f.draw.fill_right(around, Colour::raised, radius::control);
  f.draw.edge_right(around, Colour::hair, radius::control);
  f.draw.fill({around.x, around.y, 3, around.h}, Colour::accent);
}

}  // namespace

LineReply list_line(Frame& f, Place at, std::string_view name, Bind bind, std::string_view value,
                    const TextOptions& options) {
  LineReply reply = line_keys(f, name, value.empty());
  static_cast<TextReply&>(reply) = prose(f, at, name, bind, value, options);
  if (reply.left && reply.text.empty()) reply.empty = true;
  return reply;
}

LineReply next_line(Frame& f, Place at, Bind bind, std::string_view value, const TextOptions& options) {
  constexpr std::string_view name = "new";
  constexpr float indent = 16, pad = 4;
  LineReply reply = line_keys(f, name, value.empty());
  TextOptions bare = options;
  bare.bare = true;
  bare.min_rows = 1;
  const Place words{at.x + indent, at.y + pad, at.w - indent - step::s12};
  float h = bare.row;
  if (!value.empty()) h = std::max(h, f.draw.paragraph_height(words.w, bare.font, value, bare.row));
  next_ground(f, at, h + 2 * pad, f.focused(f.path(name)));
  static_cast<TextReply&>(reply) = prose(f, words, name, {}, value, bare);
  reply.rect = {at.x, at.y, at.w, h + 2 * pad};
  if (bind.field && reply.changed) f.out.set(*bind.field, bind.row, reply.text);
  if (reply.left && reply.text.empty()) reply.empty = true;
  return reply;
}

bool remove_cross(Frame& f, const Rect& row) {
  constexpr float gap = 10, size = 20;
  const Rect near{row.x, row.y, row.w + gap + size, row.h};
  if (!f.hovers(near) && !f.focus_within(f.path({}))) return false;
  const Reply reply =
      link(f, row.right() + gap, row.y + 2, "remove", "×", {.font = Font::body, .colour = Colour::ink2});
  f.tooltip("Take this line out");
  return reply.pressed;
}

}  // namespace afterword::ui
