// Phrases are kept by their first word, the longest first.
#include "domain/phrases.h"

#include <algorithm>

namespace afterword::domain {

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const auto end = std::min(text.find(separator), text.size());
    if (end > 0) parts.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

void PhraseIndex::add(Words phrase, std::size_t tag) {
  if (phrase.empty()) return;
  auto& begins = by_first_[phrase.front()];
  const auto shorter = [&](const Phrase& other) { return other.words.size() < phrase.size(); };
  begins.insert(std::find_if(begins.begin(), begins.end(), shorter), Phrase{std::move(phrase), tag});
}

void PhraseIndex::add_all(std::string_view phrases, std::size_t tag) {
  for (const auto& phrase : split(phrases, '|')) add(split(phrase, ' '), tag);
}

PhraseIndex::Hit PhraseIndex::longest(const Run& words, std::size_t at) const {
  const auto begins = by_first_.find(words[at]);
  if (begins == by_first_.end()) return {};
  for (const auto& phrase : begins->second)
    if (stands_at(phrase, words, at)) return {phrase.tag, phrase.words.size()};
  return {};
}

bool PhraseIndex::stands_at(const Phrase& phrase, const Run& words, std::size_t at) {
  return at + phrase.words.size() <= words.size() &&
         std::equal(phrase.words.begin() + 1, phrase.words.end(), words.begin() + static_cast<std::ptrdiff_t>(at) + 1);
}

}  // namespace afterword::domain
