// Check boxes, and the three-way box of a checklist.
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

void draw_box(Frame& f, float x, float y, bool ticked, bool crossed) {
  const Rect box{x, y, size::check, size::check};
  if (ticked) {
    f.draw.fill(box, Colour::accent, radius::check);
    const Point tick[] = {{x + 4.5F, y + 9.2F}, {x + 8, y + 12.7F}, {x + 13.5F, y + 5.8F}};
    f.draw.polyline(tick, Colour::on, 2);
    return;
  }
  f.draw.fill(box, Colour::raised, radius::check);
  f.draw.edge(box, Colour::line, radius::check, 1.5F);
  if (crossed) f.draw.fill({x + 5, y + 8, 8, 2}, Colour::ink2);
}

float line_height(Frame& f, Place at, std::string_view label, Font font) {
  return std::max(size::hit, f.draw.paragraph_height(at.w - 30, font, label, 22));
}

}  // namespace

void tick_box(Frame& f, float x, float y, bool on) { draw_box(f, x, y, on, false); }

Reply check_box(Frame& f, Place at, std::string_view name, std::string_view label, bool on, Font font) {
  const Rect r{at.x, at.y, at.w, line_height(f, at, label, font)};
  Reply reply = f.widget(r, name, {.kind = WidgetKind::check, .label = label, .state = on ? "ticked" : "empty"});
  reply.changed = reply.pressed;
  const bool shown = reply.changed ? !on : on;
  draw_box(f, at.x, at.y + 5, shown, false);
  f.draw.paragraph({at.x + 28, at.y + 3, at.w - 30}, font, Colour::ink, label, 22);
  Reply box = reply;
  box.rect = {at.x, at.y + 5, size::check, size::check};
  f.focus_ring(box, radius::check);
  return reply;
}

TriReply yes_no(Frame& f, Place at, std::string_view name, std::string_view label, std::optional<bool> value) {
  const Rect r{at.x, at.y, at.w, line_height(f, at, label, Font::body)};
  TriReply reply;
  static_cast<Reply&>(reply) = f.widget(r, name,
                                        {.kind = WidgetKind::check,
                                         .label = label,
                                         .state = !value   ? "unanswered"
                                                  : *value ? "yes"
                                                           : "no",
                                         .keeps_keys = true});
  reply.value = value;
  const auto answer = [&](std::optional<bool> to) {
    reply.changed = to != value;
    reply.value = to;
  };
  if (reply.focused) {
    if (f.key(plain(Key::y))) answer(true);
    if (f.key(plain(Key::n))) answer(false);
    if (f.key(plain(Key::backspace)) || f.key(plain(Key::del))) answer(std::nullopt);
    if (f.key(plain(Key::space)) || f.key(plain(Key::enter))) reply.pressed = true;
  }
  if (reply.pressed) answer(!value ? std::optional(true) : *value ? std::optional(false) : std::nullopt);
  draw_box(f, at.x, at.y + 5, reply.value == true, reply.value == false);
  f.draw.paragraph({at.x + 28, at.y + 3, at.w - 30 - 40}, Font::body, reply.value ? Colour::ink : Colour::ink2, label,
                   22);
  if (reply.value) f.draw.text_right(r.right(), at.y + 4, Font::small, Colour::ink2, *reply.value ? "yes" : "no");
  Reply box = reply;
  box.rect = {at.x, at.y + 5, size::check, size::check};
  f.focus_ring(box, radius::check);
  return reply;
}

}  // namespace afterword::ui
