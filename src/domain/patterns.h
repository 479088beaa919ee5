// What several people of one company asked, worried about or care about: one theme with everybody who stands behind it.
#pragma once

#include <string>
#include <vector>

#include "domain/records.h"

namespace afterword::domain {

struct PatternSource {
  enum class Kind { asked, worried, cares } kind = Kind::asked;
  PersonId person;
  InterviewId interview;
  std::int64_t row = 0;  ///< the question, concern or cared_about
  std::string text;      ///< as it was put there
  friend bool operator==(const PatternSource&, const PatternSource&) = default;
};

struct Pattern {
  std::string text;                    ///< the first wording of it
  std::vector<PatternSource> sources;  ///< oldest round first
  int people = 0;
  bool worry = false;    ///< somebody worries about it
  bool settled = false;  ///< and every such worry was answered
  QuestionId question;   ///< of the bank, where it was asked
  friend bool operator==(const Pattern&, const Pattern&) = default;
};

/// Of the interviews and people of one company. Texts are one theme as domain/theme.h has it; a theme counts where at
/// least two people stand behind it, people who are not known counting for nobody. The most people first, then worries
/// not settled.
std::vector<Pattern> patterns(const std::vector<const Interview*>& interviews,
                              const std::vector<const Person*>& people);

}  // namespace afterword::domain
