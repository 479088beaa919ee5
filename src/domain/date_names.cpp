// The words for weekdays, months and small numbers.
#include <algorithm>
#include <array>
#include <initializer_list>

#include "domain/date_words.h"

namespace afterword::domain {
namespace {

bool one_of(std::string_view word, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

/// A number of one to three digits.
std::optional<int> digits(std::string_view word) {
  if (word.empty() || word.size() > 3) return std::nullopt;
  int value = 0;
  for (const char c : word) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

int weekday_of(Date day) { return static_cast<int>(std::chrono::weekday{day}.iso_encoding()) - 1; }

std::optional<int> weekday_number(std::string_view folded) {
  if (one_of(folded, {"mon", "monday", "mondays"})) return 0;
  if (one_of(folded, {"tue", "tues", "tuesday"})) return 1;
  if (one_of(folded, {"wed", "weds", "wednesday", "wednsday"})) return 2;
  if (one_of(folded, {"thu", "thur", "thurs", "thursday"})) return 3;
  if (one_of(folded, {"fri", "friday", "fr"})) return 4;
  if (one_of(folded, {"sat", "saturday"})) return 5;
  if (one_of(folded, {"sun", "sunday"})) return 6;
  return std::nullopt;
}

std::optional<unsigned> month_number(std::string_view folded) {
  constexpr auto months =
      std::to_array<std::string_view>({"january", "february", "march", "april", "may", "june", "july", "august",
                                       "september", "october", "november", "december"});
  if (folded == "sept") return 9U;
  for (unsigned i = 0; i < months.size(); ++i)
    if (folded == months[i] || (folded.size() == 3 && months[i].starts_with(folded))) return i + 1;
  return std::nullopt;
}

std::optional<int> small_number(std::string_view folded) {
  constexpr auto numbers = std::to_array<std::string_view>(
      {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"});
  if (folded == "a" || folded == "an") return 1;
  if (folded == "couple") return 2;
  for (std::size_t i = 0; i < numbers.size(); ++i)
    if (folded == numbers[i]) return static_cast<int>(i);
  const auto n = digits(folded);
  return n && *n <= 366 ? n : std::nullopt;
}

}  // namespace afterword::domain
