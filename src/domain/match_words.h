// A question as the matcher reads it: fillers and polite wrappers gone, short forms written out, words as stems or as
// the concept they stand for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/match_signals.h"

namespace afterword::domain {

struct MatchTerm {
  std::string key;   ///< what is compared: a concept ("=pay"), a stem, or two neighbours ("=last+=job")
  std::string word;  ///< as it stood in the text, folded; empty for neighbours
  double weight;     ///< how much it says, 0 … 1, whatever the bank (match_weights.h)
  bool pair() const { return word.empty(); }
};

struct MatchText {
  std::vector<MatchTerm> terms;  ///< one for each key, in the order in which they first came, neighbours last
  MatchSignals signals;
};

/// Any text is allowed; one without words has no terms.
MatchText read_question(std::string_view text);

}  // namespace afterword::domain
