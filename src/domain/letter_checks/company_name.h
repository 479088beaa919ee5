// A company's name taken apart, and where a letter has it, rightly or nearly.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/letter_checks/letter.h"

namespace afterword::domain::letter_checks {

struct CompanyPart {
  std::string written, folded, bare;  ///< bare: folded, without apostrophes
};

struct CompanyName {
  std::string recorded;
  std::vector<CompanyPart> parts;  ///< without "the", "and", "Ltd"
  bool has_part(std::string_view folded) const;
};

CompanyName company_of(std::string_view recorded);

struct CompanyMention {
  std::size_t first = 0, last = 0;  ///< words
  std::size_t parts = 0;            ///< of the name, from its first
  bool right = false;
  bool possessive = false;  ///< its last word's "'s" is no part of the name
};

/// Whether a folded word is an ordinary one, and no part of a name.
using Ordinary = std::function<bool(const std::string&)>;

/// The name, its beginning, or something that must be meant for it, at a word of the letter.
std::optional<CompanyMention> company_at(const Letter& letter, std::size_t word, const CompanyName& name,
                                         const Ordinary& ordinary);

/// Whether nothing but a blank, a point, a hyphen or "&" lies between a word and the one before.
bool close_by(const Letter& letter, std::size_t word);

}  // namespace afterword::domain::letter_checks
