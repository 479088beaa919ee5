// What a person types into a date or time field, and how such a field shows what it holds.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/date_words.h"
#include "domain/time.h"

namespace afterword::domain {

/// Reads "today 14:00", "14:30", "23 apr 10.30", "yesterday 3pm", "2026-04-23 10:30", "half an hour ago", "next fri",
/// "noon", an ISO time with offset. A clock time without a day is today's, and gets the offset of `now`; a day without
/// a clock time is a Date. An empty text is "none" (monostate); nothing is returned for a text not wholly understood.
/// `lean`: "fri" and "23 apr" are the coming or the last one.
std::optional<When> read_when(std::string_view text, const Time& now, Lean lean = Lean::future);

/// What a field shows: "Thu 23 April 2026, 10:30", "Fri 1 May 2026", or an empty text. read_when gives back the same
/// day and minute, whatever the day is by then.
std::string typed_form(const When& when);

}  // namespace afterword::domain
