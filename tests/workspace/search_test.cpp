// Finding anything again, and the bank's questions that are nearest to what is being typed.
#include <algorithm>

#include "fixture.h"

using namespace afterword;
using namespace afterword::workspace;
using domain::Noun;
using tests::Desk;

namespace {

const Hit* hit_of(const std::vector<Hit>& hits, Noun noun) {
  const auto found = std::find_if(hits.begin(), hits.end(), [&](const Hit& hit) { return hit.noun == noun; });
  return found == hits.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("everything written can be found by the beginnings of its words") {
  Desk desk;
  const auto rows = tests::fill(desk);
  desk.edit(SetValue{Field::asked_answer, rows.asked.value, std::string("Ten years of plumbing\nthen pipelines")});
  desk.edit(WriteRecall{rows.interview, "coffee was good\ntheir zeppelin story", {}});
  REQUIRE(desk.document->flush());
  desk.document->refresh();
  const auto one = [&](std::string_view text, Noun noun) {
    INFO(text);
    const auto hits = desk.document->find(text, 5);
    const Hit* hit = hit_of(hits, noun);
    REQUIRE(hit != nullptr);
    return *hit;
  };
  CHECK(one("siobhan chon", Noun::person).row == rows.person.value);
  CHECK(one("harb", Noun::interview).row == rows.interview.value);
  CHECK(one("backgr walk", Noun::question).row == rows.question.value);
  CHECK(one("pipelin", Noun::asked).text == "then pipelines");
  CHECK(one("pipelin", Noun::asked).interview == rows.interview);
  CHECK_THAT(one("pipelin", Noun::asked).context, tests::contains("Harbour Analytics"));
  CHECK(one("streaming", Noun::concern).row == rows.concern.value);
  CHECK(one("hockey", Noun::detail).context == "Siobhán Ní Chonchúir");
  CHECK(one("speed", Noun::cared_about).row == rows.cared_about.value);
  CHECK(one("portf", Noun::document).row == rows.document.value);
  CHECK(one("zeppelin", Noun::recall_mark).text == "their zeppelin story");
  CHECK(one("zeppelin", Noun::recall_mark).interview == rows.interview);
}

TEST_CASE("an opening, what was found out about it and a letter are found, and say where they belong") {
  Desk desk;
  const auto rows = tests::fill(desk);
  const domain::OpportunityId lone = desk.make<domain::OpportunityId>();
  AddOpportunity opening;
  opening.id = lone;
  opening.company = "Quayside Pumps";
  desk.edit(opening);
  AddResearch note;
  note.id = desk.make<domain::ResearchId>();
  note.opportunity = lone;
  note.text = "They bought a Norwegian turbine maker";
  desk.edit(note);
  REQUIRE(desk.document->flush());
  desk.document->refresh();
  const auto hits = desk.document->find("norweg turb", 5);
  const Hit* hit = hit_of(hits, Noun::research);
  REQUIRE(hit != nullptr);
  CHECK(hit->opportunity == lone);
  CHECK(hit->context == "Quayside Pumps");
  CHECK(hit->text == "They bought a Norwegian turbine maker");
  const auto openings = desk.document->find("quays", 5);
  const Hit* place = hit_of(openings, Noun::opportunity);
  REQUIRE(place != nullptr);
  CHECK(place->opportunity == lone);
  CHECK(hit_of(desk.document->find("harb", 5), Noun::opportunity)->opportunity == rows.opportunity);
}

TEST_CASE("one letter finds nothing, and no sign is read as syntax") {
  Desk desk;
  tests::fill(desk);
  CHECK(desk.document->find("h", 5).empty());
  CHECK(desk.document->find("", 5).empty());
  for (const char* text : {"\"", "harb\" OR \"x", "NEAR(a b)", "a* AND -b", "text:walk", "ha*rb", "(", "^walk"})
    CHECK_NOTHROW(desk.document->find(text, 5));
  CHECK(desk.document->save_state().kind == SaveState::Kind::saved);
}

TEST_CASE("what is deleted or undone is found no more") {
  Desk desk;
  const auto rows = tests::fill(desk);
  REQUIRE(hit_of(desk.document->find("streaming", 5), Noun::concern) != nullptr);
  desk.edit(Remove{Noun::concern, rows.concern.value});
  CHECK(desk.document->find("streaming", 5).empty());
  REQUIRE(desk.document->undo());
  CHECK(hit_of(desk.document->find("streaming", 5), Noun::concern) != nullptr);
}

TEST_CASE("the bank offers the questions nearest in words, best first") {
  Desk desk;
  REQUIRE(desk.document->import_json(R"({"afterword": 1, "questions": [
      {"text": "Tell me about yourself."},
      {"text": "Tell me about a time you disagreed with a manager.", "variants": ["When did you last argue?"]},
      {"text": "What would you do if a colleague disagreed with you?"},
      {"text": "Why do you want to work here?"}]})",
                                     "bank.json"));
  const auto best = [&](std::string_view text) {
    const auto similar = desk.document->similar_questions(text, 3);
    return similar.empty() ? std::string() : similar.front().text;
  };
  CHECK(best("Tell me of a time when you disagreed with your manager") ==
        "Tell me about a time you disagreed with a manager.");
  CHECK(best("when did you argue") == "Tell me about a time you disagreed with a manager.");
  CHECK(best("why would you want to work with us") == "Why do you want to work here?");
  CHECK(best("").empty());
  CHECK(best("zymurgy").empty());
  CHECK(desk.document->similar_questions("tell me about you", 1).size() == 1);
}

TEST_CASE("every time a question was asked is listed, newest first") {
  Desk desk;
  const auto rows = tests::fill(desk);
  const auto later = desk.make<domain::InterviewId>();
  desk.edit(AddInterview{later, rows.opportunity, domain::parse_time("2026-04-01T10:00:00+02:00"), std::nullopt});
  const auto asked = desk.make<domain::AskedId>();
  desk.edit(AddAsked{asked, later, -1, "Your background, please"});
  desk.edit(LinkQuestion{asked, rows.question});
  const auto before = desk.document->asked_before(rows.question);
  REQUIRE(before.size() == 2);
  CHECK(before[0].interview == later);
  CHECK(before[1].interview == rows.interview);
  CHECK(before[0].company == "Harbour Analytics");
}

TEST_CASE("a question asked in an interview of which only the end is known has its day") {
  Desk desk;
  const auto rows = tests::fill(desk);
  const auto ended = domain::parse_time("2026-04-01T11:00:00+02:00");
  const auto later = desk.make<domain::InterviewId>();
  desk.edit(AddInterview{later, rows.opportunity, std::nullopt, ended});
  const auto asked = desk.make<domain::AskedId>();
  desk.edit(AddAsked{asked, later, -1, "Your background, please"});
  desk.edit(LinkQuestion{asked, rows.question});
  const auto before = desk.document->asked_before(rows.question);
  REQUIRE(before.size() == 2);
  CHECK(before[0].interview == later);
  CHECK(before[0].at == ended);
}
