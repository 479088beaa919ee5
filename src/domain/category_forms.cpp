// The form of a question: told in the past tense it wants an example, told with "would" it puts a case, and without
// "you" it asks for knowledge. What it is about (category_cues.cpp) then confirms or overrules this.
#include "domain/category_forms.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "domain/text.h"

namespace afterword::domain {
namespace {

using enum Category;
using Words = std::initializer_list<std::string_view>;

bool in(std::string_view word, Words list) { return std::find(list.begin(), list.end(), word) != list.end(); }

class Form {
 public:
  explicit Form(const Sentence& words) : words_(words) {}

  std::string_view at(std::size_t i) const { return i < words_.size() ? words_[i] : std::string_view{}; }
  bool has(Words list) const {
    return std::any_of(words_.begin(), words_.end(), [&](std::string_view w) { return in(w, list); });
  }
  std::size_t find(std::string_view word) const {
    return static_cast<std::size_t>(std::find(words_.begin(), words_.end(), word) - words_.begin());
  }
  std::size_t size() const { return words_.size(); }

  /// "you turned", "you've built", "did you", "were you", "have you ever been".
  bool speaks_of_your_past() const {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (in(at(i), {"did", "were"}) && at(i + 1) == "you") return true;
      if (at(i) == "have" && at(i + 1) == "you" && (at(i + 2) == "ever" || is_past(at(i + 2)))) return true;
      if (!in(at(i), {"you", "you've", "youve"})) continue;
      for (std::size_t k = i + 1; k <= i + 3; ++k) {
        if (in(at(k), {"would", "will", "to", "do", "can", "could", "if", "are", "want", "should", "like"})) break;
        if (is_past(at(k))) return true;
      }
    }
    return false;
  }
  bool tells() const {
    return in(at(0),
              {"tell", "talk", "describe", "discuss", "share", "give", "recall", "walk", "take", "think", "name"});
  }
  bool about_you() const {
    return has({"you",  "your",    "yourself", "you've", "you'd",     "you're",       "we",
                "our",  "us",      "i",        "me",     "job",       "role",         "position",
                "post", "company", "industry", "sector", "candidate", "organisation", "organization"});
  }

 private:
  static bool is_past(std::string_view word) {
    if (in(word, {"had",  "made",  "did",   "felt",    "led",    "got",     "took",  "gave",   "went",    "found",
                  "lost", "won",   "dealt", "broke",   "saw",    "brought", "built", "taught", "wrote",   "said",
                  "came", "kept",  "met",   "left",    "fought", "chose",   "spoke", "were",   "was",     "been",
                  "done", "given", "taken", "written", "grew",   "ran",     "stood", "knew",   "thought", "learnt",
                  "told", "hurt",  "set",   "cut",     "missed", "won",     "sold",  "held",   "began"}))
      return true;
    return word.size() > 4 && word.ends_with("ed") &&
           !in(word, {"need", "indeed", "interested", "excited", "supposed", "qualified", "prepared", "scared", "speed",
                      "exceed"});
  }

