// What the steps of the debrief share: how they begin and where they scroll.
#pragma once

#include <string_view>

#include "ui/layout.h"

namespace afterword::ui {

/// Where a step scrolls: between the words under the ruler and the foot bar. With s.top() as y, the title belongs at
/// y + step_title.
Rect step_area(const Page& page);
constexpr float step_title = 16;

/// The title and the sentence under it, in the column; returns the height of both and the gap below them.
float step_heading(Frame& f, const Page& page, float y, std::string_view title, std::string_view sentence);

}  // namespace afterword::ui
