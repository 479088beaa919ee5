// Finds cues in a question. A cue is a run of words with a weight for one category; words are compared by their stems,
// so that "motivates" and "motivation" are one cue; a negative weight speaks against. "..." in a cue stands for up to
// four words, "^" for the beginning of a sentence and "$" for its end. The tables are in category_cues.cpp.
#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "domain/category_cues.h"
#include "domain/phrases.h"
#include "domain/stem.h"

namespace afterword::domain {
namespace {

constexpr std::size_t gap_words = 4;

struct CompiledCue {
  Category category;
  double weight;
  std::vector<std::string> words;  ///< stems, "...", "^", "$"
  std::size_t number;
};

/// All cues, found by their first word.
using CueIndex = std::unordered_map<std::string, std::vector<CompiledCue>, TextHash, std::equal_to<>>;

bool is_sign(const std::string& word) { return word == "..." || word == "^" || word == "$"; }

CueIndex compile() {
  const Stemmer stem;
  CueIndex index;
  std::size_t number = 0;
  for (const auto& row : category_cues())
    for (const auto& phrase : split(row.phrases, '|')) {
      CompiledCue cue{row.category, row.weight, {}, number++};
      for (const auto& word : split(phrase, ' ')) cue.words.push_back(is_sign(word) ? word : stem(word));
      const std::size_t first = cue.words.front() == "^" ? 1 : 0;
      index[cue.words.at(first)].push_back(std::move(cue));
    }
  return index;
}

bool matches_at(const std::vector<std::string>& cue, std::size_t c, const Sentence& words, std::size_t w) {
  for (; c < cue.size(); ++c, ++w) {
    if (cue[c] == "$") return w == words.size();
    if (cue[c] == "...") {
      for (std::size_t skip = 0; skip <= gap_words && w + skip <= words.size(); ++skip)
        if (matches_at(cue, c + 1, words, w + skip)) return true;
      return false;
    }
    if (w >= words.size() || cue[c] != words[w]) return false;
  }
  return true;
}

}  // namespace

void weigh_cues(const std::vector<Sentence>& stems, CategoryWeights& weights) {
  static const CueIndex index = compile();
  std::vector<std::size_t> counted;
  for (const auto& words : stems)
    for (std::size_t w = 0; w < words.size(); ++w) {
      const auto found = index.find(words[w]);
      if (found == index.end()) continue;
      for (const auto& cue : found->second) {
        const bool anchored = cue.words.front() == "^";
        if ((anchored && w > 0) || !matches_at(cue.words, anchored ? 1 : 0, words, w)) continue;
        if (std::find(counted.begin(), counted.end(), cue.number) != counted.end()) continue;
        counted.push_back(cue.number);
        weights[static_cast<std::size_t>(cue.category)] += cue.weight;
      }
    }
}

}  // namespace afterword::domain
