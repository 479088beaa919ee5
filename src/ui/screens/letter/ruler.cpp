// The ruler of a letter: 48 ticks, the one in the middle is when it is due.
#include <algorithm>

#include <fmt/format.h>

#include "domain/dates.h"
#include "domain/debrief.h"
#include "domain/text.h"
#include "ui/screens/letter/parts.h"

namespace afterword::ui {

namespace {

using domain::StepKind;

constexpr int all_ticks = 48, to_due = 24;
constexpr std::int64_t hour_ms = 3'600'000;

std::string spoken_day(const domain::Time& time, domain::Date today) {
  const domain::Date day = domain::date_of(time);
  const auto away = (day - today).count();
  if (away == 0) return "today";
  if (away == 1) return "tomorrow";
  const std::string words = domain::long_day(day);
  return away > 0 && away < 7 ? words.substr(0, words.find(' ')) : words;
}

}  // namespace

void draw_letter_ruler(LetterContext& c) {
  Frame& f = c.f;
  if (c.step == nullptr || !c.step->opens_at || !c.step->due_at) return;
  const domain::Time opens = *c.step->opens_at, due = *c.step->due_at;
  const double length = std::max<double>(1, static_cast<double>(due.utc_ms - opens.utc_ms));
  const double share = static_cast<double>(f.now.utc_ms - opens.utc_ms) / length;
  const bool late = f.now.utc_ms > due.utc_ms, sent = c.note.sent.has_value();
  const bool thanks = c.note.kind == StepKind::thank_you;
  const domain::Date today = domain::date_of(f.now);
  std::string ago;
  if (const auto end = domain::end_of(c.interview)) {
    const auto hours = (f.now.utc_ms - end->utc_ms) / hour_ms;
    ago = hours > 0 && hours < 48 ? domain::counted(static_cast<std::size_t>(hours), "hour") + " since the interview"
                                  : "The interview: " + domain::ago(*end, f.now);
  }
  std::string middle = late ? "Late since " + spoken_day(due, today) : fmt::format("Due {}", spoken_day(due, today));
  if (!late && std::holds_alternative<domain::Time>(c.step->due)) middle += " " + domain::clock(due);
  if (sent) middle = "Sent " + domain::ago(*c.note.sent, f.now);
  std::string right;
  if (thanks && !late && !sent) right = "late after " + spoken_day(domain::plus_minutes(due, 24 * 60), today);
  ruler(f, c.page,
        {.spent = std::clamp(static_cast<int>(share * to_due), 0, all_ticks + 1),
         .ticks = all_ticks,
         .tall_every = to_due,
         .left = ago,
         .right = right,
         .running = sent || !late,
         .middle = middle});
  f.wake_in(60);
}

}  // namespace afterword::ui
