// Drives the built program in a real window: an X server of its own (Xvfb), a window manager, keys by xdotool.
#pragma once

#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace afterword::tests {

/// Runs a program to its end. `output` gets its standard output when given; returns the exit status, 128 + n for
/// signal n, or 127 when it could not be started.
int run_program(const std::vector<std::string>& arguments, std::string* output = nullptr, std::string_view input = {});

/// A folder of its own, deleted with everything in it at the end.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

/// An X server without a screen, and a window manager on it; both end with the object.
class Display {
 public:
  /// `width` × `height` in pixels.
  Display(int width, int height);
  ~Display();
  Display(const Display&) = delete;
  Display& operator=(const Display&) = delete;
  const std::string& name() const { return name_; }  ///< ":17"

 private:
  int server_ = -1, manager_ = -1;
  std::string name_;
};

/// The program in its window.
class RealWindow {
 public:
  /// Starts it on `data` and waits for its first frame.
  RealWindow(const Display& display, const std::filesystem::path& data, std::vector<std::string> more = {});
  ~RealWindow();
  RealWindow(const RealWindow&) = delete;
  RealWindow& operator=(const RealWindow&) = delete;

  /// One key or chord in xdotool's words: "Return", "ctrl+k", "shift+Tab". Returns when a later frame was drawn.
  void key(const std::string& chord);
  /// Types text as keys, line ends as Return; `delay_ms` between keys.
  void type(std::string_view text, int delay_ms = 12);
  /// Puts the text on the clipboard and presses Ctrl+V: for letters the keyboard layout lacks.
  void paste(std::string_view text);
  /// Clicks into the middle of a widget.
  void click(const std::string& path);
  /// Drags from the middle of one widget to that of another, in small steps.
  void drag(const std::string& from, const std::string& to);
  /// Turns the wheel in the middle of the window: down, or up where `clicks` is negative.
  void wheel(int clicks);
  /// Puts the pointer where nothing lies under it.
  void park_mouse();
  /// Makes the window that large, in pixels.
  void resize(int width, int height);
  /// What the program says of its latest frame.
  nlohmann::json status() const;
  std::string focused() const;
  bool has(const std::string& path) const;
  /// Polls until it holds; false after `seconds`.
  bool wait_until(const std::function<bool(const nlohmann::json&)>& holds, double seconds = 10) const;
  bool wait_for_focus(const std::string& path, double seconds = 10) const;
  bool wait_for(const std::string& path, double seconds = 10) const;
  /// Presses a key until the widget has the focus, at most `times`.
  bool walk_to(const std::string& path, const std::string& key = "Tab", int times = 60);
  /// Saves a picture under `name`.png in the folder that AFTERWORD_SCREENSHOTS names; nothing without it.
  void screenshot(const std::string& name) const;
  /// Ctrl+Q, and the exit status.
  int quit();
  void kill();
  int pid() const { return process_; }

 private:
  struct Pixel {
    int x = 0, y = 0;
  };
  void xdotool(std::vector<std::string> arguments) const;
  /// Runs xdotool and waits until a later frame was drawn.
  void act(std::vector<std::string> arguments);
  void move_to(Pixel p);
  Pixel middle_of(const std::string& path) const;
  const std::string& window_id();
  long frame() const;
  std::string display_;
  TemporaryFolder folder_;
  std::filesystem::path status_file_;
  int process_ = -1;
  std::string window_id_;
};

/// Waits until a debrief stands at this step, counted from 1.
bool at_step(const RealWindow& window, int step);

/// All records of a data file, as the program exports them. Throws where it fails.
nlohmann::json exported(const std::filesystem::path& data);

}  // namespace afterword::tests
