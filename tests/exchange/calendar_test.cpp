// Calendars, as an independent parser (python3-icalendar) reads them back.
#include "exchange/calendar.h"

#include <nlohmann/json.hpp>

#include "exchange/vcard_lines.h"
#include "support/catch.h"
#include "support/other_program.h"

using namespace afterword;
using nlohmann::json;

namespace {

const domain::Time now = *domain::parse_time("2026-03-06T09:00:00+01:00");

exchange::Interchange records() {
  exchange::Interchange all;
  auto& opportunity = all.opportunities.emplace_back();
  opportunity.id.value = 1;
  opportunity.company = "Harbour; Analytics,\r\nGmbH \"North\" \\ 港湾🚢";
  opportunity.role = "Data engineer";
  auto& person = all.people.emplace_back();
  person.id.value = 2;
  person.name = "Siobhán Ó'Dálaigh, PhD";
  auto& interview = all.interviews.emplace_back();
  interview.id.value = 3;
  interview.ref = "i1";
  interview.opportunity = opportunity.id;
  interview.round = "second";
  interview.starts = domain::parse_time("2026-03-29T01:30:00+01:00");  // the hour before summer time
  interview.ends = domain::parse_time("2026-03-29T03:30:00+02:00");
  interview.people.push_back({{4}, person.id, {}, {}, {}});
  interview.place = "Kai 7, 2. Stock";
  return all;
}

domain::PlannedStep step(std::string id, std::string_view opens, std::string_view due) {
  domain::PlannedStep one;
  one.id = std::move(id);
  one.kind = domain::StepKind::status_check;
  one.interview.value = 3;
  one.opportunity.value = 1;
  one.person.value = 2;
  if (!opens.empty()) one.opens = *domain::parse_when(opens);
  if (!due.empty()) one.due = *domain::parse_when(due);
  one.why = "They said they would decide by Friday; a line break\nstays, a semicolon; too.";
  return one;
}

// Every event as an object of strings, with its alarms; in the order of the file.
std::optional<json> by_icalendar(const std::string& text) {
  const auto out = tests::by_python(R"(import sys, json
try:
    import icalendar
except ImportError:
    sys.exit(3)
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
def plain(v):
    if hasattr(v, 'dt'): return str(v.dt)
    return str(v)
events = []
for e in calendar.walk('VEVENT'):
    one = {k: plain(v) for k, v in e.items()}
    one['alarms'] = [plain(a['TRIGGER']) for a in e.walk('VALARM')]
    events.append(one)
print(json.dumps({'method': str(calendar['METHOD']), 'events': events}))
)",
                                    text);
  return out ? std::optional(json::parse(*out)) : std::nullopt;
}

}  // namespace

TEST_CASE("an independent parser reads interviews and steps with their moments in UTC and whole days as days") {
  const auto read = by_icalendar(
      exchange::calendar(records(),
                         {step("i1/status_check/1", "2026-12-30", "2027-01-04"),
                          step("i1/thank_you/p1", "2026-03-05T15:10:00+01:00", "2026-03-06T15:10:00+01:00")},
                         now));
  if (!read) return;
  CHECK(read->at("method") == "PUBLISH");
  const json& events = read->at("events");
  REQUIRE(events.size() == 3);
  CHECK(events[0]["UID"] == "interview:i1@afterword");
  CHECK(events[0]["DTSTART"] == "2026-03-29 00:30:00+00:00");
  CHECK(events[0]["DTEND"] == "2026-03-29 01:30:00+00:00");
  CHECK(events[0]["SUMMARY"] == "Interview at Harbour; Analytics, GmbH \"North\" \\ 港湾🚢, second round");
  CHECK(events[0]["DESCRIPTION"] == "Data engineer\nWith Siobhán Ó'Dálaigh, PhD");
  CHECK(events[0]["LOCATION"] == "Kai 7, 2. Stock");
  CHECK(events[0]["alarms"] == json{"-1 day, 23:00:00"});
  CHECK(events[1]["UID"] == "step:i1/status_check/1@afterword");
  CHECK(events[1]["DTSTART"] == "2026-12-30");
  CHECK(events[1]["DTEND"] == "2027-01-05");
  CHECK(events[1]["alarms"] == json{"9:00:00"});
  CHECK(events[1]["DESCRIPTION"] == "They said they would decide by Friday; a line break\nstays, a semicolon; too.");
  CHECK(events[1]["SUMMARY"] ==
        "Ask how it stands: Siobhán Ó'Dálaigh, PhD (Harbour; Analytics, GmbH \"North\" \\ 港湾🚢)");
  CHECK(events[2]["DTEND"] == "2026-03-06 14:10:00+00:00");
  CHECK(events[2]["alarms"] == json{"-1 day, 20:00:00"});
}

