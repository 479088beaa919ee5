// Everything inside the window: rail, page, overlays, focus, commands, history. Knows no window and no GPU.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/frame.h"
#include "workspace/workspace.h"

namespace afterword::ui {

struct FontSource;

/// What the shell asks of the program around it.
struct ShellHost {
  std::function<void()> quit = {};
  std::function<bool()> system_is_dark = {};  ///< may be empty
  /// Gives something to the world outside; what to tell the user about it, or nothing. May be empty.
  std::function<domain::Result<std::string>(const HandOut&)> hand_out = {};
  /// The bytes of a file that the user named or dropped; "~" is the user's folder.
  std::function<domain::Result<std::string>(const std::string& path)> read_file = {};
  /// The path that a name with "~" for the user's folder stands for. Empty: names are paths.
  std::function<std::string(const std::string& path)> full_path = {};
  /// What is in a folder; folders first, by name; empty where it cannot be read.
  std::function<std::vector<FolderEntry>(const std::string& folder)> list_folder = {};
  std::function<void(Frame&)> content =
      {};  ///< drawn instead of the pages, under "page/": to try widgets by themselves
};

/// The caret of the focused text field. It is no part of the picture, so that its blink costs no frame: whoever shows
/// the picture fills this rectangle while caret_shows() is true.
struct Caret {
  float x = 0, y = 0, w = 0, h = 0;  ///< screen pixels
  Rgba colour;
  double since = 0;  ///< seconds: when it last moved
};
/// It blinks for ten seconds after it last moved, then it stays.
bool caret_shows(const Caret& caret, double seconds);
/// Seconds until caret_shows changes; nothing when it does no more.
std::optional<double> caret_changes_in(const Caret& caret, double seconds);

/// What the program around the shell needs to know after a frame.
struct FrameResult {
  bool settled = true;                     ///< nothing more to draw before the next input or `wake_in`
  std::optional<double> wake_in;           ///< seconds until something changes by itself
  bool hand = false, text_cursor = false;  ///< the pointer's shape
  std::optional<Caret> caret;
  bool edited = false;  ///< an edit was carried out
};

class Shell {
 public:
  Shell(workspace::Workspace& workspace, FontSource& fonts, ShellHost host);
  ~Shell();
  Shell(const Shell&) = delete;
  Shell& operator=(const Shell&) = delete;

  /// Size of the window in screen pixels and the display's scale (1 = 96 dpi).
  void resize(float width_px, float height_px, float display_scale);
  void set_window_focused(bool focused);
  /// What the user does goes in here.
  Input& input();
  /// Brings the font atlas up to date: true when its picture changed and must be uploaded before frame().
  bool prepare();
  /// One frame: NewFrame, everything drawn, Render, then the edits. ImGui::GetDrawData() is the picture.
  FrameResult frame(double seconds);
  const Registry& widgets() const;  ///< of the last frame
  const std::string& focused() const;
  const Route& route() const;
  /// Design pixels to screen pixels.
  float scale() const;
  void go(const Route& route);
  void focus(std::string_view path);
  void run(std::string_view command);
  /// Files were dropped onto the window: shows what they hold.
  void take_files(const std::vector<std::string>& paths);
  /// The error of the last edit that failed, shown to the user as well; empty when all went well.
  const std::string& last_error() const;
  /// Edits queued since the beginning: an idle frame must not add to it.
  std::size_t edits_queued() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace afterword::ui
