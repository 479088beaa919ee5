// The bank's own edits: adding, lists of texts, merging and splitting, each there and back.
#include <nlohmann/json.hpp>

#include "fixture.h"

using namespace afterword;
using namespace afterword::workspace;
using tests::Desk;
using tests::there_and_back;

namespace {

using Texts = std::vector<std::string>;

void take_in(Desk& desk, const std::string& text) {
  const auto report = desk.document->import_json(text, "test.json");
  if (!report) FAIL(report.error().message);
}

domain::QuestionId by_text(Desk& desk, const std::string& text) {
  QuestionQuery query;
  for (const auto id : tests::listed(*desk.document, query).ids)
    if (desk.document->question(id)->text == text) return id;
  return {};
}

// Two wordings of one question, each asked and practised, as two files might bring them.
const std::string two = R"({"afterword": 1,
  "opportunities": [{"id": "o", "company": "Tern"}],
  "interviews": [{"id": "i", "opportunity": "o", "starts": "2026-03-02T10:00:00+01:00", "asked": [
    {"question": "q1", "text": "Why us?", "rating": 2},
    {"question": "q2", "text": "What draws you here?", "rating": 4, "answer": "The clinic."}]}],
  "questions": [
    {"id": "q1", "text": "Why us?", "category": "motivation", "tags": ["opening"], "answer": "The team.", "x": 1,
     "reviews": [{"at": "2026-03-03T09:00:00+01:00", "rating": 3}]},
    {"id": "q2", "text": "What draws you here?", "category": "motivation", "tags": ["employer"], "answer": "The clinic.",
     "y": 2, "variants": ["How come you picked us?"],
     "reviews": [{"at": "2026-03-01T09:00:00+01:00", "rating": 2}, {"at": "2026-03-04T09:00:00+01:00", "rating": 4}]}]})";

}  // namespace

TEST_CASE("a question of one's own is added, with its category read from its words") {
  Desk desk;
  const auto id = desk.make<domain::QuestionId>();
  there_and_back(desk, AddQuestion{id, "  Tell me about a time you were wrong. "}, [&](const Workspace& d) {
    REQUIRE(d.question(id) != nullptr);
    CHECK(d.question(id)->text == "Tell me about a time you were wrong.");
    CHECK(d.question(id)->category == domain::Category::behavioral);
    CHECK(d.question(id)->source == domain::QuestionSource::own);
  });
  CHECK_FALSE(desk.document->carry_out(AddQuestion{id, "Again"}));
}

TEST_CASE("a question's lists are replaced one by one") {
  Desk desk;
  const auto id = desk.make<domain::QuestionId>();
  desk.edit(AddQuestion{id, "Why us?"});
  there_and_back(desk, SetTexts{id, SetTexts::List::variants, {" Why here? ", "why HERE?", ""}},
                 [&](const Workspace& d) { CHECK(d.question(id)->variants == Texts{"Why here?"}); });
  there_and_back(desk, SetTexts{id, SetTexts::List::tags, {"opening", "employer"}}, [&](const Workspace& d) {
    CHECK(d.question(id)->tags == Texts{"opening", "employer"});
  });
  there_and_back(desk, SetTexts{id, SetTexts::List::points, {"One fact"}},
                 [&](const Workspace& d) { CHECK(d.question(id)->points == Texts{"One fact"}); });
  there_and_back(desk, SetTexts{id, SetTexts::List::mistakes, {"Flattery"}}, [&](const Workspace& d) {
    CHECK(d.question(id)->mistakes == Texts{"Flattery"});
    CHECK(d.question(id)->points == Texts{"One fact"});
  });
  CHECK_FALSE(desk.document->carry_out(SetTexts{{12345}, SetTexts::List::tags, {"x"}}));
}

