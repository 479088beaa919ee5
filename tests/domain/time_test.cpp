// Dates and times: what is read, what is refused, and that writing brings back what was read.
#include "domain/time.h"

#include "support/catch.h"

using namespace afterword::domain;
using std::chrono::sys_days;
using namespace std::chrono_literals;

namespace {

Date day(int y, unsigned m, unsigned d) {
  return sys_days{std::chrono::year{y} / std::chrono::month{m} / std::chrono::day{d}};
}

}  // namespace

TEST_CASE("A date is read only in its one form and only if that day exists") {
  CHECK(parse_date("2026-03-05") == day(2026, 3, 5));
  CHECK(parse_date("2024-02-29") == day(2024, 2, 29));
  CHECK(parse_date("0001-01-01") == day(1, 1, 1));
  CHECK(parse_date("9999-12-31") == day(9999, 12, 31));
  for (const char* wrong :
       {"", "2026-3-5", "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-04-31", "0000-01-01", "26-03-05",
        "2026/03/05", "2026-03-05 ", " 2026-03-05", "2026-03-05T10:00", "+026-03-05", "20260305"}) {
    INFO(wrong);
    CHECK_FALSE(parse_date(wrong));
  }
}

TEST_CASE("A time always carries its offset") {
  // 2026-03-05T00:00Z is 20517 days after the epoch.
  const std::int64_t midnight = 20517LL * 86'400'000;
  CHECK(parse_time("2026-03-05T14:00:00+01:00") == Time{midnight + 13 * 3'600'000LL, 60});
  CHECK(parse_time("2026-03-05T14:00+0100") == Time{midnight + 13 * 3'600'000LL, 60});
  CHECK(parse_time("2026-03-05T14:00Z") == Time{midnight + 14 * 3'600'000LL, 0});
  CHECK(parse_time("2026-03-05T14:00:00.25-03:30") == Time{midnight + 17 * 3'600'000LL + 1'800'250, -210});
  CHECK(parse_time("2026-03-05T14:00:00.123999Z") == Time{midnight + 14 * 3'600'000LL + 123, 0});
  CHECK(parse_time("1969-12-31T23:59:59.999Z") == Time{-1, 0});
  for (const char* wrong :
       {"", "2026-03-05", "2026-03-05T14:00", "2026-03-05T14:00:00", "2026-03-05T24:00Z", "2026-03-05T14:60Z",
        "2026-03-05T14:00:61Z", "2026-03-05T14:00:00.Z", "2026-03-05T14Z", "2026-03-05 14:00Z", "2026-03-05T14:00+1",
        "2026-03-05T14:00+24:00", "2026-03-05T14:00+01:60", "2026-02-30T14:00Z", "2026-03-05T14:00Z ",
        "2026-03-05T14:00+01:00:00"}) {
    INFO(wrong);
    CHECK_FALSE(parse_time(wrong));
  }
}

TEST_CASE("A leap second is the second after it") {
  CHECK(parse_time("2016-12-31T23:59:60Z") == parse_time("2017-01-01T00:00:00Z"));
}

TEST_CASE("Writing brings back what was read") {
  for (const char* text : {"2026-03-05T14:00:00+01:00", "2026-03-05T14:00:00.007+01:00",
                           "1969-12-31T23:59:59.999+00:00", "1905-06-07T01:02:03-09:30", "2026-01-01T00:30:00+14:00",
                           "0001-01-01T00:00:00+00:00", "9999-12-31T23:59:59-23:59"}) {
    INFO(text);
    const auto time = parse_time(text);
    REQUIRE(time);
    CHECK(to_string(*time) == text);
  }
  CHECK(to_string(*parse_time("2026-03-05T14:00Z")) == "2026-03-05T14:00:00+00:00");
  for (int days = -800'000; days < 2'900'000; days += 997) {
    const Date date{std::chrono::days{days}};
    if (date < day(1, 1, 1) || date > day(9999, 12, 31)) continue;
    CHECK(parse_date(to_string(date)) == date);
  }
}

TEST_CASE("Either a date or a time is a when; an empty text is neither") {
  CHECK(parse_when("2026-03-05") == When{day(2026, 3, 5)});
  CHECK(parse_when("2026-03-05T14:00Z") == When{*parse_time("2026-03-05T14:00Z")});
  CHECK_FALSE(parse_when(""));
  CHECK_FALSE(parse_when("soon"));
  CHECK(to_string(When{}).empty());
  CHECK(to_string(When{day(2026, 3, 5)}) == "2026-03-05");
  CHECK(to_string(When{*parse_time("2026-03-05T14:00Z")}) == "2026-03-05T14:00:00+00:00");
}

TEST_CASE("A moment's day and minute are those of its own offset") {
  const Time evening = *parse_time("2026-03-05T23:30:59-05:00");
  CHECK(date_of(evening) == day(2026, 3, 5));
  CHECK(minute_of_day(evening) == 23 * 60 + 30);
  const Time before_epoch = *parse_time("1969-12-31T23:59:59+00:00");
  CHECK(date_of(before_epoch) == day(1969, 12, 31));
  CHECK(minute_of_day(before_epoch) == 1439);
  CHECK(at(day(2026, 3, 5), 23 * 60 + 30, -300) == *parse_time("2026-03-05T23:30:00-05:00"));
}

TEST_CASE("Times are ordered by the moment, not by the clock on the wall") {
  CHECK(*parse_time("2026-03-05T14:00+01:00") < *parse_time("2026-03-05T13:30Z"));
  CHECK_FALSE(*parse_time("2026-03-05T14:00+01:00") == *parse_time("2026-03-05T13:00Z"));
}

TEST_CASE("Minutes are counted towards zero and added without changing the offset") {
  const Time start = *parse_time("2026-03-05T14:00:30+01:00");
  CHECK(plus_minutes(start, 90) == *parse_time("2026-03-05T15:30:30+01:00"));
  CHECK(plus_minutes(start, -24 * 60) == *parse_time("2026-03-04T14:00:30+01:00"));
  CHECK(minutes_between(start, *parse_time("2026-03-05T13:59:29Z")) == 58);
  CHECK(minutes_between(start, *parse_time("2026-03-05T14:00:00+01:00")) == 0);
  CHECK(minutes_between(start, *parse_time("2026-03-05T13:00:00+01:00")) == -60);
}
