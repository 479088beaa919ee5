// An ImGui context without a backend.
#include "support/headless.h"

#include <array>
#include <filesystem>
#include <stdexcept>

#include "ui/text/utf8.h"

namespace afterword::tests {

namespace {

constexpr double frame_time = 1.0 / 60;

// Latin to Cyrillic with its marks, Hebrew, Arabic and its joined forms, punctuation.
constexpr std::array<ImWchar, 11> glyph_ranges = {0x20,   0x52F,  0x590,  0x6FF,  0x1E00, 0x20CF,
                                                  0xFB1D, 0xFDFF, 0xFE70, 0xFEFC, 0};

std::uint64_t mix(std::uint64_t hash, const void* data, std::size_t size) {
  const auto* bytes = static_cast<const unsigned char*>(data);
  for (std::size_t i = 0; i < size; ++i) hash = (hash ^ bytes[i]) * 1099511628211U;
  return hash;
}

}  // namespace

class Headless::TestClipboard : public ui::Clipboard {
 public:
  explicit TestClipboard(std::string& text) : text_(text) {}
  const char* get() override { return text_.c_str(); }
  void set(const char* text) override { text_ = text; }

 private:
  std::string& text_;
};

std::string find_text_font(bool with_many_scripts) {
  static constexpr std::array<const char*, 4> paths = {
      "/usr/share/fonts/opentype/inter/Inter-Regular.otf", "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
      "/usr/share/fonts/TTF/DejaVuSans.ttf", "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf"};
  for (std::size_t i = with_many_scripts ? 1 : 0; i < paths.size(); ++i)
    if (std::filesystem::exists(paths[i])) return paths[i];
  throw std::runtime_error("No font to test with: install the package fonts-dejavu-core");
}

Headless::Headless(float width, float height) : clipboard_access_(std::make_unique<TestClipboard>(clipboard)) {
  ImGui::CreateContext();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.DisplaySize = ImVec2(width, height);
  io.MouseDoubleClickTime = 0.3F;
  load_font();
  ui::use_clipboard(*clipboard_access_);
}

Headless::~Headless() { ImGui::DestroyContext(); }

void Headless::load_font() {
  ImFontAtlas& fonts = *ImGui::GetIO().Fonts;
  fonts.Clear();
  font = fonts.AddFontFromFileTTF(find_text_font(true).c_str(), 16.0F, nullptr, glyph_ranges.data());
  ui::build_fonts_without_renderer();
}

void Headless::step(int frames) {
  for (int i = 0; i < frames || input.pending(); ++i) {
    seconds_ += frame_time;
    input.feed(typing);
    ImGui::GetIO().DeltaTime = static_cast<float>(seconds_ - last_frame_);
    last_frame_ = seconds_;
    ImGui::NewFrame();
    if (frame) frame();
    ImGui::Render();
    ui::finish_frame_without_renderer();
    ++frames_;
  }
}

void Headless::press(ui::Key key, ui::Mods mods, int times) {
  for (int i = 0; i < times; ++i) {
    input.key(key, true, mods);
    input.key(key, false, mods);
  }
  step();
}

void Headless::type(std::string_view utf8) {
  for (const char32_t c : ui::text::from_utf8(utf8)) {
    const char32_t upper = c >= U'a' && c <= U'z' ? c - 32 : c;
    const bool on_keyboard = upper == U' ' || (upper >= U'0' && upper <= U'9') || (upper >= U'A' && upper <= U'Z');
    if (c == U'\n') {
      input.key(ui::Key::enter, true, {});
      continue;
    }
    const ui::Mods mods{.shift = c >= U'A' && c <= U'Z'};
    if (on_keyboard) input.key(static_cast<ui::Key>(upper), true, mods);
    input.character(c);
  }
  step();
}

void Headless::move_to(float x, float y) {
  input.mouse_move(x, y);
  step();
}

void Headless::click(float x, float y, int times, ui::Mods mods) {
  wait(1);  // not part of an earlier double click
  input.mouse_move(x, y);
  for (int i = 0; i < times; ++i) {
    input.mouse_button(0, true, mods);
    input.mouse_button(0, false, mods);
  }
  step();
}

void Headless::drag(float x0, float y0, float x1, float y1) {
  wait(1);
  input.mouse_move(x0, y0);
  input.mouse_button(0, true);
  input.mouse_move((x0 + x1) / 2, (y0 + y1) / 2);
  step(2);
  input.mouse_move(x1, y1);
  step(2);
  input.mouse_button(0, false);
  step();
}

std::uint64_t Headless::drawn() const {
  const ImDrawData* data = ImGui::GetDrawData();
  std::uint64_t hash = 14695981039346656037U;
  for (int i = 0; i < data->CmdListsCount; ++i) {
    const ImDrawList* list = data->CmdLists[i];
    hash = mix(hash, list->VtxBuffer.Data, static_cast<std::size_t>(list->VtxBuffer.size_in_bytes()));
    hash = mix(hash, list->IdxBuffer.Data, static_cast<std::size_t>(list->IdxBuffer.size_in_bytes()));
    for (const ImDrawCmd& command : list->CmdBuffer) hash = mix(hash, &command.ClipRect, sizeof command.ClipRect);
  }
  return hash;
}

int Headless::triangles() const { return ImGui::GetDrawData()->TotalIdxCount / 3; }

}  // namespace afterword::tests