TEST_CASE("a later export keeps the ids of entries and outranks the earlier one") {
  auto steps = std::vector{step("i1/status_check/1", "2026-03-16", "2026-03-17")};
  const auto first = by_icalendar(exchange::calendar(records(), steps, now));
  steps[0].opens = *domain::parse_when("2026-03-18");
  steps[0].due = *domain::parse_when("2026-03-19");
  const auto second = by_icalendar(exchange::calendar(records(), steps, domain::plus_minutes(now, 1)));
  if (!first || !second) return;
  for (const std::size_t i : {0U, 1U}) {
    const json &before = first->at("events")[i], &after = second->at("events")[i];
    CHECK(before["UID"] == after["UID"]);
    CHECK(std::stol(before["SEQUENCE"].get<std::string>()) + 60 == std::stol(after["SEQUENCE"].get<std::string>()));
    CHECK(before["DTSTAMP"] == "2026-03-06 08:00:00+00:00");
    CHECK(after["LAST-MODIFIED"] == "2026-03-06 08:01:00+00:00");
  }
  CHECK(second->at("events")[1]["DTSTART"] == "2026-03-18");
}

TEST_CASE("what is done or dropped is cancelled while its time lasts, and what is put off begins when it comes back") {
  auto done = step("i1/status_check/1", "2026-03-16", "2026-03-17"), dropped = done, never = done, put_off = done;
  done.state = domain::StepProgress::done;
  dropped.id = "i1/status_check/3";
  dropped.state = domain::StepProgress::dropped;
  auto past = done, past_hour = done;
  past.opens = *domain::parse_when("2026-03-04");
  past.due = *domain::parse_when("2026-03-05");
  past_hour.opens = *domain::parse_when("2026-03-05T09:00:00+01:00");
  past_hour.due = *domain::parse_when("2026-03-06T08:00:00+01:00");
  never.opens = never.due = {};
  put_off.id = "i1/status_check/2";
  put_off.snoozed = *domain::parse_when("2026-03-17");
  const auto read = by_icalendar(exchange::calendar({}, {done, dropped, past, past_hour, never, put_off}, now));
  if (!read) return;
  const json& events = read->at("events");
  REQUIRE(events.size() == 3);
  for (const std::size_t i : {0U, 1U}) {
    CHECK(events[i]["UID"] == (i == 0 ? "step:i1/status_check/1@afterword" : "step:i1/status_check/3@afterword"));
    CHECK(events[i]["STATUS"] == "CANCELLED");
    CHECK(events[i]["alarms"].empty());
  }
  CHECK(events[2]["UID"] == "step:i1/status_check/2@afterword");
  CHECK(events[2]["DTSTART"] == "2026-03-17");
  CHECK_FALSE(events[2].contains("STATUS"));
}

TEST_CASE("lines of a calendar are folded at 75 bytes between letters, end in CRLF, and alarms come last") {
  auto all = records();
  all.opportunities[0].company.clear();
  for (int i = 0; i < 40; ++i) all.opportunities[0].company += i % 3 ? "分析🧪" : "é";
  const std::string text = exchange::calendar(all, {step("i1/status_check/1", "2026-03-16", "2026-03-17")}, now);
  std::string whole, last;
  std::size_t from = 0;
  for (std::size_t end; (end = text.find("\r\n", from)) != std::string::npos; from = end + 2) {
    const std::string line = text.substr(from, end - from);
    INFO(line);
    CHECK(line.size() <= 75);
    CHECK(exchange::as_utf8(line) == line);
    CHECK(line.find('\n') == std::string::npos);
    if (last == "END:VALARM") CHECK(line == "END:VEVENT");
    if (line.starts_with(' '))
      whole += line.substr(1);
    else
      whole += "\n" + line;
    last = line;
  }
  CHECK(from == text.size());
  CHECK(whole.find("SUMMARY:Interview at " + all.opportunities[0].company) != std::string::npos);
  CHECK(whole.find("BEGIN:VALARM") != std::string::npos);
}

TEST_CASE("no alarm is set for what is past, and an interview whose beginning is unknown fills its day") {
  auto all = records();
  all.interviews[0].starts.reset();
  const std::string text = exchange::calendar(all, {step("i1/status_check/1", "2026-03-02", "2026-03-03")}, now);
  CHECK(text.find("VALARM") == std::string::npos);
  CHECK(text.find("DTSTART;VALUE=DATE:20260329\r\nDTEND;VALUE=DATE:20260330\r\n") != std::string::npos);
}
