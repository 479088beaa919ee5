// Finding people by name however it is typed: without accents, in part, in another recorded spelling, with a slip.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/records.h"

namespace afterword::domain {

/// The words that a person is known by: of the name, of how it is said, and of other spellings.
struct KnownName {
  PersonId id;
  std::string name;                ///< as recorded
  std::vector<std::string> words;  ///< folded
};
KnownName known_name(PersonId id, std::string_view name, std::string_view pronounced, std::string_view other_names);

/// 0: not them; else how well it fits, up to 1. Every word of `text` must be one of theirs, the beginning of one, or,
/// from four letters on, one with a single letter more, less, other or two swapped. In scripts that are written
/// without blanks any part will do.
double fits_name(std::string_view text, const KnownName& known);

/// Those that fit, the best first, then by name; at most `limit`.
std::vector<PersonId> find_names(std::string_view text, const std::vector<KnownName>& all, std::size_t limit);

/// True where one word is the other with a letter more, less, other, or two neighbours swapped. Letters, not bytes.
bool one_slip_apart(std::string_view a, std::string_view b);

}  // namespace afterword::domain
