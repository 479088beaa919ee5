// Drives the interface without window or renderer: posts keys and mouse in order, draws frames, looks at what was
// drawn.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "ui/imgui_compat.h"

namespace afterword::tests {

/// A font of this machine: the first of Inter, DejaVu Sans and Liberation that is there; throws where none is.
std::string find_text_font(bool with_many_scripts = false);

/// One Dear ImGui context for as long as it lives. Set `frame`, post what the user does, step.
class Headless {
 public:
  /// The loaded font is DejaVu Sans at 16 px where it is installed: Latin, Greek, Cyrillic, Hebrew and Arabic.
  explicit Headless(float width = 1280, float height = 800);
  ~Headless();
  Headless(const Headless&) = delete;
  Headless& operator=(const Headless&) = delete;

  std::function<void()> frame;  ///< draws one frame, between ImGui::NewFrame and Render
  bool typing = true;           ///< a text field has the focus: several characters may share a frame
  ui::Input input;
  std::string clipboard;
  ImFont* font = nullptr;

  /// Builds the font atlas anew; the fonts of the old one are gone.
  void load_font();

  /// That many frames, 1/60 s apart, and then as many as the posted input needs.
  void step(int frames = 1);
  double seconds() const { return seconds_; }
  int frames() const { return frames_; }
  /// Lets time pass without drawing.
  void wait(double seconds) { seconds_ += seconds; }

  // Each posts and draws until everything has arrived.
  void press(ui::Key key, ui::Mods mods = {}, int times = 1);
  /// Types UTF-8: for signs of the keyboard the key and then the character, otherwise the character alone.
  void type(std::string_view utf8);
  void move_to(float x, float y);
  void click(float x, float y, int times = 1, ui::Mods mods = {});
  void drag(float x0, float y0, float x1, float y1);

  /// Of every vertex, index and clip rectangle that the last frame drew.
  std::uint64_t drawn() const;
  /// How many triangles the last frame drew.
  int triangles() const;

 private:
  class TestClipboard;
  std::unique_ptr<ui::Clipboard> clipboard_access_;
  double seconds_ = 0;
  double last_frame_ = 0;
  int frames_ = 0;
};

}  // namespace afterword::tests
