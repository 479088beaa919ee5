// Buttons, links, key caps and chips.
#include <algorithm>

#include "ui/memory.h"
#include "ui/shell_commands.h"
#include "ui/widgets.h"

namespace afterword::ui {

namespace {

constexpr float key_gap = 10;

struct ButtonLook {
  std::optional<Rgba> fill;
  std::optional<Colour> edge;
  Colour text;
  float padding;
};

ButtonLook look(Frame& f, ButtonStyle style, const Reply& reply, bool enabled) {
  const Theme& t = f.draw.theme();
  if (!enabled) return {std::nullopt, Colour::hair, Colour::ink2, 16};
  const auto shade = [&](Colour base, float hover) {
    return blend(t[base], t[Colour::ink], reply.held ? 0.12F : reply.hovered ? hover : 0.0F);
  };
  switch (style) {
    case ButtonStyle::primary:
      return {shade(Colour::accent, 0.06F), std::nullopt, Colour::on, 16};
    case ButtonStyle::now:
      return {shade(Colour::nowbtn, 0.06F), std::nullopt, Colour::nowbtnink, 16};
    case ButtonStyle::secondary:
      return {reply.hovered ? shade(Colour::soft, 0) : t[Colour::raised], Colour::line, Colour::ink, 16};
    case ButtonStyle::quiet:
      break;
  }
  return {reply.hovered ? std::optional(shade(Colour::soft, 0)) : std::nullopt, std::nullopt, Colour::accent, 8};
}

// A key cap whose edge and words take one colour, without a fill.
void bare_cap(Frame& f, float x, float y, Chord key, Colour c) {
  const float w = key_cap_width(f, key);
  f.draw.edge({x, y, w, size::key}, c, radius::key);
  f.draw.text_centre(x + w / 2, y + 1, Font::small, c, caption(key));
}

}  // namespace

float key_cap_width(Frame& f, Chord key) {
  return std::max(size::key_min, f.draw.width(Font::small, caption(key)) + 14);
}

float key_cap(Frame& f, float x, float y, Chord key, bool filled) {
  const std::string words = caption(key);
  if (words.empty()) return 0;
  const float w = key_cap_width(f, key);
  if (filled) f.draw.fill({x, y, w, size::key}, Colour::raised, radius::key);
  f.draw.edge({x, y, w, size::key}, Colour::line, radius::key);
  f.draw.text_centre(x + w / 2, y + 1, Font::small, Colour::ink2, words);
  return w;
}

float button_width(Frame& f, std::string_view label, const ButtonOptions& options) {
  const float padding = options.style == ButtonStyle::quiet ? 8 : 16;
  return f.draw.width(Font::body_bold, label) + 2 * padding +
         (options.key ? key_gap + key_cap_width(f, options.key) : 0);
}

Reply button(Frame& f, float x, float y, std::string_view name, std::string_view label, const ButtonOptions& options) {
  const Rect r{x, y, button_width(f, label, options), size::button};
  const Reply reply = f.widget(r, name,
                               {.kind = WidgetKind::button,
                                .label = label,
                                .enabled = options.enabled,
                                .focusable = options.enabled,
                                .shortcut = options.key,
                                .shortcut_in_field = options.key_in_field,
                                .tooltip = options.tooltip});
  const ButtonLook l = look(f, options.style, reply, options.enabled);
  if (l.fill) f.draw.fill(r, *l.fill, radius::control);
  if (l.edge) f.draw.edge(r, *l.edge, radius::control);
  const float w = f.draw.text(x + l.padding, y + 8, Font::body_bold, l.text, label);
  if (options.key) {
    const float at = x + l.padding + w + key_gap;
    if (options.style == ButtonStyle::secondary || !options.enabled)
      key_cap(f, at, y + 9, options.key);
    else if (options.style == ButtonStyle::quiet)
      key_cap(f, at, y + 9, options.key, false);
    else
      bare_cap(f, at, y + 9, options.key, l.text);
  }
  f.focus_ring(reply, radius::control, options.style == ButtonStyle::now ? Colour::nowink : Colour::accent);
  return reply;
}

Reply command_button(Frame& f, float x, float y, std::string_view id, ButtonStyle style, std::string_view label) {
  const CommandRow* const row = find_command(id);
  if (row == nullptr) return {};
  Reply reply = button(f, x, y, id, label.empty() ? row->label : label,
                       {.style = style, .key = row->shortcut, .key_in_field = row->in_field, .tooltip = row->tooltip});
  reply.pressed = reply.pressed || f.command(id);
  return reply;
}

Reply link(Frame& f, float x, float y, std::string_view name, std::string_view label, const LinkOptions& options) {
  const float line = info(options.font).line, w = f.draw.width(options.font, label);
  const float cap = options.key ? key_cap_width(f, options.key) + 8 : 0;
  const float high = std::max(line, size::key);
  const Reply reply = f.widget({x, y, cap + w, high}, name,
                               {.kind = WidgetKind::button,
                                .label = label,
                                .focusable = options.focusable,
                                .shortcut = options.key,
                                .shortcut_in_field = options.key_in_field});
  if (options.key) key_cap(f, x, y + (high - size::key) / 2, options.key);
  const float top = y + (high - line) / 2;
  f.draw.text(x + cap, top, options.font, options.colour, label);
  if (reply.hovered) f.draw.fill({x + cap, top + line - 3, w, 1}, options.colour);
  f.focus_ring(reply, radius::check);
  return reply;
}

// ---- Chips ----

float chip_width(Frame& f, std::string_view label, const ChipOptions& options) {
  const Font font = options.small ? Font::small : Font::body;
  return f.draw.width(options.chosen ? bold(font) : font, label) + 26 +
         (options.key ? 8 + key_cap_width(f, options.key) : 0);
}

Reply chip(Frame& f, float x, float y, std::string_view name, std::string_view label, const ChipOptions& options) {
  const float high = options.small ? size::chip_small : size::chip;
  const Rect r{x, y, chip_width(f, label, options), high};
  const Reply reply = f.widget(r, name,
                               {.kind = WidgetKind::chip,
                                .label = label,
                                .state = options.chosen ? "chosen" : "",
                                .shortcut = options.key,
                                .shortcut_in_field = false,
                                .tooltip = options.tooltip});
  const Theme& t = f.draw.theme();
  const Font font = options.small ? Font::small : Font::body;
  const float top = y + (high - info(font).line) / 2;
  if (options.chosen) {
    f.draw.fill(r, blend(t[Colour::soft], t[Colour::ink], reply.held ? 0.12F : 0.0F), high / 2);
    f.draw.edge(r, Colour::accent, high / 2, 2);
  } else {
    if (reply.hovered || !options.dashed) f.draw.fill(r, reply.hovered ? Colour::soft : Colour::raised, high / 2);
    if (options.dashed)
      f.draw.dashed_edge(r, Colour::line, high / 2);
    else
      f.draw.edge(r, Colour::line, high / 2);
  }
  const Colour ink = options.dashed && !options.chosen ? Colour::ink2 : Colour::ink;
  const float w = f.draw.text(x + 13, top, options.chosen ? bold(font) : font, ink, label);
  if (options.key) key_cap(f, x + 13 + w + 8, y + (high - size::key) / 2, options.key);
  f.focus_ring(reply, high / 2);
  return reply;
}

ChipsReply chips(Frame& f, Place at, std::string_view name, std::span<const ChipItem> items, bool small) {
  const auto scope = f.group(name);
  ChipsReply reply;
  const float high = small ? size::chip_small : size::chip;
  float x = at.x, y = at.y;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const ChipItem& item = items[i];
    const ChipOptions options{.chosen = item.chosen, .dashed = item.dashed, .small = small};
    const float w = chip_width(f, item.label, options);
    if (x > at.x && x + w > at.x + at.w) {
      x = at.x;
      y += high + 8;
    }
    if (chip(f, x, y, item.name, item.label, options)) reply.pressed = static_cast<int>(i);
    x += w + 8;
  }
  reply.rect = {at.x, at.y, at.w, y + high - at.y};
  return reply;
}

}  // namespace afterword::ui
