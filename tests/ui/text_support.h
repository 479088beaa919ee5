// A font whose every character is 10 px wide, and an editor on a screen without a window.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "support/headless.h"
#include "ui/text/editor.h"
#include "ui/text/view.h"

namespace afterword::tests {

/// Ten pixels for every character that it has; it lacks emoji and everything above U+FFFF.
class EvenGlyphs : public ui::text::Glyphs {
 public:
  bool has(char32_t character) const override {
    return character < 0x1F000 && (character < 0x2600 || character > 0x27BF);
  }
  float advance(char32_t) const override { return 10; }
  float em() const override { return 16; }
};

/// Lays an editor out so that a row holds `columns` characters.
inline void lay_out(ui::text::Editor& editor, int columns) {
  editor.lay_out(static_cast<float>(columns) * 10, 1, [] { return std::make_unique<EvenGlyphs>(); });
}

/// The rows as text, a "|" between them.
inline std::string rows_of(const ui::text::Editor& editor) {
  std::string rows;
  for (std::size_t i = 0; i < editor.layout().row_count(); ++i) {
    const ui::text::TextRange range = editor.layout().row(editor.buffer(), i).range;
    ui::text::Editor part;
    if (i > 0) rows += '|';
    for (std::size_t at = range.from; at < range.to; ++at) rows += static_cast<char>(editor.characters()[at]);
  }
  return rows;
}

/// One focused editor that fills the upper left of a headless window.
struct OnScreen {
  explicit OnScreen(bool one_line = false, float width = 400) : editor(one_line) {
    args.position = ImVec2(20, 20);
    args.width = width;
    args.em = 16;
    args.clip = ImRect(20, 20, 20 + width, 420);
    args.focused = true;
    args.colours = {.text = IM_COL32(0, 0, 0, 255),
                    .placeholder = IM_COL32(90, 90, 90, 255),
                    .caret = IM_COL32(255, 0, 0, 255),
                    .selection = IM_COL32(0, 0, 255, 90)};
    window.frame = [this] { draw_frame(); };
    window.step();
  }

  void draw_frame() {
    const ImGuiIO& io = ImGui::GetIO();
    args.font = window.font;
    args.mouse = {.position = io.MousePos,
                  .hovers = args.clip.Contains(io.MousePos),
                  .clicks = io.MouseClickedCount[0],
                  .down = io.MouseDown[0],
                  .shift = io.KeyShift};
    args.strokes = window.input.strokes();
    args.seconds = window.seconds();
    const ui::text::InputResult now = ui::text::take_input(editor, args);
    events.changed |= now.changed;
    events.submitted |= now.submitted;
    events.wants_focus |= now.wants_focus;
    events.drag_scroll = now.drag_scroll;
    result = ui::text::draw(editor, *ImGui::GetForegroundDrawList(), args);
    for (const ui::Stroke& stroke : window.input.strokes())
      if (!stroke.taken) left_over.push_back(stroke);
  }

  /// The middle of the character at a position.
  ImVec2 place_of(std::size_t position) {
    const std::size_t kept_caret = editor.caret();
    const std::size_t kept_anchor = editor.anchor();
    editor.set_caret(position);
    const ImRect at = ui::text::caret_rect(editor, args);
    editor.select(kept_anchor, kept_caret);
    return {at.Min.x + 4, at.GetCenter().y};
  }
  void click(std::size_t position, int times = 1, ui::Mods mods = {}) {
    const ImVec2 at = place_of(position);
    window.click(at.x - 3, at.y, times, mods);
  }

  Headless window;
  ui::text::Editor editor;
  ui::text::ViewArgs args;
  ui::text::InputResult events;
  ui::text::DrawResult result;
  std::vector<ui::Stroke> left_over;  ///< strokes that the editor did not take
};

}  // namespace afterword::tests