TEST_CASE("merging brings everything of the other over and takes it out") {
  Desk desk;
  take_in(desk, two);
  const auto keep = by_text(desk, "Why us?"), other = by_text(desk, "What draws you here?");
  there_and_back(desk, MergeQuestions{keep, other}, [&](const Workspace& d) {
    CHECK(d.question(other) == nullptr);
    const auto& one = *d.question(keep);
    CHECK(one.variants == Texts{"What draws you here?", "How come you picked us?"});
    CHECK(one.tags == Texts{"opening", "employer"});
    CHECK(one.answer == "The team.\n\nThe clinic.");
    CHECK(one.extra == R"({"x":1,"y":2})");
    REQUIRE(one.reviews.size() == 3);
    CHECK(one.reviews[0].rating == 2);
    CHECK(one.reviews[1].rating == 3);
    CHECK(one.reviews[2].rating == 4);
    CHECK(d.asked_before(keep).size() == 2);
  });
  const std::string before = desk.rows();
  CHECK_FALSE(desk.document->carry_out(MergeQuestions{keep, keep}));
  CHECK_FALSE(desk.document->carry_out(MergeQuestions{keep, {12345}}));
  CHECK(desk.rows() == before);
}

TEST_CASE("a file read again after a merge does not bring the double back") {
  Desk desk;
  take_in(desk, two);
  const auto keep = by_text(desk, "Why us?");
  desk.edit(MergeQuestions{keep, by_text(desk, "What draws you here?")});
  const auto merged = *desk.document->question(keep);
  take_in(desk, two);
  CHECK(desk.document->bank_size() == 1);
  auto again = *desk.document->question(keep);
  REQUIRE(again.reviews.size() == merged.reviews.size());
  for (std::size_t i = 0; i < again.reviews.size(); ++i) again.reviews[i].id = merged.reviews[i].id;
  CHECK(again == merged);
  CHECK(desk.document->asked_before(keep).size() == 2);
  // And an export of now holds it too.
  const std::string out = desk.text();
  Desk elsewhere;
  take_in(elsewhere, out);
  take_in(elsewhere, two);
  CHECK(elsewhere.document->bank_size() == 1);
  CHECK(elsewhere.text() == out);
}

TEST_CASE("a question that no file named is known in files of before by the ref made for it") {
  Desk desk;
  const auto keep = desk.make<domain::QuestionId>(), other = desk.make<domain::QuestionId>();
  desk.edit(AddQuestion{keep, "Why us?"});
  desk.edit(AddQuestion{other, "Why here?"});
  const std::string before = desk.text();
  desk.edit(MergeQuestions{keep, other});
  take_in(desk, before);
  CHECK(desk.document->bank_size() == 1);
  CHECK(desk.document->question(keep)->variants == Texts{"Why here?"});
}

TEST_CASE("splitting makes a wording a question, and the times it was asked so go with it") {
  Desk desk;
  take_in(desk, two);
  const auto keep = by_text(desk, "Why us?");
  desk.edit(MergeQuestions{keep, by_text(desk, "What draws you here?")});
  const auto fresh = desk.make<domain::QuestionId>();
  there_and_back(desk, SplitQuestion{keep, "What draws you here?", fresh}, [&](const Workspace& d) {
    CHECK(d.question(keep)->variants == Texts{"How come you picked us?"});
    REQUIRE(d.question(fresh) != nullptr);
    CHECK(d.question(fresh)->text == "What draws you here?");
    CHECK(d.question(fresh)->category == domain::Category::motivation);
    CHECK(d.question(fresh)->source == domain::QuestionSource::asked);
    REQUIRE(d.asked_before(fresh).size() == 1);
    CHECK(d.asked_before(fresh).front().asked.answer == "The clinic.");
    CHECK(d.asked_before(keep).size() == 1);
  });
  const auto own = desk.make<domain::QuestionId>();
  desk.edit(SplitQuestion{keep, "How come you picked us?", own});
  CHECK(desk.document->question(own)->source == domain::QuestionSource::own);
  CHECK_FALSE(desk.document->carry_out(SplitQuestion{keep, "Never said", desk.make<domain::QuestionId>()}));
}
