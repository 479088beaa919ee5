// Text of the user's as Markdown and HTML show it: nothing in it is taken for a sign of theirs.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace afterword::exchange {

/// One line of Markdown (CommonMark); line ends become blanks.
std::string markdown_text(std::string_view text);
/// Several lines within an item of a list whose content is indented by `indent` blanks: line ends, blanks at their ends
/// and control characters come back as they were (exchange/markdown_read.h). `paragraphs`: an empty line parts two of
/// them, else it is a sign like any other.
std::string markdown_lines(std::string_view text, std::size_t indent, bool paragraphs = true);
/// For the content and the attributes of HTML. What is no UTF-8 becomes U+FFFD.
std::string html_text(std::string_view text);

}  // namespace afterword::exchange
