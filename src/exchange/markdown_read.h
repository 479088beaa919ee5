// The running text of Markdown (CommonMark, inlines) as plain text.
#pragma once

#include <string>
#include <string_view>

namespace afterword::exchange {

/// Escapes, entities, emphasis, code spans, links and tags are taken away, what they hold stays; a backslash or two
/// blanks at a line's end is a line end, every other line end a blank. What exchange/markup.h wrote comes back as it
/// was. Pictures go.
std::string markdown_to_text(std::string_view markdown);

/// What an only link leads to: the text is "[…](target)" and nothing more. Empty otherwise.
std::string_view only_link(std::string_view markdown);

}  // namespace afterword::exchange
