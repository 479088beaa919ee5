// What a person types into a date field, as a table; Thursday 23 April 2026, 11:51, one hour east.
#include "domain/typed_when.h"

#include <tuple>

#include "domain/dates.h"
#include "domain/days.h"
#include "support/catch.h"

using namespace afterword::domain;

using afterword::tests::thursday_morning;

namespace {
std::string when_typed(std::string_view text, Lean lean = Lean::future) {
  const auto when = read_when(text, thursday_morning, lean);
  return when ? to_string(*when) : "not understood";
}
}  // namespace

TEST_CASE("A typed day or time is read as people write it") {
  using Row = std::tuple<const char*, const char*>;
  const auto [typed, meant] = GENERATE(table<const char*, const char*>({
      Row{"today 14:00", "2026-04-23T14:00:00+01:00"},
      Row{"14:30", "2026-04-23T14:30:00+01:00"},
      Row{"14.30", "2026-04-23T14:30:00+01:00"},
      Row{"9:05", "2026-04-23T09:05:00+01:00"},
      Row{"23 apr 10.30", "2026-04-23T10:30:00+01:00"},
      Row{"23 Apr, 10:30", "2026-04-23T10:30:00+01:00"},
      Row{"10:30 23 april", "2026-04-23T10:30:00+01:00"},
      Row{"yesterday 3pm", "2026-04-22T15:00:00+01:00"},
      Row{"Yesterday at 3 pm", "2026-04-22T15:00:00+01:00"},
      Row{"yesterday 12am", "2026-04-22T00:00:00+01:00"},
      Row{"3.30pm", "2026-04-23T15:30:00+01:00"},
      Row{"2026-04-23 10:30", "2026-04-23T10:30:00+01:00"},
      Row{"2026-04-23", "2026-04-23"},
      Row{"2026-04-23T10:30+02:00", "2026-04-23T10:30:00+02:00"},
      Row{"23/04/2026 10:30", "2026-04-23T10:30:00+01:00"},
      Row{"23.4.2026", "2026-04-23"},
      Row{"23.4.", "2026-04-23"},
      Row{"24/4", "2026-04-24"},
      Row{"half an hour ago", "2026-04-23T11:21:00+01:00"},
      Row{"20 min ago", "2026-04-23T11:31:00+01:00"},
      Row{"20min ago", "2026-04-23T11:31:00+01:00"},
      Row{"an hour ago", "2026-04-23T10:51:00+01:00"},
      Row{"an hour and a half ago", "2026-04-23T10:21:00+01:00"},
      Row{"1h 20 min ago", "2026-04-23T10:31:00+01:00"},
      Row{"in 2 hours", "2026-04-23T13:51:00+01:00"},
      Row{"now", "2026-04-23T11:51:00+01:00"},
      Row{"noon", "2026-04-23T12:00:00+01:00"},
      Row{"tomorrow noon", "2026-04-24T12:00:00+01:00"},
      Row{"half past nine", "2026-04-23T09:30:00+01:00"},
      Row{"quarter to 3 pm", "2026-04-23T14:45:00+01:00"},
      Row{"at 9", "2026-04-23T09:00:00+01:00"},
      Row{"friday", "2026-04-24"},
      Row{"thu", "2026-04-23"},
      Row{"next fri", "2026-05-01"},
      Row{"next friday 9:00", "2026-05-01T09:00:00+01:00"},
      Row{"last monday", "2026-04-20"},
      Row{"Tue 28 April, 14:00", "2026-04-28T14:00:00+01:00"},
      Row{"tue 28, 14:00", "2026-04-28T14:00:00+01:00"},
      Row{"the 28th", "2026-04-28"},
      Row{"28", "2026-04-28"},
      Row{"1 may", "2026-05-01"},
      Row{"May 1st", "2026-05-01"},
      Row{"1 jan", "2027-01-01"},
      Row{"29 feb", "2028-02-29"},
      Row{"3 days ago", "2026-04-20"},
      Row{"in two weeks", "2026-05-07"},
      Row{"in a fortnight", "2026-05-07"},
      Row{"end of next week", "2026-05-01"},
      Row{"end of may", "2026-05-31"},
      Row{"tomorrow", "2026-04-24"},
      Row{"  TODAY  ", "2026-04-23"},
  }));
  INFO(typed);
  CHECK(when_typed(typed) == meant);
}

TEST_CASE("An empty field is none, and what is not understood is not guessed") {
  CHECK(when_typed("").empty());
  CHECK(when_typed("  ").empty());
  for (const char* text :
       {"soon", "when they ring", "25:00", "14:60", "31 april", "30 feb 2026", "friday or monday", "at", "13pm",
        "2026-13-01", "10:30 and 11:25", "?", "friday?", "14:00 sharp-ish", "23 apr 10.30 11.30"}) {
    INFO(text);
    CHECK(when_typed(text) == "not understood");
  }
}

TEST_CASE("A field for something past takes a bare day as the last one") {
  CHECK(when_typed("fri", Lean::past) == "2026-04-17");
  CHECK(when_typed("mon 10:00", Lean::past) == "2026-04-20T10:00:00+01:00");
  CHECK(when_typed("28 april", Lean::past) == "2025-04-28");
  CHECK(when_typed("the 28th", Lean::past) == "2026-03-28");
  CHECK(when_typed("yesterday", Lean::past) == "2026-04-22");
}

TEST_CASE("What a field shows is read back as what it holds") {
  CHECK(typed_form(When{}).empty());
  CHECK(typed_form(*parse_when("2026-05-01")) == "Fri 1 May 2026");
  CHECK(typed_form(*parse_when("2026-04-23T10:30:00+01:00")) == "Thu 23 April 2026, 10:30");
  for (int step = 0; step < 3000; step += 7) {
    const When day{Date{std::chrono::days{20'000 + step}}};
    const When moment{at(std::get<Date>(day), (step * 37) % 1440, 60)};
    INFO(typed_form(moment));
    CHECK(read_when(typed_form(day), thursday_morning) == day);
    CHECK(read_when(typed_form(moment), thursday_morning) == moment);
    CHECK(read_when(typed_form(moment), thursday_morning, Lean::past) == moment);
  }
}
