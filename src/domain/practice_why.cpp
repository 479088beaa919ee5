// The words for a question's standing, the strongest reason first.
#include "domain/practice_why.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "domain/dates.h"
#include "domain/text.h"

namespace afterword::domain {
namespace {

constexpr int poor_at_most = 3;

std::string times(int count) {
  if (count == 1) return "once";
  if (count == 2) return "twice";
  constexpr std::string_view numbers[] = {"three", "four", "five", "six", "seven", "eight", "nine", "ten"};
  constexpr int first = 3;
  const auto index = static_cast<std::size_t>(count - first);
  return (index < std::size(numbers) ? std::string(numbers[index]) : std::to_string(count)) + " times";
}

std::string where(const PracticeFacts& facts) {
  return facts.company.empty() ? " in an interview" : " at " + facts.company;
}

std::string reception(int received) { return received <= -2 ? "received very badly" : "received badly"; }

// "Rated 2 at Kelso, received badly"; empty where the latest answer in an interview gives no reason.
std::string from_interview(const PracticeFacts& facts) {
  const bool poor = facts.asked_rating && *facts.asked_rating <= poor_at_most;
  const bool badly = facts.received && *facts.received < 0;
  if (poor) {
    const std::string rated = "Rated " + std::to_string(*facts.asked_rating) + where(facts);
    return rated + (badly ? ", " + reception(*facts.received) : "");
  }
  return badly ? capitalised(reception(*facts.received)) + where(facts) : "";
}

std::string never_practised(const PracticeFacts& facts) {
  const int asked = facts.memory.asked;
  if (asked == 0) return "Never practised";
  const std::string reason = from_interview(facts);
  if (!reason.empty()) return reason + (asked > 1 ? ", asked " + times(asked) : "");
  if (asked > 1) return "Asked " + times(asked) + ", never practised";
  return "Asked" + where(facts) + ", never practised";
}

// "due since Monday"; empty where it is not due.
std::string due_words(const PracticeFacts& facts) {
  if (!facts.due || *facts.due > facts.today) return "";
  const auto late = (facts.today - *facts.due).count();
  if (late == 0) return "due today";
  if (late == 1) return "due since yesterday";
  const std::string day = long_day(*facts.due);
  return "due since " + (late < 7 ? day.substr(0, day.find(' ')) : day_and_month(*facts.due));
}

// "Rated 1 in practice yesterday"; empty where the last practice went well.
std::string from_practice(const PracticeFacts& facts) {
  if (!facts.practice_rating || *facts.practice_rating > 2 || !facts.practised) return "";
  return "Rated " + std::to_string(*facts.practice_rating) + " in practice " +
         relative_day(*facts.practised, facts.today);
}

}  // namespace

std::string practice_why(const PracticeFacts& facts) {
  if (facts.memory.card.state == fsrs::State::fresh) return never_practised(facts);
  if (facts.memory.failing) return "Failed in the last two of " + std::to_string(facts.memory.card.reps) + " practices";
  const std::string due = due_words(facts);
  std::string reason = facts.asked_after_practice ? from_interview(facts) : "";
  if (reason.empty()) reason = from_practice(facts);
  if (reason.empty() && facts.received && *facts.received < 0 && facts.memory.standing.strong_since == 0)
    reason = capitalised(reception(*facts.received)) + where(facts);
  if (!reason.empty()) return due.empty() ? reason : reason + ", " + due;
  if (!due.empty()) return capitalised(due);
  if (!facts.retrievability) return "Practised before";
  return "Remembered with " + std::to_string(static_cast<int>(std::lround(*facts.retrievability * 100))) + " %";
}

std::string how_it_was_received(const PracticeFacts& facts) {
  if (facts.memory.asked == 0) return "";
  std::string line = "Asked";
  if (!facts.asked_by.empty()) line += " by " + facts.asked_by;
  line += where(facts);
  if (!facts.received) return line;
  constexpr std::string_view how[] = {"where it went very badly", "where it went badly",
                                      "with no sign how it was taken", "where it went well", "where it went very well"};
  const auto index = static_cast<std::size_t>(std::clamp(*facts.received, -2, 2) + 2);
  return line + ", " + std::string(how[index]);
}

}  // namespace afterword::domain
