// The input queue: what happened, in order, dealt out to frames so that nothing in one frame contradicts itself.
#include <algorithm>

#include "ui/imgui_compat.h"

namespace afterword::ui {

namespace {

bool prints(Key key) { return key == Key::space || (key >= Key::plus && key <= Key::z); }

bool prints(const Stroke& stroke) {
  return stroke.character != 0 || (prints(stroke.chord.key) && !stroke.chord.mods.ctrl && !stroke.chord.mods.alt);
}

}  // namespace

void Input::key(Chord chord, bool repeat) {
  queue_.push_back({.kind = Event::Kind::key, .chord = chord, .repeat = repeat});
}

void Input::mods(Mods mods) { queue_.push_back({.kind = Event::Kind::mods, .chord = {Key::none, mods}}); }

void Input::character(char32_t character) {
  queue_.push_back({.kind = Event::Kind::character, .character = character});
}

void Input::mouse_move(float x, float y) { queue_.push_back({.kind = Event::Kind::move, .x = x, .y = y}); }

void Input::mouse_button(int button, bool down, Mods mods) {
  if (button >= 0 && button < static_cast<int>(buttons_.size()))
    queue_.push_back({.kind = Event::Kind::button, .chord = {Key::none, mods}, .down = down, .button = button});
}

void Input::mouse_wheel(float x, float y) { queue_.push_back({.kind = Event::Kind::wheel, .x = x, .y = y}); }

void Input::mouse_left() { queue_.push_back({.kind = Event::Kind::left}); }

void Input::window_focus(bool focused) { queue_.push_back({.kind = Event::Kind::focus, .down = focused}); }

bool Input::accept_stroke(const Event& event, Frame& frame) {
  const Stroke stroke{.chord = event.chord, .character = event.character, .repeat = event.repeat};
  if (frame.button_changed || frame.closed) return false;
  const bool follows_its_key = stroke.character != 0 && !strokes_.empty() && strokes_.back().character == 0;
  if (!strokes_.empty() && !follows_its_key && !(frame.several_characters && prints(stroke))) return false;
  strokes_.push_back(stroke);
  frame.closed = !prints(stroke);
  return true;
}

bool Input::accept(const Event& event, Frame& frame) {
  switch (event.kind) {
    case Event::Kind::key:
      if (!accept_stroke(event, frame)) return false;
      mods_ = event.chord.mods;
      return true;
    case Event::Kind::mods:
      mods_ = event.chord.mods;
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
      mods_ = event.chord.mods;
      break;
    case Event::Kind::wheel:
      if (!strokes_.empty()) return false;
      wheel_ += ImVec2(event.x, event.y);
      break;
    case Event::Kind::focus:
      if (event.down) return true;
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

void Input::use(Stroke& stroke) {
  stroke.used = true;
  const auto next = static_cast<std::size_t>(&stroke - strokes_.data()) + 1;
  if (stroke.character == 0 && next < strokes_.size() && strokes_[next].character != 0) strokes_[next].used = true;
}

bool Input::take(Chord chord, bool repeats) {
  for (Stroke& stroke : strokes_) {
    if (stroke.used || stroke.character != 0 || stroke.chord != chord || (stroke.repeat && !repeats)) continue;
    use(stroke);
    return true;
  }
  return false;
}

void Input::use_all() {
  for (Stroke& stroke : strokes_) stroke.used = true;
}

}  // namespace afterword::ui
