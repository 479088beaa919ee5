// Draws what can be seen of the editor: marks and selection first, then the text, then the caret.
#include <algorithm>
#include <cmath>
#include <string>

#include "ui/text/geometry.h"
#include "ui/text/utf8.h"

namespace afterword::ui::text {

namespace {

constexpr float mark_height = 1.25F;    // em: the fill behind marked words
constexpr float line_end_width = 0.4F;  // em: how a selected line end shows
constexpr float box_height = 0.72F;     // em: of the box that stands for what the font lacks, a capital's height

class Painter {
 public:
  Painter(const Editor& editor, const Geometry& geometry, ImDrawList& list, const ViewArgs& args)
      : editor_(editor), geometry_(geometry), list_(list), args_(args) {}

  void rows(DrawResult& result) {
    for (std::size_t row = geometry_.first_visible(); row < geometry_.end_visible(); ++row) draw_row(row, result);
    draw_glyphs(list_, args_.font, args_.pixels, glyphs_, args_.colours.text);
  }

  void placeholder() {
    Editor shown(editor_.one_line());
    shown.set_text(args_.placeholder);
    const Geometry geometry(shown, args_);
    Painter painter(shown, geometry, list_, args_);
    painter.colour_ = args_.colours.placeholder;
    for (std::size_t row = geometry.first_visible(); row < geometry.end_visible(); ++row)
      painter.text_of(shown.visual_row(row), args_.position.y + geometry.row_y(row));
    draw_glyphs(list_, args_.font, args_.pixels, painter.glyphs_, args_.colours.placeholder);
  }

 private:
  void draw_row(std::size_t row, DrawResult& result) {
    const VisualRow line = editor_.visual_row(row);
    const float y = args_.position.y + geometry_.row_y(row);
    draw_marks(line, y, result);
    if (args_.focused && editor_.has_selection()) draw_selection(line, row, y);
    text_of(line, y);
  }

  void draw_marks(const VisualRow& line, float y, DrawResult& result) {
    const float height = std::round(mark_height * em_of(args_));
    const float top = y + std::floor((args_.row_height - height) / 2);
    for (const Mark& mark : editor_.marks().within(line.range())) {
      const auto kind = static_cast<std::size_t>(mark.kind);
      if (mark.kind < 0 || kind >= args_.mark_looks.size()) continue;
      const MarkLook& look = args_.mark_looks[kind];
      for (const auto& [from, to] : line.spans(mark.range)) {
        const ImRect rect(ImVec2(std::round(geometry_.left() + from), top),
                          ImVec2(std::round(geometry_.left() + to), top + height));
        list_.AddRectFilled(rect.Min, rect.Max, look.fill);
        list_.AddRectFilled(ImVec2(rect.Min.x, rect.Max.y - look.thickness), rect.Max, look.underline);
        result.marks.push_back({.id = mark.id, .kind = mark.kind, .rect = rect});
      }
    }
  }

  void draw_selection(const VisualRow& line, std::size_t row, float y) {
    const TextRange selected = editor_.selection();
    const auto fill = [&](float from, float to) {
      list_.AddRectFilled(ImVec2(std::round(geometry_.left() + from), y),
                          ImVec2(std::round(geometry_.left() + to), y + args_.row_height), args_.colours.selection);
    };
    for (const auto& [from, to] : line.spans(selected)) fill(from, to);
    const bool takes_line_end = selected.from <= line.range().to && selected.to > line.range().to &&
                                editor_.layout().row(editor_.buffer(), row).ends_paragraph;
    if (!takes_line_end) return;
    const float x = line.x_of(line.range().to);
    const float width = line_end_width * em_of(args_);
    line.right_to_left() ? fill(x - width, x) : fill(x, x + width);
  }

  void text_of(const VisualRow& line, float y) {
    const float top = y + std::round((args_.row_height - args_.pixels) / 2);
    for (const Cell& cell : line.cells()) {
      const float x = std::round(geometry_.left() + cell.x);
      if (x > args_.clip.Max.x || x + cell.cluster.width < args_.clip.Min.x) continue;
      draw_cell(cell, x, top);
    }
  }

  void draw_cell(const Cell& cell, float x, float top) {
    switch (cell.cluster.shown) {
      case Cluster::Shown::glyph:
        glyphs_.push_back({cell.cluster.glyph, x, top});
        return;
      case Cluster::Shown::parts:
        return draw_parts(cell, x, top);
      case Cluster::Shown::box:
        ask_for_glyphs(cell);
        return draw_box(x, cell.cluster.width, top);
      case Cluster::Shown::nothing:
        return;
    }
  }

  // A mark without width of its own reaches back over the letter; one with a width is set in its middle.
  void draw_parts(const Cell& cell, float x, float top) {
    glyphs_.push_back({cell.cluster.glyph, x, top});
    const float letter = glyph_advance(args_.font, args_.pixels, cell.cluster.glyph);
    float pen = std::round(x + letter);
    for (std::size_t i = cell.from + 1; i < cell.to(); ++i) {
      const char32_t c = editor_.characters()[i];
      if (!has_glyph(args_.font, c)) continue;
      const float width = glyph_advance(args_.font, args_.pixels, c);
      if (!is_mark_or_invisible(c)) {
        glyphs_.push_back({c, pen, top});
        pen = std::round(pen + width);
      } else {
        glyphs_.push_back({c, std::round(width > 0 ? x + (letter - width) / 2 : x + letter), top});
      }
    }
  }

  void ask_for_glyphs(const Cell& cell) const {
    if (!args_.needs_glyph) return;
    const std::u32string_view cluster = editor_.buffer().view(cell.from, cell.to());
    if (const char32_t one = composed(cluster); one != 0) args_.needs_glyph(one);
    if (cluster.size() > 1)
      for (const char32_t c : cluster)
        if (!has_glyph(args_.font, c)) args_.needs_glyph(c);
  }

  void draw_box(float x, float width, float top) {
    const float bottom = std::round(top + glyph_ascent(args_.font, args_.pixels));
    const float height = std::round(box_height * em_of(args_));
    list_.AddRect(ImVec2(x + 1, bottom - height), ImVec2(std::round(x + width) - 1, bottom), colour_);
  }

  const Editor& editor_;
  const Geometry& geometry_;
  ImDrawList& list_;
  const ViewArgs& args_;
  std::vector<PlacedGlyph> glyphs_;
  ImU32 colour_ = args_.colours.text;
};

}  // namespace

DrawResult draw(Editor& editor, ImDrawList& list, const ViewArgs& args) {
  DrawResult result;
  result.height = layout(editor, args);
  if (args.focused)
    scroll_to_caret(editor, args);
  else
    editor.scroll_x = 0;
  const Geometry geometry(static_cast<const Editor&>(editor), args);
  Painter painter(editor, geometry, list, args);
  list.PushClipRect(args.clip.Min, args.clip.Max, true);
  if (editor.empty())
    painter.placeholder();
  else
    painter.rows(result);
  result.caret = geometry.caret();
  if (args.focused && args.caret_shown && !args.read_only)
    list.AddRectFilled(result.caret.Min, result.caret.Max, args.colours.caret);
  list.PopClipRect();
  return result;
}

}  // namespace afterword::ui::text
