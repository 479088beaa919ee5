// Words are taken as they were said where tense and person matter (neighbours, beginnings) and as stems or concepts
// where only the subject does. Nothing depends on punctuation alone, since spoken text has none.
#include "domain/category_features.h"

#include <algorithm>
#include <initializer_list>
#include <string>

#include "domain/category_cues.h"
#include "domain/category_forms.h"
#include "domain/match_weights.h"

namespace afterword::domain {
namespace {

constexpr std::size_t longest = 60;  // words that are looked at; what is longer is no question

/// The hash of a name that is put together from parts: FNV-1a, which reads a byte after the other.
class Name {
 public:
  explicit Name(std::string_view begin) { add(begin); }
  Name& add(std::string_view part) {
    for (const char c : part) hash_ = (hash_ ^ static_cast<unsigned char>(c)) * 16777619u;
    return *this;
  }
  Name& add(std::size_t number) {
    const char digits[] = {static_cast<char>('0' + number / 10 % 10), static_cast<char>('0' + number % 10)};
    return add({digits, 2});
  }
  std::uint32_t hash() const { return hash_; }

 private:
  std::uint32_t hash_ = 2166136261u;
};

class Collector {
 public:
  void word(const Name& name) { features_.words.push_back(name.hash()); }
  void add(const Name& name) { features_.others.push_back(name.hash()); }
  CategoryFeatures take() {
    for (auto* all : {&features_.words, &features_.others}) {
      std::sort(all->begin(), all->end());
      all->erase(std::unique(all->begin(), all->end()), all->end());
    }
    return std::move(features_);
  }

 private:
  CategoryFeatures features_;
};

void add_words(const Sentence& words, const Sentence& stems, Collector& features) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    features.word(Name("w:").add(stems[i]));
    if (words[i] != stems[i]) features.add(Name("r:").add(words[i]));
    if (i + 1 < words.size()) features.add(Name("b:").add(words[i]).add(" ").add(words[i + 1]));
  }
}

/// How a sentence begins and ends: most of its form is in there.
void add_ends(const Sentence& words, Collector& features) {
  Name begin("^");
  for (std::size_t i = 0; i < std::min<std::size_t>(4, words.size()); ++i) features.add(begin.add(words[i]).add(" "));
  if (words.empty()) return;
  features.add(Name("$").add(words.back()));
  if (words.size() > 1) features.add(Name("$").add(words[words.size() - 2]).add(" ").add(words.back()));
}

/// Form and cues, as steps: a feature for each step that the weight reaches.
void add_weights(std::string_view mark, const CategoryWeights& weights, std::initializer_list<double> steps,
                 Collector& features) {
  for (std::size_t c = 1; c < category_count; ++c)
    for (std::size_t step = 0; const double least : steps) {
      if (weights[c] >= least) features.add(Name(mark).add(c).add(">").add(step));
      ++step;
    }
}

void add_form(const std::vector<Sentence>& sentences, const std::vector<Sentence>& stems, std::size_t words,
              Collector& features) {
  CategoryWeights weights{};
  weigh_forms(sentences, weights);
  add_weights("form:", weights, {1}, features);
  weigh_cues(stems, weights);
  add_weights("cue:", weights, {1, 3.5, 6}, features);
  const auto best = std::max_element(weights.begin() + 1, weights.end());
  features.add(Name("best:").add(*best >= 1 ? static_cast<std::size_t>(best - weights.begin()) : 0));
  features.add(Name("words:").add(words <= 4 ? words : words <= 6 ? 5 : words <= 9 ? 7 : words <= 14 ? 10 : 15));
  features.add(Name(sentences.size() > 1 ? "sentences:many" : "sentences:one"));
}

}  // namespace

CategoryFeatures category_features(std::string_view text) {
  WordBook book;
  const auto words = words_of(text);
  const auto written = book.read(words);
  return category_features(text, words, written, read_question(written, book));
}

CategoryFeatures category_features(std::string_view text, const std::vector<TextWord>& said,
                                   const std::vector<WrittenOut>& written, const MatchText& read) {
  Collector features;
  std::vector<Sentence> sentences, stems;
  std::size_t words = 0;
  for (const auto& [first, last] : sentences_of(text, said)) {
    Sentence sentence, roots;
    for (std::size_t i = first; i < last; ++i)
      for (const auto& word : written[i]) {
        if (word.filler) continue;
        sentence.push_back(word.text);
        roots.push_back(word.stem);
      }
    if (sentence.empty() || words + sentence.size() > longest) continue;
    words += sentence.size();
    add_words(sentence, roots, features);
    add_ends(sentence, features);
    sentences.push_back(std::move(sentence));
    stems.push_back(std::move(roots));
  }
  if (sentences.empty()) return {};
  for (const auto& term : read.terms)
    if (term.key.find('=') != std::string::npos) features.add(Name(term.key));
  const auto& signals = read.signals;
  features.add(Name("mode:").add(static_cast<std::size_t>(signals.mode)));
  features.add(Name("tense:").add(static_cast<std::size_t>(signals.tense)));
  features.add(Name("asks:").add(static_cast<std::size_t>(signals.asks)));
  add_form(sentences, stems, words, features);
  return features.take();
}

}  // namespace afterword::domain
