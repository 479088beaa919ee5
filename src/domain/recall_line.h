// One line of free recall, cut into words and clauses once, for all who read it: prefixes, people, cues, the split.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "domain/recall.h"
#include "domain/text.h"

namespace afterword::domain {

/// What stands between two marks that end a thought: . ! ? ; : , ( ) – — -> =
struct Clause {
  std::size_t first = 0, last = 0;  ///< words
  bool asks = false;                ///< a question mark ends it
};

struct RecallLine {
  explicit RecallLine(std::string_view line);

  std::string_view text;
  std::vector<TextWord> words;
  std::string joined;  ///< " w1 w2 … " folded, without apostrophes: phrases are looked for in it
  std::vector<Clause> clauses;

  std::string_view word(std::size_t i) const { return i < words.size() ? words[i].folded : std::string_view{}; }
  std::string_view raw(std::size_t i) const {
    return i < words.size() ? text.substr(words[i].begin, words[i].end - words[i].begin) : std::string_view{};
  }
  /// What stands between word i and the next one, or the end.
  std::string_view gap(std::size_t i) const;
  bool is(std::size_t i, std::initializer_list<std::string_view> list) const;
  /// One of the phrases, separated by "|"; one that ends in "*" matches the beginning of a word.
  bool has(std::string_view phrases) const;

 private:
  /// Which of 64 kinds of first two letters a word has: most phrases are ruled out by that alone.
  static unsigned start_bit(std::string_view word);
  std::uint64_t word_starts_ = 0;
};

/// A known person named in a line.
struct Mention {
  PersonId id;
  std::size_t first = 0, last = 0;  ///< words
};
/// In the order of the line; by first name, surname or initials, marks and case aside.
std::vector<Mention> mentions(const RecallLine& line, const std::vector<KnownPerson>& people);
/// The person that a name as typed means, or none.
PersonId person_called(std::string_view name, const std::vector<KnownPerson>& people);
/// Names of people in a line, known or not, spelled as typed but for a capital: "Dot Pascoe", "Mr Quill".
std::vector<std::string> names_in(const RecallLine& line);
/// The name that stands behind an "@".
std::string name_behind_at(std::string_view rest);
bool is_honorific(std::string_view folded);

/// What the front of a line says about it.
struct RecallPrefix {
  std::string_view text;  ///< what is left
  bool listed = false;    ///< "- ", "1 ", "2) ", "* " stood before it
  bool said = false;      ///< a prefix said the kind
  RecallKind kind = RecallKind::note;
};
RecallPrefix read_prefix(std::string_view line, const std::vector<RecallReading>& before,
                         const std::vector<KnownPerson>& people);

/// How strongly the words of a clause ask something: 0 … 1.
double asks(const RecallLine& line, const Clause& clause);

/// The likeliest kind and how sure it is; `note` when nothing is likely.
struct Guess {
  RecallKind kind = RecallKind::note;
  double confidence = 0;
};
Guess guess_kind(const RecallLine& line, const RecallPrefix& prefix, const std::vector<RecallReading>& before,
                 const std::vector<KnownPerson>& people, Date today);

/// A question line cut into what was asked and what was said; every word is in one of them.
struct QuestionSplit {
  std::string_view question, answer;
  std::optional<int> rating;
};
QuestionSplit split_question(const RecallLine& line);

/// Which way a document went or goes, by the words of the line.
Direction direction_of(const RecallLine& line);

/// The documents of a line: one, or where it goes on to another ("gave my card, they want the number") several.
std::vector<RecallDocument> documents_in(const RecallLine& line, Date today);

}  // namespace afterword::domain
