// Dates as the screens say them; now is Thursday 23 April 2026, 11:51.
#include "domain/dates.h"

#include "domain/days.h"
#include "support/catch.h"

using namespace afterword::domain;
using afterword::tests::thursday;

using afterword::tests::thursday_morning;

namespace {
When when(const char* text) { return *parse_when(text); }
Time moment(const char* text) { return *parse_time(text); }
}  // namespace

TEST_CASE("A day is named with its weekday, and its year only where it is another one") {
  CHECK(short_day(thursday) == "Thu 23 April");
  CHECK(long_day(thursday) == "Thursday 23 April");
  CHECK(dated(thursday, thursday) == "Thu 23 April");
  CHECK(dated(*parse_date("2027-01-01"), thursday) == "Fri 1 January 2027");
}

TEST_CASE("An interview's time is said as a span") {
  const auto starts = moment("2026-04-23T10:30:00+01:00"), ends = moment("2026-04-23T11:25:00+01:00");
  CHECK(span(starts, ends) == "Thu 23 April, 10:30 to 11:25");
  CHECK(span(starts, std::nullopt) == "Thu 23 April, 10:30");
  CHECK(span(std::nullopt, ends) == "Thu 23 April, until 11:25");
  CHECK(span(starts, moment("2026-04-24T00:10:00+01:00")) == "Thu 23 April, 10:30 to Fri 24 April, 00:10");
  CHECK(span(std::nullopt, std::nullopt).empty());
}

TEST_CASE("Near days have names, far ones are counted") {
  const auto rel = [](int apart) { return relative_day(thursday + std::chrono::days{apart}, thursday); };
  CHECK(rel(0) == "today");
  CHECK(rel(1) == "tomorrow");
  CHECK(rel(-1) == "yesterday");
  CHECK(rel(5) == "in 5 days");
  CHECK(rel(-13) == "13 days ago");
  CHECK(rel(14) == "in 2 weeks");
  CHECK(rel(-70) == "2 months ago");
}

TEST_CASE("How long ago something was is said in the unit that matters") {
  CHECK(ago(plus_minutes(thursday_morning, -26), thursday_morning) == "26 minutes ago");
  CHECK(ago(plus_minutes(thursday_morning, -1), thursday_morning) == "1 minute ago");
  CHECK(ago(thursday_morning, thursday_morning) == "just now");
  CHECK(ago(plus_minutes(thursday_morning, -60), thursday_morning) == "an hour ago");
  CHECK(ago(plus_minutes(thursday_morning, -3 * 60 - 59), thursday_morning) == "3 hours ago");
  CHECK(ago(moment("2026-04-22T16:00:00+01:00"), thursday_morning) == "yesterday");
  CHECK(ago(moment("2026-04-18T16:00:00+01:00"), thursday_morning) == "5 days ago");
  CHECK(ago(moment("2026-04-22T23:30:00+01:00"), moment("2026-04-23T00:30:00+01:00")) == "an hour ago");
  CHECK(ago(plus_minutes(thursday_morning, 12), thursday_morning) == "in 12 minutes");
}

TEST_CASE("A deadline says by when, and afterwards since when") {
  CHECK(deadline(when("2026-04-24T11:25:00+01:00"), thursday_morning) == "by Fri 11:25");
  CHECK(deadline(when("2026-04-23T18:00:00+01:00"), thursday_morning) == "by 18:00");
  CHECK(deadline(when("2026-04-23"), thursday_morning) == "by today");
  CHECK(deadline(when("2026-04-27"), thursday_morning) == "by Mon");
  CHECK(deadline(when("2026-05-01"), thursday_morning) == "by Fri 1 May");
  CHECK(deadline(when("2026-05-01T12:00:00+01:00"), thursday_morning) == "by Fri 1 May");
  CHECK(deadline(when("2027-01-04"), thursday_morning) == "by Mon 4 January 2027");
  CHECK(deadline(when("2026-04-23T11:25:00+01:00"), thursday_morning) == "since 11:25");
  CHECK(deadline(when("2026-04-22"), thursday_morning) == "since yesterday");
  CHECK(deadline(when("2026-04-20"), thursday_morning) == "since Mon");
  CHECK(deadline(when("2026-04-13"), thursday_morning) == "since Mon 13 April");
  CHECK(deadline(When{}, thursday_morning).empty());
}

TEST_CASE("An opening says when it was or will be") {
  CHECK(opening(when("2026-04-23"), thursday_morning) == "opened today");
  CHECK(opening(when("2026-04-22"), thursday_morning) == "opened yesterday");
  CHECK(opening(when("2026-04-24"), thursday_morning) == "opens tomorrow");
  CHECK(opening(when("2026-04-23T12:00:00+01:00"), thursday_morning) == "opens today");
  CHECK(opening(when("2026-05-04"), thursday_morning) == "opens Mon 4 May");
  CHECK(opening(When{}, thursday_morning).empty());
}

TEST_CASE("A coming event has its weekday, day and time") {
  CHECK(coming(when("2026-04-28T14:00:00+01:00"), thursday_morning) == "Tue 28, 14:00");
  CHECK(coming(when("2026-04-23T14:00:00+01:00"), thursday_morning) == "today 14:00");
  CHECK(coming(when("2026-04-24"), thursday_morning) == "tomorrow");
  CHECK(coming(when("2026-05-12T14:00:00+01:00"), thursday_morning) == "Tue 12 May");
}

TEST_CASE("A due date counts to its last moment, a due time to the minute") {
  CHECK_FALSE(is_past(when("2026-04-23"), thursday_morning));
  CHECK(is_past(when("2026-04-22"), thursday_morning));
  CHECK_FALSE(is_past(when("2026-04-23T11:51:00+01:00"), thursday_morning));
  CHECK(is_past(when("2026-04-23T11:50:59+01:00"), thursday_morning));
  CHECK_FALSE(is_past(When{}, thursday_morning));
}
