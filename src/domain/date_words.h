// Days in people's words: "by Friday", "the 14th", "end of next week", "23 Apr", "3 days ago". English; no clock is
// read.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "domain/text.h"
#include "domain/time.h"

namespace afterword::domain {

/// Which way a day without a year or week is meant: "Friday" is the coming one or the last one.
enum class Lean { future, past };

/// How sure a text must be before it counts as a day.
enum class DateStyle {
  prose,  ///< a bare "14" or "23/4" is no day: it may be a rating
  field   ///< a date field: "14", "23/4" and "23.4" are days
};

/// A day that the words [first, last) of a text speak of.
struct SpokenDay {
  Date day;
  std::size_t first = 0, last = 0;
};

/// Every day spoken of, in the order of the text. `words` are words_of(text).
std::vector<SpokenDay> days_in(std::string_view text, const std::vector<TextWord>& words, Date today, Lean lean,
                               DateStyle style);

/// 0 Monday … 6 Sunday of a folded word ("fri", "thurs", "wednesday"), or nothing.
std::optional<int> weekday_number(std::string_view folded);
/// 1 … 12 of a folded word ("apr", "sept", "september"), or nothing.
std::optional<unsigned> month_number(std::string_view folded);
/// "3", "three", "a", "couple": a small number, or nothing.
std::optional<int> small_number(std::string_view folded);
/// 0 Monday … 6 Sunday.
int weekday_of(Date day);

}  // namespace afterword::domain
