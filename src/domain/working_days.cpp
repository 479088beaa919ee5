// Business days and contact days by counting: nobody has so many days off that it would take long.
#include "domain/working_days.h"

#include <algorithm>

#include "domain/date_words.h"
#include "domain/text.h"

namespace afterword::domain {
namespace {

using std::chrono::days;

// Ten years without a single working day are no calendar but a mistake; counting goes on as if every day counted.
constexpr int longest_pause_days = 3660;

}  // namespace

WorkingDays::WorkingDays(const Settings* settings) {
  if (settings != nullptr) days_off_.insert(settings->days_off.begin(), settings->days_off.end());
  bool said = false;
  if (settings != nullptr && settings->weekend) {
    for (const auto& name : *settings->weekend)
      if (const auto number = weekday_number(fold(name))) weekend_[static_cast<std::size_t>(*number)] = true;
    said = std::count(weekend_.begin(), weekend_.end(), true) < 7;
  }
  if (!said) weekend_ = {false, false, false, false, false, true, true};
}

bool WorkingDays::in_weekend(Date day) const { return weekend_[static_cast<std::size_t>(weekday_of(day))]; }

bool WorkingDays::is_business_day(Date day) const { return !in_weekend(day) && !days_off_.contains(day); }

bool WorkingDays::is_contact_day(Date day) const { return is_business_day(day) && !in_weekend(day + days{1}); }

Date WorkingDays::after(Date day, int n) const {
  int pause = 0;
  while (n > 0) {
    day += days{1};
    const bool counts = is_business_day(day) || pause > longest_pause_days;
    pause = counts ? 0 : pause + 1;
    n -= counts ? 1 : 0;
  }
  return day;
}

Date WorkingDays::contact_day(Date day) const {
  for (int i = 0; i < longest_pause_days; ++i)
    if (is_contact_day(day + days{i})) return day + days{i};
  return is_business_day(day) ? day : after(day, 1);
}

}  // namespace afterword::domain
