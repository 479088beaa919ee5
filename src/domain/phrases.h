// Set phrases in a run of words, found with one look at each word however many phrases there are.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace afterword::domain {

/// The parts of a text between the separators, empty ones left out.
std::vector<std::string> split(std::string_view text, char separator);

/// For tables by text that are asked with a part of another text.
struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

class PhraseIndex {
 public:
  using Words = std::vector<std::string>;
  using Run = std::vector<std::string_view>;
  struct Hit {
    std::size_t tag = 0, words = 0;  ///< no words: none was found
  };

  /// `tag` says what the phrase stands for. One without words is left out.
  void add(Words phrase, std::size_t tag);
  /// Phrases separated by "|", their words by blanks.
  void add_all(std::string_view phrases, std::size_t tag);
  /// Whether any phrase begins with this word.
  bool begins(std::string_view word) const { return by_first_.contains(word); }
  /// The longest phrase that begins at a word; of equally long ones the one that was added first.
  Hit longest(const Run& words, std::size_t at) const;
  /// Calls `found(tag)` for every phrase that begins at a word.
  template <class Found>
  void each(const Run& words, std::size_t at, const Found& found) const {
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
  static bool stands_at(const Phrase& phrase, const Run& words, std::size_t at);
  std::unordered_map<std::string, std::vector<Phrase>, TextHash, std::equal_to<>> by_first_;  // the longest first
};

}  // namespace afterword::domain
