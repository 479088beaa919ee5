#include "ui/imgui_compat_fonts.h"

#include <imgui_freetype.h>

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
