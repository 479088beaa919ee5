// Which days count: business days and days on which a follow-up may go out ("Exact reading of the dates", F5).
#pragma once

#include <array>
#include <set>

#include "domain/records.h"

namespace afterword::domain {

class WorkingDays {
 public:
  /// `settings` may be null: Saturday and Sunday, no days off. A weekend of all seven days is refused: it counts as
  /// none said.
  explicit WorkingDays(const Settings* settings);

  bool in_weekend(Date day) const;
  bool is_business_day(Date day) const;
  /// A business day whose next calendar day is not in the weekend: no Fridays.
  bool is_contact_day(Date day) const;
  /// The n-th business day strictly after `day`; n at least 1.
  Date after(Date day, int n) const;
  /// `day` itself or the next contact day. Where the weekend leaves none (every other day), the next business day.
  Date contact_day(Date day) const;

 private:
  std::array<bool, 7> weekend_{};  ///< Monday first
  std::set<Date> days_off_;
};

}  // namespace afterword::domain
