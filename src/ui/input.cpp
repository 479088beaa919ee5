// The input queue: what happened, in order, dealt out to frames so that nothing in one frame contradicts itself.
#include <algorithm>

#include "ui/imgui_compat.h"

namespace afterword::ui {

namespace {

bool prints(Key key) {
  const int code = static_cast<int>(key);
  return (code >= static_cast<int>(Key::space) && code < static_cast<int>(Key::escape)) ||
         (code >= static_cast<int>(Key::keypad_0) && code <= static_cast<int>(Key::keypad_add));
}

bool prints(const Stroke& stroke) {
  return stroke.character != 0 || (prints(stroke.key) && !stroke.mods.ctrl && !stroke.mods.alt && !stroke.mods.super);
}

bool is_modifier(Key key) { return key >= Key::left_shift && key <= Key::right_super; }

}  // namespace

Mods Mods::from_bits(int bits) {
  return {.ctrl = (bits & 2) != 0, .shift = (bits & 1) != 0, .alt = (bits & 4) != 0, .super = (bits & 8) != 0};
}

void Input::key(Key key, bool down, Mods mods, bool repeat) {
  queue_.push_back({.kind = down ? Event::Kind::key : Event::Kind::key_up,
                    .key = key,
                    .mods = mods,
                    .down = down,
                    .repeat = repeat});
}

void Input::character(char32_t character) {
  queue_.push_back({.kind = Event::Kind::character, .character = character});
}

void Input::mouse_move(float x, float y) { queue_.push_back({.kind = Event::Kind::move, .x = x, .y = y}); }

void Input::mouse_button(int button, bool down, Mods mods) {
  if (button >= 0 && button < static_cast<int>(buttons_.size()))
    queue_.push_back({.kind = Event::Kind::button, .mods = mods, .down = down, .button = button});
}

void Input::mouse_wheel(float x, float y) { queue_.push_back({.kind = Event::Kind::wheel, .x = x, .y = y}); }

void Input::mouse_left() { queue_.push_back({.kind = Event::Kind::left}); }

void Input::window_focus(bool focused) { queue_.push_back({.kind = Event::Kind::focus, .down = focused}); }

bool Input::accept_stroke(const Event& event, Frame& frame) {
  const Stroke stroke{.key = event.key, .character = event.character, .mods = event.mods, .repeat = event.repeat};
  if (frame.button_changed || frame.closed) return false;
  const bool follows_its_key = stroke.character != 0 && !strokes_.empty() && strokes_.back().character == 0;
  if (!strokes_.empty() && !follows_its_key && !(frame.several_characters && prints(stroke))) return false;
  strokes_.push_back(stroke);
  frame.closed = !prints(stroke);
  return true;
}

// A modifier's own event says in its bits what was held before it, so the key itself is asked.
void Input::set_modifier(Key key, bool down) {
  if (key == Key::left_control || key == Key::right_control) mods_.ctrl = down;
  if (key == Key::left_shift || key == Key::right_shift) mods_.shift = down;
  if (key == Key::left_alt || key == Key::right_alt) mods_.alt = down;
  if (key == Key::left_super || key == Key::right_super) mods_.super = down;
}

bool Input::accept(const Event& event, Frame& frame) {
  switch (event.kind) {
    case Event::Kind::key:
      if (is_modifier(event.key)) {
        set_modifier(event.key, true);
        return true;
      }
      if (!accept_stroke(event, frame)) return false;
      mods_ = event.mods;
      if (!event.repeat) held_.push_back(event.key);
      return true;
    case Event::Kind::key_up:
      set_modifier(event.key, false);
      std::erase(held_, event.key);
      return true;
    case Event::Kind::character:
      return accept_stroke(event, frame);
    case Event::Kind::move:
    case Event::Kind::left:
      if (frame.button_changed || !strokes_.empty()) return false;
      mouse_ = event.kind == Event::Kind::left ? ImVec2(-FLT_MAX, -FLT_MAX) : ImVec2(event.x, event.y);
      break;
    case Event::Kind::button:
      if (frame.button_changed || !strokes_.empty()) return false;
      frame.button_changed = true;
      buttons_[static_cast<std::size_t>(event.button)] = event.down;
      mods_ = event.mods;
      break;
    case Event::Kind::wheel:
      if (!strokes_.empty()) return false;
      wheel_ += ImVec2(event.x, event.y);
      break;
    case Event::Kind::focus:
      if (event.down) return true;
      held_.clear();
      mods_ = {};
      buttons_.fill(false);
      break;
  }
  mouse_used_ = true;
  return true;
}

void Input::feed(bool several_characters) {
  strokes_.clear();
  wheel_ = ImVec2(0, 0);
  mouse_used_ = false;
  Frame frame{.several_characters = several_characters};
  while (!queue_.empty() && accept(queue_.front(), frame)) queue_.pop_front();
  hand_mouse_to_imgui();
}

void Input::hold() {
  strokes_.clear();
  wheel_ = ImVec2(0, 0);
  mouse_used_ = false;
  hand_mouse_to_imgui();
}

bool Input::take(Key key, Mods mods, bool repeats) {
  for (std::size_t i = 0; i < strokes_.size(); ++i) {
    Stroke& stroke = strokes_[i];
    if (stroke.taken || stroke.key != key || stroke.character != 0 || stroke.mods != mods) continue;
    if (stroke.repeat && !repeats) continue;
    stroke.taken = true;
    if (i + 1 < strokes_.size() && strokes_[i + 1].character != 0) strokes_[i + 1].taken = true;
    return true;
  }
  return false;
}

bool Input::held(Key key) const { return std::find(held_.begin(), held_.end(), key) != held_.end(); }

}  // namespace afterword::ui
