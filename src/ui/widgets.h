// The controls, in the look of the drawings. Each draws itself at a place, registers under its path and tells what
// happened.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ui/frame.h"
#include "ui/text/view.h"

namespace afterword::ui {

// ---- Buttons ----

enum class ButtonStyle { primary, secondary, quiet, now };  ///< now: white, on the now-block

struct ButtonOptions {
  ButtonStyle style = ButtonStyle::secondary;
  Chord key = {};       ///< shown as a key cap, and presses it
  bool enabled = true;  ///< a disabled button needs a note that says why
  bool key_in_field = true;
  std::string_view tooltip = {};
};
float button_width(Frame& f, std::string_view label, const ButtonOptions& options = {});
/// 40 high, its upper left corner at x, y.
Reply button(Frame& f, float x, float y, std::string_view name, std::string_view label,
             const ButtonOptions& options = {});
/// Label, key and tooltip from the command table; its path is the command's id. True also when the command was chosen
/// elsewhere.
Reply command_button(Frame& f, float x, float y, std::string_view id, ButtonStyle style, std::string_view label = {});
/// A line of accent text that acts, 13 px ("Keep it") or 16 px; with its key before it where it has one.
struct LinkOptions {
  Font font = Font::body_bold;
  Chord key = {};
  Colour colour = Colour::accent;
  bool key_in_field = true;
  bool focusable = true;  ///< false: for the mouse alone, where a key does the same
};
Reply link(Frame& f, float x, float y, std::string_view name, std::string_view label, const LinkOptions& options = {});

// ---- Choices ----

struct ChipOptions {
  bool chosen = false;
  bool dashed = false;  ///< "+ Someone else", a guess
  bool small = false;   ///< 28 high
  Chord key = {};
  std::string_view tooltip = {};
};
float chip_width(Frame& f, std::string_view label, const ChipOptions& options = {});
Reply chip(Frame& f, float x, float y, std::string_view name, std::string_view label, const ChipOptions& options = {});

struct ChipItem {
  std::string name = {};  ///< last part of its path
  std::string label = {};
  bool chosen = false;
  bool dashed = false;
};
struct ChipsReply {
  Rect rect;
  int pressed = -1;  ///< the item that was pressed
};
/// Chips that wrap within at.w; one stop of Tab, arrows among them. What pressing means is the caller's (one of many,
/// several of many, "+").
ChipsReply chips(Frame& f, Place at, std::string_view name, std::span<const ChipItem> items, bool small = false);

/// The 18 px box alone, where a row says the rest.
void tick_box(Frame& f, float x, float y, bool on);
/// 18 px box and its words; the whole line is the hit area. reply.changed: toggled.
Reply check_box(Frame& f, Place at, std::string_view name, std::string_view label, bool on, Font font = Font::body);
/// The same for a yes, a no and "not answered": Space goes through yes, no, unanswered; keys Y and N. reply.changed
/// with `value` set.
struct TriReply : Reply {
  std::optional<bool> value = {};
};
TriReply yes_no(Frame& f, Place at, std::string_view name, std::string_view label, std::optional<bool> value);

// ---- Ratings ----

struct RatingReply : Reply {
  std::optional<int> value = {};  ///< after the change; nothing: taken back
};
/// Five circles, 1 … 5; keys 1–5 and arrows when focused, Backspace takes it back. Words under both ends. 222 × 58,
/// with circles of another radius larger.
RatingReply rating(Frame& f, float x, float y, std::string_view name, std::optional<int> value,
                   std::string_view low = "badly", std::string_view high = "very well", float r = size::rate / 2);
/// The width of five circles of radius r.
constexpr float rating_width(float r) { return (4 * 3.2F + 2) * r; }
/// The axis −2 … +2 with its diamond; ← → when focused (the first press sets 0), Backspace takes it back. 268 × 58, its
/// line begins at x.
RatingReply reception(Frame& f, float x, float y, std::string_view name, std::optional<int> value);
/// Three dots to set how much it matters, 1 … 3; keys 1–3 and arrows.
RatingReply weight(Frame& f, float x, float y, std::string_view name, std::optional<int> value);

// ---- Text ----

/// The field of a record that a text widget writes to; row 0 and no field: it writes nowhere, use `changed` and `text`.
struct Bind {
  std::optional<workspace::Field> field = {};
  std::int64_t row = 0;
};

struct TextOptions {
  std::string_view label = {};  ///< 13/600 above it
  std::string_view placeholder = {};
  Font font = Font::body;
  int min_rows = 2;         ///< of prose
  bool whole_page = false;  ///< of prose: no box when focused, the rule only
  bool enabled = true;
  bool enter_leaves = true;  ///< of one line: Enter goes to the next widget; reply.entered either way
  bool bare = false;         ///< of one line: no box (a title that can be edited, the palette); of prose: no rule and
                             ///< no padding either, the caller draws all around it (the free recall)
  // For pages that lay things beside the paragraphs of a prose field; lengths in design pixels.
  float row = prose_line;                   ///< height of a row
  float paragraph_gap = 0;                  ///< below each paragraph
  std::span<const float> space_below = {};  ///< more below paragraph i
  /// Sees each stroke before the editor does, while the field has the focus; true: it was the caller's.
  std::function<bool(const Stroke&)> before = {};
  std::span<const text::MarkLook> mark_looks = {};  ///< of the editor's marks, by kind
};
struct TextReply : Reply {
  std::string text = {};  ///< as it stands now
  bool entered = false;   ///< Enter was pressed in a single line (in prose: Ctrl+Enter is left to the page)
  bool left = false;      ///< it lost the focus in this frame
  /// Where the caret is, where paragraphs stand; to replace text or to mark it. Lives until the frame is over.
  text::Editor* editor = nullptr;
  float text_y = 0;  ///< top of its first row
  float row = 0;     ///< height of one row
  const text::ViewArgs* args = nullptr;
};
/// Where paragraph `index` of a text field stands in the window (x and w are those of the field).
Rect paragraph_rect(const Frame& f, const TextReply& reply, std::size_t index);
/// One line, 40 high (with a label 64). `value`: as the record has it; what is typed is queued as SetValue at once.
TextReply text_field(Frame& f, Place at, std::string_view name, Bind bind, std::string_view value,
                     const TextOptions& options = {});
/// A ruled paragraph that grows with its text.
TextReply prose(Frame& f, Place at, std::string_view name, Bind bind, std::string_view value,
                const TextOptions& options = {});
/// One line that reads a day or a time ("the 14th", "by Friday", "tomorrow 10:30", "2026-03-05 14:00"). Under it stands
/// what was understood. Bound fields get a domain::When; an emptied field is cleared.
struct DateOptions {
  std::string_view label = {};
  std::string_view placeholder = "a day, as you would say it";
  domain::Date today{};                ///< what "Friday" counts from; default: the day of f.now
  std::optional<int> offset_min = {};  ///< zone of a clock time; default: that of f.now
  bool time_needed = false;            ///< a day alone is not enough
  bool past = false;                   ///< "Friday" is on or before today
};
struct DateReply : TextReply {
  domain::When value = {};  ///< what the text means; nothing while it means nothing
};
DateReply date_field(Frame& f, Place at, std::string_view name, Bind bind, const domain::When& value,
                     const DateOptions& options = {});

// ---- Rows ----

struct RowOptions {
  bool chosen = false;
  bool bar = true;  ///< accent bar at the left of a chosen row
  Colour chosen_fill = Colour::soft;
  Chord key = {};
  bool key_in_field = false;
  std::string_view label = {};  ///< for tests and tools; what is shown is drawn by the caller
  std::string_view state = {};
  float radius = radius::control;
};
/// The ground of a row that can be chosen: fill, bar, hover, focus. Draw its content on it afterwards.
Reply row(Frame& f, const Rect& r, std::string_view name, const RowOptions& options = {});
/// One line of a timeline, 64 high: when, mark on the thread, what, a line below it, a key at the right edge.
enum class Mark { done, part, none, due, over, open, plain };
struct ThreadRow {
  std::string_view when = {};
  bool late = false;  ///< `when` in over, 600
  Mark mark = Mark::plain;
  std::string_view what = {}, detail = {};
  Chord key = {};
  bool last = false;  ///< the thread ends here
  bool first = false;
  float figure = 0;  ///< width of the figure at the right, with its distance from the words
};
/// Returns also where a small figure may go: right-aligned at `figure_right`, y of its centre.
struct ThreadReply : Reply {
  float figure_right = 0, figure_y = 0;
};
ThreadReply thread_row(Frame& f, Place at, std::string_view name, const ThreadRow& row);
/// A step of the debrief's rail: mark, name, what it lacks. Returns rect with its height (58, or 40 where nothing
/// lacks; 44 when the rail is narrow).
Reply step_item(Frame& f, Place at, int number, std::string_view name, Mark mark, std::string_view note, bool chosen,
                bool narrow);

// ---- Things that only show ----

void mark(Frame& f, float x, float y, Mark mark);                      ///< 18 × 18
void rating_dots(Frame& f, float x, float y, int value, float r = 4);  ///< width 2r + 2 + 4 · 3.2 r
void reception_glyph(Frame& f, float x, float y, int value);           ///< 46 × 12
void importance_dots(Frame& f, float x, float y, int value);           ///< 28 × 8
void days_to_go(Frame& f, float x, float y, int days);                 ///< 11 a day, at most 14, 13 high
float tag(Frame& f, float x, float y, std::string_view text, Colour fill = Colour::hover, Colour ink = Colour::ink2);
float key_cap(Frame& f, float x, float y, Chord key, bool filled = true);  ///< 22 high; returns its width
float key_cap_width(Frame& f, Chord key);
/// 13/600 label above a field; returns 24, the way to the field's top.
float label(Frame& f, float x, float y, std::string_view text);
/// Title of the screen; wraps. Returns its height.
float title(Frame& f, Place at, std::string_view text);
/// The closing card: soft fill, no edge. Returns the place inside it; h is its whole height.
Place card(Frame& f, const Rect& r);

// ---- Overlays ----

struct PopupItem {
  std::string name = {}, label = {}, detail = {};
  domain::PersonId person = {};  ///< found by their other names and with a slip, too
};
/// A list that opens below `anchor`, to choose from by arrows and Enter, by typing a part (case and accents do not
/// count) or by mouse. Open it with
/// open_popup(f, name); it closes itself. Draw it every frame, after its anchor. With `newcomer` ("is new here") what
/// was typed stands below the items found, with that word, and can be chosen too: `entered`.
struct PopupReply {
  int chosen = -1;
  std::string typed = {};  ///< what was typed in its field, where it has one
  bool entered = false;    ///< Enter with text that is none of the items: "a new person"
};
void open_popup(Frame& f, std::string_view name);
bool popup_open(const Frame& f, std::string_view name);
PopupReply popup_list(Frame& f, const Rect& anchor, std::string_view name, std::span<const PopupItem> items,
                      std::string_view placeholder = {}, std::string_view newcomer = {});

}  // namespace afterword::ui