  const Sentence& words_;
};

void weigh_past(const Form& form, const auto& add) {
  const bool past = form.speaks_of_your_past();
  const bool superlative = form.has({"greatest", "biggest", "best", "worst", "last", "recent", "proudest", "hardest",
                                     "toughest", "most", "largest", "latest", "difficult", "challenging"});
  const bool fact =
      form.has({"cv",      "resume",           "strength", "strengths",  "weakness",  "weaknesses", "skill",
                "quality", "responsibilities", "position", "background", "education", "salary",     "job",
                "study",   "studied",          "earn",     "career",     "apply",     "applied",    "leave",
                "resign"});
  if (form.tells() && past) add(behavioral, 5);
  if (form.tells() && superlative && !fact) add(behavioral, 3);
  if (in(form.at(0), {"what", "which", "what's", "when", "how", "who"}) && past && !fact) add(behavioral, 2.5);
  if (form.at(0) == "when" && in(form.at(1), {"was", "did", "have", "were"})) add(behavioral, 3.5);
}

void weigh_conditional(const Form& form, const auto& add) {
  const std::size_t would = std::min(form.find("would"), form.find("you'd"));
  if (would < form.size() && form.has({"you", "you'd", "your"})) {
    const auto verb = form.at(would) == "would" && in(form.at(would + 1), {"you", "be", "your"}) ? form.at(would + 2)
                                                                                                 : form.at(would + 1);
    const bool polite = in(
        verb, {"like",      "say",       "describe",     "rate",       "mind",    "accept", "prefer",  "sum",  "want",
               "bring",     "love",      "consider",     "colleagues", "manager", "boss",   "friends", "last", "change",
               "summarise", "summarize", "characterise", "define",     "most",    "best",   "hope",    "able"});
    const bool others = form.at(would + 1) != "you" && form.at(would + 1) != "be";
    if (!polite && !others && form.at(0) != "why") add(situational, 3);
    if (in(form.at(0), {"what", "which"}) &&
        form.has({"action", "actions", "steps", "step", "measures", "approach", "first", "reaction"}))
      add(situational, 3);
  }
  if (form.find("if") < form.size() &&
      in(form.at(form.find("if") + 1), {"you", "your", "a", "two", "the", "someone", "somebody", "one", "an"}))
    add(situational, 2);
}

void weigh_knowledge(const Form& form, const auto& add) {
  const auto first = form.at(0);
  const bool asks =
      in(first, {"what", "what's", "which", "explain", "define", "how", "list", "name", "whats", "who", "where"});
  const bool counts = first == "how" && in(form.at(1), {"many", "much"});
  if (asks && !counts && !form.about_you()) add(technical, 3.2);
  if (first == "explain" && !form.has({"gap", "gaps", "why"})) add(technical, 1.5);
  if (first == "how" && form.at(1) == "do" && form.at(2) == "you") add(technical, 2);
  // "Which extinguisher do you use", "what torque would you choose".
  if (in(first, {"which", "what"}) && form.has({"use", "choose", "prescribe", "apply", "take"}) &&
      form.has({"do", "would", "did"}) && form.size() > 4 &&
      !form.has({"action", "actions", "steps", "role", "product", "products"}))
    add(technical, 2.5);
}

/// First a case is told, then it is asked about: "A parent shouts at you. What do you do?"
void weigh_case(const std::vector<Sentence>& sentences, const auto& add) {
  if (sentences.size() < 2) return;
  const Form told(sentences.front()), asked(sentences.back());
  const bool tells = in(
      told.at(0), {"a",  "an",   "two", "three",  "your",  "you", "you're",  "one",       "the", "someone", "somebody",
                   "it", "it's", "on",  "during", "there", "our", "parents", "customers", "say", "after"});
  const bool asks = in(asked.at(0), {"what", "how", "who", "where", "which", "do", "would", "whom", "what's"});
  if (!tells || !asks || told.size() < 4) return;
  const bool business =
      told.has({"profits", "profit", "sales", "revenue", "client", "chain", "loses", "losing", "costs", "ropes",
                "balls", "jug", "jugs", "coins", "litre", "market", "turnover", "margin"});
  add(business ? case_study : situational, business ? 4.5 : 3.5);
}

bool only_polite(std::string_view word) {
  return in(word,
            {"so",      "now",    "and",  "well",    "ok",    "okay", "then",    "please", "but",   "great", "right",
             "finally", "lastly", "just", "briefly", "start", "by",   "perhaps", "maybe",  "again", "also",  "first"});
}

/// How many words in front are only polite.
std::size_t polite_words(const std::vector<TextWord>& words, const SentencePlace& place) {
  std::size_t n = 0;
  const auto at = [&](std::size_t i) {
    return place.first + i < place.last ? std::string_view(words[place.first + i].folded) : std::string_view{};
  };
  while (place.first + n + 2 < place.last && only_polite(at(n))) ++n;
  const bool asks_kindly = in(at(n), {"can", "could", "would", "will"}) && in(at(n + 1), {"you", "we"});
  if (asks_kindly &&
      in(at(n + 2), {"tell", "describe", "give", "explain", "share", "walk", "talk", "elaborate", "think", "name",
                     "introduce", "start", "please", "briefly", "summarise", "summarize", "take"}))
    n += 2;
  return place.first + n < place.last ? n : 0;
}

}  // namespace

std::vector<SentencePlace> sentences_of(std::string_view question, const std::vector<TextWord>& words) {
  std::vector<SentencePlace> sentences;
  std::size_t first = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    bool stop = i + 1 == words.size();
    if (!stop) {
      const auto gap = question.substr(words[i].end, words[i + 1].begin - words[i].end);
      stop = gap.find_first_of("?!;:") != std::string_view::npos ||
             (gap.find('.') != std::string_view::npos && gap.size() > 1);
    }
    if (!stop) continue;
    sentences.push_back({first, i + 1});
    first = i + 1;
  }
  for (auto& sentence : sentences) sentence.first += polite_words(words, sentence);
  return sentences;
}

void weigh_forms(const std::vector<Sentence>& sentences, CategoryWeights& weights) {
  const auto add = [&](Category category, double weight) { weights[static_cast<std::size_t>(category)] += weight; };
  for (const auto& sentence : sentences) {
    const Form form(sentence);
    weigh_past(form, add);
    weigh_conditional(form, add);
    weigh_knowledge(form, add);
  }
  weigh_case(sentences, add);
}

}  // namespace afterword::domain
