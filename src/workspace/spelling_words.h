// Words of working life that the dictionaries are too old or too general for.
#pragma once

#include <string_view>

namespace afterword::workspace {

/// Folded: "backend", "onboarding".
bool working_word(std::string_view folded);

}  // namespace afterword::workspace
