// Text of the user's as Markdown and HTML show it: nothing in it is taken for a sign of theirs.
#pragma once

#include <string>
#include <string_view>

namespace afterword::exchange {

/// One line of Markdown (CommonMark); line ends become blanks.
std::string markdown_text(std::string_view text);
/// For the content and the attributes of HTML. What is no UTF-8 becomes U+FFFD.
std::string html_text(std::string_view text);

}  // namespace afterword::exchange
