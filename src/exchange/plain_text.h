// What may stand in a line or a paragraph of a file that others read: text without control characters.
#pragma once

#include <string>
#include <string_view>

namespace afterword::exchange {

/// Without control characters and line ends of any kind: each run of them and of blanks is one blank, none at either
/// end. UTF-8, by as_utf8.
std::string one_line(std::string_view text);
/// Likewise, and line ends stay, as LF; a tab is a blank.
std::string several_lines(std::string_view text);

}  // namespace afterword::exchange
