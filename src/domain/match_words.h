// A question as the matcher reads it: fillers and polite wrappers gone, short forms written out, words as stems or as
// the concept they stand for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/match_signals.h"
#include "domain/text.h"
#include "domain/word_book.h"

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

/// Every way to write a term that a search by stems can find, the text's own first; a phrase has blanks between words
/// of which all are needed. Those that would find nearly everything are left out.
std::vector<std::string> spellings(const MatchTerm& term);

/// True where two texts are the same but for case, marks, blanks and punctuation.
bool same_words(std::string_view a, std::string_view b);

/// Any text is allowed; one without words has no terms.
MatchText read_question(std::string_view text);
/// The same, of the text's words_of as the book has them.
MatchText read_question(const std::vector<WrittenOut>& text, WordBook& book);

}  // namespace afterword::domain
