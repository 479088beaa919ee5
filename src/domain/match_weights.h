// How much a word says about which question it is, before the bank is asked.
#pragma once

#include <string_view>

namespace afterword::domain {

/// 0 … 1 for a stem or "=concept": small for what nearly every question has ("you", "tell", "work"), 1 for all others.
double common_weight(std::string_view key);

}  // namespace afterword::domain
