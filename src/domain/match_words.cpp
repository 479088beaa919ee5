// Drops fillers and polite wrappers, and finds the concept or the stem of every word.
#include "domain/match_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

#include "domain/match_concepts.h"
#include "domain/match_weights.h"
#include "domain/phrases.h"
#include "domain/stem.h"
#include "domain/text.h"
#include "domain/word_marks.h"

namespace afterword::domain {
namespace {

using Run = PhraseIndex::Run;
using Said = std::vector<const BookWord*>;

constexpr auto fillers = std::to_array<std::string_view>(
    {"um",   "uh",     "er",        "erm",      "hm",       "hmm",     "mm",    "oh",   "ah",     "eh",    "ok",
     "okay", "please", "basically", "actually", "honestly", "perhaps", "maybe", "just", "really", "anyway"});

// Said for politeness or to win time; what they stand in front of is the question.
constexpr auto wrappers = std::to_array<std::string_view>({"could you tell",
                                                           "can you tell",
                                                           "would you tell",
                                                           "will you tell",
                                                           "could you describe",
                                                           "can you describe",
                                                           "could you give",
                                                           "can you give",
                                                           "could you walk",
                                                           "would you walk",
                                                           "can you walk",
                                                           "could you talk",
                                                           "can you talk",
                                                           "can you think of",
                                                           "could you think of",
                                                           "would you say",
                                                           "would you mind",
                                                           "do you think",
                                                           "you know",
                                                           "i mean",
                                                           "i suppose",
                                                           "i guess",
                                                           "i wonder",
                                                           "i would like to hear",
                                                           "i would like to know",
                                                           "we would like to hear",
                                                           "we would like to know",
                                                           "if you do not mind",
                                                           "if i may ask",
                                                           "do you mind",
                                                           "was just wondering",
                                                           "sort of",
                                                           "kind of",
                                                           "a bit",
                                                           "a little bit",
                                                           "a little",
                                                           "for example",
                                                           "for instance",
                                                           "first of all",
                                                           "to start with",
                                                           "to begin with",
                                                           "let us",
                                                           "asked about",
                                                           "they asked",
                                                           "he asked",
                                                           "she asked",
                                                           "they wanted to hear about",
                                                           "tell me",
                                                           "tell us",
                                                           "give me",
                                                           "give us",
                                                           "show us",
                                                           "show me",
                                                           "walk me",
                                                           "walk us",
                                                           "take me",
                                                           "take us",
                                                           "talk me",
                                                           "talk us"});

constexpr double pair_weight = 0.4;

const PhraseIndex& wrapper_phrases() {
  static const auto index = [] {
    PhraseIndex phrases;
    for (std::size_t i = 0; i < wrappers.size(); ++i) phrases.add_all(wrappers[i], i);
    return phrases;
  }();
  return index;
}

Run texts_of(const Said& words) {
  Run texts;
  texts.reserve(words.size());
  for (const BookWord* word : words) texts.push_back(word->text);
  return texts;
}

void drop_wrappers(Said& words, WordBook& book) {
  std::erase_if(words, [](const BookWord* word) { return word->filler; });
  if (std::none_of(words.begin(), words.end(), [](const BookWord* word) { return word->opens_wrapper; })) return;
  const Run texts = texts_of(words);
  Said kept;
  kept.reserve(words.size());
  for (std::size_t i = 0; i < words.size();) {
    const auto found = words[i]->opens_wrapper ? wrapper_phrases().longest(texts, i) : PhraseIndex::Hit{};
    // Never all of a text.
    if (found.words == 0 || (kept.empty() && i + found.words >= words.size())) {
      kept.push_back(words[i++]);
      continue;
    }
    // "tell", "give" and the like still say that something is to be told.
    const auto wrapper = wrappers[found.tag];
    const bool tells = wrapper.ends_with(" us") || wrapper.ends_with(" me") || wrapper.starts_with("could ") ||
                       wrapper.starts_with("can ");
    if (tells) kept.push_back(&book.said("tell").front());
    i += found.words;
  }
  words = std::move(kept);
}

/// The concepts' words with "!" as they are, all others by their stems.
class ConceptIndex {
 public:
  ConceptIndex() {
    const Stemmer stem;
    for (std::size_t row = 0; row < concepts().size(); ++row)
      for (const auto& text : split(concepts()[row].words, '|')) {
        if (text.back() == '!') {
          exact_.emplace(text.substr(0, text.size() - 1), row);
          continue;
        }
        PhraseIndex::Words stems;
        for (const auto& word : split(text, ' '))
          for (const auto& part : written_out(word)) stems.push_back(stem(part));
        by_stem_.add(std::move(stems), row);
      }
  }
  struct Hit {
    std::string_view key;
    std::size_t words = 0;
  };
  Hit at(const Said& words, const Run& stems, std::size_t i) const {
    if (!words[i]->opens_concept) return {};
    auto hit = by_stem_.longest(stems, i);
    if (hit.words <= 1)
      if (const auto found = exact_.find(words[i]->text); found != exact_.end()) hit = {found->second, 1};
    if (hit.words == 0) return {};
    return {concepts()[hit.tag].name, hit.words};
  }
  bool opens(std::string_view word, std::string_view stem) const {
    return by_stem_.begins(stem) || exact_.contains(word);
  }

