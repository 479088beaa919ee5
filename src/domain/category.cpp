// Finds a question's category by cues. A cue is a run of words with a weight for one category; words are compared by
// their stems, so that "motivates" and "motivation" are one cue; a negative weight speaks against. The weights of all
// cues that occur and of the question's form (category_forms.h) are added up per category, and the heaviest wins. "..."
// in a cue stands for up to four words, "^" for the beginning of a sentence and
// "$" for its end. The tables are in category_cues.cpp.
#include "domain/category.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "domain/category_cues.h"
#include "domain/category_forms.h"
#include "domain/category_words.h"
#include "domain/debrief.h"
#include "domain/stem.h"
#include "domain/text.h"

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
using CueIndex = std::unordered_map<std::string, std::vector<CompiledCue>>;

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const auto end = std::min(text.find(separator), text.size());
    if (end > 0) parts.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

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

bool matches_at(const std::vector<std::string>& cue, std::size_t c, const std::vector<std::string>& words,
                std::size_t w) {
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

CategoryGuess classify_question(std::string_view question, const CategoryWords* learnt) {
  static const CueIndex index = compile();
  const Stemmer stem;
  const auto sentences = sentences_of(question);
  CategoryWeights weight{};
  weigh_forms(sentences, weight);
  std::unordered_set<std::size_t> counted;
  for (const auto& sentence : sentences) {
    Sentence words;
    for (const auto& word : sentence) words.push_back(stem(word));
    for (std::size_t w = 0; w < words.size(); ++w) {
      const auto found = index.find(words[w]);
      if (found == index.end()) continue;
      for (const auto& cue : found->second) {
        const bool anchored = cue.words.front() == "^";
        if ((anchored && w > 0) || !matches_at(cue.words, anchored ? 1 : 0, words, w)) continue;
        if (counted.insert(cue.number).second) weight[static_cast<std::size_t>(cue.category)] += cue.weight;
      }
    }
  }

  if (learnt != nullptr) {
    const auto taught = learnt->weigh(question);
    for (std::size_t i = 1; i < category_count; ++i) weight[i] += taught[i];
  }

  constexpr double least = 1;
  constexpr auto none = static_cast<std::size_t>(Category::other);
  std::size_t best = none;
  for (std::size_t i = 1; i < none; ++i)
    if (weight[i] >= least && weight[i] > weight[best]) best = i;
  if (best == none && weight[none] < least) return {};
  double all = std::exp(least);  // what stands for "none of them"
  for (std::size_t i = 1; i < category_count; ++i)
    if (weight[i] > 0) all += std::exp(weight[i]);
  return {static_cast<Category>(best), std::exp(weight[best]) / all};
}

Category guess_category(std::string_view question) { return classify_question(question).category; }

std::string_view spoken_name(Category category) {
  switch (category) {
    case Category::introduction:
      return "Yourself";
    case Category::motivation:
      return "Why us, why you";
    case Category::behavioral:
      return "Tell me about a time";
    case Category::situational:
      return "What would you do";
    case Category::strengths_weaknesses:
      return "Strengths and weaknesses";
    case Category::technical:
      return "Knowing the craft";
    case Category::case_study:
      return "A case to solve";
    case Category::role_knowledge:
      return "Knowing the job and the company";
    case Category::culture_fit:
      return "How you work with others";
    case Category::career_goals:
      return "Where you want to go";
    case Category::logistics:
      return "Pay, notice, practical things";
    case Category::closing:
      return "Your questions for them";
    case Category::other:
    case Category::unset:
      break;
  }
  return "Something else";
}

}  // namespace afterword::domain
