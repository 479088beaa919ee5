// Fonts come from what is installed; a fallback is given only where it really has the character.
#include "platform/fonts.h"

#include <filesystem>

#include "support/catch.h"

namespace afterword::platform {

TEST_CASE("the body font is found, in both weights") {
  const FontPlace regular = find_font("Inter", 400), bold = find_font("Inter", 600);
  REQUIRE(std::filesystem::exists(regular.path));
  REQUIRE(std::filesystem::exists(bold.path));
  if (regular.path.find("Inter") != std::string::npos) CHECK(regular.path != bold.path);
}

TEST_CASE("a family that is not installed is replaced by one that is") {
  CHECK(std::filesystem::exists(find_font("No Such Family At All", 400).path));
}

TEST_CASE("Cyrillic, Greek and Vietnamese have a face on any machine with DejaVu") {
  for (const char32_t c : {U'Ж', U'λ', U'ễ'}) {
    const auto found = find_font_with(c, "Inter", 400);
    REQUIRE(found);
    CHECK(std::filesystem::exists(found->path));
  }
}

TEST_CASE("a character that no font draws has no face") { CHECK_FALSE(find_font_with(U'\uFDD0', "Inter", 400)); }

}  // namespace afterword::platform
