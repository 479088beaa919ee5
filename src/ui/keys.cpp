#include "ui/keys.h"

namespace afterword::ui {

namespace {

std::string name_of(Key key) {
  const int code = static_cast<int>(key);
  if (code >= static_cast<int>(Key::f1) && code <= static_cast<int>(Key::f12))
    return "F" + std::to_string(code - static_cast<int>(Key::f1) + 1);
  switch (key) {
    case Key::none:
      return {};
    case Key::space:
      return "Space";
    case Key::enter:
    case Key::keypad_enter:
      return "Enter";
    case Key::escape:
      return "Esc";
    case Key::tab:
      return "Tab";
    case Key::backspace:
      return "Backspace";
    case Key::del:
      return "Del";
    case Key::up:
      return "↑";
    case Key::down:
      return "↓";
    case Key::left:
      return "←";
    case Key::right:
      return "→";
    case Key::home:
      return "Home";
    case Key::end:
      return "End";
    case Key::page_up:
      return "Page Up";
    case Key::page_down:
      return "Page Down";
    case Key::equal:
      return "+";
    case Key::minus:
      return "−";
    default:
      return code > 32 && code < 127 ? std::string(1, static_cast<char>(code)) : std::string{};
  }
}

}  // namespace

std::string caption(Chord chord) {
  const std::string name = name_of(chord.key);
  if (name.empty()) return {};
  std::string out;
  if (chord.mods.ctrl) out += "Ctrl ";
  if (chord.mods.alt) out += "Alt ";
  if (chord.mods.shift) out += "Shift ";
  return out + name;
}

Key digit_key(int value) { return static_cast<Key>(static_cast<int>(Key::digit_0) + value); }

int digit_of(Key key) {
  const int code = static_cast<int>(key);
  if (code >= static_cast<int>(Key::digit_0) && code <= static_cast<int>(Key::digit_9))
    return code - static_cast<int>(Key::digit_0);
  if (code >= static_cast<int>(Key::keypad_0) && code <= static_cast<int>(Key::keypad_9))
    return code - static_cast<int>(Key::keypad_0);
  return -1;
}

}  // namespace afterword::ui
