// What tells questions apart that share nearly all their words: whether an example or a case is meant, who acts,
// opposite words, tense, numbers, negation.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/word_book.h"

namespace afterword::domain {

struct MatchSignals {
  enum class Mode { open, example, supposed } mode = Mode::open;  ///< "a time you …", "what would you do if …"
  enum class Tense { open, past, present } tense = Tense::open;   ///< of what is asked: "why did you", "why do you"
  enum class Actor { open, you, other } actor = Actor::open;      ///< "a time you taught", "a time somebody taught you"
  enum class Asks { open, reason, moment, person, place } asks = Asks::open;
  bool done_to_you = false;           ///< "a colleague helped you"
  bool passive = false;               ///< "you were led", "have been criticised"
  std::uint32_t plus = 0, minus = 0;  ///< which side of each pair of opposites is named (match_signals.cpp)
  std::uint32_t people = 0;           ///< kinds of people named
  bool negated = false;
  std::vector<std::string> numbers;  ///< as digits, sorted

  // What only stands in the way of linking unasked:
  enum class Subject {
    open,
    you,
    we,
    they,
    other
  } subject = Subject::open;  ///< "do you", "why did they", "has a boss"
  enum class Sought { open, thing, manner, amount, reason, moment, person, place } sought = Sought::open;
  Actor begins = Actor::open;    ///< who acts first in a case: "You are worried", "The doctor is"
  bool you = false, we = false;  ///< named at all: "your strengths", "our strengths"
  bool undone = false;           ///< "almost failed", "should have asked"
  bool ahead = false;            ///< "the hardest decision you will have to make"
  bool you_object = false;       ///< "who finds you hard to work with"
  std::uint32_t scope = 0;       ///< words that widen or narrow what is asked for: "only", "every", "again"
};

/// Of folded words, short forms written out ("did not").
MatchSignals signals_of(const std::vector<const BookWord*>& words);

/// 0 where two texts may be one question, growing with how plainly they are two. 1 and more: never to be linked
/// unasked.
double conflict(const MatchSignals& a, const MatchSignals& b);

/// Whether neither side contradicts the other: who acts, when, for or against, to whom, how many. Stricter than
/// `conflict`, for linking unasked.
bool may_be_same(const MatchSignals& a, const MatchSignals& b);

}  // namespace afterword::domain
