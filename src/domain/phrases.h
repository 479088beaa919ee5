// Set phrases in a run of words, found with one look at each word however many phrases there are.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace afterword::domain {

/// The parts of a text between the separators, empty ones left out.
std::vector<std::string> split(std::string_view text, char separator);

class PhraseIndex {
 public:
  using Words = std::vector<std::string>;
  struct Hit {
    std::size_t tag = 0, words = 0;  ///< no words: none was found
  };

  /// `tag` says what the phrase stands for. One without words is left out.
  void add(Words phrase, std::size_t tag);
  /// Phrases separated by "|", their words by blanks.
  void add_all(std::string_view phrases, std::size_t tag);
  /// The longest phrase that begins at a word; of equally long ones the one that was added first.
  Hit longest(const Words& words, std::size_t at) const;
  /// Calls `found(tag)` for every phrase that begins at a word.
  template <class Found>
  void each(const Words& words, std::size_t at, const Found& found) const {
    const auto begins = by_first_.find(words[at]);
    if (begins == by_first_.end()) return;
    for (const auto& phrase : begins->second)
      if (stands_at(phrase, words, at)) found(phrase.tag);
  }

 private:
  struct Phrase {
    Words words;
    std::size_t tag;
  };
  static bool stands_at(const Phrase& phrase, const Words& words, std::size_t at);
  std::unordered_map<std::string, std::vector<Phrase>> by_first_;  // the longest first
};

}  // namespace afterword::domain
