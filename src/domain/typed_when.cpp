// Takes the clock time out of a typed text, then asks that all that remains is one day and words that mean nothing.
#include "domain/typed_when.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "domain/dates.h"
#include "domain/text.h"

namespace afterword::domain {
namespace {

template <std::size_t N>
bool one_of(std::string_view word, const std::array<std::string_view, N>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

constexpr auto fillers = std::to_array<std::string_view>(
    {"at", "on", "by", "the", "of", "about", "around", "ca", "from", "until", "till", "o'clock", "in"});

std::optional<int> number(std::string_view word) {
  if (word.empty() || word.size() > 4) return std::nullopt;
  int value = 0;
  for (const char c : word) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

/// A clock time and the words [first, last) that say it.
struct Clock {
  int minute = 0;  ///< of the day
  std::size_t first = 0, last = 0;
};

class Reading {
 public:
  Reading(std::string_view text, const Time& now, Lean lean)
      : text_(text), words_(words_of(text)), now_(now), lean_(lean) {}

  std::optional<When> read() const {
    if (const auto moment = relative()) return When{*moment};
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const auto clock = clock_at(i);
      if (!clock) continue;
      const auto day = day_without(clock->first, clock->last);
      if (day) return When{at(*day, clock->minute, now_.offset_min)};
    }
    const auto day = day_without(words_.size(), words_.size());
    if (!day || std::all_of(words_.begin(), words_.end(), [](const TextWord& w) { return one_of(w.folded, fillers); }))
      return std::nullopt;
    return When{*day};
  }

 private:
  std::string_view word(std::size_t i) const { return i < words_.size() ? words_[i].folded : std::string_view{}; }
  std::string_view gap(std::size_t i) const {
    if (i + 1 >= words_.size()) return {};
    return text_.substr(words_[i].end, words_[i + 1].begin - words_[i].end);
  }

  /// "now", "20 min ago", "half an hour ago", "in 2 hours", "an hour and a half ago".
  std::optional<Time> relative() const {
    std::size_t i = 0;
    if (words_.size() == 1 && word(0) == "now") return now_;
    if (words_.size() == 2 && word(0) == "just" && word(1) == "now") return now_;
    const bool ahead = word(0) == "in";
    if (ahead || word(0) == "about" || word(0) == "ca") ++i;
    auto minutes = duration(i);
    if (!minutes) return std::nullopt;
    if (word(i) == "ago" && !ahead) {
      minutes = -*minutes;
      ++i;
    } else if (!ahead) {
      return std::nullopt;
    }
    return i == words_.size() ? std::optional(plus_minutes(now_, *minutes)) : std::nullopt;
  }

  std::optional<std::int64_t> duration(std::size_t& i) const {
    if (word(i) == "half" && (word(i + 1) == "an" || word(i + 1) == "a") && word(i + 2) == "hour") return i += 3, 30;
    if (word(i) == "quarter" && word(i + 1) == "of" && word(i + 2) == "an" && word(i + 3) == "hour") return i += 4, 15;
    if (word(i) == "a" && word(i + 1) == "quarter" && word(i + 2) == "of" && word(i + 3) == "an" &&
        word(i + 4) == "hour")
      return i += 5, 15;
    std::int64_t total = 0;
    bool any = false;
    while (i < words_.size()) {
      if (any && word(i) == "and") ++i;
      if (any && word(i) == "a" && word(i + 1) == "half") return i += 2, total + 30;
      const auto part = one_duration(i);
      if (!part) break;
      total += *part;
      any = true;
    }
    return any ? std::optional(total) : std::nullopt;
  }
  std::optional<std::int64_t> one_duration(std::size_t& i) const {
    constexpr auto hour_words = std::to_array<std::string_view>({"h", "hr", "hrs", "hour", "hours"});
    constexpr auto minute_words = std::to_array<std::string_view>({"m", "min", "mins", "minute", "minutes"});
    auto unit = word(i + 1);
    auto n = small_number(word(i));
    std::size_t taken = 2;
    if (!n) {  // "20min", "2h"
      const auto w = word(i);
      const auto digits_end = std::min(w.find_first_not_of("0123456789"), w.size());
      n = number(w.substr(0, digits_end));
      unit = w.substr(digits_end);
      taken = 1;
    }
    if (!n) return std::nullopt;
    if (one_of(unit, hour_words)) return i += taken, *n * 60;
    if (one_of(unit, minute_words)) return i += taken, *n;
    return std::nullopt;
  }

  std::optional<Clock> clock_at(std::size_t i) const {
    if (word(i) == "noon" || word(i) == "midday") return Clock{12 * 60, i, i + 1};
    if (word(i) == "midnight") return Clock{0, i, i + 1};
    if (const auto spoken = spoken_clock(i)) return spoken;
    auto [hour, suffix] = hour_and_suffix(word(i));
    if (!hour) return std::nullopt;
    int minute = 0;
    std::size_t last = i + 1;
    bool certain = !suffix.empty();
    if (suffix.empty() && (gap(i) == ":" || gap(i) == ".")) {
      const auto [minutes, minute_suffix] = hour_and_suffix(word(i + 1));
      const auto digits_of = word(i + 1).size() - minute_suffix.size();
      if (!minutes || digits_of != 2 || *minutes > 59 || (gap(i + 1) == gap(i) && gap(i) == ".")) return std::nullopt;
      if (gap(i) == "." && words_[i + 1].end < text_.size() && text_[words_[i + 1].end] == '.') return std::nullopt;
      minute = *minutes;
      suffix = minute_suffix;
      certain = true;
      last = i + 2;
      if (gap(i) == ":" && gap(i + 1) == ":") ++last;  // seconds
    } else if (suffix == "h" && number(word(i)) == std::nullopt && gap(i).empty()) {
      certain = true;
    }
    if (suffix.empty() && (word(last) == "am" || word(last) == "pm" || word(last) == "h" || word(last) == "o'clock")) {
      suffix = word(last);
      certain = true;
      ++last;
    }
    if (!certain)
      return i > 0 && word(i - 1) == "at" && *hour <= 23 ? std::optional(Clock{*hour * 60, i - 1, i + 1})
                                                         : std::nullopt;
    return finish(*hour, minute, suffix, i, last);
  }

  static std::optional<Clock> finish(int hour, int minute, std::string_view suffix, std::size_t first,
                                     std::size_t last) {
    if (suffix == "am" || suffix == "pm") {
      if (hour < 1 || hour > 12) return std::nullopt;
      hour = hour % 12 + (suffix == "pm" ? 12 : 0);
    }
    if (hour > 23) return std::nullopt;
    return Clock{hour * 60 + minute, first, last};
  }

  /// "3pm" is 3 and "pm"; "14h30" is not read here.
  static std::pair<std::optional<int>, std::string_view> hour_and_suffix(std::string_view word) {
    const auto digits_end = std::min(word.find_first_not_of("0123456789"), word.size());
    const auto suffix = word.substr(digits_end);
    if (digits_end == 0 || digits_end > 2) return {std::nullopt, {}};
    if (!suffix.empty() && suffix != "am" && suffix != "pm" && suffix != "h") return {std::nullopt, {}};
    return {number(word.substr(0, digits_end)), suffix};
  }

  /// "half past nine", "quarter to 3", "ten past two".
  std::optional<Clock> spoken_clock(std::size_t i) const {
    const bool half = word(i) == "half", quarter = word(i) == "quarter";
    const auto minutes = half ? std::optional(30) : quarter ? std::optional(15) : small_number(word(i));
    const bool past = word(i + 1) == "past", to = word(i + 1) == "to" && !half;
    const auto hour = small_number(word(i + 2));
    if (!minutes || *minutes > 30 || (!past && !to) || !hour || *hour < 1 || *hour > 23) return std::nullopt;
    const std::string_view suffix = word(i + 3) == "am" || word(i + 3) == "pm" ? word(i + 3) : std::string_view{};
    auto clock = finish(*hour, past ? *minutes : -*minutes, suffix, i, i + (suffix.empty() ? 3 : 4));
    if (clock && clock->minute < 0) clock->minute += 24 * 60;
    return clock;
  }

  /// The one day that the words outside [first, last) speak of: today when they speak of none, nothing when they say
  /// anything else.
  std::optional<Date> day_without(std::size_t first, std::size_t last) const {
    std::string rest(text_);
    for (std::size_t i = first; i < last; ++i)
      std::fill(rest.begin() + static_cast<std::ptrdiff_t>(words_[i].begin),
                rest.begin() + static_cast<std::ptrdiff_t>(words_[i].end), ' ');
    if (first < last) {  // what stands between the clock's own words goes with them
      for (std::size_t at = words_[first].begin; at < words_[last - 1].end; ++at) rest[at] = ' ';
    }
    if (rest.find_first_of("?!;#") != std::string::npos) return std::nullopt;
    const auto words = words_of(rest);
    const auto days = days_in(rest, words, date_of(now_), lean_, DateStyle::field);
    if (days.size() > 1) return std::nullopt;
    for (std::size_t i = 0; i < words.size(); ++i) {
      const bool in_day = !days.empty() && i >= days[0].first && i < days[0].last;
      if (!in_day && !one_of(words[i].folded, fillers)) return std::nullopt;
    }
    return days.empty() ? date_of(now_) : days[0].day;
  }

  std::string_view text_;
  std::vector<TextWord> words_;
  Time now_;
  Lean lean_;
};

}  // namespace

std::optional<When> read_when(std::string_view text, const Time& now, Lean lean) {
  text = trim(text);
  if (text.empty()) return When{};
  if (const auto exact = parse_when(text)) return exact;
  if (words_of(text).empty()) return std::nullopt;
  return Reading(text, now, lean).read();
}

std::string typed_form(const When& when) {
  if (const auto* date = std::get_if<Date>(&when)) return short_day(*date) + " " + to_string(*date).substr(0, 4);
  if (const auto* time = std::get_if<Time>(&when)) return typed_form(When{date_of(*time)}) + ", " + clock(*time);
  return {};
}

}  // namespace afterword::domain
