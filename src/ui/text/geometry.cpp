// Turns rows into places on the screen and back.
#include "ui/text/geometry.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <optional>

namespace afterword::ui::text {

namespace {

constexpr float caret_height = 1.25F;      // em
constexpr float usual_line_height = 1.2F;  // em: from ascender to descender in text fonts

// Names font, size and revision in one number (FNV-1a).
std::uint64_t key_of(const ViewArgs& args) {
  std::uint64_t key = 14695981039346656037U;
  const auto mix = [&key](const auto& value) {
    unsigned char bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    for (const unsigned char byte : bytes) key = (key ^ byte) * 1099511628211U;
  };
  mix(args.font);
  mix(args.pixels);
  mix(args.em);
  mix(args.font_revision);
  return key;
}

// The glyphs of a loaded font at a size. Between two frames the atlas may be built anew and the font be gone, so it is
// only asked within the frame in which it was handed over, and while the atlas has it.
class FontGlyphs : public Glyphs {
 public:
  explicit FontGlyphs(const ViewArgs& args) : font_(args.font), pixels_(args.pixels), em_(em_of(args)) {
    renew();
    if (args.widths != nullptr) widths_ = args.widths->of(key_of(args), *this);
  }
  const WidthTable* widths() const override { return widths_ ? &*widths_ : nullptr; }
  bool has(char32_t character) const override { return usable() && has_glyph(font_, character); }
  float advance(char32_t character) const override { return usable() ? glyph_advance(font_, pixels_, character) : em_; }
  float em() const override { return em_; }
  bool usable() const override {
    return frame_ == ImGui::GetFrameCount() && ImGui::GetIO().Fonts->Fonts.contains(font_);
  }
  void renew() final { frame_ = ImGui::GetFrameCount(); }

 private:
  ImFont* font_;
  float pixels_;
  float em_;
  int frame_ = -1;
  std::optional<WidthTable> widths_;
};

Editor& laid_out(Editor& editor, const ViewArgs& args) {
  editor.lay_out(args.width, key_of(args), [&args] { return std::make_unique<FontGlyphs>(args); });
  return editor;
}

}  // namespace

float em_of(const ViewArgs& args) { return args.em > 0 ? args.em : args.pixels / usual_line_height; }

Geometry::Geometry(Editor& editor, const ViewArgs& args)
    : Geometry(static_cast<const Editor&>(laid_out(editor, args)), args) {}

Geometry::Geometry(const Editor& editor, const ViewArgs& args) : editor_(&editor), args_(&args) {
  if (!args.space_below.empty()) {
    spaces_.reserve(args.space_below.size() + 1);
    spaces_.push_back(0);
    for (const float space : args.space_below) spaces_.push_back(spaces_.back() + space);
  }
  const std::size_t paragraphs = editor.paragraph_count();
  const std::size_t rows = editor.one_line() ? 1 : editor.layout().row_count();
  // The gap below the last paragraph is left out, a note's room below it is not.
  height_ = static_cast<float>(rows) * args.row_height + space_above(paragraphs) - args.paragraph_gap;
}

float Geometry::space_above(std::size_t paragraph) const {
  const float gaps = static_cast<float>(paragraph) * args_->paragraph_gap;
  return spaces_.empty() ? gaps : gaps + spaces_[std::min(paragraph, spaces_.size() - 1)];
}

float Geometry::row_y(std::size_t row) const {
  if (editor_->one_line()) return 0;
  return static_cast<float>(row) * args_->row_height + space_above(editor_->layout().paragraph_of_row(row));
}

std::size_t Geometry::row_at(float y) const {
  std::size_t first = 0;
  std::size_t count = editor_->layout().row_count();
  while (count > 1) {  // the last row that begins at or above y
    const std::size_t half = count / 2;
    if (row_y(first + half) <= y) {
      first += half;
      count -= half;
    } else {
      count = half;
    }
  }
  return first;
}

std::size_t Geometry::first_visible() const {
  if (editor_->one_line()) return editor_->layout().piece_at(args_->clip.Min.x - left());
  return row_at(args_->clip.Min.y - args_->position.y);
}

std::size_t Geometry::end_visible() const {
  if (editor_->one_line()) return editor_->layout().piece_at(args_->clip.Max.x - left()) + 1;
  const float bottom = args_->clip.Max.y - args_->position.y;
  return bottom < 0 ? first_visible() : row_at(bottom) + 1;
}

ImRect Geometry::caret() const {
  const std::size_t row = editor_->caret_row();
  const float x = std::round(left() + editor_->visual_row(row).x_of(editor_->caret()));
  const float height = std::round(caret_height * em_of(*args_));
  const float y = args_->position.y + row_y(row) + std::floor((args_->row_height - height) / 2);
  return {ImVec2(x, y), ImVec2(x + args_->caret_width, y + height)};
}

void scroll_to_caret(Editor& editor, const ViewArgs& args) {
  if (!editor.one_line()) return;
  const std::size_t row = editor.caret_row();
  const float x = editor.visual_row(row).x_of(editor.caret());
  const std::size_t last = editor.layout().row_count() - 1;
  const float end = editor.layout().piece_x(last) + editor.layout().row(editor.buffer(), last).width + args.caret_width;
  const float farthest = std::max(0.0F, end - args.width);
  editor.scroll_x = std::clamp(editor.scroll_x, x + args.caret_width - args.width, x);
  editor.scroll_x = std::clamp(editor.scroll_x, 0.0F, farthest);
}

float layout(Editor& editor, const ViewArgs& args) {
  const float height = Geometry(editor, args).height();
  if (!editor.empty() || editor.one_line() || args.placeholder.empty()) return height;
  Editor placeholder;
  placeholder.set_text(args.placeholder);
  return std::max(height, Geometry(placeholder, args).height());
}

ParagraphPlace paragraph_place(const Editor& editor, const ViewArgs& args, std::size_t paragraph) {
  const Geometry geometry(editor, args);
  const std::size_t first = editor.layout().first_row_of(paragraph);
  const std::size_t end = editor.layout().end_row_of(paragraph);
  return {.y = geometry.row_y(first), .height = static_cast<float>(end - first) * args.row_height};
}

ImRect caret_rect(const Editor& editor, const ViewArgs& args) { return Geometry(editor, args).caret(); }

}  // namespace afterword::ui::text
