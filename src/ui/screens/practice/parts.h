// What the pages of a session share: the bar at the top, the ruler of two minutes, times in words.
#pragma once

#include <string>
#include <string_view>

#include "ui/screens/practice/session.h"

namespace afterword::ui {

/// One column in the middle of a window without a rail.
Page practice_page(const Frame& f, float widest);
/// From here on, below the bar at the top, a page of a session may draw.
constexpr float practice_top = 72;
/// The rating cards have room to stay at the foot; in a lower window they scroll with the rest.
inline bool practice_is_tall(const Frame& f) { return f.height >= 640; }
/// What scrolls, between the bar at the top and what stays at the foot.
Rect practice_area(const Frame& f, const Page& page, float staying = 0);

/// What the session is, how far it got, and "Stop here" (Esc). `share` of the current question is done, 0 … 1. Leaving
/// a session that is over closes it: the view has none afterwards.
void practice_bar(Frame& f, PracticeView& view, float share);

/// Three minutes in ticks of five seconds; two minutes stands out, past it what is spent turns to the colour of time.
void time_ruler(Frame& f, const Rect& r, double seconds);
/// The same, large, with its words below; returns its height.
float large_time_ruler(Frame& f, Place at, double seconds);

std::string minutes_and_seconds(double seconds);  ///< "1:24"
/// "36 seconds to the two-minute mark", "12 seconds past the two-minute mark"
std::string to_the_mark(double seconds);
/// "1:52, within two minutes", "2:24, 24 seconds over"
std::string time_taken(double seconds);
/// "about 40 seconds aloud", "about 2 minutes aloud"
std::string time_aloud(double seconds);
/// "about 11 min"
std::string about_minutes(double minutes);

/// How long a text takes when it is said.
double seconds_aloud(std::string_view text);
std::size_t word_count(std::string_view text);

}  // namespace afterword::ui
