// Words are taken as they were said where tense and person matter (neighbours, beginnings) and as stems or concepts
// where only the subject does. Nothing depends on punctuation alone, since spoken text has none.
#include "domain/category_features.h"

#include <algorithm>
#include <initializer_list>
#include <string>

#include "domain/category_cues.h"
#include "domain/category_forms.h"
#include "domain/match_words.h"
#include "domain/stem.h"

namespace afterword::domain {
namespace {

const std::string word_mark = "w:";
constexpr std::size_t longest = 60;  // words that are looked at; what is longer is no question

class Collector {
 public:
  void add(std::string name) {
    if (std::find(all_.begin(), all_.end(), name) == all_.end()) all_.push_back(std::move(name));
  }
  std::vector<std::string> take() { return std::move(all_); }

 private:
  std::vector<std::string> all_;
};

void add_words(const Sentence& words, const Stemmer& stem, Collector& features) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto root = stem(words[i]);
    features.add(word_mark + root);
    if (words[i] != root) features.add("r:" + words[i]);
    if (i + 1 < words.size()) features.add("b:" + words[i] + " " + words[i + 1]);
  }
}

/// How a sentence begins and ends: most of its form is in there.
void add_ends(const Sentence& words, Collector& features) {
  std::string begin = "^";
  for (std::size_t i = 0; i < std::min<std::size_t>(4, words.size()); ++i) {
    begin += words[i] + " ";
    features.add(begin);
  }
  if (words.empty()) return;
  features.add("$" + words.back());
  if (words.size() > 1) features.add("$" + words[words.size() - 2] + " " + words.back());
}

/// Form and cues, as steps: a feature for each step that the weight reaches.
void add_weights(const std::string& mark, const CategoryWeights& weights, std::initializer_list<double> steps,
                 Collector& features) {
  for (std::size_t c = 1; c < category_count; ++c)
    for (int step = 0; const double least : steps) {
      if (weights[c] >= least) features.add(mark + std::to_string(c) + ">" + std::to_string(step));
      ++step;
    }
}

void add_form(const std::vector<Sentence>& sentences, std::size_t words, Collector& features) {
  CategoryWeights weights{};
  weigh_forms(sentences, weights);
  add_weights("form:", weights, {1}, features);
  weigh_cues(sentences, weights);
  add_weights("cue:", weights, {1, 3.5, 6}, features);
  const auto best = std::max_element(weights.begin() + 1, weights.end());
  features.add(*best >= 1 ? "best:" + std::to_string(best - weights.begin()) : "best:none");
  features.add("words:" + std::to_string(words <= 4 ? words : words <= 6 ? 5 : words <= 9 ? 7 : words <= 14 ? 10 : 15));
  features.add(sentences.size() > 1 ? "sentences:many" : "sentences:one");
}

}  // namespace

bool is_word_feature(std::string_view name) { return name.starts_with(word_mark); }

std::uint32_t feature_hash(std::string_view name) {
  std::uint32_t hash = 2166136261u;
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  return hash;
}

std::vector<std::string> category_features(std::string_view text) {
  Collector features;
  const Stemmer stem;
  std::vector<Sentence> sentences;
  std::size_t words = 0;
  for (auto& sentence : sentences_of(text)) {
    sentence = written_out(sentence);
    if (sentence.empty() || words + sentence.size() > longest) continue;
    words += sentence.size();
    sentences.push_back(std::move(sentence));
  }
  if (sentences.empty()) return {};
  for (const auto& sentence : sentences) {
    add_words(sentence, stem, features);
    add_ends(sentence, features);
  }
  const auto read = read_question(text);
  for (const auto& term : read.terms)
    if (term.key.find('=') != std::string::npos) features.add(term.key);
  const auto& signals = read.signals;
  features.add("mode:" + std::to_string(static_cast<int>(signals.mode)));
  features.add("tense:" + std::to_string(static_cast<int>(signals.tense)));
  features.add("asks:" + std::to_string(static_cast<int>(signals.asks)));
  add_form(sentences, words, features);
  return features.take();
}

}  // namespace afterword::domain
