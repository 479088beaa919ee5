// The single checks of a letter; note_check.cpp runs them all.
#pragma once

#include <string>
#include <vector>

#include "domain/letter_checks/letter.h"
#include "domain/letter_checks/phrases.h"
#include "domain/note_check.h"

namespace afterword::domain::letter_checks {

/// What the checks work on, and what they found so far.
struct Desk {
  const Letter& letter;
  const std::vector<Term>& terms;
  const NoteContext& context;
  std::size_t size;  ///< bytes of the whole body; the letter may be its beginning
  std::vector<Finding> findings;
  std::vector<bool> taken;  ///< words that some mark explains already, or that are names: no misspellings

  void add(FindingKind kind, std::size_t start, std::size_t end, std::string rule, std::string message,
           std::string suggestion = {}) {
    findings.push_back({kind, start, end, std::move(rule), std::move(message), std::move(suggestion)});
  }
  void add_whole(FindingKind kind, std::string rule, std::string message) {
    add(kind, 0, size, std::move(rule), std::move(message));
  }
  void take(std::size_t first, std::size_t last) {
    for (std::size_t i = first; i <= last && i < taken.size(); ++i) taken[i] = true;
  }
};

void check_placeholders(Desk& desk);  // marks.cpp
void check_emoticons(Desk& desk);     // marks.cpp
void check_names(Desk& desk);         // names_in_letter.cpp
void check_companies(Desk& desk);     // companies.cpp
void check_tone(Desk& desk);          // tone.cpp: informal, negative, sales_pitch
void check_content(Desk& desk);       // content.cpp: no_thanks, no_interest
void check_personal(Desk& desk);      // personal.cpp
void check_length(Desk& desk);        // length.cpp
void check_similar(Desk& desk);       // similar.cpp
void check_spelling(Desk& desk);      // spelling.cpp; after all that take words

}  // namespace afterword::domain::letter_checks
