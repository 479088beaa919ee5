#include "exchange/calendar.h"

#include <libical/ical.h>

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <map>
#include <memory>

#include "domain/brief.h"
#include "domain/dates.h"
#include "domain/text.h"
#include "exchange/plain_text.h"
#include "exchange/vcard_lines.h"

namespace afterword::exchange {

namespace {

using domain::Date;
using domain::Time;
using domain::When;

constexpr std::int64_t minute_ms = 60'000;
constexpr int interview_alarm_min = -60;  // before it begins
constexpr int day_alarm_min = 9 * 60;     // in the morning of a whole day
constexpr int last_alarm_min = -4 * 60;   // before the last moment of a step with a clock

struct Free {
  void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

icaltimetype in_utc(const Time& time) {
  const auto day = std::chrono::floor<std::chrono::days>(
      std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(time.utc_ms)));
  const std::chrono::year_month_day date(day);
  const auto second = static_cast<int>((time.utc_ms - day.time_since_epoch().count() * 24 * 60 * minute_ms) / 1000);
  icaltimetype out = icaltime_null_time();
  out.year = static_cast<int>(date.year());
  out.month = static_cast<int>(static_cast<unsigned>(date.month()));
  out.day = static_cast<int>(static_cast<unsigned>(date.day()));
  out.hour = second / 3600;
  out.minute = second / 60 % 60;
  out.second = second % 60;
  out.zone = icaltimezone_get_utc_timezone();
  return out;
}

icaltimetype as_day(Date day) {
  icaltimetype out = in_utc(domain::at(day, 0, 0));
  out.hour = out.minute = out.second = 0;
  out.is_date = 1;
  out.zone = nullptr;
  return out;
}

/// From when to when an entry lasts: two moments or two days, the end after the start, or none.
struct Lasts {
  When from, to;  ///< of days the last one, included
};

/// Nothing where neither is known. A day beside a moment makes both days; what ends before it begins has no end.
Lasts lasts(When from, When to) {
  if (std::holds_alternative<std::monostate>(from)) from = to;
  if (std::holds_alternative<std::monostate>(to)) return {from, {}};
  if (from.index() != to.index()) {
    from = *domain::day_of(from);
    to = *domain::day_of(to);
  }
  if (const auto* start = std::get_if<Time>(&from); start != nullptr && !(*start < std::get<Time>(to)))
    return {from, {}};
  if (const auto* start = std::get_if<Date>(&from); start != nullptr && *start > std::get<Date>(to)) return {from, {}};
  return {from, to};
}

/// One entry while it is put together.
class Event {
 public:
  Event(const std::string& uid, const Time& now) : now_(now), event_(icalcomponent_new(ICAL_VEVENT_COMPONENT)) {
    add(icalproperty_new_uid((one_line(uid) + "@afterword").c_str()));
    add(icalproperty_new_dtstamp(in_utc(now)));
    add(icalproperty_new_lastmodified(in_utc(now)));
    add(icalproperty_new_sequence(sequence()));
    add(icalproperty_new_class(ICAL_CLASS_PRIVATE));
  }
  void text(const std::string& summary, const std::string& description, const std::string& place = {}) {
    summary_ = one_line(summary);
    add(icalproperty_new_summary(summary_.c_str()));
    if (const std::string whole = several_lines(description); !whole.empty())
      add(icalproperty_new_description(whole.c_str()));
    if (const std::string where = one_line(place); !where.empty()) add(icalproperty_new_location(where.c_str()));
  }
  void when(const Lasts& lasts, bool busy) {
    if (const auto* day = std::get_if<Date>(&lasts.from)) {
      add(icalproperty_new_dtstart(as_day(*day)));
      const auto* last = std::get_if<Date>(&lasts.to);
      add(icalproperty_new_dtend(as_day((last == nullptr ? *day : *last) + std::chrono::days{1})));
    } else {
      add(icalproperty_new_dtstart(in_utc(std::get<Time>(lasts.from))));
      if (const auto* end = std::get_if<Time>(&lasts.to)) add(icalproperty_new_dtend(in_utc(*end)));
    }
    add(icalproperty_new_transp(busy ? ICAL_TRANSP_OPAQUE : ICAL_TRANSP_TRANSPARENT));
  }
  /// `minutes` from the start (`from_end`: the end), which is the moment `edge`.
  void alarm(const Time& edge, int minutes, bool from_end) {
    if (domain::plus_minutes(edge, minutes) <= now_) return;
    icalcomponent* const alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
    icaltriggertype trigger{};
    trigger.time = icaltime_null_time();
    trigger.duration = icaldurationtype_from_int(minutes * 60);
    icalproperty* const at = icalproperty_new_trigger(trigger);
    if (from_end) icalproperty_add_parameter(at, icalparameter_new_related(ICAL_RELATED_END));
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm, at);
    icalcomponent_add_property(alarm, icalproperty_new_description(summary_.c_str()));
    icalcomponent_add_component(event_.get(), alarm);
  }
  void cancelled() { add(icalproperty_new_status(ICAL_STATUS_CANCELLED)); }
  icalcomponent* release() { return event_.release(); }

