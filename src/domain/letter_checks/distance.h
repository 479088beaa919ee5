// How far two spellings are apart.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace afterword::domain::letter_checks {

/// Letters put in, left out, changed, or swapped with their neighbour, that turn one into the other (in code points).
/// Stops counting behind `most` and then says most + 1.
std::size_t distance(std::string_view a, std::string_view b, std::size_t most);

/// As typed but for composition, curly apostrophes and compatibility forms: equal texts look equal. Case and accents
/// count.
std::string as_written(std::string_view text);

}  // namespace afterword::domain::letter_checks
