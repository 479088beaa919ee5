// Chords and how they are written on a key cap: "Ctrl Enter". The keys themselves are imgui_compat's.
#pragma once

#include <string>

#include "ui/imgui_compat.h"

namespace afterword::ui {

struct Chord {
  Key key = Key::none;
  Mods mods{};
  explicit operator bool() const { return key != Key::none; }
  friend bool operator==(const Chord&, const Chord&) = default;
};

constexpr Chord plain(Key key) { return {key, {}}; }
constexpr Chord ctrl(Key key) { return {key, ctrl_key}; }
constexpr Chord shift(Key key) { return {key, shift_key}; }
constexpr Chord alt(Key key) { return {key, alt_key}; }
constexpr Chord ctrl_shift(Key key) { return {key, ctrl_shift_key}; }

/// "Ctrl Enter", "Alt ↑", "F2"; empty for no key.
std::string caption(Chord chord);
/// The key of the digit 0 … 9.
Key digit_key(int value);
/// The digit that a key types, on the number pad too; -1 for other keys.
int digit_of(Key key);

}  // namespace afterword::ui
