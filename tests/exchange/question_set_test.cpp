// Question sets: what is read, and that every slip of the pen is found and said.
#include "exchange/question_set.h"

#include "exchange/extra.h"
#include "exchange/memory_ids.h"
#include "exchange/utf16.h"
#include "support/catch.h"

using namespace afterword;
using exchange::is_question_set;
using exchange::read_question_set;

namespace {

std::string refusal_of_set(const std::string& bytes) {
  const auto set = read_question_set({"set.json", bytes});
  return set ? "" : set.error().message;
}

std::string set_with(const std::string& question) {
  return "{\"afterword_question_set\": 1, \"set\": \"x\", \"questions\": [\n" + question + "]}";
}

}  // namespace

TEST_CASE("a set is read with everything it says, the field as a tag") {
  const auto set =
      read_question_set({"set.json", R"({"afterword_question_set": 1, "set": "ward", "title": "On the ward",
    "field": "nursing", "language": "en", "questions": [{"id": "one", "text": "Why?", "category": "motivation",
    "tags": ["opening"], "variants": ["How come?"], "wants": "A reason", "points": ["Said why"], "mistakes": ["Money"]}]})"});
  REQUIRE(set);
  CHECK(set->set == "ward");
  CHECK(set->title == "On the ward");
  REQUIRE(set->questions.size() == 1);
  const domain::Question& question = set->questions[0];
  CHECK(question.seed == "one");
  CHECK(question.text == "Why?");
  CHECK(question.category == domain::Category::motivation);
  CHECK(question.tags == std::vector<std::string>{"nursing", "opening"});
  CHECK(question.variants == std::vector<std::string>{"How come?"});
  CHECK(question.wants == "A reason");
  CHECK(question.points == std::vector<std::string>{"Said why"});
  CHECK(question.mistakes == std::vector<std::string>{"Money"});
}

TEST_CASE("a slip of the pen is refused with its line and what to do") {
  CHECK(refusal_of_set(set_with(R"({"text": "Why?", "category": "other"})"))
            .find("set.json, line 2: questions[0].id: an id is") == 0);
  CHECK(refusal_of_set(set_with(R"({"id": "A b", "text": "Why?", "category": "other"})")).find("small letters") !=
        std::string::npos);
  CHECK(refusal_of_set(set_with(R"({"id": "a", "category": "other"})"))
            .find("questions[0].text: a question needs its text") != std::string::npos);
  CHECK(refusal_of_set(set_with(R"({"id": "a", "text": "Why?"})")).find("a category is needed, one of: introduction") !=
        std::string::npos);
  CHECK(refusal_of_set(set_with(R"({"id": "a", "text": "Why?", "category": "sport"})")).find("“sport” is none of") !=
        std::string::npos);
  CHECK(refusal_of_set(set_with(R"({"id": "a", "text": "Why?", "category": "other", "varients": []})"))
            .find("questions[0].varients: this key is not known; a set knows: id, text") != std::string::npos);
  CHECK(refusal_of_set(set_with(R"({"id": "a", "text": "Why?", "category": "other", "points": ["x", " "]})"))
            .find("questions[0].points: one of these texts is empty") != std::string::npos);
  CHECK(refusal_of_set(set_with(R"({"id": "a", "text": "Why?", "category": "other"},
{"id": "a", "text": "What?", "category": "other"})"))
            .find("line 3: questions[1].id: this id stands in the set twice") != std::string::npos);
  CHECK(refusal_of_set(R"({"afterword_question_set": 2, "set": "x", "questions": []})").find("newer Afterword") !=
        std::string::npos);
  CHECK(refusal_of_set(R"({"afterword_question_set": 1, "set": "x"})").find("the list of questions is missing") !=
        std::string::npos);
  CHECK(refusal_of_set("[1]").find("a question set is a JSON object") != std::string::npos);
  CHECK(refusal_of_set("{\"afterword_question_set\": 1,\n\"set\": }").find("line 2: this is not JSON") !=
        std::string::npos);
  CHECK(refusal_of_set(set_with("[[[[[[[[[1]]]]]]]]]")).find("nested deeper than 8 levels") != std::string::npos);
}

TEST_CASE("a set in UTF-16 is known and read as well") {
  const std::string bytes = test::utf16(set_with(R"({"id": "a", "text": "Why?", "category": "other"})"));
  CHECK(is_question_set(bytes));
  CHECK(refusal_of_set(bytes) == "");
}

TEST_CASE("a set is known by its key, wherever it stands") {
  CHECK(is_question_set(R"({"afterword_question_set": 1})"));
  CHECK(is_question_set(R"({"set": "x", "afterword_question_set": 1})"));
  CHECK(is_question_set(R"({"afterword_question_set": 1, "questions": [)"));
  CHECK_FALSE(is_question_set(R"({"afterword": 1, "notes": [{"body": "afterword_question_set"}]})"));
  CHECK_FALSE(is_question_set("plain text about \"afterword_question_set\""));
}

TEST_CASE("what other programs added to two records stands in one") {
  CHECK(*exchange::united("", R"({"a":1})") == R"({"a":1})");
  CHECK(*exchange::united(R"({"a":1})", "") == R"({"a":1})");
  CHECK(*exchange::united(R"({"a":1,"b":[2, 3]})", R"({"b": 4, "c": {"d": "e f"}})") ==
        R"({"a":1,"b":[2,3],"c":{"d":"e f"}})");
  CHECK_FALSE(exchange::united("[1]", "{}"));
}

TEST_CASE("a question that was merged is read into the one that stayed") {
  test::MemoryIds ids;
  domain::Question keep;
  keep.id.value = 7;
  keep.ref = "q1";
  keep.text = "Why us?";
  keep.merged = {"q2"};
  ids.all.questions = {keep};
  const auto read = exchange::read({"test.json", R"({"afterword": 1,
    "interviews": [{"id": "i", "asked": [{"question": "q2", "text": "Why here?"}]}],
    "questions": [{"id": "q2", "text": "Why here?", "answer": "The sea."}]})"},
                                   ids);
  REQUIRE(read);
  REQUIRE(read->questions.size() == 1);
  CHECK(read->questions[0].id.value == 7);
  CHECK(read->questions[0].ref == "q1");
  CHECK(read->questions[0].variants == std::vector<std::string>{"Why here?"});
  CHECK(read->questions[0].answer == "The sea.");
  CHECK(read->interviews[0].asked[0].question.value == 7);
}
