// What a screen gets to draw one frame: the workspace to read, the outbox to ask, the canvas, the keys, the focus.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/time.h"
#include "ui/canvas.h"
#include "ui/commands.h"
#include "ui/geometry.h"
#include "ui/keys.h"
#include "ui/outbox.h"
#include "ui/registry.h"
#include "ui/route.h"
#include "ui/theme.h"
#include "workspace/workspace.h"

namespace afterword::ui {

struct Memory;  // what widgets keep from frame to frame: memory.h

/// What happened to a widget in this frame.
struct Reply {
  Rect rect;             ///< where it stands
  bool pressed = false;  ///< clicked, or Enter or Space while focused, or by its shortcut
  bool changed = false;  ///< its value was changed; the edit is queued already where it is bound to a field
  bool focused = false;
  bool hovered = false;
  bool held = false;  ///< the mouse button is down on it
  bool ring = false;  ///< focused, and the keyboard was used last: draw the focus ring
  explicit operator bool() const { return pressed; }
};

struct WidgetOptions {
  WidgetKind kind = WidgetKind::button;
  std::string_view label = {};
  std::string_view state = {};
  bool enabled = true;
  bool focusable = true;
  Chord shortcut = {};  ///< presses it from anywhere on the page
  bool shortcut_in_field = true;
  std::string_view tooltip = {};
  bool keeps_keys = false;  ///< Enter and Space do not press it: it handles its keys itself
};

/// A screen is `void draw_x(Frame&, XView&)`. It reads `workspace`, draws with `draw` and the functions of widgets.h,
/// and asks for changes through `out`. Everything is in design pixels; the window is `width` × `height` of them.
///
/// Paths. Every widget has one: the scopes around it joined by "/" and its own name: "debrief/questions/3/rating".
/// Rows are numbered from 0 in the order shown. Paths are what tests, focus and domain::Lack::field go by.
class Frame {
 public:
  struct Inputs {
    const workspace::Workspace& workspace;
    Memory& memory;
    Outbox& out;
    Canvas canvas;
    domain::Time now;
    Route route;
    float width = 0, height = 0;
    std::function<std::int64_t()> new_id;
  };
  explicit Frame(Inputs inputs);

  const workspace::Workspace& workspace;
  Outbox& out;
  Canvas draw;
  const domain::Time now;
  const Route route;
  const float width, height;

  /// A fresh id for an Add… edit, so that the focus can go to the new row at once.
  std::int64_t new_id() { return new_id_(); }

  // Paths.
  class Scope {
   public:
    Scope(Frame& f, std::string_view name, bool group);
    ~Scope();
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;

   private:
    Frame& f_;
    std::size_t length_;
    std::string group_;
  };
  /// `auto scope = f.scope("questions");` names everything below it until the end of the block.
  [[nodiscard]] Scope scope(std::string_view name) { return Scope(*this, name, false); }
  [[nodiscard]] Scope scope(int index) { return Scope(*this, std::to_string(index), false); }
  /// Likewise, and the widgets in it are one stop of Tab with arrows among them (a list, the rail).
  [[nodiscard]] Scope group(std::string_view name) { return Scope(*this, name, true); }
  std::string path(std::string_view name) const;

  // Focus.
  /// From the next frame on `path` (a full one) has the focus and is scrolled into view. Waits up to a few frames for
  /// the widget to appear.
  void focus(std::string_view path, bool show_ring = true);
  /// The full path of the focused widget, or empty.
  const std::string& focused() const;
  bool focused(std::string_view path) const { return !path.empty() && focused() == path; }
  /// The focus is on a widget whose path begins with `prefix` + "/", or on `prefix` itself.
  bool focus_within(std::string_view prefix) const;
  /// A text field has the focus: plain letters and digits are text.
  bool typing() const;

  // Keys.
  /// The chord was pressed in this frame and nobody used it yet; it is used now. Widgets drawn earlier come first;
  /// what nobody uses goes to the shell (Tab, arrows in groups, Escape, commands).
  bool key(Chord chord);
  /// A plain key that is text while a field is focused: only then true when none is.
  bool key_unless_typing(Key key) { return !typing() && this->key(plain(key)); }
  /// Everything typed in this frame; whoever acts on a stroke sets `taken`.
  std::vector<Stroke>& strokes();
  /// The command was chosen in this frame: by its shortcut, in the palette or in the menu.
  bool command(std::string_view id);
  /// Presses the widget at `path` in the next frame, as if it were clicked.
  void press(std::string_view path);

  // Mouse; never true while an overlay lies above what is drawn.
  Point mouse() const;
  bool hovers(const Rect& r) const;
  bool mouse_down() const;
  bool mouse_clicked() const;
  float wheel() const;
  void hand();  ///< the pointer becomes a hand

  /// Registers a widget at `r`, takes its clicks, keys and focus. Drawing it is the caller's, with what the reply says.
  Reply widget(const Rect& r, std::string_view name, const WidgetOptions& options);
  /// Draws the ring of `reply` where it is due: 2 px accent (or `c`), 2 px outside.
  void focus_ring(const Reply& reply, float radius, Colour c = Colour::accent);
  /// Shown at the mouse when it rests on the widget drawn last.
  void tooltip(std::string_view text);

  /// Another frame is needed in that many seconds: a clock's text will change then.
  void wake_in(double seconds);
  /// Another frame is needed at once: something was changed after it was drawn.
  void again();

  /// Seconds since the program began, for blinking and toasts.
  double seconds() const;
  Memory& memory() { return memory_; }
  const Memory& memory() const { return memory_; }
  int layer() const;
  /// Between these, widgets belong to an overlay above the page (popups, dialogs).
  void begin_layer(ImDrawList* list);
  void end_layer();
  void push_clip(const Rect& r);
  void pop_clip();
  Rect clip() const;
  /// Scrolls what is being drawn so that `r` can be seen (a caret that moved, a row that was added).
  void reveal(const Rect& r);

 private:
  friend class Scope;
  Memory& memory_;
  std::function<std::int64_t()> new_id_;
  std::string path_, group_;
  std::vector<Rect> clips_;
  std::vector<ImDrawList*> lists_;
};

}  // namespace afterword::ui