 private:
  PhraseIndex by_stem_;
  std::unordered_map<std::string, std::size_t, TextHash, std::equal_to<>> exact_;
};

const ConceptIndex& concept_index() {
  static const ConceptIndex index;
  return index;
}

struct Key {
  std::string_view text;
  double weight;
};

/// Two neighbours say more than each by itself: "last job", "ask us". What stands between them counts little.
void add_pairs(const std::vector<Key>& keys, std::vector<MatchTerm>& terms) {
  constexpr auto between = std::to_array<std::string_view>(
      {"a", "an", "the", "to", "of", "at", "in", "on", "for", "that", "this", "your", "is", "and", "do", "did"});
  const Key* before = nullptr;
  for (const auto& key : keys) {
    if (std::find(between.begin(), between.end(), key.text) != between.end()) continue;
    if (before != nullptr) {
      std::string pair;
      pair.reserve(before->text.size() + 1 + key.text.size());
      ((pair += before->text) += '+') += key.text;
      const auto known = [&](const MatchTerm& term) { return term.key == pair; };
      if (std::none_of(terms.begin(), terms.end(), known))
        terms.push_back({std::move(pair), {}, pair_weight * std::sqrt(before->weight * key.weight)});
    }
    before = &key;
  }
}

}  // namespace

bool is_filler(std::string_view word) { return std::find(fillers.begin(), fillers.end(), word) != fillers.end(); }

bool opens_wrapper(std::string_view word) { return wrapper_phrases().begins(word); }

bool opens_concept(std::string_view word, std::string_view stem) { return concept_index().opens(word, stem); }

MatchText read_question(std::string_view text) {
  WordBook book;
  return read_question(book.read(words_of(text)), book);
}

MatchText read_question(const std::vector<WrittenOut>& text, WordBook& book) {
  Said words;
  words.reserve(text.size() + 4);
  for (const auto& written : text)
    for (const auto& word : written) words.push_back(&word);
  drop_wrappers(words, book);
  Run stems;
  stems.reserve(words.size());
  for (const BookWord* word : words) stems.push_back(word->stem);
  MatchText result;
  result.signals = signals_of(words);
  result.terms.reserve(2 * words.size());
  std::vector<Key> keys;
  keys.reserve(words.size());
  const auto add = [&](std::string_view key, double weight, std::string word) {
    keys.push_back({key, weight});
    const auto known = [&](const MatchTerm& term) { return term.key == key; };
    if (std::none_of(result.terms.begin(), result.terms.end(), known))
      result.terms.push_back({std::string(key), std::move(word), weight});
  };
  for (std::size_t i = 0; i < words.size();) {
    const auto hit = concept_index().at(words, stems, i);
    if (hit.words == 0) {
      add(stems[i], words[i]->weight, words[i]->text);
      ++i;
      continue;
    }
    std::string phrase = words[i]->text;
    for (std::size_t k = 1; k < hit.words; ++k) phrase += " " + words[i + k]->text;
    add(hit.key, common_weight(hit.key), std::move(phrase));
    i += hit.words;
  }
  add_pairs(keys, result.terms);
  return result;
}

std::vector<std::string> spellings(const MatchTerm& term) {
  std::vector<std::string> all{term.word};
  if (term.key.empty() || term.key.front() != '=') return all;
  constexpr double telling = 0.8;
  for (const auto& row : concepts()) {
    if (row.name != term.key) continue;
    for (auto text : split(row.words, '|')) {
      if (text.back() == '!') text.pop_back();
      const auto words = split(text, ' ');
      const auto tells = [&](const std::string& word) { return common_weight(Stemmer()(word)) >= telling; };
      if (words.size() == 1 || std::count_if(words.begin(), words.end(), tells) >= 1) all.push_back(std::move(text));
    }
  }
  return all;
}

bool same_words(std::string_view a, std::string_view b) {
  const auto one = words_of(a), other = words_of(b);
  return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                    [](const TextWord& x, const TextWord& y) { return x.folded == y.folded; });
}

}  // namespace afterword::domain
