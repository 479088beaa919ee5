// The text editor on the screen: brings it keys and mouse, draws its visible rows. All lengths are screen pixels.
#pragma once

#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "ui/imgui_compat.h"
#include "ui/text/editor.h"

namespace afterword::ui::text {

struct Colours {
  ImU32 text = 0;
  ImU32 placeholder = 0;
  ImU32 caret = 0;
  ImU32 selection = 0;
};

/// How marks of one kind look: a fill and an underline on each visual row, below the text. 0 draws neither.
struct MarkLook {
  ImU32 fill = 0;
  ImU32 underline = 0;
  float thickness = 2;
};

struct Mouse {
  ImVec2 position{-FLT_MAX, -FLT_MAX};
  bool hovers = false;  ///< over the field, with nothing lying above it
  int clicks = 0;       ///< the left button went down in this frame: 1 once, 2 as a double click, 3 as a triple one
  bool down = false;    ///< the left button is held
  bool shift = false;
};

/// One editor in one frame, the same for layout(), take_input() and draw().
struct ViewArgs {
  // Where and how large.
  ImVec2 position{0, 0};  ///< upper left corner of the first row
  float width = 0;        ///< to wrap at, or of the window on a single line
  ImRect clip;            ///< what can be seen of it: rows outside are not drawn; PageDown goes by its height
  ImFont* font = nullptr;
  float pixels = 16;  ///< from ascender to descender, as Dear ImGui measures fonts
  float em = 0;       ///< 0: guessed from `pixels`
  float row_height = 26;
  std::uint32_t font_revision = 0;     ///< grows when glyphs are added to the font
  WidthTables* widths = nullptr;       ///< of all views; nullptr: each editor measures for itself
  float paragraph_gap = 0;             ///< below each paragraph
  std::span<const float> space_below;  ///< more below paragraph i (a note, say); may be shorter than the text

  // What it looks like.
  Colours colours;
  std::span<const MarkLook> mark_looks;  ///< by kind; a mark of a kind without look is not drawn
  std::string_view placeholder;          ///< shown while it is empty
  float caret_width = 2;
  bool caret_shown = true;  ///< the blink, by the caller; counts only while focused

  // What the user does.
  bool focused = false;
  bool read_only = false;
  Mouse mouse;
  std::span<Stroke> strokes;                  ///< those of this frame; the ones acted on become `taken`
  std::function<bool(const Stroke&)> before;  ///< sees each stroke first; true: it was the caller's, and is taken
  double seconds = 0;                         ///< a steady clock

  /// A character that is to be seen and that the font lacks; may be called for the same one in every frame.
  std::function<void(char32_t)> needs_glyph;
};

/// Wraps the text; returns the height of all its rows, or of the placeholder's while it is empty.
float layout(Editor& editor, const ViewArgs& args);

struct InputResult {
  bool changed = false;      ///< the text
  bool submitted = false;    ///< Enter in a single line
  bool wants_focus = false;  ///< it was clicked
  bool keys_used = false;    ///< a key or character of this frame was acted on
  bool caret_moved = false;  ///< scroll it into view, restart the blink
  float drag_scroll = 0;     ///< a drag is this far above (< 0) or below the clip: scroll that way, draw again
};

/// Acts on mouse and strokes. Tab, Escape, chords with Alt, unknown ones with Ctrl, and in a single line also Up, Down,
/// PageUp and PageDown are left to the caller. The mouse works without the focus; keys need it. Calls layout() as
/// needed.
InputResult take_input(Editor& editor, const ViewArgs& args);

struct MarkBox {
  std::uint64_t id = 0;
  int kind = 0;
  ImRect rect;  ///< on one visual row; a mark over several rows has one each
};

struct DrawResult {
  float height = 0;            ///< of all rows
  ImRect caret;                ///< where it is, also while it does not show
  std::vector<MarkBox> marks;  ///< those that can be seen
};

DrawResult draw(Editor& editor, ImDrawList& list, const ViewArgs& args);

/// Where a paragraph stands, from the top of the first row; after layout(). For a gutter and notes beside the text.
struct ParagraphPlace {
  float y = 0;
  float height = 0;  ///< of its rows, without the gap below it
};
ParagraphPlace paragraph_place(const Editor& editor, const ViewArgs& args, std::size_t paragraph);

/// The caret's rectangle on the screen; after layout().
ImRect caret_rect(const Editor& editor, const ViewArgs& args);

}  // namespace afterword::ui::text
