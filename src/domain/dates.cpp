// Spoken dates: one place decides how near a day must be to be called by its name.
#include "domain/dates.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "domain/text.h"

namespace afterword::domain {
namespace {

constexpr auto weekdays =
    std::to_array<std::string_view>({"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"});
constexpr auto months = std::to_array<std::string_view>({"January", "February", "March", "April", "May", "June", "July",
                                                         "August", "September", "October", "November", "December"});

std::string weekday_name(Date day) { return std::string(weekdays[std::chrono::weekday{day}.c_encoding()]); }

std::chrono::year year_of(Date day) { return std::chrono::year_month_day{day}.year(); }

/// "Fri" within the next six days or the last six, else "Fri 1 May", with the year where it differs.
std::string near_day(Date day, Date today) {
  const auto apart = std::abs((day - today).count());
  return apart < 7 ? short_weekday(day) : dated(day, today);
}

}  // namespace

std::string clock(const Time& time) {
  const int minute = minute_of_day(time);
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), "%02d:%02d", minute / 60, minute % 60);
  return text.data();
}

std::string short_weekday(Date day) { return weekday_name(day).substr(0, 3); }

std::string day_and_month(Date day) {
  const std::chrono::year_month_day ymd{day};
  return std::to_string(static_cast<unsigned>(ymd.day())) + " " +
         std::string(months[static_cast<unsigned>(ymd.month()) - 1]);
}

std::string short_day(Date day) { return short_weekday(day) + " " + day_and_month(day); }
std::string long_day(Date day) { return weekday_name(day) + " " + day_and_month(day); }

std::string dated(Date day, Date today) {
  const bool same = year_of(day) == year_of(today);
  return short_day(day) + (same ? "" : " " + std::to_string(static_cast<int>(year_of(day))));
}

std::string span(const std::optional<Time>& starts, const std::optional<Time>& ends) {
  if (!starts && !ends) return {};
  if (!starts) return short_day(date_of(*ends)) + ", until " + clock(*ends);
  const std::string begun = short_day(date_of(*starts)) + ", " + clock(*starts);
  if (!ends) return begun;
  if (date_of(*starts) == date_of(*ends)) return begun + " to " + clock(*ends);
  return begun + " to " + short_day(date_of(*ends)) + ", " + clock(*ends);
}

std::string relative_day(Date day, Date today) {
  const auto apart = (day - today).count();
  if (apart == 0) return "today";
  if (apart == 1) return "tomorrow";
  if (apart == -1) return "yesterday";
  const auto n = static_cast<std::size_t>(std::abs(apart));
  const std::string many = n < 14    ? counted(n, "day")
                           : n < 61  ? counted(n / 7, "week")
                           : n < 730 ? counted(n / 30, "month")
                                     : counted(n / 365, "year");
  return apart > 0 ? "in " + many : many + " ago";
}

std::string ago(const Time& then, const Time& now) {
  const auto minutes = minutes_between(then, now);
  const auto n = static_cast<std::size_t>(std::abs(minutes));
  if (n < 1) return "just now";
  // Which day it was matters only beyond a working day: "yesterday" for something an hour past midnight misleads.
  if (n >= 18 * 60 || (n >= 12 * 60 && date_of(then) != date_of(now))) {
    const std::string day = relative_day(date_of(then), date_of(now));
    if (day != "today") return day;
  }
  const std::string many = n < 60 ? counted(n, "minute") : n < 120 ? "an hour" : counted(n / 60, "hour");
  return minutes > 0 ? many + " ago" : "in " + many;
}

std::optional<Date> day_of(const When& when) {
  if (const auto* date = std::get_if<Date>(&when)) return *date;
  if (const auto* time = std::get_if<Time>(&when)) return date_of(*time);
  return std::nullopt;
}

bool is_past(const When& due, const Time& now) {
  if (const auto* date = std::get_if<Date>(&due)) return date_of(now) > *date;
  if (const auto* time = std::get_if<Time>(&due)) return now > *time;
  return false;
}

std::string deadline(const When& due, const Time& now) {
  const auto day = day_of(due);
  if (!day) return {};
  const Date today = date_of(now);
  const auto* time = std::get_if<Time>(&due);
  if (is_past(due, now)) {
    if (*day == today) return "since " + (time != nullptr ? clock(*time) : std::string("today"));
    if (today - *day == std::chrono::days{1}) return "since yesterday";
    return "since " + near_day(*day, today);
  }
  if (*day == today) return "by " + (time != nullptr ? clock(*time) : std::string("today"));
  const bool near = *day - today < std::chrono::days{7};
  return "by " + near_day(*day, today) + (time != nullptr && near ? " " + clock(*time) : "");
}

std::string opening(const When& opens, const Time& now) {
  const auto day = day_of(opens);
  if (!day) return {};
  const Date today = date_of(now);
  const auto* time = std::get_if<Time>(&opens);
  const bool open = time != nullptr ? now >= *time : today >= *day;
  const auto apart = std::abs((*day - today).count());
  return (open ? "opened " : "opens ") + (apart <= 1 ? relative_day(*day, today) : near_day(*day, today));
}

std::string coming(const When& when, const Time& now) {
  const auto day = day_of(when);
  if (!day) return {};
  const Date today = date_of(now);
  const auto* time = std::get_if<Time>(&when);
  const auto apart = (*day - today).count();
  if (apart == 0 || apart == 1) return relative_day(*day, today) + (time != nullptr ? " " + clock(*time) : "");
  if (apart < 0 || apart >= 7) return dated(*day, today);
  const auto number = std::to_string(static_cast<unsigned>(std::chrono::year_month_day{*day}.day()));
  return short_weekday(*day) + " " + number + (time != nullptr ? ", " + clock(*time) : "");
}

}  // namespace afterword::domain
