// The page: its column, its margin, what scrolls and what stays. The same on every screen.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ui/frame.h"

namespace afterword::ui {

enum class ButtonStyle;  // widgets.h

/// column: 560 of text and the margin beside it (debrief, letter). wide: 736 without a margin (Today, lists).
/// beside_list: narrow rail, a list of 304, then the column; the margin is 240 there.
enum class PageShape { column, wide, beside_list };

/// Where everything of a page goes in this window.
struct Page {
  Rect area;           ///< right of the rail
  Rect list;           ///< of beside_list: the list at the left; else empty
  float x = 0, w = 0;  ///< the column
  float margin_x = 0, margin_w = 0;
  bool beside = true;      ///< the margin stands beside the column; else notes go under their paragraph
  float full_w = 0;        ///< column, gap and margin together: width of the ruler
  float top = 40;          ///< y of the title (76 under a ruler)
  float foot_y = 0;        ///< where the foot bar begins; the window's height without one
  float foot_w = 0;        ///< its width, from x on
  bool foot_tall = false;  ///< too narrow for its words beside its buttons: they stand above them
};
/// `ruler`: a ruler of time hangs from the top edge. `foot`: the page has a foot bar.
Page page(const Frame& f, PageShape shape, bool ruler = false, bool foot = false);
/// Gives a page that a screen shaped itself, without a margin, its foot bar: as wide as the column, one row high.
void add_foot(const Frame& f, Page& page);

/// 248, or 56 in a window too narrow for it.
float rail_width(const Frame& f);

/// What scrolls. `auto s = ScrollArea(f, "page", rect); float y = s.top(); … s.finish(y);` Content is drawn at y as if
/// nothing were scrolled; it is clipped to the rectangle. Wheel, PageUp/Down, Home/End and the focus move it.
class ScrollArea {
 public:
  ScrollArea(Frame& f, std::string_view name, const Rect& r);
  ~ScrollArea();
  ScrollArea(const ScrollArea&) = delete;
  ScrollArea& operator=(const ScrollArea&) = delete;
  /// y of the content's first line.
  float top() const { return r_.y - offset_; }
  /// Nothing of y … y + h is on the screen: need not be drawn (but widgets that are not drawn cannot be focused).
  bool hidden(float y, float h) const { return y + h < r_.y || y > r_.bottom(); }
  /// Says where the content ended; draws the scroll bar where there is more than fits.
  void finish(float bottom);

 private:
  Frame& f_;
  Rect r_;
  std::string path_;
  float offset_ = 0;
  bool finished_ = false;
};

enum class NoteKind { plain, accent, due, over };

/// A note in the margin: what the program thinks of the line beside it. At most one action.
struct Note {
  NoteKind kind = NoteKind::plain;
  std::string_view first = {};                          ///< 600 in ink
  std::string_view rest = {};                           ///< goes on in the same paragraph
  bool leader = false;                                  ///< a 1 px line from the column's right edge to the note
  std::string_view path = {};                           ///< of the action
  std::string_view action = {};                         ///< "Keep a line for the letter"; empty: none
  Chord key = {};                                       ///< of the action
  std::string_view command = {};                        ///< instead of path, action and key: a row of the command table
  int number = 0;                                       ///< in a disc before the words; 0: none
  std::string_view other_path = {}, other_action = {};  ///< beside the action: "Keep it"
};

/// The margin of one page, filled from top to bottom.
class Margin {
 public:
  Margin(Frame& f, const Page& page) : f_(f), page_(page), free_y_(page.area.y + page.top) {}
  struct Placed {
    float y;             ///< where the column goes on: `below`, or lower when the note stands under its paragraph
    bool pressed;        ///< the action was chosen
    bool other = false;  ///< the one beside it
  };
  /// `y`: top of the line it belongs to. `below`: where the column goes on. Pushed down to stand at least 20 below the
  /// note before it.
  Placed note(float y, float below, const Note& note);
  /// Where the next one may stand.
  float free_y() const { return free_y_; }

 private:
  Frame& f_;
  const Page& page_;
  float free_y_;
};

/// The ruler of time that hangs from the page's top edge, with its words at y 32. `spent` of `ticks`.
struct Ruler {
  int spent = 0, ticks = 60, tall_every = 15;
  std::string_view left = {}, right = {};  ///< words under it; the right one in `due` while time is left
  bool running = true;
  std::string_view middle = {};  ///< under its middle, in `due`; then the right one is plain
};
void ruler(Frame& f, const Page& page, const Ruler& r);
/// Only the ticks, anywhere: standing on y + h, or hanging from y.
void ticks(Frame& f, const Rect& r, int spent, int total, int tall_every, bool hanging = false,
           Colour left = Colour::duemark, Colour past = Colour::line);

/// The bar at the page's foot: what is left to do at the left, in as many rows as it needs, with the keys it speaks of
/// before it; buttons are then put from the right:
/// `FootBar foot(f, page, "12 lines so far"); if (foot.primary("next", …)) …; if (foot.quiet("leave", …)) …`
class FootBar {
 public:
  FootBar(Frame& f, const Page& page, std::string_view words, std::span<const Chord> keys = {});
  ~FootBar();
  FootBar(const FootBar&) = delete;
  FootBar& operator=(const FootBar&) = delete;
  bool primary(std::string_view name, std::string_view label, Chord key = {});
  bool secondary(std::string_view name, std::string_view label, Chord key = {});
  bool quiet(std::string_view name, std::string_view label, Chord key = {});
  /// The same from the command table, with another label where `label` is not empty.
  bool primary_command(std::string_view id, std::string_view label = {});
  bool secondary_command(std::string_view id, std::string_view label = {});
  bool quiet_command(std::string_view id, std::string_view label = {});

 private:
  bool put(std::string_view name, std::string_view label, Chord key, ButtonStyle style, bool command);
  float button_y() const { return y_ + (tall_ ? 44.0F : 17.0F); }
  Frame& f_;
  std::string words_;  ///< drawn at the end, in the room the buttons leave
  std::vector<Chord> keys_;
  float left_, width_, right_, y_;
  bool tall_;
};

/// Reordering a list by mouse (a handle at the row's left, shown on hover and focus) and by Alt+Up/Down while the focus
/// is in a row. Call `row` for each row after drawing it, then `finish` once.
class Reorder {
 public:
  /// `name`: unique on the page, as "order".
  Reorder(Frame& f, std::string_view name) : f_(f), path_(f.path(name)) {}
  /// `row_path`: the full path all widgets of this row begin with.
  void row(const Rect& r, std::string_view row_path);
  struct Moved {
    int from, to;  ///< both from 0
  };
  /// What the user did in this frame; queue workspace::Move for it. The focus moves along.
  std::optional<Moved> finish();

 private:
  struct Row {
    Rect rect;
    std::string path;
  };
  Frame& f_;
  std::string path_;
  std::vector<Row> rows_;
};

}  // namespace afterword::ui
