// T4: something personal or specific that was discussed. Held against what was recorded; and where a sentence turns to
// the reader with words that no stock letter has, it is believed.
#include <algorithm>
#include <set>
#include <string>

#include "domain/letter_checks/checks.h"
#include "domain/letter_checks/stock_words.h"
#include "domain/stem.h"
#include "domain/text.h"

namespace afterword::domain::letter_checks {
namespace {

using Stems = std::set<std::string>;

class Holder {
 public:
  explicit Holder(const NoteContext& context) : context_(context) {
    for (const std::string_view word : stock_words()) stock_.insert(stem_(std::string(word)));
    for (const Person* person : context.there) learn_stock(person->name);
    if (context.addressee) learn_stock(context.addressee->name + " " + context.addressee->title);
    if (context.opportunity) learn_stock(context.opportunity->company + " " + context.opportunity->role);
    learn_stock(context.me);
    learn_recorded();
  }

  bool specific(const Letter& letter) const {
    std::size_t matched = 0;
    std::set<std::string> own;  // of one sentence
    bool to_reader = false;
    std::uint32_t sentence = ~std::uint32_t{0};
    for (const Word& word : letter.words) {
      if (word.sentence != sentence) {
        if (to_reader && own.size() >= 3) return true;
        own.clear();
        to_reader = false;
        sentence = word.sentence;
      }
      if (word.part == Part::greeting || word.part == Part::signature) continue;
      to_reader = to_reader || turns_to_reader(word.folded);
      if (word.folded.size() < 3 && word.folded.size() == word.end - word.begin) continue;
      const std::string stem = stem_(word.folded);
      if (stock_.contains(stem)) continue;
      if (recorded_.contains(stem)) ++matched;
      own.insert(stem);
    }
    return matched > 0 || (to_reader && own.size() >= 3);
  }

 private:
  static bool turns_to_reader(const std::string& word) {
    static const std::set<std::string> words = {"you",       "your",      "yours",     "we",           "our",    "us",
                                                "discussed", "mentioned", "described", "conversation", "talked", "told",
                                                "said",      "showed",    "hearing",   "explained",    "asked"};
    return words.contains(word);
  }
  void learn_stock(std::string_view text) {
    for (const TextWord& word : words_of(text)) stock_.insert(stem_(word.folded));
  }
  void learn(std::string_view text) {
    constexpr std::size_t most = 200'000;  // bytes; nobody records more about one interview
    for (const TextWord& word : words_of(text.substr(0, most)))
      if (std::string stem = stem_(word.folded); !stock_.contains(stem)) recorded_.insert(std::move(stem));
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
  Stems stock_, recorded_;
};

}  // namespace

void check_personal(Desk& desk) {
  if (desk.context.kind != StepKind::thank_you) return;
  if (Holder(desk.context).specific(desk.letter)) return;
  desk.add_whole(FindingKind::nothing_personal, "T4",
                 "It could have gone to anybody: bring in something that the two of you talked about.");
}

}  // namespace afterword::domain::letter_checks
