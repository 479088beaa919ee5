// A question's category, by the domain's cues and by what the shipped bank teaches; needs no data file.
#pragma once

#include <string_view>

#include "domain/category.h"

namespace afterword::workspace {

/// The first call reads the shipped bank.
domain::CategoryGuess classify(std::string_view question);

}  // namespace afterword::workspace
