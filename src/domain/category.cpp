// Asks the model that comes along; what it knows no word of is no question that it could judge.
#include "domain/category.h"

#include <algorithm>

#include "domain/category_model.h"
#include "domain/debrief.h"

namespace afterword::domain {

namespace {

CategoryGuess guess_by(const CategoryFeatures& features) {
  const auto odds = category_odds(shipped_category_model(), features);
  if (odds.known_words == 0) return {};
  const auto best = std::max_element(odds.probability.begin() + 1, odds.probability.end());
  return {static_cast<Category>(best - odds.probability.begin()), *best};
}

}  // namespace

CategoryGuess classify_question(std::string_view question) { return guess_by(category_features(question)); }

CategoryGuess classify_question(std::string_view question, const std::vector<TextWord>& words,
                                const std::vector<WrittenOut>& written, const MatchText& read) {
  return guess_by(category_features(question, words, written, read));
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
