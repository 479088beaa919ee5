// Dates and times as the screens say them: short, in plain words, 24-hour clock. Nothing here reads a clock.
#pragma once

#include <optional>
#include <string>

#include "domain/time.h"

namespace afterword::domain {

std::string clock(const Time& time);      ///< "10:30"
std::string short_day(Date day);          ///< "Thu 23 April"
std::string long_day(Date day);           ///< "Thursday 23 April"
std::string short_weekday(Date day);      ///< "Thu"
std::string day_and_month(Date day);      ///< "23 April"
std::string dated(Date day, Date today);  ///< "Thu 23 April"; with its year where it is not today's

/// "Thu 23 April, 10:30 to 11:25"; only the start where the end is unknown; both days where it runs past midnight.
std::string span(const std::optional<Time>& starts, const std::optional<Time>& ends);

/// "today", "tomorrow", "yesterday", "in 5 days", "5 days ago", "in 3 weeks", "2 months ago".
std::string relative_day(Date day, Date today);

/// "just now", "26 minutes ago", "3 hours ago", "yesterday", "5 days ago"; a time to come: "in 26 minutes".
std::string ago(const Time& then, const Time& now);

/// A deadline still to come: "by 11:25" (today), "by Fri 11:25" (within a week), "by Fri", "by Fri 1 May"; "by today".
/// Once past: "since yesterday", "since 11:25", "since Mon", "since Mon 13 April". Empty for none.
std::string deadline(const When& due, const Time& now);

/// When something opened or opens: "opened today", "opened yesterday", "opened Mon 13 April", "opens tomorrow",
/// "opens Fri 1 May". Empty for none.
std::string opening(const When& opens, const Time& now);

/// Where a coming event stands in a list: "today 14:00", "tomorrow 14:00", "Tue 28, 14:00", "Tue 12 May".
std::string coming(const When& when, const Time& now);

/// The calendar day of either kind, in its own offset; nothing for none.
std::optional<Date> day_of(const When& when);
/// True once a due date or time lies behind `now`: a date counts to its last moment ("Exact reading of the dates").
bool is_past(const When& due, const Time& now);

}  // namespace afterword::domain
