// Categories of questions: on questions labelled beforehand and on those of the samples, with their other wordings.
#include "domain/category.h"

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <numeric>
#include <set>

#include "domain/category_model.h"
#include "domain/category_questions.h"
#include "domain/debrief.h"
#include "domain/names.h"
#include "domain/text.h"
#include "eval/labels.h"
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

TEST_CASE("Labelled questions that were not learnt from are put into their category") {
  std::size_t right = 0, of = 0;
  for (const auto part : {afterword::eval::Part::tuning, afterword::eval::Part::unseen})
    for (const auto& label : afterword::eval::labels("classify.tsv", part)) {
      right += word(guess_category(label.text)) == label.answers.front();
      ++of;
    }
  INFO(right << " of " << of);
  CHECK(static_cast<double>(right) >= 0.93 * static_cast<double>(of));
}

TEST_CASE("A text that is no interview question is put nowhere, whatever it is") {
  for (const char* text : {"", "   ", "?", "\xff\xfe", "zymurgy dolor amet", "雅婷"}) {
    INFO(text);
    CHECK(guess_category(text) == Category::other);
    CHECK(classify_question(text).confidence == 0);
  }
  for (const char* text : {"did you find the door", "CAN YOU HEAR ME", "Please take a seat.", "buy bread"})
    CHECK(guess_category(text) == Category::other);
}

TEST_CASE("The model is taught by examples: what speaks for a category in them does so in other texts") {
  std::vector<CategoryExample> examples;
  for (const char* text : {"Do you juggle torches?", "Which torches do you juggle?", "Juggling with torches, ever?"})
    examples.push_back({Category::technical, text});
  for (const char* text : {"Who pays for the train?", "How far is the station?", "Does the train stop at the station?"})
    examples.push_back({Category::logistics, text});
  const auto taught = train_categories(examples);
  const auto odds = category_odds(taught.model(), "torches juggled");
  const auto technical = static_cast<std::size_t>(Category::technical);
  CHECK(odds.known_words == 2);
  CHECK(odds.probability[technical] > 0.5);
  CHECK(std::accumulate(odds.probability.begin(), odds.probability.end(), 0.0) == Approx(1));
  CHECK(category_odds(taught.model(), "zymurgy").known_words == 0);
  const auto again = train_categories(examples);
  CHECK(again.features.size() == taught.features.size());
  CHECK(again.step == taught.step);
}

TEST_CASE("Examples are read a line each, below their category") {
  const auto examples =
      read_category_examples("# remark\nlost\n[case]\n\nsell me tea\r\n[nonsense]\nlost\n[closing]\nYour turn.");
  REQUIRE(examples.size() == 2);
  CHECK(examples[0].category == Category::case_study);
  CHECK(examples[0].text == "sell me tea");
  CHECK(examples[1].category == Category::closing);
}

TEST_CASE("No example is one of the questions that the classifier is measured on") {
  std::ifstream file(AFTERWORD_SOURCE_DIR "/src/domain/category_examples.txt", std::ios::binary);
  const auto examples = read_category_examples(std::string{std::istreambuf_iterator<char>(file), {}});
  REQUIRE(examples.size() > 1000);
  const auto words = [](std::string_view text) {
    std::string all;
    for (const auto& one : words_of(text)) all += one.folded + " ";
    return all;
  };
  std::set<std::string> taught;
  for (const auto& example : examples) taught.insert(words(example.text));
  for (const auto part : {afterword::eval::Part::tuning, afterword::eval::Part::unseen})
    for (const auto& label : afterword::eval::labels("classify.tsv", part)) {
      INFO(label.text);
      CHECK_FALSE(taught.contains(words(label.text)));
    }
}

TEST_CASE("A guess says how far ahead of the others it is") {
  const auto clear = classify_question("Tell me about yourself.");
  CHECK(clear.category == Category::introduction);
  CHECK(clear.confidence > 0.8);
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

TEST_CASE("questions read one after the other with one book of words are judged as each by itself") {
  WordBook book;
  for (int round = 0; round < 2; ++round)
    for (const char* text : {"What didn't work out at your last job?", "How would you organise a team?", "Why, oh why?",
                             "What are your salary expectations?", ""}) {
      CAPTURE(text);
      const auto words = words_of(text);
      const auto written = book.read(words);
      const auto read = read_question(written, book);
      const auto alone = read_question(text);
      CHECK(read.signals.negated == alone.signals.negated);
      CHECK(std::equal(read.terms.begin(), read.terms.end(), alone.terms.begin(), alone.terms.end(),
                       [](const MatchTerm& a, const MatchTerm& b) {
                         return a.key == b.key && a.word == b.word && a.weight == b.weight;
                       }));
      const auto guess = classify_question(text, words, written, read), by_itself = classify_question(text);
      CHECK(guess.category == by_itself.category);
      CHECK(guess.confidence == by_itself.confidence);
    }
}

TEST_CASE("a book of words says the same of a word however many came before it") {
  WordBook book;
  const auto said = [&](const std::string& text) {
    std::string all;
    for (const auto& written : book.read(words_of(text)))
      for (const auto& word : written) all += word.text + "/" + word.stem + " ";
    return all;
  };
  const std::string expected = "did/did not/not manag/manag ";
  CHECK(said("didn't manag") == expected);
  for (int i = 0; i < 45'000; ++i) {
    const std::string word = "w" + std::to_string(i) + "x";
    REQUIRE(said(word) == word + "/" + word + " ");
    if (i % 5'000 == 0) CHECK(said("didn't manag") == expected);
  }
}
