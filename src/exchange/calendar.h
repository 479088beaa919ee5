// The interviews and what the plan still asks for, as entries of a calendar (iCalendar, RFC 5545), made with libical.
#pragma once

#include <string>
#include <vector>

#include "domain/plan.h"
#include "exchange/interchange.h"

namespace afterword::exchange {

/// One VEVENT for each interview of `records` that has a date, and for each of the `steps` that has one; what is done
/// or dropped is told as cancelled while its time lasts, and left out afterwards. Its UID is worked out from the
/// interview's ref (as made_ref where there is none) or the step's id, and SEQUENCE grows with `now`: importing a later
/// file replaces what an earlier one brought. Moments are written in UTC, whole days as days. An alarm is set only
/// where it lies after `now`. CRLF, folded at 75 bytes between letters.
std::string calendar(const Interchange& records, const std::vector<domain::PlannedStep>& steps,
                     const domain::Time& now);

}  // namespace afterword::exchange