 private:
  void add(icalproperty* property) { icalcomponent_add_property(event_.get(), property); }
  // Nothing remembers what was exported before: seconds since 2020 grow by themselves, and fit until 2088.
  int sequence() const {
    constexpr std::int64_t year_2020_ms = 1'577'836'800'000;
    return static_cast<int>(
        std::clamp<std::int64_t>((now_.utc_ms - year_2020_ms) / 1000, 0, std::numeric_limits<int>::max()));
  }

  Time now_;
  Component event_;
  std::string summary_;
};

/// Names of companies and people by id.
struct Names {
  explicit Names(const Interchange& records) {
    for (const auto& one : records.opportunities) opportunities[one.id] = &one;
    for (const auto& one : records.people) people[one.id] = &one;
  }
  std::string company(domain::OpportunityId id) const {
    const auto found = opportunities.find(id);
    return found == opportunities.end() ? std::string() : one_line(found->second->company);
  }
  std::string role(domain::OpportunityId id) const {
    const auto found = opportunities.find(id);
    return found == opportunities.end() ? std::string() : one_line(found->second->role);
  }
  std::string person(domain::PersonId id) const {
    const auto found = people.find(id);
    return found == people.end() ? std::string() : one_line(found->second->name);
  }
  std::map<domain::OpportunityId, const domain::Opportunity*> opportunities;
  std::map<domain::PersonId, const domain::Person*> people;
};

std::string_view what_to_do(domain::StepKind kind) {
  using enum domain::StepKind;
  switch (kind) {
    case thank_you:
    case staff_thanks:
      return "Thank";
    case value_add:
      return "Send something worth reading to";
    case status_check:
      return "Ask how it stands:";
    case request:
      return "Send what was asked for:";
    case request_progress:
      return "Say how the request goes:";
    case reference_notice:
      return "Tell the reference:";
    case connect_online:
      return "Connect online with";
    case contact_notice:
      return "Tell the connection:";
    case missing_contact:
      return "Find out how to reach";
    case rejection_thanks:
      return "Thank in spite of the no:";
    case keep_looking:
      return "Keep looking, beside";
    case move_on:
      return "Move on from";
    case unset:
      break;
  }
  return "Follow up:";
}

bool is_closed(const domain::PlannedStep& step) {
  return step.state == domain::StepProgress::done || step.state == domain::StepProgress::dropped;
}

Lasts lasts(const domain::PlannedStep& step) {
  // What was put off begins when it comes back.
  const bool put_off = !std::holds_alternative<std::monostate>(step.snoozed);
  return lasts(put_off ? step.snoozed : step.opens, step.due);
}

/// A step has a place in a calendar as long as it is asked for. What is done or dropped before its time is up is told
/// as cancelled, so that the entry of an earlier file goes; later than that the old entry is the past, and stays.
bool is_shown(const domain::PlannedStep& step, const Time& now) {
  const Lasts whole = lasts(step);
  const When& last = std::holds_alternative<std::monostate>(whole.to) ? whole.from : whole.to;
  if (std::holds_alternative<std::monostate>(last)) return false;
  if (!is_closed(step)) return true;
  if (const auto* moment = std::get_if<Time>(&last)) return now < *moment;
  return domain::date_of(now) <= std::get<Date>(last);
}

icalcomponent* event_of(const domain::PlannedStep& step, const Names& names, const Time& now) {
  const Lasts lasts = exchange::lasts(step);
  Event event("step:" + step.id, now);
  const std::string person = names.person(step.person), company = names.company(step.opportunity);
  std::string summary(what_to_do(step.kind));
  summary += " " + (!person.empty() ? person : !company.empty() ? company : "a company not named yet");
  if (!person.empty() && !company.empty()) summary += " (" + company + ")";
  event.text(summary, step.why);
  event.when(lasts, false);
  if (is_closed(step)) {
    event.cancelled();
  } else if (const auto* day = std::get_if<Date>(&lasts.from)) {
    const int zone = step.opens_at ? step.opens_at->offset_min : now.offset_min;
    event.alarm(domain::at(*day, 0, zone), day_alarm_min, false);
  } else if (const auto* end = std::get_if<Time>(&lasts.to)) {
    const auto length = domain::minutes_between(std::get<Time>(lasts.from), *end);
    event.alarm(*end, length < -last_alarm_min ? 0 : last_alarm_min, true);
  } else {
    event.alarm(std::get<Time>(lasts.from), 0, false);
  }
  return event.release();
}

icalcomponent* event_of(const domain::Interview& interview, const Names& names, const Time& now) {
  const auto ref =
      interview.ref.empty() ? made_ref(domain::Noun::interview, interview.id.value) : std::string(interview.ref);
  Event event("interview:" + ref, now);
  const std::string company = names.company(interview.opportunity), role = names.role(interview.opportunity);
  std::string summary = company.empty() ? "Interview" : "Interview at " + company;
  if (const std::string round = one_line(interview.round); !round.empty()) summary += ", " + domain::round_words(round);
  std::vector<std::string> people;
  for (const auto& attendee : interview.people)
    if (std::string name = names.person(attendee.person); !name.empty()) people.push_back(std::move(name));
  std::string description = role;
  if (!people.empty()) description += (role.empty() ? "With " : "\nWith ") + domain::listed(people);
  event.text(summary, description, interview.place);
  if (interview.starts) {
    event.when(lasts(*interview.starts, interview.ends ? When(*interview.ends) : When()), true);
    event.alarm(*interview.starts, interview_alarm_min, false);
  } else {
    event.when({domain::date_of(*interview.ends), {}}, false);  // when it began is not known
  }
  return event.release();
}

// libical 3.0 keeps a blank in front of its folds beyond the 75th byte, and may fold between the CR and the LF of a
// line end. Taking its folds out gives back what it meant, line ends included.
std::string folded(std::string_view text) {
  constexpr std::string_view fold = "\r\n ", line_end = "\r\n";
  std::string whole;
  while (!text.empty()) {
    const std::size_t at = std::min(text.find(fold), text.size());
    whole += text.substr(0, at);
    text.remove_prefix(std::min(text.size(), at + fold.size()));
  }
  std::string out;
  for (std::string_view rest = whole; !rest.empty();) {
    const std::size_t end = std::min(rest.find(line_end), rest.size());
    out += folded_line(rest.substr(0, end));
    rest.remove_prefix(std::min(rest.size(), end + line_end.size()));
  }
  return out;
}

}  // namespace

std::string calendar(const Interchange& records, const std::vector<domain::PlannedStep>& steps, const Time& now) {
  const Names names(records);
  const Component whole(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
  icalcomponent_add_property(whole.get(), icalproperty_new_version("2.0"));
  icalcomponent_add_property(whole.get(), icalproperty_new_prodid("-//Afterword//Afterword//EN"));
  icalcomponent_add_property(whole.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
  for (const auto& interview : records.interviews)
    if (interview.starts || interview.ends) icalcomponent_add_component(whole.get(), event_of(interview, names, now));
  for (const auto& step : steps)
    if (is_shown(step, now)) icalcomponent_add_component(whole.get(), event_of(step, names, now));
  char* const text = icalcomponent_as_ical_string_r(whole.get());
  std::string out = folded(text == nullptr ? "" : text);
  std::free(text);
  return out;
}

}  // namespace afterword::exchange
