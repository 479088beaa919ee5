// Finds phrases in a letter's words, whatever their contractions, capitals and marks.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "domain/letter_checks/letter.h"

namespace afterword::domain::letter_checks {

/// A word as phrases see it: "don't" is two of them, "do" and "not".
struct Term {
  std::string text;
  std::size_t word = 0;  ///< which word of the letter it comes from
};
std::vector<Term> terms_of(const Letter& letter);

/// One row of a table. Words are separated by blanks; "|" stands between alternatives, "?" behind a word that may be
/// missing, "*" behind the beginning of a word, ".." for up to three words of any kind.
/// The parts of a row that "[" and "]" stand around need to be there but are not marked.
struct PhraseRow {
  std::string_view pattern;
  std::string_view say;  ///< the reason, or what else the table says of it
  std::string_view fix;  ///< put in its place; empty: none
};

struct PhraseHit {
  std::size_t first = 0, last = 0;  ///< words of the letter, both included
  const PhraseRow* row = nullptr;
};

class Phrases {
 public:
  /// The rows must outlive it.
  Phrases(const PhraseRow* rows, std::size_t count);
  /// The longest hit at each place, from left to right, none overlapping; within one sentence. Words for which `skip`
  /// holds are in no hit.
  std::vector<PhraseHit> find(const Letter& letter, const std::vector<Term>& terms,
                              const std::function<bool(const Word&)>& skip) const;

 private:
  struct Element {
    std::vector<std::string> words;  // alternatives; a "*" at the end: a beginning
    bool optional = false, gap = false, marked = true;
  };
  struct Pattern {
    std::vector<Element> elements;
    const PhraseRow* row = nullptr;
  };
  struct Found {
    bool any = false;
    std::size_t end = 0, first = 0, last = 0;  // terms
  };
  static Pattern read(const PhraseRow& row);
  static bool fits(const Element& element, const std::string& word);
  static void match(const Pattern& pattern, std::size_t element, const std::vector<Term>& terms, std::size_t at,
                    std::size_t limit, Found so_far, Found& best);

  std::vector<Pattern> patterns_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_start_;
};

}  // namespace afterword::domain::letter_checks
