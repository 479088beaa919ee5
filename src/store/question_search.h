// Finds the bank's questions that hold some words, a part at a time, however many there are.
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "domain/records.h"

namespace afterword::store {

class Connection;

/// What is looked for: workspace::QuestionQuery::text says what is found.
class QuestionSearch {
 public:
  explicit QuestionSearch(std::string_view text);
  /// There is nothing to look for in the text: it has no word, or a single letter.
  bool is_empty() const { return starts_.empty() && part_.empty(); }

  /// Gives `take` one question after the other until it returns false; a question may come again. True: there are no
  /// more. Called again, also after it was broken off by an exception, it goes on from where it was.
  bool step(Connection& connection, const std::function<bool(std::int64_t question)>& take);

  /// How many of the indexes were read to their end; each is read from the newest question to the oldest.
  std::size_t indexes_read() const { return source_; }

  /// Whether a question is one of those, read from the question itself: no dearer for a word that all of them hold.
  bool holds(Connection& connection, std::int64_t question) const;

 private:
  using Start = std::vector<std::string>;  // of a word: words of the index, the last of them as it begins

  struct Asked {  // of an index
    std::string_view query;
    std::string words;        // the expression; empty: nothing
    bool to_look_at = false;  // it finds others too: each is to be looked at
  };
  Asked asked_of(Connection& connection, std::size_t source) const;
  Asked asked_of_part(Connection& connection) const;
  std::string words_of_part(Connection& connection) const;
  std::string begun_with_all(Connection& connection, std::size_t source, bool single_letters) const;
  Asked rarest_letters(Connection& connection) const;
  bool is_found(Connection& connection, std::int64_t question) const;
  bool has_letters(std::string_view text) const;
  static bool has_all(std::string_view text, const std::vector<Start>& starts);

  std::vector<Start> starts_;
  std::string letters_;           // as they stand, in lower case; empty: not looked for
  std::string part_;              // the same for the index
  bool in_small_letters_ = true;  // but for those of English: what letters_ holds is what the index holds
  Asked asked_;                   // of the index being read; no words: not made yet
  std::size_t source_ = 0;        // which index is being read
  std::int64_t below_ = std::numeric_limits<std::int64_t>::max();  // its rows from here on were read
};

}  // namespace afterword::store
