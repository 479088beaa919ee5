// A made-up file of many people, interviews and openings, always the same.
#pragma once

#include "exchange/interchange.h"

namespace afterword::bench {

struct CrowdSize {
  int people = 5000, interviews = 2000, companies = 700;
};

/// Every interview has three people, eight questions, two concerns; the last is in ten days from 2026-04-23.
exchange::Interchange make_crowd(const CrowdSize& size);

}  // namespace afterword::bench
