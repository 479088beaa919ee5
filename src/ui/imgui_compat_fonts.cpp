#include "ui/imgui_compat_fonts.h"

#include <imgui_freetype.h>

#include <cmath>
#include <cstring>
#include <utility>

namespace afterword::ui {

void clear_atlas() {
  ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
  atlas.Clear();
  atlas.Flags |= ImFontAtlasFlags_NoPowerOfTwoHeight | ImFontAtlasFlags_NoMouseCursors;
#if IMGUI_VERSION_NUM >= 19200
  atlas.SetFontLoader(ImGuiFreeType::GetFontLoader());
#else
  atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
#endif
}

ImFont* add_to_atlas(const AtlasFace& face) {
  ImFontConfig config;
  config.FontDataOwnedByAtlas = true;  // or it is copied; build_atlas takes it back
  config.FontNo = static_cast<decltype(config.FontNo)>(face.index);
  config.OversampleH = 1;
  config.OversampleV = 1;
  config.PixelSnapH = false;
#if IMGUI_VERSION_NUM >= 19200
  config.FontLoaderFlags = ImGuiFreeTypeLoaderFlags_LightHinting;
#else
  config.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
#endif
  config.MergeMode = face.into != nullptr;
  config.DstFont = face.into;
  return ImGui::GetIO().Fonts->AddFontFromMemoryTTF(face.data, static_cast<int>(face.size), face.pixels, &config,
                                                    face.ranges);
}

ImFont* add_default_font(float pixels) {
  ImFontConfig config;
  config.SizePixels = pixels;
  return ImGui::GetIO().Fonts->AddFontDefault(&config);
}

bool build_atlas() {
  ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
#if IMGUI_VERSION_NUM >= 19200
  const bool built = true;  // glyphs are rasterised when they are first drawn
  for (ImFontConfig& config : atlas.Sources) config.FontDataOwnedByAtlas = false;
#else
  const bool built = atlas.Build();
  for (ImFontConfig& config : atlas.ConfigData) config.FontDataOwnedByAtlas = false;
#endif
  return built;
}

bool atlas_can_grow() {
#if IMGUI_VERSION_NUM >= 19200
  return false;
#else
  const ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
  return atlas.TexReady && atlas.TexPixelsAlpha8 != nullptr;
#endif
}

int keep_room_in_atlas([[maybe_unused]] int width, [[maybe_unused]] int height) {
#if IMGUI_VERSION_NUM >= 19200
  return -1;
#else
  return ImGui::GetIO().Fonts->AddCustomRectRegular(width, height);
#endif
}

void put_glyph([[maybe_unused]] ImFont* font, [[maybe_unused]] char32_t character,
               [[maybe_unused]] const GlyphImage& image, [[maybe_unused]] int room, [[maybe_unused]] int x,
               [[maybe_unused]] int y) {
#if IMGUI_VERSION_NUM < 19200
  ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
  const ImFontAtlasCustomRect& rect = *atlas.GetCustomRectByIndex(room);
  x += rect.X;
  y += rect.Y;
  for (int row = 0; row < image.height; ++row)
    std::memcpy(atlas.TexPixelsAlpha8 + static_cast<std::ptrdiff_t>(y + row) * atlas.TexWidth + x,
                image.coverage + static_cast<std::ptrdiff_t>(row) * image.pitch, static_cast<std::size_t>(image.width));
  IM_FREE(std::exchange(atlas.TexPixelsRGBA32, nullptr));  // a copy that is made anew from these
  // The lookup table ends with a tab of its own making.
  if (!font->Glyphs.empty() && font->Glyphs.back().Codepoint == '\t') font->Glyphs.pop_back();
  const auto left = static_cast<float>(image.left);
  const float top = std::round(font->Ascent) - static_cast<float>(image.top);
  const auto w = static_cast<float>(image.width), h = static_cast<float>(image.height);
  const ImVec2 from(static_cast<float>(x) * atlas.TexUvScale.x, static_cast<float>(y) * atlas.TexUvScale.y);
  const ImVec2 to((static_cast<float>(x) + w) * atlas.TexUvScale.x, (static_cast<float>(y) + h) * atlas.TexUvScale.y);
  font->AddGlyph(nullptr, static_cast<ImWchar>(character), left, top, left + w, top + h, from.x, from.y, to.x, to.y,
                 image.advance);
#endif
}

void set_advance([[maybe_unused]] ImFont* font, [[maybe_unused]] char32_t character, [[maybe_unused]] float pixels) {
#if IMGUI_VERSION_NUM < 19200
  if (character > IM_UNICODE_CODEPOINT_MAX) return;
  if (const ImFontGlyph* glyph = font->FindGlyphNoFallback(static_cast<ImWchar>(character)))
    const_cast<ImFontGlyph*>(glyph)->AdvanceX = pixels;
#endif
}

void finish_advances([[maybe_unused]] ImFont* font) {
#if IMGUI_VERSION_NUM < 19200
  font->BuildLookupTable();
#endif
}

}  // namespace afterword::ui
