// HTML as flashcard programs and web pages hold it, as plain text. No parser of documents: broken markup is read on.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace afterword::exchange {

struct HtmlEntity {
  std::string text;       ///< what it stands for
  std::size_t bytes = 0;  ///< that it takes: "&amp;" 5
};
/// The entity that begins at `at`; nothing where none does.
std::optional<HtmlEntity> entity_at(std::string_view text, std::size_t at);

/// The bytes of the tag or comment that begins at `at`; 0 where none does.
std::size_t tag_at(std::string_view text, std::size_t at);
/// Its name in small letters, with the slash of an end: "br", "/li".
std::string tag_name(std::string_view tag);

struct HtmlText {
  std::string text;
  std::size_t media = 0;  ///< pictures and sounds that were left out
};
/// Line breaks and blocks begin new lines, items a "- "; tags go, entities become what they stand for.
HtmlText html_to_text(std::string_view html);

/// The items of a list, or where there is none the lines.
std::vector<std::string> html_items(std::string_view html);

}  // namespace afterword::exchange
