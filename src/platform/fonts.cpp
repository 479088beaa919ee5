#include "platform/fonts.h"

#include <fontconfig/fontconfig.h>

#include <memory>

namespace afterword::platform {

namespace {

struct Release {
  void operator()(FcPattern* p) const { FcPatternDestroy(p); }
  void operator()(FcCharSet* s) const { FcCharSetDestroy(s); }
  void operator()(FcFontSet* s) const { FcFontSetDestroy(s); }
};
using Pattern = std::unique_ptr<FcPattern, Release>;
using CharSet = std::unique_ptr<FcCharSet, Release>;
using FontSet = std::unique_ptr<FcFontSet, Release>;

Pattern wanted(std::string_view family, int weight) {
  Pattern pattern(FcPatternCreate());
  const auto name = [](const char* text) { return reinterpret_cast<const FcChar8*>(text); };
  FcPatternAddString(pattern.get(), FC_FAMILY, name(std::string(family).c_str()));
  FcPatternAddString(pattern.get(), FC_FAMILY, name("Inter"));
  FcPatternAddString(pattern.get(), FC_FAMILY, name("DejaVu Sans"));
  FcPatternAddInteger(pattern.get(), FC_WEIGHT, weight >= 600 ? FC_WEIGHT_DEMIBOLD : FC_WEIGHT_REGULAR);
  FcPatternAddInteger(pattern.get(), FC_SLANT, FC_SLANT_ROMAN);
  FcPatternAddBool(pattern.get(), FC_SCALABLE, FcTrue);
  FcPatternAddBool(pattern.get(), FC_COLOR, FcFalse);
  return pattern;
}

void complete(FcPattern* pattern) {
  FcConfigSubstitute(nullptr, pattern, FcMatchPattern);
  FcDefaultSubstitute(pattern);
}

FontPlace place_of(FcPattern* match) {
  FcChar8* path = nullptr;
  int index = 0;
  if (FcPatternGetString(match, FC_FILE, 0, &path) != FcResultMatch) return {};
  FcPatternGetInteger(match, FC_INDEX, 0, &index);
  return {reinterpret_cast<const char*>(path), index & 0xFFFF};  // above: the instance of a variable font
}

bool draws(FcPattern* font, char32_t character) {
  FcCharSet* set = nullptr;
  FcBool colour = FcFalse;
  FcPatternGetBool(font, FC_COLOR, 0, &colour);
  return colour == FcFalse && FcPatternGetCharSet(font, FC_CHARSET, 0, &set) == FcResultMatch &&
         FcCharSetHasChar(set, character) == FcTrue;
}

}  // namespace

FontPlace find_font(std::string_view family, int weight) {
  const Pattern pattern = wanted(family, weight);
  complete(pattern.get());
  FcResult result = FcResultNoMatch;
  const Pattern match(FcFontMatch(nullptr, pattern.get(), &result));
  return match ? place_of(match.get()) : FontPlace{};
}

std::optional<FontPlace> find_font_with(char32_t character, std::string_view family, int weight) {
  const Pattern pattern = wanted(family, weight);
  const CharSet set(FcCharSetCreate());
  FcCharSetAddChar(set.get(), character);
  FcPatternAddCharSet(pattern.get(), FC_CHARSET, set.get());
  complete(pattern.get());
  FcResult result = FcResultNoMatch;
  const Pattern match(FcFontMatch(nullptr, pattern.get(), &result));
  if (match && draws(match.get(), character)) return place_of(match.get());
  // The best match may be a font without the character; further down the list there may be one with it.
  const FontSet sorted(FcFontSort(nullptr, pattern.get(), FcTrue, nullptr, &result));
  for (int i = 0; sorted && i < sorted->nfont; ++i)
    if (draws(sorted->fonts[i], character)) return place_of(sorted->fonts[i]);
  return std::nullopt;
}

}  // namespace afterword::platform
