// The shipped bank is part of the program, so that it teaches without any file.
#include "workspace/classify.h"

#include "domain/category_words.h"
#include "exchange/question_set.h"
#include "exchange/shipped_sets.h"

namespace afterword::workspace {
namespace {

domain::CategoryWords taught_by_shipped_bank() {
  domain::CategoryWords words;
  for (const auto& [name, bytes] : exchange::shipped_sets()) {
    const auto set = exchange::read_question_set({std::string(name), bytes});
    if (!set) continue;  // a test holds the shipped sets to their schema; without one the cues still work
    for (const auto& question : set->questions) {
      words.learn(question.category, question.text);
      for (const auto& variant : question.variants) words.learn(question.category, variant);
    }
  }
  return words;
}

}  // namespace

domain::CategoryGuess classify(std::string_view question) {
  static const domain::CategoryWords learnt = taught_by_shipped_bank();
  return domain::classify_question(question, &learnt);
}

}  // namespace afterword::workspace
