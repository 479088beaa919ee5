// What the steps of the debrief share: how they begin, where they scroll, and how a day and a time are said.
#pragma once

#include <string>
#include <string_view>

#include "domain/records.h"
#include "ui/layout.h"

namespace afterword::ui {

/// Where a step scrolls: between the words under the ruler and the foot bar. With s.top() as y, the title belongs at
/// y + step_title.
Rect step_area(const Page& page);
constexpr float step_title = 16;

/// The title and the sentence under it, in the column; returns the height of both and the gap below them.
float step_heading(Frame& f, const Page& page, float y, std::string_view title, std::string_view sentence);

std::string spoken_day(domain::Date day);               ///< "Thu 23 April"
std::string clock_time(const domain::Time& time);       ///< "10:30"
std::string spoken_times(const domain::Interview& in);  ///< "Thu 23 April, 10:30 to 11:25"; empty: nothing is known

}  // namespace afterword::ui
