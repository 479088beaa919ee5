// What is wrong with a letter before it goes (T3 … T6): every mark says where, why and, where there is one, the fix.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "domain/records.h"

namespace afterword::domain {

enum class FindingKind {
  misspelling,
  wrong_name,
  missing_name,
  wrong_company,
  other_company,
  informal,
  negative,
  emoticon,
  too_long,
  too_similar,
  no_thanks,
  no_interest,
  nothing_personal,
  sales_pitch,
  placeholder
};

/// The word of CONTRACT.md.
std::string_view word(FindingKind kind);

struct Finding {
  FindingKind kind = FindingKind::misspelling;
  std::size_t start = 0, end = 0;  ///< bytes of the body; a finding about the whole note spans it whole
  std::string rule;                ///< "T5"
  std::string message;             ///< one sentence
  std::string suggestion;          ///< what to put in place of start … end; empty where there is no such fix
  friend bool operator==(const Finding&, const Finding&) = default;
};

/// Another letter of the same interview.
struct OtherLetter {
  std::string person;  ///< its addressee's name
  std::string body;
};

/// What a letter is held against. Pointers may be null: what is not known is not checked.
struct NoteContext {
  StepKind kind = StepKind::thank_you;
  const Person* addressee = nullptr;
  const Opportunity* opportunity = nullptr;  ///< the interview's
  const Interview* interview = nullptr;
  std::vector<const Person*> there;               ///< everyone at the interview
  std::vector<const Person*> people;              ///< everyone known
  std::vector<const Opportunity*> opportunities;  ///< all of them, this one included or not
  /// Every word of the names and companies of `people` and `opportunities`, as letter_checks::as_written has them;
  /// nullptr: they are gathered for each check.
  const std::unordered_set<std::string>* names = nullptr;
  std::vector<OtherLetter> others;                ///< the other letters of this interview
  std::string me;                                 ///< the user's name, as a letter is signed with
  std::function<bool(std::string_view)> spelled;  ///< whether a word is right; empty: spelling is not checked
  /// Corrections of a wrong word, best first; empty: no corrections are offered.
  std::function<std::vector<std::string>(std::string_view)> corrections;
};

/// The findings in a letter's body (UTF-8, salutation and close included), by place; those about the whole note last.
/// Takes any bytes. Offsets stand between code points. Of a body beyond 200,000 bytes only the beginning is read.
std::vector<Finding> check_note(std::string_view body, const NoteContext& context);

}  // namespace afterword::domain
