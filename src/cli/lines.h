// What a command is asked about: its words, or one a line on standard input.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "domain/result.h"

namespace afterword::cli {

/// Calls `each` with the words joined by blanks or, without words, with every line of standard input that is not blank,
/// as it comes. Stops at the first error.
domain::Result<void> for_each_text(const std::vector<std::string>& words,
                                   const std::function<domain::Result<void>(const std::string&)>& each);

}  // namespace afterword::cli
