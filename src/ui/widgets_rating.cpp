// The two scales of an answer, how well it went and how they took it, and how much something matters.
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/widgets.h"

namespace afterword::ui {

namespace {

// Digits, arrows and Backspace on a focused scale from `low` to `high`; an arrow on an unset one gives `first`.
void take_keys(Frame& f, RatingReply& reply, int low, int high, int first, bool digits) {
  const auto set = [&](std::optional<int> to) {
    reply.changed = reply.changed || to != reply.value;
    reply.value = to;
  };
  const auto step = [&](int by) { set(reply.value ? std::clamp(*reply.value + by, low, high) : first); };
  if (f.key(plain(Key::left)) || f.key(plain(Key::down))) step(-1);
  if (f.key(plain(Key::right)) || f.key(plain(Key::up))) step(1);
  if (f.key(plain(Key::home))) set(low);
  if (f.key(plain(Key::end))) set(high);
  if (f.key(plain(Key::backspace)) || f.key(plain(Key::del))) set(std::nullopt);
  if (!digits) return;
  for (int n = low; n <= high; ++n)
    if (f.key(plain(digit_key(n))) || f.key(plain(static_cast<Key>(static_cast<int>(Key::keypad_0) + n)))) set(n);
}

RatingReply start(Frame& f, const Rect& r, std::string_view name, std::optional<int> value, std::string_view label) {
  RatingReply reply;
  const std::string state = value ? std::to_string(*value) : std::string{};
  static_cast<Reply&>(reply) =
      f.widget(r, name, {.kind = WidgetKind::rating, .label = label, .state = state, .keeps_keys = true});
  reply.value = value;
  return reply;
}

// A part of a scale that can be clicked; the focus stays with the scale itself.
bool part(Frame& f, const Rect& r, std::string_view name, int value, std::string_view whole) {
  const auto scope = f.scope(name);
  const Reply reply = f.widget(r, std::to_string(value), {.kind = WidgetKind::part, .focusable = false});
  if (reply.pressed) f.focus(whole, false);
  return reply.pressed;
}

}  // namespace

RatingReply rating(Frame& f, float x, float y, std::string_view name, std::optional<int> value, std::string_view low,
                   std::string_view high, float r) {
  const float pitch = 3.2F * r;
  const Rect all{x, y, rating_width(r), 2 * r};
  RatingReply reply = start(f, all, name, value, "rating");
  const std::string whole = f.path(name);
  for (int i = 1; i <= 5; ++i) {
    const Rect circle{x + static_cast<float>(i - 1) * pitch, y, 2 * r, 2 * r};
    if (!part(f, circle, name, i, whole)) continue;
    reply.changed = true;
    reply.value = value == i ? std::nullopt : std::optional(i);
  }
  if (reply.focused) take_keys(f, reply, 1, 5, 3, true);
  for (int i = 1; i <= 5; ++i) {
    const Point c{x + r + static_cast<float>(i - 1) * pitch, y + r};
    const bool on = reply.value && i <= *reply.value;
    f.draw.disc(c, r, on ? Colour::accent : Colour::raised);
    if (!on) f.draw.ring(c, r - 0.75F, Colour::line, 1.5F);
    f.draw.text_centre(c.x, c.y - 10, Font::small_bold, on ? Colour::on : Colour::ink2, std::to_string(i));
    if (reply.ring && i == reply.value.value_or(1)) f.draw.ring(c, r + 3, Colour::accent, 2);
  }
  f.draw.text(x, y + 2 * r + 6, Font::small, Colour::ink2, low);
  f.draw.text_right(all.right(), y + 2 * r + 6, Font::small, Colour::ink2, high);
  return reply;
}

RatingReply reception(Frame& f, float x, float y, std::string_view name, std::optional<int> value) {
  constexpr float stop = 60, zero = 2 * stop, middle = 16;
  RatingReply reply = start(f, {x - 13, y, 4 * stop + 26, 32}, name, value, "reception");
  const std::string whole = f.path(name);
  for (int v = -2; v <= 2; ++v) {
    const Rect place{x + zero + static_cast<float>(v) * stop - 22, y, 44, 32};
    if (!part(f, place, name, v, whole)) continue;
    reply.changed = true;
    reply.value = value == v ? std::nullopt : std::optional(v);
  }
  if (reply.focused) take_keys(f, reply, -2, 2, 0, false);
  f.draw.fill({x, y + middle - 1, 4 * stop, 2}, Colour::line);
  for (int i = 0; i < 5; ++i) {
    const float half = i == 2 ? 12 : 6;
    f.draw.fill({x + static_cast<float>(i) * stop - 1, y + middle - half, 2, 2 * half}, Colour::line);
  }
  if (reply.value) {
    const float at = x + zero + static_cast<float>(*reply.value) * stop;
    f.draw.fill({std::min(at, x + zero), y + middle - 3, std::abs(at - x - zero), 6}, Colour::ink);
    f.draw.diamond({at, y + middle}, 13, Colour::page);
    f.draw.diamond({at, y + middle}, 11, Colour::ink);
  }
  if (reply.ring) {
    const float at = x + zero + static_cast<float>(reply.value.value_or(0)) * stop;
    f.draw.ring({at, y + middle}, 15, Colour::accent, 2);
  }
  f.draw.text(x, y + 35, Font::small, Colour::ink2, "badly");
  f.draw.text_centre(x + zero, y + 35, Font::small, Colour::ink2, "no sign");
  f.draw.text_right(x + 4 * stop, y + 35, Font::small, Colour::ink2, "very well");
  return reply;
}

RatingReply weight(Frame& f, float x, float y, std::string_view name, std::optional<int> value) {
  constexpr std::array<std::string_view, 3> words = {"a little", "clearly", "most of all"};
  constexpr float pitch = 20;
  RatingReply reply = start(f, {x, y, 3 * pitch + 4, size::hit}, name, value, "weight");
  const std::string whole = f.path(name);
  for (int i = 1; i <= 3; ++i)
    if (part(f, {x + static_cast<float>(i - 1) * pitch, y, pitch, size::hit}, name, i, whole)) {
      reply.changed = true;
      reply.value = i;
    }
  if (reply.focused) take_keys(f, reply, 1, 3, 2, true);
  for (int i = 1; i <= 3; ++i) {
    const Point c{x + 10 + static_cast<float>(i - 1) * pitch, y + 14};
    if (reply.value && i <= *reply.value)
      f.draw.disc(c, 6, Colour::accent);
    else
      f.draw.ring(c, 5.5F, Colour::line, 1);
  }
  if (reply.value && *reply.value >= 1 && *reply.value <= 3)
    f.draw.text(x + 3 * pitch + 8, y + 4, Font::small, Colour::ink2, words[static_cast<std::size_t>(*reply.value) - 1]);
  f.focus_ring(reply, radius::control);
  return reply;
}

}  // namespace afterword::ui
