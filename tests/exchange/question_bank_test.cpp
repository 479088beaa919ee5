// The bank that ships: every file of question-bank/ keeps to the schema, and the whole covers what it promises.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

#include "domain/names.h"
#include "domain/text.h"
#include "exchange/question_set.h"
#include "exchange/shipped_sets.h"
#include "support/catch.h"

using namespace afterword;

namespace {

std::size_t characters(const std::string& text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

struct Bank {
  Bank() {
    for (const auto& [name, bytes] : exchange::shipped_sets()) {
      auto set = exchange::read_question_set({std::string(name), bytes});
      if (!set) FAIL(set.error().message);
      sets.push_back(std::move(*set));
    }
  }
  std::vector<exchange::QuestionSet> sets;
};

}  // namespace

TEST_CASE("the program holds exactly the files of question-bank") {
  std::map<std::string, std::string> files, embedded;
  for (const auto& entry : std::filesystem::directory_iterator(AFTERWORD_SOURCE_DIR "/question-bank")) {
    std::ifstream in(entry.path(), std::ios::binary);
    files[entry.path().filename().string()] = {std::istreambuf_iterator<char>(in), {}};
  }
  for (const auto& [name, bytes] : exchange::shipped_sets()) embedded[std::string(name)] = bytes;
  CHECK(files.size() >= 10);
  CHECK((files == embedded));
}

TEST_CASE("every shipped question keeps to the schema") {
  const Bank bank;
  for (const auto& set : bank.sets) {
    INFO("set " << set.set);
    CHECK_FALSE(set.title.empty());
    CHECK(set.language == "en");
    for (const auto& question : set.questions) {
      INFO(question.seed);
      CHECK(characters(question.text) <= 150);
      CHECK(question.tags.size() <= 5);
      CHECK(question.variants.size() >= 3);
      CHECK(question.variants.size() <= 6);
      CHECK_FALSE(question.wants.empty());
      CHECK(characters(question.wants) <= 200);
      CHECK(question.points.size() >= 3);
      CHECK(question.points.size() <= 6);
      for (const auto& point : question.points) {
        INFO(point);
        CHECK(characters(point) <= 44);
        CHECK_FALSE(point.ends_with('.'));
      }
      CHECK(question.mistakes.size() >= 1);
      CHECK(question.mistakes.size() <= 4);
      for (const auto& mistake : question.mistakes) {
        INFO(mistake);
        CHECK(characters(mistake) <= 110);
        CHECK_FALSE(mistake.ends_with('.'));
      }
    }
  }
}

TEST_CASE("the shipped bank covers every category and eight fields of work") {
  const Bank bank;
  std::size_t all = 0;
  std::map<domain::Category, int> count;
  std::set<std::string> fields;
  for (const auto& set : bank.sets) {
    if (!set.field.empty()) fields.insert(set.field);
    for (const auto& question : set.questions) ++all, ++count[question.category];
  }
  CHECK(all >= 400);
  CHECK(fields.size() >= 8);
  for (int i = 1; i <= static_cast<int>(domain::Category::other); ++i) {
    const auto category = static_cast<domain::Category>(i);
    INFO(domain::word(category));
    CHECK(count[category] >= 8);
  }
}

TEST_CASE("no question of the shipped bank and no wording stands in it twice") {
  const Bank bank;
  std::set<std::string> ids;
  std::map<std::string, std::string> wordings;
  for (const auto& set : bank.sets)
    for (const auto& question : set.questions) {
      INFO(question.seed);
      CHECK(ids.insert(question.seed).second);
      auto texts = question.variants;
      texts.push_back(question.text);
      for (const auto& text : texts) {
        INFO(text);
        const auto [other, is_new] = wordings.insert({domain::fold(text), question.seed});
        INFO("also in " << other->second);
        CHECK(is_new);
      }
    }
}
