// What changed between Dear ImGui's releases, behind names that do not change.
#include "ui/imgui_compat.h"

#include <algorithm>
#include <cstdint>

namespace afterword::ui {

void copy_to_clipboard(const std::string& text) { ImGui::SetClipboardText(text.c_str()); }

void use_clipboard(Clipboard& clipboard) {
#if IMGUI_VERSION_NUM >= 19110
  ImGuiPlatformIO& io = ImGui::GetPlatformIO();
  io.Platform_ClipboardUserData = &clipboard;
  io.Platform_GetClipboardTextFn = [](ImGuiContext*) {
    return static_cast<Clipboard*>(ImGui::GetPlatformIO().Platform_ClipboardUserData)->get();
  };
  io.Platform_SetClipboardTextFn = [](ImGuiContext*, const char* text) {
    static_cast<Clipboard*>(ImGui::GetPlatformIO().Platform_ClipboardUserData)->set(text);
  };
#else
  ImGuiIO& io = ImGui::GetIO();
  io.ClipboardUserData = &clipboard;
  io.GetClipboardTextFn = [](void* user) { return static_cast<Clipboard*>(user)->get(); };
  io.SetClipboardTextFn = [](void* user, const char* text) { static_cast<Clipboard*>(user)->set(text); };
#endif
}

void Input::hand_mouse_to_imgui() const {
  ImGuiIO& io = ImGui::GetIO();
#if IMGUI_VERSION_NUM >= 18700
  io.ConfigInputTrickleEventQueue = false;  // this queue has done that already
  io.AddMousePosEvent(mouse_.x, mouse_.y);
  for (int i = 0; i < static_cast<int>(buttons_.size()); ++i)
    io.AddMouseButtonEvent(i, buttons_[static_cast<std::size_t>(i)]);
  io.AddMouseWheelEvent(wheel_.x, wheel_.y);
  io.AddKeyEvent(ImGuiMod_Ctrl, mods_.ctrl);
  io.AddKeyEvent(ImGuiMod_Shift, mods_.shift);
  io.AddKeyEvent(ImGuiMod_Alt, mods_.alt);
  io.AddKeyEvent(ImGuiMod_Super, mods_.super);
#else
  io.MousePos = mouse_;
  std::copy(buttons_.begin(), buttons_.end(), io.MouseDown);
  io.MouseWheel = wheel_.y;
  io.MouseWheelH = wheel_.x;
  io.KeyCtrl = mods_.ctrl;
  io.KeyShift = mods_.shift;
  io.KeyAlt = mods_.alt;
  io.KeySuper = mods_.super;
#endif
}

namespace {

constexpr std::size_t glyphs_in_one_call = 4096;  // 16-bit indices hold 16,384

#if IMGUI_VERSION_NUM >= 19200
const ImFontGlyph* find_glyph(ImFont* font, float pixels, ImWchar character) {
  return font->GetFontBaked(pixels)->FindGlyphNoFallback(character);
}
float glyph_scale(ImFont* font, float pixels) { return pixels / font->GetFontBaked(pixels)->Size; }
#else
const ImFontGlyph* find_glyph(ImFont* font, float, ImWchar character) { return font->FindGlyphNoFallback(character); }
float glyph_scale(ImFont* font, float pixels) { return pixels / font->FontSize; }
#endif

}  // namespace

bool has_glyph(ImFont* font, char32_t character) {
  if (character > IM_UNICODE_CODEPOINT_MAX) return false;
#if IMGUI_VERSION_NUM >= 19200
  return font->IsGlyphInFont(static_cast<ImWchar>(character));
#else
  return font->FindGlyphNoFallback(static_cast<ImWchar>(character)) != nullptr;
#endif
}

float glyph_advance(ImFont* font, float pixels, char32_t character) {
  const auto wide = static_cast<ImWchar>(character > IM_UNICODE_CODEPOINT_MAX ? 0xFFFD : character);
#if IMGUI_VERSION_NUM >= 19200
  return font->GetFontBaked(pixels)->GetCharAdvance(wide) * glyph_scale(font, pixels);
#else
  return font->GetCharAdvance(wide) * glyph_scale(font, pixels);
#endif
}

float glyph_ascent(ImFont* font, float pixels) {
#if IMGUI_VERSION_NUM >= 19200
  return font->GetFontBaked(pixels)->Ascent * glyph_scale(font, pixels);
#else
  return font->Ascent * glyph_scale(font, pixels);
#endif
}

void draw_glyphs(ImDrawList& list, ImFont* font, float pixels, std::span<const PlacedGlyph> glyphs, ImU32 colour) {
  if ((colour & IM_COL32_A_MASK) == 0) return;
  const float scale = glyph_scale(font, pixels);
  while (!glyphs.empty()) {
    const auto chunk = glyphs.first(std::min(glyphs.size(), glyphs_in_one_call));
    glyphs = glyphs.subspan(chunk.size());
    const int count = static_cast<int>(chunk.size());
    int drawn = 0;
    list.PrimReserve(count * 6, count * 4);
    for (const PlacedGlyph& placed : chunk) {
      if (placed.character > IM_UNICODE_CODEPOINT_MAX) continue;
      const ImFontGlyph* glyph = find_glyph(font, pixels, static_cast<ImWchar>(placed.character));
      if (glyph == nullptr || !glyph->Visible) continue;
      const ImVec2 from(placed.x + glyph->X0 * scale, placed.y + glyph->Y0 * scale);
      const ImVec2 to(placed.x + glyph->X1 * scale, placed.y + glyph->Y1 * scale);
      const ImU32 tint = glyph->Colored ? colour | ~static_cast<ImU32>(IM_COL32_A_MASK) : colour;
      list.PrimRectUV(from, to, ImVec2(glyph->U0, glyph->V0), ImVec2(glyph->U1, glyph->V1), tint);
      ++drawn;
    }
    list.PrimUnreserve((count - drawn) * 6, (count - drawn) * 4);
  }
}

void build_fonts_without_renderer() {
  ImGuiIO& io = ImGui::GetIO();
#if IMGUI_VERSION_NUM >= 19200
  io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
#else
  unsigned char* texels = nullptr;
  int width = 0;
  int height = 0;
  io.Fonts->GetTexDataAsAlpha8(&texels, &width, &height);
  io.Fonts->SetTexID((ImTextureID)(std::intptr_t)1);  // any number that is not none: a pointer or an integer
#endif
}

void finish_frame_without_renderer() {
#if IMGUI_VERSION_NUM >= 19200
  for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
    if (texture->Status == ImTextureStatus_WantDestroy) {
      texture->SetTexID(ImTextureID_Invalid);
      texture->SetStatus(ImTextureStatus_Destroyed);
    } else if (texture->Status != ImTextureStatus_OK && texture->Status != ImTextureStatus_Destroyed) {
      texture->SetTexID(1);
      texture->SetStatus(ImTextureStatus_OK);
    }
  }
#endif
}

}  // namespace afterword::ui
