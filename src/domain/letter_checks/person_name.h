// A recorded name taken apart, and how a word of a letter compares with its parts.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "domain/letter_checks/letter.h"

namespace afterword::domain::letter_checks {

struct NamePart {
  std::string written;  ///< as_written()
  std::string folded;
  std::string bare;  ///< folded, without apostrophes
  bool after_hyphen = false;
};

struct PersonName {
  std::vector<NamePart> parts;  ///< without "Dr", "Mrs" and the like
  /// The parts first … last as they are recorded, hyphens and blanks between them.
  std::string joined(std::size_t first, std::size_t last) const;
  std::string full() const { return parts.empty() ? std::string() : joined(0, parts.size() - 1); }
  /// All but the first part; the only one where there is no other.
  std::string surname() const;
  std::string first_name() const;
  bool latin() const;
};

PersonName name_of(std::string_view recorded);
bool is_title(std::string_view folded);
bool is_latin(std::string_view text);

enum class Likeness {
  none,
  near,     ///< some letters apart
  variant,  ///< the same letters but for accents, capitals or apostrophes
  exact
};

/// How a word of the letter compares with a part of a name. `lenient` where a name is expected, as in a greeting.
Likeness compare(const Word& word, std::string_view text, const NamePart& part, bool lenient);

}  // namespace afterword::domain::letter_checks
