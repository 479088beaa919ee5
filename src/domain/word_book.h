// What was worked out for a word already, for whoever reads many questions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/stem.h"
#include "domain/text.h"

namespace afterword::domain {

/// A word as it is compared, with all that can be said of it by itself.
struct BookWord {
  std::string text, stem;
  double weight = 0;         ///< of the stem (match_weights.h)
  std::uint32_t people = 0;  ///< as people_named
  // Most words are none of these (word_marks.h), and then need not be looked for.
  bool filler = false, opens_wrapper = false, opens_concept = false, opens_signal = false;
};

/// A folded word, its short form written out: "didn't" is "did", "not". At least one.
std::vector<std::string> written_out(std::string_view folded);

/// What a word was written out as.
using WrittenOut = std::span<const BookWord>;

/// Not to be used by two threads at once.
class WordBook {
 public:
  /// Of each folded word of a text; stays as it is until the next text is read.
  std::vector<WrittenOut> read(const std::vector<TextWord>& text);
  /// Of a word of the same text.
  WrittenOut said(std::string_view folded);

 private:
  struct Entry {
    std::string folded;
    BookWord word;               // as most words have
    std::vector<BookWord> more;  // all of several
    WrittenOut all() const { return more.empty() ? WrittenOut(&word, 1) : WrittenOut(more); }
  };
  struct Slot {
    std::size_t hash = 0;
    const Entry* entry = nullptr;
  };
  BookWord described(std::string text) const;
  const Entry& make(std::string_view folded);
  void grow();

  Stemmer stem_;
  // By open addressing, at most half full: every word of a long list is looked up here.
  std::vector<Slot> slots_;
  std::deque<Entry> entries_;
};

}  // namespace afterword::domain
