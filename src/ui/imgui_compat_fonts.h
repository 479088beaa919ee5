// The part of imgui_compat that builds the font atlas: which release wants it how is known here alone.
#pragma once

#include <vector>

#include "ui/imgui_compat.h"

namespace afterword::ui {

/// One face to put into the atlas. `data` stays the caller's and must outlive the atlas's next build.
struct AtlasFace {
  void* data = nullptr;
  std::size_t size = 0;
  int index = 0;
  float pixels = 0;         ///< ascender to descender, as ImGui measures fonts
  const ImWchar* ranges{};  ///< pairs ended by 0; outlive the atlas's next build
  ImFont* into = nullptr;   ///< joins this font; null: begins a new one
};

/// Empties the atlas of the current context; every ImFont of it is gone.
void clear_atlas();
ImFont* add_to_atlas(const AtlasFace& face);
/// ImGui's own font of bitmaps, for where no other is to be had.
ImFont* add_default_font(float pixels);
/// Rasterises everything with FreeType. The data of the faces is let go again.
bool build_atlas();

/// A glyph as it was rasterised: of each pixel how much of it is covered, row by row from the top.
struct GlyphImage {
  int width = 0, height = 0, pitch = 0;  ///< in pixels; bytes from one row to the next
  const unsigned char* coverage = nullptr;
  int left = 0, top = 0;  ///< where it begins from the origin on the base line: to the right, and upwards
  float advance = 0;      ///< pixels to the next one's origin, not rounded
};
/// Whether glyphs are put into the atlas one by one; later releases rasterise what is drawn by themselves.
inline constexpr bool glyphs_join_atlas = IMGUI_VERSION_NUM < 19200;
/// Whether they can be now: it was built, and its pixels were not given away.
bool atlas_can_grow();
/// Keeps a rectangle of the next atlas free for them. Its number.
int keep_room_in_atlas(int width, int height);
/// Puts a glyph into that rectangle, at a place of its own there, and into the font. Call finish_advances afterwards.
void put_glyph(ImFont* font, char32_t character, const GlyphImage& image, int room, int x, int y);

/// Sets the exact, unrounded advance of a glyph. Call finish_advances after the last.
void set_advance(ImFont* font, char32_t character, float pixels);
void finish_advances(ImFont* font);

}  // namespace afterword::ui
