// The one file that knows how Dear ImGui 1.86 … 1.92 differ, and the queue that feeds it input in order.
#pragma once

#ifndef IMGUI_DEFINE_MATH_OPERATORS
#define IMGUI_DEFINE_MATH_OPERATORS
#endif
#include <imgui.h>
#include <imgui_internal.h>

#include <array>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace afterword::ui {

/// A key of the keyboard. The numbers are GLFW's, so that the platform's codes pass straight through
/// (`static_cast<Key>(code)`). Letters are those that the user's layout prints, not places on an American keyboard.
enum class Key : int {
  none = 0,
  space = 32,
  apostrophe = 39,
  comma = 44,
  minus = 45,
  period = 46,
  slash = 47,
  digit_0 = 48,
  digit_1,
  digit_2,
  digit_3,
  digit_4,
  digit_5,
  digit_6,
  digit_7,
  digit_8,
  digit_9,
  semicolon = 59,
  equal = 61,
  a = 65,
  b,
  c,
  d,
  e,
  f,
  g,
  h,
  i,
  j,
  k,
  l,
  m,
  n,
  o,
  p,
  q,
  r,
  s,
  t,
  u,
  v,
  w,
  x,
  y,
  z,
  left_bracket = 91,
  backslash = 92,
  right_bracket = 93,
  grave = 96,
  escape = 256,
  enter = 257,
  tab = 258,
  backspace = 259,
  insert = 260,
  del = 261,
  right = 262,
  left = 263,
  down = 264,
  up = 265,
  page_up = 266,
  page_down = 267,
  home = 268,
  end = 269,
  f1 = 290,
  f2,
  f3,
  f4,
  f5,
  f6,
  f7,
  f8,
  f9,
  f10,
  f11,
  f12,
  keypad_0 = 320,
  keypad_9 = 329,
  keypad_decimal = 330,
  keypad_divide = 331,
  keypad_multiply = 332,
  keypad_subtract = 333,
  keypad_add = 334,
  keypad_enter = 335,
  left_shift = 340,
  left_control = 341,
  left_alt = 342,
  left_super = 343,
  right_shift = 344,
  right_control = 345,
  right_alt = 346,
  right_super = 347,
  menu = 348
};

/// The modifier keys held with a stroke.
struct Mods {
  bool ctrl = false;
  bool shift = false;
  bool alt = false;
  bool super = false;
  friend bool operator==(const Mods&, const Mods&) = default;

  /// From GLFW's bits: shift 1, control 2, alt 4, super 8; others (caps lock) are left out.
  static Mods from_bits(int bits);
};
inline constexpr Mods ctrl_key{.ctrl = true};
inline constexpr Mods shift_key{.shift = true};
inline constexpr Mods alt_key{.alt = true};
inline constexpr Mods ctrl_shift_key{.ctrl = true, .shift = true};

/// One thing typed: a key going down (or repeating), or a character that the layout made of it. A key that prints is
/// followed by its character as a stroke of its own.
struct Stroke {
  Key key = Key::none;     ///< none for a character
  char32_t character = 0;  ///< 0 for a key
  Mods mods{};
  bool repeat = false;
  bool taken = false;  ///< somebody acted on it
};

/// What the user did, in order, given out frame by frame so that nothing is lost or reordered: the keyboard is ours
/// alone (Dear ImGui sees only the modifiers), the mouse goes to Dear ImGui.
class Input {
 public:
  // What happened, as the platform reports it; positions are in Dear ImGui's screen coordinates.
  void key(Key key, bool down, Mods mods = {}, bool repeat = false);
  void character(char32_t character);
  void mouse_move(float x, float y);
  void mouse_button(int button, bool down, Mods mods = {});
  void mouse_wheel(float x, float y);
  void mouse_left();                ///< the pointer is outside the window
  void window_focus(bool focused);  ///< without focus nothing is held down

  /// Takes from the queue what one frame can hold without conflict, and hands the mouse to Dear ImGui. Call it once a
  /// frame, after the backend's NewFrame if there is one and before ImGui::NewFrame; with `several_characters` (a text
  /// field has the focus) a run of printable keys is one frame's, otherwise each key has a frame to itself.
  void feed(bool several_characters);
  /// Instead of feed, while what is shown is about to change: what was typed waits for what comes.
  void hold();

  /// Whether something is left, so that another frame must be drawn at once.
  bool pending() const { return !queue_.empty(); }

  /// What was typed in this frame. Act on a stroke by setting `taken`, or use take().
  std::vector<Stroke>& strokes() { return strokes_; }

  /// Takes the first such stroke that nobody took, with the character that it printed: true where there was one.
  bool take(Key key, Mods mods = {}, bool repeats = true);

  bool held(Key key) const;
  Mods mods() const { return mods_; }

  /// Whether anything at all came in with this frame (for hiding focus rings, restarting the blink).
  bool keyboard_used() const { return !strokes_.empty(); }
  bool mouse_used() const { return mouse_used_; }

 private:
  struct Event {
    enum class Kind { key, key_up, character, move, button, wheel, left, focus };
    Kind kind = Kind::move;
    Key key = Key::none;
    char32_t character = 0;
    Mods mods{};
    bool down = false;
    bool repeat = false;
    int button = 0;
    float x = 0;
    float y = 0;
  };
  struct Frame {
    bool button_changed = false;
    bool several_characters = false;
    bool closed = false;  ///< a key came that may move the focus: what follows is for the next frame
  };
  bool accept(const Event& event, Frame& frame);
  bool accept_stroke(const Event& event, Frame& frame);
  void set_modifier(Key key, bool down);
  void hand_mouse_to_imgui() const;

  std::deque<Event> queue_;
  std::vector<Stroke> strokes_;
  std::vector<Key> held_;
  Mods mods_;
  ImVec2 mouse_{-FLT_MAX, -FLT_MAX};
  std::array<bool, 5> buttons_{};
  ImVec2 wheel_{0, 0};
  bool mouse_used_ = false;
};

/// The clipboard of the window, or of a test. Lives longer than the ImGui context that uses it.
class Clipboard {
 public:
  virtual ~Clipboard() = default;
  virtual const char* get() = 0;  ///< UTF-8; valid until the next call; may be null
  virtual void set(const char* text) = 0;
};
void use_clipboard(Clipboard& clipboard);
void copy_to_clipboard(const std::string& text);

// Fonts. `pixels` is the size to draw at; a font of a release before 1.92 was rasterised at one size and is scaled.

/// A code point and the top left corner of its cell, in screen coordinates.
struct PlacedGlyph {
  char32_t character = 0;
  float x = 0;
  float y = 0;
};

/// Whether the font, as it is loaded, can draw it; never above U+FFFF where ImWchar has 16 bits.
bool has_glyph(ImFont* font, char32_t character);
/// The pixels from this character's origin to the next one's; that of the fallback where the font lacks it.
float glyph_advance(ImFont* font, float pixels, char32_t character);
/// The pixels from the top of the letters' cell down to the baseline.
float glyph_ascent(ImFont* font, float pixels);
/// Draws what the font has and skips the rest; in chunks, so that any number is safe.
void draw_glyphs(ImDrawList& list, ImFont* font, float pixels, std::span<const PlacedGlyph> glyphs, ImU32 colour);

// Without a renderer, as tests and benchmarks run.

/// Builds the font atlas in memory. Call it after adding fonts, before the first frame.
void build_fonts_without_renderer();
/// Call it after each ImGui::Render.
void finish_frame_without_renderer();

}  // namespace afterword::ui
