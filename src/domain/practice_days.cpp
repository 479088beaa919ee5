// Days of practice and how they are called.
#include "domain/practice_days.h"

#include <charconv>

#include "domain/dates.h"
#include "domain/text.h"

namespace afterword::domain {
namespace {

// "Saturday" of "Saturday 25 April".
std::string weekday_of(Date day) {
  const std::string text = long_day(day);
  return text.substr(0, text.find(' '));
}

// "April" of "25 April".
std::string month_of(Date day) {
  const std::string text = day_and_month(day);
  return text.substr(text.find(' ') + 1);
}

}  // namespace

int rollover_hour_from(std::string_view preference) {
  int hour = default_rollover_hour;
  const auto end = std::from_chars(preference.data(), preference.data() + preference.size(), hour);
  const bool whole = end.ec == std::errc() && end.ptr == preference.data() + preference.size();
  return whole && hour >= 0 && hour <= 23 ? hour : default_rollover_hour;
}

Date practice_day(const Time& moment, int rollover_hour) { return date_of(plus_minutes(moment, -60 * rollover_hour)); }

Time practice_day_begins(Date day, int rollover_hour, int offset_min) {
  return at(day, 60 * rollover_hour, offset_min);
}

std::string coming_back(Date day, Date today, std::optional<Date> before) {
  using std::chrono::days;
  if (before && day > *before && *before > today)
    return "after " + (*before - today < days{7} ? weekday_of(*before) : day_and_month(*before));
  const auto apart = (day - today).count();
  if (apart <= 0) return "today, again";
  if (apart == 1) return "tomorrow";
  const std::chrono::year_month_day ymd{day};
  if (apart < 7) return weekday_of(day) + " " + std::to_string(static_cast<unsigned>(ymd.day()));
  constexpr int half_a_year = 183;
  if (apart < half_a_year) return long_day(day);
  return "in " + month_of(day) + " " + std::to_string(static_cast<int>(ymd.year()));
}

}  // namespace afterword::domain
