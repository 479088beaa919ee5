// Why a planned step is there, in one sentence for the user.
#pragma once

#include <optional>
#include <string>

#include "domain/records.h"

namespace afterword::domain {

struct WhyFacts {
  StepKind kind = StepKind::unset;
  const Person* person = nullptr;
  const Opportunity* opportunity = nullptr;
  const Interview* interview = nullptr;
  const Document* document = nullptr;
  std::size_t number = 0;  ///< of a status check, from 1
  std::optional<Date> decision;
  bool moved = false;    ///< a Friday, a weekend or a day off was passed over
  bool thanked = false;  ///< a thank-you note of the interview was sent
  bool done = false, dropped = false;
  bool later_interview = false;
  std::size_t follow_ups = 0;  ///< sent so far
  bool by_user = false;        ///< given up by the user, for this reason or none
  std::string reason;
  bool third = false;  ///< a follow-up that the user wants although two were sent
};

/// One sentence with its full stop.
std::string why(const WhyFacts& facts);

}  // namespace afterword::domain
