#include "ui/screens/bank/words.h"

#include <algorithm>
#include <array>
#include <chrono>

#include <fmt/format.h>

#include "domain/dates.h"
#include "domain/debrief.h"
#include "domain/text.h"

namespace afterword::ui {

std::string how_often(int times) {
  constexpr std::array<std::string_view, 11> words{"never", "once",  "twice", "three", "four", "five",
                                                   "six",   "seven", "eight", "nine",  "ten"};
  if (times < 0 || times > 10) return fmt::format("{} times", times);
  const std::string_view word = words[static_cast<std::size_t>(times)];
  return times < 3 ? std::string(word) : fmt::format("{} times", word);
}

std::string times_words(const workspace::QuestionRow& row) {
  std::string words = row.asked > 0       ? "asked " + how_often(row.asked)
                      : row.practised > 0 ? "practised " + how_often(row.practised)
                                          : std::string(source_words(row.source));
  if (row.suspended) words += " · not to be practised";
  return words;
}

std::string kind_words(domain::Category category) {
  return category == domain::Category::unset ? "no kind yet" : std::string(domain::spoken_name(category));
}

std::string_view source_words(domain::QuestionSource source) {
  switch (source) {
    case domain::QuestionSource::seed:
      return "from a question set";
    case domain::QuestionSource::asked:
      return "from an interview";
    case domain::QuestionSource::own:
      return "put in by you";
    case domain::QuestionSource::unset:
      break;
  }
  return "never asked";
}

std::string grouped(std::size_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

std::string day_of_year(const domain::Time& at, const domain::Time& now) {
  const auto year = [](const domain::Time& time) {
    return static_cast<int>(std::chrono::year_month_day(domain::date_of(time)).year());
  };
  std::string words = domain::day_and_month(domain::date_of(at));
  if (year(at) != year(now)) words += fmt::format(" {}", year(at));
  return words;
}

PracticeDay practice_day(const workspace::QuestionRow& row, const domain::Time& now) {
  if (row.suspended) return {"not to be practised", false};
  if (!row.due) return {row.practised > 0 ? "" : "not practised yet", false};
  if (*row.due <= now) return {"due for practice", true};
  return {"practise again " + domain::relative_day(domain::date_of(*row.due), domain::date_of(now)), false};
}

Spoken said_aloud(std::string_view text) {
  constexpr std::size_t words_a_minute = 150, two_minutes = 120;
  const std::size_t seconds = domain::words_of(text).size() * 60 / words_a_minute;
  if (domain::trim(text).empty()) return {};
  if (seconds > two_minutes) return {"longer than two minutes aloud", true};
  if (seconds >= 105) return {"about two minutes aloud", false};
  if (seconds >= 75) return {"about a minute and a half aloud", false};
  if (seconds >= 55) return {"about a minute aloud", false};
  return {fmt::format("about {} seconds aloud", std::max<std::size_t>(5, (seconds + 4) / 5 * 5)), false};
}

}  // namespace afterword::ui
