// T4: something personal or specific that was discussed. Held against what was recorded; and where a sentence turns to
// the reader with words that no stock letter has, it is believed.
#include <algorithm>
#include <set>
#include <span>
#include <string>

#include "domain/letter_checks/checks.h"
#include "domain/letter_checks/stock_words.h"
#include "domain/stem.h"
#include "domain/text.h"

namespace afterword::domain::letter_checks {
namespace {

using Stems = std::set<std::string>;

Stems stems_of(std::span<const std::string_view> words) {
  const Stemmer stem;
  Stems stems;
  for (const std::string_view word : words) stems.insert(stem(std::string(word)));
  return stems;
}
const Stems& grammar_stems() {
  static const Stems stems = stems_of(grammar_words());
  return stems;
}
const Stems& stock_stems() {
  static const Stems stems = [] {
    Stems all = stems_of(stock_words());
    all.insert(grammar_stems().begin(), grammar_stems().end());
    return all;
  }();
  return stems;
}

/// What was recorded, and what of it is specific.
class Holder {
 public:
  explicit Holder(const NoteContext& context) : context_(context) {
    for (const Person* person : context.there) name(person->name);
    if (context.addressee) name(context.addressee->name), name(context.addressee->title);
    if (context.opportunity) name(context.opportunity->company), name(context.opportunity->role);
    name(context.me);
    learn_recorded();
  }

  bool specific(const Desk& desk) const {
    const Letter& letter = desk.letter;
    Sentence sentence;
    std::size_t total = 0;
    std::string before;
    for (std::size_t i = 0; i < letter.words.size(); ++i) {
      const Word& word = letter.words[i];
      if (word.first) {
        if (sentence.specific()) return true;
        total += sentence.own.size();
        sentence = {};
        before.clear();
      }
      if (word.part == Part::greeting || word.part == Part::signature) continue;
      sentence.to_reader = sentence.to_reader || turns_to_reader(word.folded);
      sentence.warm = sentence.warm || is_warm(word.folded);
      const std::string stem = stem_(word.folded);
      if (recorded_pairs_.contains(before + " " + stem)) return true;
      before = stem;
      if (desk.taken[i] || stock_.contains(stem) || names_.contains(stem)) continue;
      if (word.folded.size() < 3 && word.folded.size() == word.end - word.begin) continue;
      if (recorded_.contains(stem)) return true;
      sentence.own.insert(stem);
    }
    constexpr std::size_t enough = 4;  // words of its own in the whole letter
    return sentence.specific() || total + sentence.own.size() >= enough;
  }

 private:
  struct Sentence {
    Stems own;  // stems that are neither stock nor names
    bool to_reader = false, warm = false;
    bool specific() const { return (warm && !own.empty()) || (to_reader && own.size() >= 2); }
  };
  static bool is_warm(const std::string& word) {
    static const std::set<std::string> words = {"enjoyed", "liked", "loved", "struck", "remember", "impressed"};
    return word.starts_with("thank") || words.contains(word);
  }
  static bool turns_to_reader(const std::string& word) {
    static const std::set<std::string> words = {"you",       "your",      "yours",     "we",        "our",
                                                "us",        "discussed", "mentioned", "described", "conversation",
                                                "talked",    "told",      "said",      "showed",    "hearing",
                                                "explained", "asked",     "liked",     "loved"};
    return words.contains(word);
  }
  void name(std::string_view text) {
    std::string before;
    for (const TextWord& word : words_of(text)) {
      const std::string stem = stem_(word.folded);
      names_.insert(stem);
      name_pairs_.insert(before + " " + stem);
      before = stem;
    }
  }
  void learn(std::string_view text) {
    constexpr std::size_t most = 200'000;  // bytes; nobody records more about one interview
    std::string before;
    bool stock_before = true;
    for (const TextWord& word : words_of(text.substr(0, most))) {
      const std::string stem = stem_(word.folded);
      const bool stock = stock_.contains(stem), grammar = grammar_.contains(stem);
      if (!stock && !names_.contains(stem)) recorded_.insert(stem);
      // "data quality" is specific where the recorded title has the one and any letter the other.
      const std::string pair = before + " " + stem;
      if (!before.empty() && !grammar && !(stock && stock_before) && !name_pairs_.contains(pair))
        recorded_pairs_.insert(pair);
      before = grammar ? std::string() : stem;
      stock_before = stock;
    }
  }
  void learn_person(const Person& person) {
    for (const auto& detail : person.details) learn(detail.text), learn(detail.topic);
    for (const auto& care : person.cares_about) learn(care.text);
  }
  void learn_recorded() {
    for (const Person* person : context_.there) learn_person(*person);
    if (context_.addressee) learn_person(*context_.addressee);
    if (!context_.interview) return;
    const Interview& interview = *context_.interview;
    for (const auto& asked : interview.asked) learn(asked.text), learn(asked.answer);
    for (const auto& concern : interview.concerns) learn(concern.text), learn(concern.response);
    for (const auto& document : interview.documents) learn(document.name);
    learn(interview.next.outline);
    learn(interview.dump);
  }

  const NoteContext& context_;
  Stemmer stem_;
  const Stems& grammar_ = grammar_stems();
  const Stems& stock_ = stock_stems();
  Stems names_, name_pairs_, recorded_, recorded_pairs_;
};

}  // namespace

void check_personal(Desk& desk) {
  if (desk.context.kind != StepKind::thank_you) return;
  if (Holder(desk.context).specific(desk)) return;
  desk.add_whole(FindingKind::nothing_personal, "T4",
                 "It could have gone to anybody: bring in something that the two of you talked about.");
}

}  // namespace afterword::domain::letter_checks
