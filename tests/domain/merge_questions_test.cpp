// Two questions become one, and nothing that was written is lost.
#include "domain/merge_questions.h"

#include "support/catch.h"

using namespace afterword::domain;

namespace {

Review practice(std::int64_t id, std::int64_t at, int rating) {
  Review review;
  review.id.value = id;
  review.at = {at, 60};
  review.rating = rating;
  return review;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("case, marks and punctuation do not make another wording; other words do") {
  CHECK(same_wording("Why us?", "why  US"));
  CHECK(same_wording("Tell me about your résumé.", "tell me about your resume"));
  CHECK_FALSE(same_wording("Why leave?", "Why did you leave?"));
  CHECK_FALSE(same_wording("Why us?", "Why us now?"));
}

TEST_CASE("lists of texts are trimmed, and hold no empty text and no double") {
  CHECK(tidy_texts({" Opening", "", "opening ", "Employer", "  "}) == Texts{"Opening", "Employer"});
}

TEST_CASE("the other's words become wordings, each once") {
  Question keep, other;
  keep.text = "Why us?";
  keep.variants = {"What draws you here?"};
  other.text = "Why do you want to work here?";
  other.variants = {"why US", "What draws you here", "How come you picked us?"};
  const Question one = merged(keep, other, "");
  CHECK(one.text == "Why us?");
  CHECK(one.variants == Texts{"What draws you here?", "Why do you want to work here?", "How come you picked us?"});
}

TEST_CASE("lists are united without doubles, and free text that differs is appended") {
  Question keep, other;
  keep.text = "a";
  other.text = "b";
  keep.tags = {"opening"};
  other.tags = {"Opening", "employer"};
  keep.points = {"A fact"};
  other.points = {"a number"};
  keep.answer = "Because of the clinic.";
  other.answer = "Because of the team.";
  keep.notes = "Say it slowly, and smile.";
  other.notes = "Say it slowly";
  other.star.action = "I called the ward.";
  keep.category = Category::motivation;
  other.category = Category::behavioral;
  const Question one = merged(keep, other, "");
  CHECK(one.tags == Texts{"opening", "employer"});
  CHECK(one.points == Texts{"A fact", "a number"});
  CHECK(one.answer == "Because of the clinic.\n\nBecause of the team.");
  CHECK(one.notes == "Say it slowly, and smile.");
  CHECK(one.star.action == "I called the ward.");
  CHECK(one.category == Category::motivation);
}

TEST_CASE("practices stand in order of time, one that both have once") {
  Question keep, other;
  keep.reviews = {practice(1, 100, 3), practice(2, 300, 4)};
  other.reviews = {practice(3, 200, 2), practice(4, 300, 4)};
  const Question one = merged(keep, other, "");
  REQUIRE(one.reviews.size() == 3);
  CHECK(one.reviews[0].id.value == 1);
  CHECK(one.reviews[1].id.value == 3);
  CHECK(one.reviews[2].id.value == 2);
}

TEST_CASE("files that name the other, or what was merged into it, mean the one that stays") {
  Question keep, other;
  keep.ref = "q1";
  other.ref = "q2";
  other.merged = {"q3"};
  other.seed = "why-us";
  const Question one = merged(keep, other, other.ref);
  CHECK(one.ref == "q1");
  CHECK(one.merged == Texts{"q3", "q2"});
  CHECK(one.seed == "why-us");
  CHECK(merged(one, other, other.ref) == one);
}
