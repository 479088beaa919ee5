// Days that several tests of the rules stand on.
#pragma once

#include <cstdint>

#include "domain/time.h"

namespace afterword::tests {

inline constexpr std::int64_t day_ms = 86'400'000;
inline const domain::Time thursday_morning = *domain::parse_time("2026-04-23T11:51:00+01:00");
inline const domain::Date thursday = domain::date_of(thursday_morning);

}  // namespace afterword::tests
