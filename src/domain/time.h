// Dates and times as the interchange file writes them: ISO 8601, a time always with its offset. No clock is read here.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace afterword::domain {

/// A calendar day without a zone.
using Date = std::chrono::sys_days;

/// A moment, with the offset that was in force where it was noted. Equal when both agree; ordered by the moment.
struct Time {
  std::int64_t utc_ms = 0;  ///< milliseconds since 1970-01-01T00:00Z
  int offset_min = 0;       ///< minutes east of UTC, -1439 … 1439
  friend bool operator==(const Time&, const Time&) = default;
  friend std::weak_ordering operator<=>(const Time& a, const Time& b) { return a.utc_ms <=> b.utc_ms; }
};

/// Nothing, a day, or a moment: what "due" and "sent" hold.
using When = std::variant<std::monostate, Date, Time>;

/// "2026-03-05"; nothing if it is not a real day of years 0001 … 9999 in exactly that form.
std::optional<Date> parse_date(std::string_view text);
/// "2026-03-05T14:00[:00[.123]](Z|+01:00|+0100)"; nothing without an offset or when no such moment exists.
/// A leap second (":60") is read as the next second.
std::optional<Time> parse_time(std::string_view text);
/// A date or a time, whichever it is; nothing otherwise (an empty text is nothing too, not "no date").
std::optional<When> parse_when(std::string_view text);

std::string to_string(Date date);         ///< "2026-03-05"
std::string to_string(const Time& time);  ///< "2026-03-05T14:00:00+01:00", milliseconds only where there are any
std::string to_string(const When& when);  ///< empty for none

/// The calendar day of a moment in its own offset.
Date date_of(const Time& time);
/// Minutes since that day's midnight, in its own offset: 0 … 1439.
int minute_of_day(const Time& time);
/// The moment at `minute` of the day `date` in `offset_min`.
Time at(Date date, int minute, int offset_min);
Time plus_minutes(Time time, std::int64_t minutes);
/// Whole minutes from `a` to `b`, rounded towards zero.
std::int64_t minutes_between(const Time& a, const Time& b);

}  // namespace afterword::domain
