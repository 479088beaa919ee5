// What a person can be known by in free text, and the text without it: for forgetting somebody.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "domain/records.h"

namespace afterword::domain {

struct Traces {
  std::vector<std::vector<std::string>> names;  ///< every spelling in full, as folded words
  std::set<std::string> words;                  ///< single words of them, folded, that stand for nobody else
  std::set<std::string> ordinary;               ///< those of `words` that are words of the language too ("Will", "May")
  std::vector<std::string> exact;   ///< addresses, numbers, and names in scripts without blanks: as they are written
  std::vector<std::string> shared;  ///< single words left alone because somebody else is called that, too
};

/// `others` are the names and other spellings of everybody who stays, the user's own included.
Traces traces_of(const Person& person, const std::vector<std::string>& others);

/// What stands in the place of a name.
constexpr std::string_view forgotten_name = "someone";

/// `text` with every trace replaced by `forgotten_name`: names in full and single words of them whatever their case and
/// accents; a word of the language only after "@", or with a capital within a sentence; addresses and numbers wherever
/// they stand.
std::string without_traces(std::string_view text, const Traces& traces);

/// Byte strings of which a file that holds the person is likely to contain one, in lower case as far as ASCII goes.
std::vector<std::string> telltales(const Person& person, const Traces& traces);

}  // namespace afterword::domain
