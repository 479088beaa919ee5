#include "ui/screens/debrief/growing.h"

namespace afterword::ui {

LineReply list_line(Frame& f, Place at, std::string_view name, Bind bind, std::string_view value, bool fresh,
                    const TextOptions& options) {
  const bool focused = f.focused(f.path(name));
  LineReply reply;
  reply.on = focused && f.key(plain(Key::enter));
  reply.empty = focused && value.empty() && f.key(plain(Key::backspace));
  static_cast<TextReply&>(reply) = prose(f, at, name, fresh ? Bind{} : bind, value, options);
  if (fresh && reply.changed && bind.field) f.out.set(*bind.field, bind.row, reply.text);
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

LineReply next_line(Frame& f, Place at, const TextOptions& options) {
  LineReply reply = list_line(f, at, "new", {}, {}, true, options);
  reply.empty = false;
  return reply;
}

}  // namespace afterword::ui
