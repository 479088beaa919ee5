// Rows: of lists, of the timeline, of the debrief's steps.
#include <algorithm>

#include "ui/widgets.h"

namespace afterword::ui {

Reply row(Frame& f, const Rect& r, std::string_view name, const RowOptions& options) {
  const Reply reply = f.widget(r, name,
                               {.kind = WidgetKind::row,
                                .label = options.label,
                                .state = !options.state.empty() ? options.state
                                         : options.chosen       ? "chosen"
                                                                : "",
                                .shortcut = options.key,
                                .shortcut_in_field = options.key_in_field});
  const Theme& t = f.draw.theme();
  if (options.chosen)
    f.draw.fill(r, options.chosen_fill, options.radius);
  else if (reply.hovered)
    f.draw.fill(r, reply.held ? blend(t[Colour::hover], t[Colour::ink], 0.12F) : t[Colour::hover], options.radius);
  if (options.chosen && options.bar) f.draw.fill({r.x, r.y + 10, 3, r.h - 20}, Colour::accent, 1.5F);
  if (reply.ring) f.draw.edge(r, Colour::accent, options.radius, 2);
  return reply;
}

ThreadReply thread_row(Frame& f, Place at, std::string_view name, const ThreadRow& item) {
  constexpr float high = 64, when_right = 108, thread = 128, what = 158;
  ThreadReply reply;
  static_cast<Reply&>(reply) =
      row(f, {at.x - 8, at.y, at.w + 16, high}, name, {.key = item.key, .label = item.what, .state = item.when});
  f.draw.fill({at.x + thread, at.y, 2, item.last ? 40 : high}, Colour::hair);
  mark(f, at.x + 120, at.y + 11, item.mark);
  f.draw.text_right(at.x + when_right, at.y + 10, item.late ? Font::small_bold : Font::small,
                    item.late ? Colour::over : Colour::ink2, item.when);
  const float cap = item.key ? key_cap_width(f, item.key) : 0;
  if (item.key) key_cap(f, at.x + at.w - cap, at.y + 9, item.key);
  const float room = at.w - what - cap - 16 - item.figure;
  f.draw.text(at.x + what, at.y + 8, Font::body_bold, Colour::ink, f.draw.fit(Font::body_bold, item.what, room));
  f.draw.text(at.x + what, at.y + 32, Font::small, Colour::ink2,
              f.draw.fit(Font::small, item.detail, at.w - what - cap - 16));
  reply.figure_right = at.x + at.w - cap - 16;
  reply.figure_y = at.y + 20;
  return reply;
}

Reply step_item(Frame& f, Place at, int number, std::string_view name, Mark state, std::string_view note, bool chosen,
                bool narrow) {
  const float high = narrow ? 44 : note.empty() ? 40 : 58;
  const Rect r{at.x, at.y, at.w, high};
  const Reply reply = row(f, r, std::to_string(number),
                          {.chosen = chosen,
                           .bar = false,
                           .chosen_fill = Colour::page,
                           .label = name,
                           .radius = narrow ? 0 : radius::control});
  if (chosen) f.draw.fill(narrow ? Rect{r.x, r.y + 12, 3, 20} : Rect{r.x, r.y + 10, 3, r.h - 20}, Colour::accent, 1.5F);
  if (narrow) {
    f.draw.text(r.x + 11, r.y + 12, Font::small, Colour::ink2, std::to_string(number));
    mark(f, r.x + 27, r.y + 13, state);
    return reply;
  }
  mark(f, r.x + 12, r.y + 11, state);
  f.draw.text(r.x + 40, r.y + 8, chosen ? Font::body_bold : Font::body, Colour::ink,
              f.draw.fit(chosen ? Font::body_bold : Font::body, name, r.w - 48));
  if (!note.empty())
    f.draw.text(r.x + 40, r.y + 31, Font::small, Colour::ink2, f.draw.fit(Font::small, note, r.w - 44));
  return reply;
}

}  // namespace afterword::ui
