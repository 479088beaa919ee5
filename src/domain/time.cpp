// Reads and writes dates and times in the interchange file's form, and does the little arithmetic they need.
#include "domain/time.h"

#include <array>
#include <cstdio>

namespace afterword::domain {
namespace {

constexpr std::int64_t ms_per_minute = 60'000;
constexpr std::int64_t ms_per_day = 86'400'000;

/// Takes a text from its front, one fixed field after the other.
class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}

  /// Exactly `digits` ASCII digits, or nothing.
  std::optional<int> number(std::size_t digits) {
    if (rest_.size() < digits) return std::nullopt;
    int value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
      if (!is_digit(rest_[i])) return std::nullopt;
      value = value * 10 + (rest_[i] - '0');
    }
    rest_.remove_prefix(digits);
    return value;
  }
  bool skip(char c) {
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }
  /// The digits of a fraction of a second, cut to milliseconds; nothing when there is none.
  std::optional<int> fraction_ms() {
    if (rest_.empty() || !is_digit(rest_.front())) return std::nullopt;
    int ms = 0;
    int weight = 100;
    for (; !rest_.empty() && is_digit(rest_.front()); rest_.remove_prefix(1), weight /= 10)
      ms += (rest_.front() - '0') * weight;
    return ms;
  }
  bool at_end() const { return rest_.empty(); }

 private:
  static bool is_digit(char c) { return c >= '0' && c <= '9'; }
  std::string_view rest_;
};

std::optional<Date> read_day(Reader& reader) {
  const auto year = reader.number(4);
  if (!year || *year == 0 || !reader.skip('-')) return std::nullopt;
  const auto month = reader.number(2);
  if (!month || !reader.skip('-')) return std::nullopt;
  const auto day = reader.number(2);
  if (!day) return std::nullopt;
  const std::chrono::year_month_day ymd{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                        std::chrono::day{static_cast<unsigned>(*day)}};
  if (!ymd.ok()) return std::nullopt;
  return Date{ymd};
}

/// Milliseconds since midnight of "14:00", "14:00:30", "14:00:30.5".
std::optional<std::int64_t> read_clock(Reader& reader) {
  const auto hour = reader.number(2);
  if (!hour || *hour > 23 || !reader.skip(':')) return std::nullopt;
  const auto minute = reader.number(2);
  if (!minute || *minute > 59) return std::nullopt;
  std::int64_t ms = (*hour * 60 + *minute) * ms_per_minute;
  if (!reader.skip(':')) return ms;
  const auto second = reader.number(2);
  if (!second || *second > 60) return std::nullopt;
  ms += *second * std::int64_t{1000};
  if (!reader.skip('.')) return ms;
  const auto fraction = reader.fraction_ms();
  if (!fraction) return std::nullopt;
  return ms + *fraction;
}

std::optional<int> read_offset(Reader& reader) {
  if (reader.skip('Z')) return 0;
  const bool west = reader.skip('-');
  if (!west && !reader.skip('+')) return std::nullopt;
  const auto hours = reader.number(2);
  if (!hours || *hours > 23) return std::nullopt;
  reader.skip(':');
  const auto minutes = reader.number(2);
  if (!minutes || *minutes > 59) return std::nullopt;
  const int offset = *hours * 60 + *minutes;
  return west ? -offset : offset;
}

/// Milliseconds since 1970-01-01T00:00 as the clock on the wall showed them.
std::int64_t local_ms(const Time& time) { return time.utc_ms + time.offset_min * ms_per_minute; }

std::int64_t floor_div(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  Reader reader(text);
  const auto day = read_day(reader);
  return day && reader.at_end() ? day : std::nullopt;
}

std::optional<Time> parse_time(std::string_view text) {
  Reader reader(text);
  const auto day = read_day(reader);
  if (!day || !reader.skip('T')) return std::nullopt;
  const auto clock = read_clock(reader);
  if (!clock) return std::nullopt;
  const auto offset = read_offset(reader);
  if (!offset || !reader.at_end()) return std::nullopt;
  return Time{day->time_since_epoch().count() * ms_per_day + *clock - *offset * ms_per_minute, *offset};
}

std::optional<When> parse_when(std::string_view text) {
  if (const auto date = parse_date(text)) return When{*date};
  if (const auto time = parse_time(text)) return When{*time};
  return std::nullopt;
}

std::string to_string(Date date) {
  const std::chrono::year_month_day ymd{date};
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(ymd.year()),
                static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()));
  return text.data();
}

std::string to_string(const Time& time) {
  const std::int64_t wall = local_ms(time);
  const std::int64_t in_day = wall - floor_div(wall, ms_per_day) * ms_per_day;
  const int minute = static_cast<int>(in_day / ms_per_minute);
  const int ms = static_cast<int>(in_day % ms_per_minute);
  const int offset = time.offset_min < 0 ? -time.offset_min : time.offset_min;
  std::array<char, 48> clock{};
  std::array<char, 16> fraction{};
  if (ms % 1000 != 0) std::snprintf(fraction.data(), fraction.size(), ".%03d", ms % 1000);
  std::snprintf(clock.data(), clock.size(), "T%02d:%02d:%02d%s%c%02d:%02d", minute / 60, minute % 60, ms / 1000,
                fraction.data(), time.offset_min < 0 ? '-' : '+', offset / 60, offset % 60);
  return to_string(date_of(time)) + clock.data();
}

std::string to_string(const When& when) {
  if (const auto* date = std::get_if<Date>(&when)) return to_string(*date);
  if (const auto* time = std::get_if<Time>(&when)) return to_string(*time);
  return {};
}

Date date_of(const Time& time) {
  return Date{std::chrono::days{static_cast<int>(floor_div(local_ms(time), ms_per_day))}};
}

int minute_of_day(const Time& time) {
  const std::int64_t wall = local_ms(time);
  return static_cast<int>((wall - floor_div(wall, ms_per_day) * ms_per_day) / ms_per_minute);
}

Time at(Date date, int minute, int offset_min) {
  const std::int64_t day_ms = date.time_since_epoch().count() * ms_per_day;
  return {day_ms + (std::int64_t{minute} - offset_min) * ms_per_minute, offset_min};
}

Time plus_minutes(Time time, std::int64_t minutes) {
  time.utc_ms += minutes * ms_per_minute;
  return time;
}

std::int64_t minutes_between(const Time& a, const Time& b) { return (b.utc_ms - a.utc_ms) / ms_per_minute; }

}  // namespace afterword::domain
