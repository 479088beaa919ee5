// Finds days in people's words. At each word the patterns are tried from the longest to the shortest; the first that
// fits wins and the search goes on behind it.
#include "domain/date_words.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace afterword::domain {
namespace {

using std::chrono::days;
using std::chrono::year_month_day;

bool one_of(std::string_view word, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

std::optional<int> digits(std::string_view word) {
  if (word.empty() || word.size() > 4) return std::nullopt;
  int value = 0;
  for (const char c : word) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

/// 14 of "14th"; nothing for a number without its ending.
std::optional<int> ordinal(std::string_view word) {
  if (word.size() < 3 || !one_of(word.substr(word.size() - 2), {"st", "nd", "rd", "th"})) return std::nullopt;
  const auto n = digits(word.substr(0, word.size() - 2));
  return n && *n >= 1 && *n <= 31 ? n : std::nullopt;
}

std::optional<Date> real_day(int year, unsigned month, int day) {
  if (day < 1 || day > 31) return std::nullopt;
  const year_month_day ymd{std::chrono::year{year}, std::chrono::month{month},
                           std::chrono::day{static_cast<unsigned>(day)}};
  return ymd.ok() ? std::optional(Date{ymd}) : std::nullopt;
}

Date monday_of(Date day) { return day - days{weekday_of(day)}; }

Date last_of_month(int year, unsigned month) {
  return Date{std::chrono::year{year} / std::chrono::month{month} / std::chrono::last};
}

int year_of(Date day) { return static_cast<int>(year_month_day{day}.year()); }
unsigned month_of(Date day) { return static_cast<unsigned>(year_month_day{day}.month()); }

Date add_months(Date day, int months) {
  const year_month_day ymd{day};
  const auto moved = ymd + std::chrono::months{months};
  return moved.ok() ? Date{moved} : Date{moved.year() / moved.month() / std::chrono::last};
}

/// Which part of a week or month is meant.
enum class Part { none, start, early, middle, late, end };

class Finder {
 public:
  Finder(std::string_view text, const std::vector<TextWord>& words, Date today, Lean lean, DateStyle style)
      : text_(text), words_(words), today_(today), future_(lean == Lean::future), field_(style == DateStyle::field) {}

  std::vector<SpokenDay> run() {
    std::vector<SpokenDay> found;
    for (std::size_t i = 0; i < words_.size();) {
      last_ = i;
      const auto day = at(i);
      if (day) found.push_back({*day, i, last_});
      i = day ? last_ : i + 1;
    }
    return found;
  }

 private:
  /// The day whose words begin at word i; sets last_ behind them.
  std::optional<Date> at(std::size_t i) {
    using Pattern = std::optional<Date> (Finder::*)(std::size_t);
    constexpr auto patterns = std::to_array<Pattern>(
        {&Finder::numeric, &Finder::near_day, &Finder::part_of, &Finder::span, &Finder::week_of, &Finder::weekday,
         &Finder::day_of_month, &Finder::month_first, &Finder::bare_ordinal, &Finder::month_alone});
    for (const auto pattern : patterns)
      if (const auto day = (this->*pattern)(i)) return day;
    return std::nullopt;
  }

  std::string_view word(std::size_t i) const { return i < words_.size() ? words_[i].folded : std::string_view{}; }
  bool is(std::size_t i, std::initializer_list<std::string_view> list) const { return one_of(word(i), list); }
  /// What stands between word i and the next.
  std::string_view gap(std::size_t i) const {
    if (i + 1 >= words_.size()) return {};
    return text_.substr(words_[i].end, words_[i + 1].begin - words_[i].end);
  }
  std::optional<Date> take(std::size_t last, std::optional<Date> day) {
    if (day) last_ = last;
    return day;
  }

  // 2026-04-23, 23/04/2026, 23.4.2026; in a field also 23/4 and 23.4.
  std::optional<Date> numeric(std::size_t i) {
    const auto a = digits(word(i)), b = digits(word(i + 1)), c = digits(word(i + 2));
    if (!a || !b) return std::nullopt;
    const auto between = gap(i);
    const bool three = c && gap(i + 1) == between;
    if (between == "-" && three && word(i).size() == 4) return take(i + 3, real_day(*a, static_cast<unsigned>(*b), *c));
    if (between != "/" && between != ".") return std::nullopt;
    if (three && word(i + 2).size() == 4) return take(i + 3, real_day(*c, static_cast<unsigned>(*b), *a));
    const bool led = i > 0 && is(i - 1, {"on", "by", "until", "till", "before", "the"});
    const bool closed = words_[i + 1].end < text_.size() && text_[words_[i + 1].end] == '.';
    if ((field_ || (led && between == "." && closed)) && *b >= 1 && *b <= 12)
      return take(i + 2, in_some_year(static_cast<unsigned>(*b), *a));
    return std::nullopt;
  }

  std::optional<Date> near_day(std::size_t i) {
    if (is(i, {"day"}) && is(i + 1, {"after"}) && is(i + 2, {"tomorrow", "tmrw"})) return take(i + 3, today_ + days{2});
    if (is(i, {"day"}) && is(i + 1, {"before"}) && is(i + 2, {"yesterday"})) return take(i + 3, today_ - days{2});
    if (is(i, {"today", "tonight", "tdy"})) return take(i + 1, today_);
    if (is(i, {"tomorrow", "tmrw", "tmr", "tmw", "tomo", "tomorow"})) return take(i + 1, today_ + days{1});
    if (is(i, {"yesterday", "yday"})) return take(i + 1, today_ - days{1});
    return std::nullopt;
  }

  // "end of next week", "mid May", "early next month", "next week", "this month".
  std::optional<Date> part_of(std::size_t i) {
    Part part = Part::none;
    std::size_t at = i;
    if (is(i, {"end", "close"})) part = Part::end;
    if (is(i, {"beginning", "start"})) part = Part::start;
    if (is(i, {"middle", "mid"})) part = Part::middle;
    if (is(i, {"early"})) part = Part::early;
    if (is(i, {"late", "later"})) part = Part::late;
    if (is(i, {"eow"})) return take(i + 1, week_part(0, Part::end));
    if (is(i, {"eom"})) return take(i + 1, last_of_month(year_of(today_), month_of(today_)));
    if (part != Part::none) {
      ++at;
      while (is(at, {"of", "in", "the"})) ++at;
    }
    int steps = 0;
    bool said = part != Part::none;
    if (is(at, {"next", "coming", "following", "this", "last"})) {
      steps = is(at, {"this", "coming"}) ? 0 : is(at, {"last"}) ? -1 : 1;
      said = true;
      ++at;
    }
    if (!said) return std::nullopt;
    if (is(at, {"week", "wk"})) return take(at + 1, week_part(steps, part));
    if (is(at, {"month"})) {
      const Date there = add_months(today_, steps);
      return take(at + 1, month_part(year_of(there), month_of(there), part));
    }
    const auto month = month_number(word(at));
    if (part == Part::none || !month) return std::nullopt;
    return take(at + 1, month_part(year_for(*month), *month, part));
  }

  Date week_part(int steps, Part part) const {
    const Date monday = monday_of(today_) + days{7 * steps};
    Date day = monday + days{4};
    if (part == Part::start) day = monday;
    if (part == Part::early) day = monday + days{1};
    if (part == Part::middle) day = monday + days{2};
    return future_ && day < today_ && steps == 0 ? day + days{7} : day;
  }

  static Date month_part(int year, unsigned month, Part part) {
    const auto day = [&](int n) { return *real_day(year, month, n); };
    if (part == Part::start) return day(1);
    if (part == Part::early) return day(7);
    if (part == Part::middle) return day(15);
    return last_of_month(year, month);
  }

  // "in three weeks", "within 10 days", "in 3-4 weeks" (the later), "a week from now", "2 days ago".
  std::optional<Date> span(std::size_t i) {
    std::size_t at = i;
    const bool led = is(at, {"in", "within"});
    if (led) ++at;
    while (is(at, {"the", "about", "next", "around"})) ++at;
    auto n = small_number(word(at));
    if (is(at, {"fortnight"})) return finish_span(at + 1, 14, led);
    if (!n) return std::nullopt;
    if (is(at, {"couple"}) || (is(at, {"a"}) && is(at + 1, {"couple", "few"}))) {
      n = is(at, {"couple"}) || is(at + 1, {"couple"}) ? 2 : 3;
      at += is(at, {"a"}) ? 1 : 0;
    }
    ++at;
    while (is(at, {"of", "or", "to", "working", "business"}) || small_number(word(at))) {
      if (const auto later = small_number(word(at)); later && !is(at, {"a"})) n = later;
      ++at;
    }
    if (is(at, {"day", "days"})) return finish_span(at + 1, *n, led);
    if (is(at, {"week", "weeks", "wk", "wks", "week's", "weeks'"})) return finish_span(at + 1, *n * 7, led);
    if (is(at, {"fortnight"})) return finish_span(at + 1, *n * 14, led);
    if (is(at, {"hours", "hrs", "h"}) && *n >= 24) return finish_span(at + 1, (*n + 23) / 24, led);
    if (is(at, {"month", "months", "month's"})) {
      if (is(at + 1, {"ago"})) return take(at + 2, add_months(today_, -*n));
      return led ? take(at + 1, add_months(today_, *n)) : std::nullopt;
    }
    return std::nullopt;
  }
  std::optional<Date> finish_span(std::size_t at, int count, bool led) {
    if (is(at, {"ago", "back"})) return take(at + 1, today_ - days{count});
    if (is(at, {"from"}) && is(at + 1, {"now", "today"})) return take(at + 2, today_ + days{count});
    if (is(at, {"time"})) ++at;
    return led ? take(at, today_ + days{count}) : std::nullopt;
  }

  // "week of the 14th", "w/c 14 May", "a week on Friday": the Friday of that week, its last working day.
  std::optional<Date> week_of(std::size_t i) {
    std::size_t at = i;
    if (is(i, {"week"}) && is(i + 1, {"on", "from"}) && weekday_number(word(i + 2))) {
      const auto day = weekday(i + 2);
      return day ? std::optional(*day + days{7}) : std::nullopt;
    }
    if (is(i, {"week"}) && is(i + 1, {"of", "commencing", "beginning", "starting"}))
      at = i + 2;
    else if (is(i, {"w"}) && is(i + 1, {"c", "b"}) && gap(i) == "/")
      at = i + 2;
    else
      return std::nullopt;
    if (is(at, {"the"})) ++at;
    if (at >= words_.size()) return std::nullopt;
    auto day = day_of_month(at);
    if (!day) day = month_first(at);
    if (!day && ordinal(word(at))) day = take(at + 1, next_with_day(*ordinal(word(at))));
    return day ? std::optional(monday_of(*day) + days{weekday_of(*day) > 4 ? 11 : 4}) : std::nullopt;
  }

  // "Thursday 23 April 2026", "Fri the 23rd", "next Fri", "last Friday", "Fri week", "Friday".
  std::optional<Date> weekday(std::size_t i) {
    std::size_t at = i;
    const bool next = is(at, {"next"});
    const bool last = is(at, {"last"});
    if (next || last || is(at, {"this", "coming"})) ++at;
    const auto wanted = weekday_number(word(at));
    if (!wanted || (at == i && !field_ && stands_alone_doubtful(at))) return std::nullopt;
    if (const auto dated = dated_weekday(at, *wanted)) return dated;
    const int ahead = (*wanted - weekday_of(today_) + 7) % 7;
    if (is(at + 1, {"week"})) return take(at + 2, today_ + days{(ahead == 0 ? 7 : ahead) + 7});
    if (next) return take(at + 1, monday_of(today_) + days{7 + *wanted});
    if (last || !future_) return take(at + 1, today_ - days{ahead == 0 ? (last ? 7 : 0) : 7 - ahead});
    // "By Friday", said on a Friday, is the next one; a date field's "fri" is today.
    return take(at + 1, today_ + days{ahead == 0 && !field_ ? 7 : ahead});
  }

  /// "She sat", "the sun", "they wed": only behind a word that leads to a day, or before a number.
  bool stands_alone_doubtful(std::size_t at) const {
    if (!is(at, {"sat", "sun", "wed", "mon", "fr"})) return false;
    const bool led = at > 0 && is(at - 1, {"on", "by", "until", "till", "before", "or", "from", "and", "to", "every"});
    const bool numbered = ordinal(word(at + 1)) || digits(word(at + 1)) || is(at + 1, {"week", "the"});
    return !led && !numbered;
  }

  std::optional<Date> dated_weekday(std::size_t at, int wanted) {
    std::size_t number = at + 1;
    if (is(number, {"the"})) ++number;
    if (const auto day = day_of_month(number)) return day;
    if (const auto day = month_first(number)) return day;
    auto n = ordinal(word(number));
    if (!n && gap(at) == " " && number == at + 1 && !clock_follows(number)) n = digits(word(number));
    if (!n || *n < 1 || *n > 31) return std::nullopt;
    if (!ordinal(word(number)) && is(number + 1, {"am", "pm", "h", "uhr"})) return std::nullopt;
    return take(number + 1, with_weekday(*n, wanted));
  }
  bool clock_follows(std::size_t i) const { return gap(i) == ":" || (gap(i) == "." && digits(word(i + 1))); }

  /// The day of the month `n` nearest to today (in the direction leaned to) that falls on the weekday.
  std::optional<Date> with_weekday(int n, int wanted) const {
    for (int step = 0; step <= 12; ++step) {
      const Date month =
          add_months(Date{year_month_day{today_}.year() / year_month_day{today_}.month() / 1}, future_ ? step : -step);
      const auto day = real_day(year_of(month), month_of(month), n);
      if (day && weekday_of(*day) == wanted && (future_ ? *day >= today_ : *day <= today_)) return day;
    }
    return next_with_day(n);
  }

  // "23 April", "1st of May 2027".
  std::optional<Date> day_of_month(std::size_t i) {
    auto n = ordinal(word(i));
    if (!n) n = digits(word(i));
    if (!n || *n < 1 || *n > 31) return std::nullopt;
    std::size_t at = i + 1;
    if (is(at, {"of"})) ++at;
    const auto month = month_number(word(at));
    if (!month || gap(i).find_first_of("?!;") != std::string_view::npos) return std::nullopt;
    return with_year(at + 1, *month, *n);
  }
  // "May 1st", "Apr 23, 2026".
  std::optional<Date> month_first(std::size_t i) {
    const auto month = month_number(word(i));
    if (!month || gap(i).find_first_not_of(" .") != std::string_view::npos) return std::nullopt;
    std::size_t at = i + 1;
    if (is(at, {"the"})) ++at;
    auto n = ordinal(word(at));
    if (!n && !clock_follows(at)) n = digits(word(at));
    if (!n || *n < 1 || *n > 31) return std::nullopt;
    return with_year(at + 1, *month, *n);
  }
  std::optional<Date> with_year(std::size_t at, unsigned month, int n) {
    const auto year = digits(word(at));
    if (year && word(at).size() == 4 && *year >= 1900 && *year <= 2999 && !clock_follows(at))
      return take(at + 1, real_day(*year, month, n));
    return take(at, in_some_year(month, n));
  }

  // "the 14th", "on 14th"; in prose not "2nd round". In a field also "14".
  std::optional<Date> bare_ordinal(std::size_t i) {
    const auto n = ordinal(word(i));
    if (n) {
      if (is(i + 1, {"round",  "rounds",   "floor", "interview", "stage",  "place", "class",
                     "year",   "question", "time",  "one",       "reason", "half",  "line",
                     "person", "language", "job",   "choice",    "party",  "team",  "grade"}))
        return std::nullopt;
      const bool led =
          i > 0 && is(i - 1, {"the", "on", "by", "until", "till", "before", "from", "around", "about", "or"});
      return field_ || led ? take(i + 1, next_with_day(*n)) : std::nullopt;
    }
    if (!field_ || words_.size() != 1 || !digits(word(i)) || word(i).size() > 2) return std::nullopt;
    return take(i + 1, next_with_day(*digits(word(i))));
  }

  // "in November", "by June", "until May": its last day, so that nobody is asked too early.
  std::optional<Date> month_alone(std::size_t i) {
    const auto month = month_number(word(i));
    if (!month || i == 0 || !is(i - 1, {"in", "by", "until", "till", "before", "during"})) return std::nullopt;
    return take(i + 1, last_of_month(year_for(*month), *month));
  }

  /// The year in which a month that is named alone is meant.
  int year_for(unsigned month) const {
    const int year = year_of(today_);
    if (future_) return last_of_month(year, month) < today_ ? year + 1 : year;
    return Date{std::chrono::year{year} / std::chrono::month{month} / 1} > today_ ? year - 1 : year;
  }
  /// The day nearest in the direction leaned to; 29 February waits for its year.
  std::optional<Date> in_some_year(unsigned month, int n) const {
    const int year = year_of(today_);
    for (int step = 0; step <= 8; ++step) {
      const auto day = real_day(future_ ? year + step : year - step, month, n);
      if (day && (future_ ? *day >= today_ : *day <= today_)) return day;
    }
    return std::nullopt;
  }
  std::optional<Date> next_with_day(int n) const {
    if (n < 1 || n > 31) return std::nullopt;
    for (int step = 0; step <= 2; ++step) {
      const Date month =
          add_months(Date{year_month_day{today_}.year() / year_month_day{today_}.month() / 1}, future_ ? step : -step);
      const auto day = real_day(year_of(month), month_of(month), n);
      if (day && (future_ ? *day >= today_ : *day <= today_)) return day;
    }
    return std::nullopt;
  }

  std::string_view text_;
  const std::vector<TextWord>& words_;
  Date today_;
  bool future_, field_;
  std::size_t last_ = 0;
};

}  // namespace

std::vector<SpokenDay> days_in(std::string_view text, const std::vector<TextWord>& words, Date today, Lean lean,
                               DateStyle style) {
  return Finder(text, words, today, lean, style).run();
}

}  // namespace afterword::domain
