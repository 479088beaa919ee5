// What stands before a company's name when it is meant as the reader's.
#pragma once

#include <string_view>
#include <vector>

#include "domain/letter_checks/phrases.h"

namespace afterword::domain::letter_checks {

/// Whether what comes before a word makes it the reader's company: "excited to join …", "the position at …".
bool meant_as_company(const Letter& letter, const std::vector<Term>& terms, std::size_t word);

/// Words in capitals that are no companies: days, months, languages, "Year 9".
bool never_company(std::string_view folded);

}  // namespace afterword::domain::letter_checks
