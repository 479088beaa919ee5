// One window with an OpenGL context: what happens in it, in order, and putting a picture into it. Knows no screen.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

struct ImDrawData;

namespace afterword::platform {

/// Something the user did. Places are in pixels of the framebuffer.
struct WindowEvent {
  enum class Kind { key, character, mouse_move, mouse_button, mouse_wheel, mouse_left, focus, drop };
  Kind kind = Kind::key;
  int key = 0;        ///< GLFW's code; letters and signs by what the user's layout prints
  int mods = 0;       ///< GLFW's bits
  bool down = false;  ///< of keys and buttons; of focus: the window has it
  bool repeat = false;
  char32_t character = 0;
  int button = 0;
  float x = 0, y = 0;
  std::vector<std::string> paths = {};  ///< of drop: files let go of over the window
};

/// Size and place in screen coordinates. No place: where the system puts it.
struct WindowPlace {
  int width = 1280, height = 800;
  std::optional<int> x, y;
  bool maximised = false;
  friend bool operator==(const WindowPlace&, const WindowPlace&) = default;
};

/// A rectangle filled over the picture while it is shown: the caret. Pixels from the upper left corner; colour parts
/// 0 … 1.
struct Overlay {
  int x = 0, y = 0, w = 0, h = 0;
  float red = 0, green = 0, blue = 0;
  bool shown = true;
  friend bool operator==(const Overlay&, const Overlay&) = default;
};

enum class Pointer { arrow, hand, text };

class Window {
 public:
  struct Opened {
    std::unique_ptr<Window> window;  ///< null: it could not be opened
    std::string error;               ///< then why, as the system says it
  };
  /// Asks the display what scale a window will have there, before one is made; 1 where there is no display.
  static float expected_scale();
  /// Size of a new window's picture at that scale, in pixels of the framebuffer.
  static constexpr int new_width = 1280, new_height = 800;
  /// With an EGL context where there is one, GLX otherwise. It is seen from the first draw() on.
  static Opened open(const std::string& title);
  ~Window();
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  /// Sleeps until something happens, at most `seconds`; with 0 only looks. wake() ends it from any thread.
  void wait(std::optional<double> seconds);
  static void wake();
  std::vector<WindowEvent> take_events();
  /// The system asks for a new picture (uncovered, resized, another scale).
  bool take_refresh();
  bool refresh_asked() const;
  bool close_asked() const;
  void ask_close();

  int width() const;  ///< of the framebuffer, pixels
  int height() const;
  float scale() const;  ///< of the display: 1 is 96 dpi
  WindowPlace place() const;
  /// Back to where it was in an earlier run, kept on the screens that there are.
  void move_to(const WindowPlace& place);
  bool visible() const;  ///< neither minimised nor of no size

  /// Makes ready to draw for the current ImGui context.
  void begin_drawing();
  /// Lets go of all that. Call it while the ImGui context is still there.
  void end_drawing();
  /// The picture of the font atlas is another one.
  void atlas_changed();
  /// Shows the picture with the overlay on it; false when both are those shown already and `force` is not set. Where
  /// only the overlay comes or goes, the picture is not drawn again as long as the system still has it.
  bool draw(ImDrawData& data, const std::optional<Overlay>& overlay, bool force);

  void set_pointer(Pointer pointer);
  void set_title(const std::string& title);
  const char* clipboard() const;  ///< may be null; valid until the next call
  void set_clipboard(const char* text);
  /// Brings it to the front, or asks for attention where the system does not let it.
  void raise();

 private:
  struct Impl;
  explicit Window(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace afterword::platform
