// Letters that are first needed while the program runs.
#include "ui/fonts.h"

#include <chrono>
#include <cmath>
#include <thread>

#include "support/catch.h"
#include "support/headless.h"

#if IMGUI_VERSION_NUM < 19200  // later releases rasterise what is drawn by themselves

using namespace afterword;
using ui::Font;

namespace {

/// Inter, and DejaVu for what that lacks.
class TwoFonts final : public ui::FontSource {
 public:
  ui::FontFile face(std::string_view, int) override { return {tests::find_text_font(), 0}; }
  std::optional<ui::FontFile> face_with(char32_t, std::string_view, int) override {
    ++asked;
    return ui::FontFile{tests::find_text_font(true), 0};
  }
  int asked = 0;
};

struct Drawn {
  float x0 = 0, y0 = 0, x1 = 0, y1 = 0, advance = 0;
  std::vector<unsigned char> pixels;
  friend bool operator==(const Drawn&, const Drawn&) = default;
};

Drawn drawn(ImFont* font, char32_t character) {
  const ImFontGlyph* const glyph = font->FindGlyphNoFallback(static_cast<ImWchar>(character));
  REQUIRE(glyph != nullptr);
  Drawn all{glyph->X0, glyph->Y0, glyph->X1, glyph->Y1, glyph->AdvanceX, {}};
  unsigned char* texels = nullptr;
  int width = 0, height = 0;
  font->ContainerAtlas->GetTexDataAsAlpha8(&texels, &width, &height);
  const auto at = [](float share, int whole) {
    return static_cast<int>(std::lround(share * static_cast<float>(whole)));
  };
  for (int y = at(glyph->V0, height); y < at(glyph->V1, height); ++y)
    for (int x = at(glyph->U0, width); x < at(glyph->U1, width); ++x) all.pixels.push_back(texels[y * width + x]);
  return all;
}

struct Letters {
  tests::Headless context;
  TwoFonts source;
  ui::Fonts fonts{source};

  void settle() {
    for (int i = 0; i < 10'000 && (fonts.wanting() || fonts.looking()); ++i) {
      fonts.update();
      if (fonts.looking()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    REQUIRE_FALSE(fonts.wanting());
    REQUIRE_FALSE(fonts.looking());
  }
};

constexpr std::u32string_view words = U"Siobhán Żółć Привет γειά שלום";

}  // namespace

TEST_CASE("A letter that comes later is drawn exactly like one that was there from the start") {
  for (const float scale : {1.0F, 1.5F}) {
    std::vector<Drawn> early, late;
    const auto look = [&](Letters& letters, std::vector<Drawn>& all) {
      for (const Font font : {Font::small, Font::body, Font::body_bold, Font::title})
        for (const char32_t c : words)
          if (c != U' ') all.push_back(drawn(letters.fonts.get(font), c));
    };
    const auto need = [](Letters& letters) {
      for (const Font font : {Font::small, Font::body, Font::body_bold, Font::title})
        for (const char32_t c : words) letters.fonts.need(font, c);
    };
    {
      Letters letters;
      letters.fonts.set_scale(scale);
      need(letters);
      letters.settle();
      look(letters, early);
    }
    {
      Letters letters;
      letters.fonts.set_scale(scale);
      letters.settle();
      const ImFont* const before = letters.fonts.get(Font::body);
      const int glyphs = before->Glyphs.Size;
      need(letters);
      letters.settle();
      CHECK(letters.fonts.get(Font::body) == before);  // the atlas was not built anew
      CHECK(before->Glyphs.Size > glyphs);
      look(letters, late);
    }
    REQUIRE(early.size() == late.size());
    for (std::size_t i = 0; i < early.size(); ++i) {
      INFO("scale " << scale << ", letter " << i);
      CHECK(early[i] == late[i]);
      CHECK(early[i].pixels.size() > 4);
    }
  }
}

TEST_CASE("More letters than there is room for are all drawn, and a font is asked for once") {
  Letters letters;
  letters.settle();
  std::vector<char32_t> all;
  for (char32_t c = 0x400; c < 0x500; ++c) all.push_back(c);  // Cyrillic
  for (char32_t c = 0x5D0; c < 0x5EB; ++c) all.push_back(c);  // Hebrew, which Inter lacks
  for (char32_t c = 0x100; c < 0x180; ++c) all.push_back(c);  // Latin
  for (const char32_t c : all) letters.fonts.need(Font::body, c);
  letters.settle();
  for (const char32_t c : all) {
    INFO(static_cast<unsigned>(c));
    CHECK(letters.fonts.get(Font::body)->FindGlyphNoFallback(static_cast<ImWchar>(c)) != nullptr);
  }
  CHECK(letters.source.asked < 3);
}

TEST_CASE("A letter that no font has is asked for once and stands as its sign") {
  Letters letters;
  letters.settle();
  const int generation = letters.fonts.generation();
  letters.fonts.need(Font::body, U'\u1780');
  letters.settle();
  const int asked = letters.source.asked;
  CHECK(asked == 1);
  CHECK(letters.fonts.generation() == generation);
  letters.fonts.need(Font::body, U'\u1780');
  CHECK_FALSE(letters.fonts.wanting());
  CHECK(letters.source.asked == asked);
}

#endif
