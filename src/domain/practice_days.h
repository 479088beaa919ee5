// Days of practice: they begin at an hour of the night rather than at midnight, by the user's own clock.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/time.h"

namespace afterword::domain {

/// The hour at which a day of practice begins, where the user chose no other.
constexpr int default_rollover_hour = 4;
/// Reads the preference of that name: a whole hour, 0 … 23; the default for anything else.
int rollover_hour_from(std::string_view preference);

/// The day that a moment counts to, by the offset that was in force there and then.
Date practice_day(const Time& moment, int rollover_hour);
/// The moment at which a day of practice begins.
Time practice_day_begins(Date day, int rollover_hour, int offset_min);

/// When something comes back, seen from `today`: "today, again", "tomorrow", "Saturday 25" (within six days),
/// "Monday 4 May", "in March 2027" (from half a year on). With a date that is prepared for, a later day is "after
/// Tuesday" ("after 28 April" where that is a week or more away).
std::string coming_back(Date day, Date today, std::optional<Date> before = {});

}  // namespace afterword::domain
