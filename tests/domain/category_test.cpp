// Categories of questions: on questions labelled beforehand and on those of the samples, with their other wordings.
#include "domain/category.h"

#include <fstream>
#include <nlohmann/json.hpp>

#include "domain/category_questions.h"
#include "domain/debrief.h"
#include "domain/names.h"
#include "support/catch.h"

using namespace afterword::domain;
using namespace afterword::tests;

namespace {

struct Score {
  std::size_t right = 0, of = 0;
  std::string wrong;

  void ask(Category expected, const std::string& text) {
    ++of;
    const Category guessed = guess_category(text);
    if (guessed == expected)
      ++right;
    else
      wrong += "\n" + std::string(word(guessed)) + " instead of " + std::string(word(expected)) + ": " + text;
  }
  double share() const { return static_cast<double>(right) / static_cast<double>(of); }
};

}  // namespace

TEST_CASE("Questions of many trades are put into the category a person gave them") {
  Score score;
  for (const auto& question : labelled_questions) score.ask(question.category, std::string(question.text));
  INFO(score.right << " of " << score.of << score.wrong);
  CHECK(score.share() >= 0.9);
}

TEST_CASE("The samples' questions are put into their categories, however they were worded") {
  Score score;
  for (const char* name : {"backend-third-round", "nurse-panel", "sales-rejected", "teacher-trial-lesson"}) {
    std::ifstream file(std::string(AFTERWORD_SOURCE_DIR) + "/../shared/samples/" + name + ".json");
    if (!file) continue;
    const auto document = nlohmann::json::parse(file);
    for (const auto& question : document["questions"]) {
      const auto category = from_word<Category>(question["category"].get<std::string>());
      REQUIRE(category);
      score.ask(*category, question["text"].get<std::string>());
      for (const auto& variant : question["variants"]) score.ask(*category, variant.get<std::string>());
    }
  }
  if (score.of == 0) {
    WARN("The samples are not at hand; this test is skipped");
    return;
  }
  INFO(score.right << " of " << score.of << score.wrong);
  CHECK(score.share() >= 0.85);
}

TEST_CASE("A text that is no interview question is put nowhere, whatever it is") {
  for (const char* text : {"", "   ", "?", "\xff\xfe", "lorem ipsum dolor sit amet", "雅婷", "did you find the door"}) {
    INFO(text);
    CHECK(guess_category(text) == Category::other);
    CHECK(classify_question(text).confidence == 0);
  }
}

TEST_CASE("A guess says how far ahead of the others it is") {
  const auto clear = classify_question("Tell me about yourself.");
  CHECK(clear.category == Category::introduction);
  CHECK(clear.confidence > 0.9);
  CHECK(clear.confidence < 1);
  const auto torn = classify_question("What would you do differently if you had to work in a team again?");
  CHECK(torn.confidence < clear.confidence);
}

TEST_CASE("Capitals, marks and curly quotes do not matter") {
  CHECK(guess_category("WHAT ARE YOUR SALARY EXPECTATIONS") == Category::logistics);
  CHECK(guess_category("what\u2019s your biggest weakness??") == Category::strengths_weaknesses);
}

TEST_CASE("Every category has a name that can be said") {
  for (int i = 0; i <= static_cast<int>(Category::other); ++i)
    CHECK_FALSE(spoken_name(static_cast<Category>(i)).empty());
  CHECK(spoken_name(Category::behavioral) == "Tell me about a time");
  CHECK(spoken_name(Category::situational) == "What would you do");
}
