// The whole shell over a real workspace in a temporary file, without a window: tests click and type by widget path.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "domain/time.h"
#include "ui/keys.h"
#include "ui/shell.h"
#include "workspace/workspace.h"

namespace afterword::test {

/// Something on the screen is not as the caller took it to be. It is thrown, so that the harness serves tests and the
/// benchmark alike: a test that lets it through has failed, with its words.
struct HarnessFailure : std::runtime_error {
  using std::runtime_error::runtime_error;
};
struct DataFile {
  std::filesystem::path path;
};

/// `ShellHarness app("2026-04-23T11:51:00+01:00"); app.go({.page = PageId::debrief, .interview = id});
///  app.click("debrief/where/company"); app.type("St Brannoc’s"); app.key(ui::Key::tab);`
/// Every step draws frames until the shell is settled. A path that occurs twice, or an idle frame that queues an edit,
/// is a HarnessFailure.
class ShellHarness {
 public:
  explicit ShellHarness(std::string_view now = "2026-04-23T11:51:00+01:00", float width = 1280, float height = 800,
                        float scale = 1);
  /// Over a file that is there already. `patience`: as workspace::Options has it; the window has some milliseconds.
  ShellHarness(const DataFile& file, std::string_view now, std::optional<std::chrono::microseconds> patience = {});
  /// Only `content`, under "page/", in place of the pages: for widgets by themselves.
  explicit ShellHarness(std::function<void(ui::Frame&)> content);
  ~ShellHarness();
  ShellHarness(const ShellHarness&) = delete;
  ShellHarness& operator=(const ShellHarness&) = delete;

  workspace::Workspace& workspace();
  ui::Shell& shell();
  const std::filesystem::path& file() const;
  /// The clock that the workspace and the frames see.
  void set_now(std::string_view iso);
  /// What the program was asked to give to the world outside.
  const std::vector<ui::HandOut>& handed() const;
  void set_clipboard(std::string text);
  const std::string& clipboard() const;

  /// Draws until nothing changes (at most 64 frames; more is a HarnessFailure).
  void settle();
  /// Lets time pass for carets, toasts and tooltips; the clock of set_now stands still.
  void wait(double seconds);
  void go(const ui::Route& route);
  /// Presses the left button in the middle of what is visible of the widget; scrolls it into view first.
  void click(std::string_view path);
  void double_click(std::string_view path);
  /// Gives the focus to a widget, as the keyboard would.
  void focus(std::string_view path);
  /// Characters, each as its own stroke; "\n" is Enter, "\t" is Tab.
  void type(std::string_view text);
  void key(ui::Key key, ui::Mods mods = {});
  void key(ui::Chord chord) { key(chord.key, chord.mods); }
  /// Goes into a field, replaces what is in it by `text`, and leaves it with Tab.
  void fill(std::string_view path, std::string_view text);
  void drag(std::string_view from, std::string_view to);
  /// Leaves the mouse in the middle of the widget.
  void hover(std::string_view path);
  void run(std::string_view command);

  bool has(std::string_view path) const;
  /// "chosen", "4", the text of a field, …; a HarnessFailure when there is no such widget.
  std::string state(std::string_view path) const;
  std::string label(std::string_view path) const;
  ui::Rect rect(std::string_view path) const;
  const std::string& focused() const;
  /// Every path that begins so, in drawing order.
  std::vector<std::string> paths(std::string_view prefix = {}) const;

  /// Closes the workspace and opens the file again, as a second start would.
  void restart();

 private:
  void show(std::string_view path);
  void press_at(float x, float y, int times);
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace afterword::test
