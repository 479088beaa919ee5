// The door as a whole: what is written can be read, taken back and brought back, and is there the next time.
#include "workspace/workspace.h"

#include "fixture.h"

using namespace afterword;
using namespace afterword::workspace;
using tests::Desk;

namespace {

void type(Desk& desk, Field field, std::int64_t row, const std::string& text) {
  for (std::size_t i = 1; i <= text.size(); ++i) desk.edit(SetValue{field, row, text.substr(0, i)});
}

}  // namespace

TEST_CASE("a debrief that was started is there after reopening") {
  Desk desk;
  const auto opportunity = desk.make<domain::OpportunityId>();
  const auto interview = desk.make<domain::InterviewId>();
  desk.edit(StartDebrief{opportunity, interview, std::nullopt, desk.now});
  desk.edit(SetValue{Field::opportunity_company, opportunity.value, "Harbour Analytics"});
  desk.reopen();
  REQUIRE(desk.document->interview(interview) != nullptr);
  CHECK(desk.document->interview(interview)->ends == desk.now);
  CHECK(desk.document->opportunity(opportunity)->company == "Harbour Analytics");
  REQUIRE(desk.document->interviews().size() == 1);
  CHECK(desk.document->interviews().front().company == "Harbour Analytics");
  CHECK_FALSE(desk.document->interviews().front().begun);
}

TEST_CASE("what is typed is read at once, before it is saved") {
  Desk desk;
  const auto rows = tests::fill(desk);
  type(desk, Field::asked_answer, rows.asked.value, "Ten years of data");
  CHECK(desk.document->interview(rows.interview)->asked.front().answer == "Ten years of data");
  CHECK_FALSE(desk.document->flushed());
  CHECK(desk.document->save_state().kind == SaveState::Kind::saving);
  REQUIRE(desk.document->flush());
  CHECK(desk.document->flushed());
  CHECK(desk.document->save_state().kind == SaveState::Kind::saved);
}

TEST_CASE("typing in one field is one step, until the field is left") {
  Desk desk;
  const auto rows = tests::fill(desk);
  const auto answer = [&] { return desk.document->interview(rows.interview)->asked.front().answer; };
  type(desk, Field::asked_answer, rows.asked.value, "Ten years");
  REQUIRE(desk.document->flush());
  type(desk, Field::asked_answer, rows.asked.value, "Ten years of data");
  desk.document->end_typing();
  type(desk, Field::asked_answer, rows.asked.value, "Ten years of data, mostly retail");
  CHECK(desk.document->undo_label() == "Edit answer");
  CHECK(*desk.document->undo() == "Edit answer");
  CHECK(answer() == "Ten years of data");
  CHECK(desk.document->redo_label() == "Edit answer");
  CHECK(*desk.document->undo() == "Edit answer");
  CHECK(answer().empty());
  CHECK(desk.document->undo_label() == "Link question");
  REQUIRE(desk.document->redo());
  REQUIRE(desk.document->redo());
  CHECK(answer() == "Ten years of data, mostly retail");
  CHECK_FALSE(desk.document->redo());
}

TEST_CASE("a rating is a step of its own") {
  Desk desk;
  const auto rows = tests::fill(desk);
  desk.edit(SetValue{Field::asked_rating, rows.asked.value, std::int64_t{3}});
  desk.edit(SetValue{Field::asked_rating, rows.asked.value, std::int64_t{4}});
  REQUIRE(desk.document->undo());
  CHECK(desk.document->interview(rows.interview)->asked.front().rating == 3);
  REQUIRE(desk.document->undo());
  CHECK_FALSE(desk.document->interview(rows.interview)->asked.front().rating);
}

TEST_CASE("a new edit drops what was undone") {
  Desk desk;
  const auto rows = tests::fill(desk);
  desk.edit(SetValue{Field::concern_text, rows.concern.value, "Too senior"});
  REQUIRE(desk.document->undo());
  REQUIRE(desk.document->redo_label() == "Edit concern");
  desk.edit(SetValue{Field::asset_text, rows.asset.value, "Speaks Danish"});
  CHECK_FALSE(desk.document->redo_label());
  CHECK_FALSE(desk.document->redo());
}

TEST_CASE("setting what is there already is no step") {
  Desk desk;
  const auto rows = tests::fill(desk);
  const auto revision = desk.document->revision();
  desk.edit(SetValue{Field::asset_text, rows.asset.value, "Led the audit of 2024"});
  CHECK(desk.document->flushed());
  CHECK(desk.document->revision() == revision);
  CHECK(desk.document->undo_label() == "Link question");
}

TEST_CASE("the history survives a restart") {
  Desk desk;
  const auto rows = tests::fill(desk);
  const std::string full = desk.text();
  desk.edit(Remove{domain::Noun::opportunity, rows.opportunity.value});
  CHECK(desk.document->interview(rows.interview) == nullptr);
  CHECK(desk.document->interviews().empty());
  desk.reopen();
  CHECK(desk.document->undo_label() == "Delete opportunity");
  REQUIRE(desk.document->undo());
  CHECK(desk.text() == full);
  desk.reopen();
  CHECK(desk.document->redo_label() == "Delete opportunity");
  REQUIRE(desk.document->redo());
  CHECK(desk.document->interviews().empty());
  CHECK(desk.document->check().empty());
}

TEST_CASE("more rows than a change names are read anew, in every list and record") {
  Desk desk;
  const tests::Rows rows = tests::fill(desk);
  const std::string before = tests::seen(*desk.document);
  std::vector<Edit> edits;
  for (int i = 0; i < 600; ++i)
    edits.push_back(AddConcern{desk.make<domain::ConcernId>(), rows.interview, "Too far away", rows.other_person});
  edits.push_back(SetValue{Field::interview_learned, rows.interview.value, std::string("They are many")});
  REQUIRE(desk.document->carry_out_together("Add concerns", edits));
  const std::string after = tests::seen(*desk.document);
  CHECK(desk.document->interviews().front().concerns == 601);
  desk.reopen();
  CHECK(tests::seen(*desk.document) == after);
  REQUIRE(desk.document->undo());
  CHECK(tests::seen(*desk.document) == before);
}

TEST_CASE("deleting a person or an opportunity shows in every list, and so does taking it back") {
  Desk desk;
  const tests::Rows rows = tests::fill(desk);
  const std::string before = tests::seen(*desk.document);
  for (const Edit& edit : {Edit(Remove{domain::Noun::person, rows.person.value}),
                           Edit(Remove{domain::Noun::opportunity, rows.opportunity.value})}) {
    desk.edit(edit);
    const std::string after = tests::seen(*desk.document);
    CHECK(after != before);
    desk.reopen();
    CHECK(tests::seen(*desk.document) == after);
    REQUIRE(desk.document->undo());
    CHECK(tests::seen(*desk.document) == before);
  }
}
