// The installed fonts, by fontconfig.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace afterword::platform {

struct FontPlace {
  std::string path;
  int index = 0;  ///< of the face in a collection
};

/// The face nearest to a family and weight (400 regular, 600 semi-bold); DejaVu Sans where the family is not
/// installed. An empty path: there is no font at all.
FontPlace find_font(std::string_view family, int weight);
/// A face that has the character, nearest to family and weight. Nothing when none of the installed ones has it.
std::optional<FontPlace> find_font_with(char32_t character, std::string_view family, int weight);

}  // namespace afterword::platform
