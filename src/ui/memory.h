// What lives on between frames inside the shell: focus, scrolling, open popups, editors, and this frame's input.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "domain/time.h"
#include "ui/geometry.h"
#include "ui/imgui_compat.h"
#include "ui/registry.h"
#include "ui/shell.h"
#include "ui/text/view.h"

namespace afterword::ui {

struct ScrollState {
  float offset = 0;  ///< design pixels
  float content = 0;
  Rect area;
  std::optional<Rect> reveal;  ///< bring this (on the window, as drawn last) into view
};

/// A text field. Editors of fields that were not drawn for a while are dropped.
struct TextState {
  text::Editor editor;
  std::string taken;       ///< the record's value as last seen
  std::string bound;       ///< field and row it stands for; another one resets the editor
  double changed_at = -1;  ///< seconds, for the caret's blink
  bool was_focused = false;
  text::ViewArgs args;  ///< of this frame
  std::vector<float> spaces;
  float height = 0;  ///< of its rows, design pixels, as laid out last
  bool caret_moved = false;
  float drag_scroll = 0;
  domain::When sent;       ///< of a date field: what was queued last
  bool understood = true;  ///< of a date field
  int drawn_in = 0;        ///< frame number
  explicit TextState(bool one_line) : editor(one_line) {}
};

/// What the mouse did in this frame, in design pixels.
struct MouseState {
  Point at{-1e6F, -1e6F};
  bool down = false, clicked = false, released = false;
  int clicks = 0;
  bool used_once = false;  ///< the press was taken by a widget
  Point wheel;
};

struct DragState {
  std::string list;  ///< path of the list whose row is dragged; empty: none
  int from = -1;
  float grab = 0;  ///< the mouse's y within the row
};

struct Memory {
  Input* input = nullptr;
  int frame_number = 0;
  double seconds = 0;
  double last_input = 0;  ///< when a key or the mouse last did something

  Registry widgets;  ///< of this frame
  Registry before;   ///< of the last one, which is what the user saw
  MouseState mouse;
  std::string hot;      ///< the widget under the mouse
  std::string held;     ///< the widget the button went down on
  std::string pressed;  ///< pressed by the program in this frame
  std::string press_next;
  std::string command;  ///< chosen in this frame
  std::string command_next;

  std::string focused;
  bool ring = false;    ///< the keyboard was used last
  bool coming = false;  ///< what the page was opened for is there in a moment: keys wait for it
  std::string wanted;   ///< to be focused as soon as it is drawn
  int wanted_for = 0;   ///< frames left to wait for it
  bool wanted_ring = true;
  bool wanted_by_mouse = false;
  bool focus_by_mouse = false;  ///< how the focus came to where it is
  bool reveal_focus = false;
  bool typing = false;  ///< the focused widget is a text field
  bool keeps_keys = false;
  std::map<std::string, std::string> group_last;  ///< the member of each group that was focused last

  int layer = 0;      ///< being drawn
  int top_layer = 0;  ///< of the last frame: only this one hears keys and mouse
  int layers_now = 0;
  std::vector<std::string> area_stack;
  std::unordered_map<std::string, ScrollState> scrolls;
  std::map<std::string, TextState> texts;
  DragState drag;

  std::string popup;         ///< path of the open one
  std::string popup_return;  ///< what had the focus before
  std::string popup_text;
  std::vector<std::pair<std::string, std::string>> popup_folded;  ///< of each item its label, as it was and folded
  int popup_at = 0;
  bool popup_fresh = false;
  bool popup_entered = false;  ///< Enter came while somebody was still being looked for

  std::string tip, tip_path;
  double tip_since = 0;
  Rect tip_rect;

  bool again = false;
  std::optional<double> wake_in;
  bool hand = false, text_cursor = false;
  std::optional<Caret> caret;
  std::string typed_path;  ///< the field whose typing is not ended yet
  int move_focus = 0;      ///< after the frame the focus goes on by that many stops
  bool window_focused = true;
  float foot_height = 0;  ///< of the page's foot bar in this frame; 0: it has none
};

}  // namespace afterword::ui
