// Markdown pages that were written here to be read by people, and hold no list of questions though they look like one.
#pragma once

#include <string_view>

namespace afterword::exchange {

/// What such a page begins with, where it is not the page of a debrief.
constexpr std::string_view page_mark = "<!-- afterword:page -->";

/// By that mark; without it, as briefs and what was written before there was one, by two of their own headings.
bool is_page_to_read(std::string_view bytes);

}  // namespace afterword::exchange
