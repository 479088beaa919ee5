// Every structural edit: what it does, and that undo and redo bring back every row as it was.
#include "workspace/edits.h"

#include <functional>
#include <map>
#include <random>

#include "fixture.h"

using namespace afterword;
using namespace afterword::workspace;
using domain::Noun;
using tests::Desk;
using tests::Rows;
using tests::there_and_back;

namespace {

template <class List>
std::vector<std::string> texts(const List& list) {
  std::vector<std::string> all;
  for (const auto& row : list) all.push_back(row.text);
  return all;
}

}  // namespace

TEST_CASE("records and rows can be added") {
  Desk desk;
  const Rows rows = tests::fill(desk);
  const auto opportunity = desk.make<domain::OpportunityId>();
  const auto interview = desk.make<domain::InterviewId>();
  there_and_back(desk, StartDebrief{opportunity, interview, std::nullopt, desk.now}, [&](const Workspace& d) {
    REQUIRE(d.interview(interview) != nullptr);
    CHECK(d.interview(interview)->opportunity == opportunity);
    CHECK(d.opportunity(opportunity)->stage == domain::Stage::interviewing);
  });
  const auto attendee = desk.make<domain::AttendeeId>();
  there_and_back(desk, AddAttendee{attendee, interview, rows.person}, [&](const Workspace& d) {
    REQUIRE(d.interview(interview)->people.size() == 1);
    CHECK(d.interview(interview)->people.front().person == rows.person);
  });
  const auto person = desk.make<domain::PersonId>();
  there_and_back(desk, AddPerson{person, "Prakash Rao", "Tern", domain::Role::recruiter},
                 [&](const Workspace& d) { CHECK(d.person(person)->name == "Prakash Rao"); });
  const auto met = desk.make<domain::PersonId>();
  const auto met_at = desk.make<domain::AttendeeId>();
  there_and_back(desk, MeetPerson{met, met_at, rows.interview, "Judith", domain::AttendedAs::staff},
                 [&](const Workspace& d) {
                   CHECK(d.person(met)->company == "Harbour Analytics");
                   CHECK(d.person(met)->role == domain::Role::staff);
                   CHECK(d.interview(rows.interview)->people.back().as == domain::AttendedAs::staff);
                 });
  const auto asked = desk.make<domain::AskedId>();
  there_and_back(desk, AddAsked{asked, rows.interview, 1, "And your weakness?"}, [&](const Workspace& d) {
    CHECK(texts(d.interview(rows.interview)->asked) ==
          std::vector<std::string>{"Walk me through your background.", "And your weakness?", "Why us?"});
  });
  const auto note = desk.make<domain::NoteId>();
  there_and_back(desk, AddNote{note, domain::StepKind::status_check, rows.other_person, rows.interview},
                 [&](const Workspace& d) {
                   REQUIRE(d.notes(rows.interview).size() == 2);
                   CHECK(d.notes(rows.interview).back().channel == domain::Channel::email);
                 });
}

TEST_CASE("what is added twice or to something deleted is refused") {
  Desk desk;
  const Rows rows = tests::fill(desk);
  const std::string before = desk.rows();
  CHECK_FALSE(desk.document->carry_out(AddOpportunity{rows.opportunity, "Again", ""}));
  CHECK_FALSE(desk.document->carry_out(AddAsked{rows.asked, rows.interview, -1, "Again"}));
  CHECK_FALSE(desk.document->carry_out(AddAsked{{desk.document->new_id()}, {12345}, -1, "Nowhere"}));
  CHECK_FALSE(desk.document->carry_out(AddConcern{{desk.document->new_id()}, rows.interview, "By nobody", {12345}}));
  CHECK_FALSE(desk.document->carry_out(AddAttendee{{desk.document->new_id()}, rows.interview, rows.person}));
  CHECK_FALSE(desk.document->carry_out(Remove{Noun::concern, 12345}));
  CHECK_FALSE(desk.document->carry_out(Move{Noun::asked, 12345, 0}));
  CHECK_FALSE(desk.document->carry_out(
      SetWeekend{std::vector<std::string>{"mon", "tue", "wed", "thu", "fri", "sat", "sun"}, {}}));
  CHECK(desk.rows() == before);
}

TEST_CASE("rows can be moved among their siblings") {
  Desk desk;
  const Rows rows = tests::fill(desk);
  const auto third = desk.make<domain::AskedId>();
  desk.edit(AddAsked{third, rows.interview, -1, "Third"});
  const std::string first = "Walk me through your background.", second = "Why us?";
  there_and_back(desk, Move{Noun::asked, third.value, 0}, [&](const Workspace& d) {
    CHECK(texts(d.interview(rows.interview)->asked) == std::vector<std::string>{"Third", first, second});
  });
  there_and_back(desk, Move{Noun::asked, third.value, 99}, [&](const Workspace& d) {
    CHECK(texts(d.interview(rows.interview)->asked) == std::vector<std::string>{first, second, "Third"});
  });
  there_and_back(desk, Move{Noun::attendee, rows.attendee.value, 1},
                 [&](const Workspace& d) { CHECK(d.interview(rows.interview)->people.back().id == rows.attendee); });
}

TEST_CASE("deleting takes what hangs on it, and undo brings all of it back") {
  const std::map<Noun, std::function<std::int64_t(const Rows&)>> ids = {
      {Noun::opportunity, [](const Rows& r) { return r.opportunity.value; }},
      {Noun::person, [](const Rows& r) { return r.person.value; }},
      {Noun::interview, [](const Rows& r) { return r.interview.value; }},
      {Noun::attendee, [](const Rows& r) { return r.attendee.value; }},
      {Noun::asked, [](const Rows& r) { return r.asked.value; }},
      {Noun::question, [](const Rows& r) { return r.question.value; }},
      {Noun::concern, [](const Rows& r) { return r.concern.value; }},
      {Noun::detail, [](const Rows& r) { return r.detail.value; }},
      {Noun::cared_about, [](const Rows& r) { return r.cared_about.value; }},
      {Noun::document, [](const Rows& r) { return r.document.value; }},
      {Noun::asset, [](const Rows& r) { return r.asset.value; }},
      {Noun::research, [](const Rows& r) { return r.research.value; }},
      {Noun::note, [](const Rows& r) { return r.note.value; }},
  };
  for (const auto& [noun, id] : ids) {
    Desk desk;
    const Rows rows = tests::fill(desk);
    there_and_back(desk, Remove{noun, id(rows)}, [](const Workspace&) {});
  }
}

TEST_CASE("deleting a person leaves interviews, questions and letters, without the name") {
  Desk desk;
  const Rows rows = tests::fill(desk);
  desk.edit(Remove{Noun::person, rows.person.value});
  const auto* interview = desk.document->interview(rows.interview);
  REQUIRE(interview != nullptr);
  CHECK(interview->people.size() == 1);
  CHECK_FALSE(interview->asked.front().by);
  CHECK_FALSE(interview->concerns.front().by);
  REQUIRE(desk.document->notes(rows.interview).size() == 1);
  CHECK_FALSE(desk.document->notes(rows.interview).front().person);
}

TEST_CASE("an interview that is deleted leaves its letters and what people said of themselves") {
  Desk desk;
  const Rows rows = tests::fill(desk);
  desk.edit(Remove{Noun::interview, rows.interview.value});
  CHECK(desk.document->person(rows.person)->details.size() == 1);
  CHECK_FALSE(desk.document->person(rows.person)->details.front().interview);
  REQUIRE(desk.document->notes({}).size() == 1);
  CHECK(desk.document->question(rows.question) != nullptr);
}

TEST_CASE("what the next phase consists of is replaced as a whole") {
  Desk desk;
  const Rows rows = tests::fill(desk);
  const auto process = [&](std::vector<std::string> words) {
    there_and_back(desk, SetProcess{rows.interview, words},
                   [&](const Workspace& d) { CHECK(d.interview(rows.interview)->next.process == words); });
  };
  process({"panel", "reference_check"});
  process({"reference_check", "test", "panel"});
  process({"test"});
  process({});
}

TEST_CASE("settings can be changed") {
  Desk desk;
  there_and_back(desk, SetMe{{"Ada", "ada@mail.example", "", ""}},
                 [](const Workspace& d) { CHECK(d.settings().me.email == "ada@mail.example"); });
  there_and_back(desk, SetWeekend{std::vector<std::string>{}, {*domain::parse_date("2026-04-06")}},
                 [](const Workspace& d) {
                   REQUIRE(d.settings().weekend);
                   CHECK(d.settings().weekend->empty());
                   CHECK(d.settings().days_off.size() == 1);
                 });
}

TEST_CASE("finishing gives every question its place in the bank") {
  Desk desk;
  const Rows rows = tests::fill(desk);
  desk.edit(AddAsked{desk.make<domain::AskedId>(), rows.interview, -1, "walk me through your   background"});
  desk.edit(AddAsked{desk.make<domain::AskedId>(), rows.interview, -1, "  ?! "});
  desk.edit(AddAsked{desk.make<domain::AskedId>(), rows.interview, -1,
                     "Tell me about a time when you disagreed with your manager."});
  there_and_back(desk, FinishDebrief{rows.interview, desk.now}, [&](const Workspace& d) {
    const auto& asked = d.interview(rows.interview)->asked;
    CHECK(d.interview(rows.interview)->debriefed == desk.now);
    CHECK(asked[0].question == rows.question);
    REQUIRE(asked[1].question);
    CHECK(d.question(asked[1].question)->source == domain::QuestionSource::asked);
    CHECK(asked[2].question == rows.question);
    CHECK_FALSE(asked[3].question);
    CHECK(d.question(asked[4].question)->category == domain::Category::behavioral);
  });
  CHECK(desk.document->asked_before(rows.question).size() == 2);
}

TEST_CASE("a question linked to the bank adds its wording there") {
  Desk desk;
  const Rows rows = tests::fill(desk);
  there_and_back(desk, LinkQuestion{rows.other_asked, rows.question}, [&](const Workspace& d) {
    CHECK(d.question(rows.question)->variants == std::vector<std::string>{"Why us?"});
    CHECK(d.interview(rows.interview)->asked[1].question == rows.question);
  });
}

TEST_CASE("any run of edits can be undone to its start and redone to its end") {
  for (const unsigned seed : {1U, 2U, 3U, 4U}) {
    INFO("seed " << seed);
    Desk desk;
    Rows rows = tests::fill(desk);
    std::mt19937 chance(seed);
    const auto pick = [&](int count) { return static_cast<int>(chance() % static_cast<unsigned>(count)); };
    const std::string start = desk.rows();
    int steps = 0;
    std::string label_before;
    for (int i = 0; i < 60; ++i) {
      const auto* interview = desk.document->interview(rows.interview);
      const std::int64_t asked =
          interview && !interview->asked.empty()
              ? interview->asked[static_cast<std::size_t>(pick(int(interview->asked.size())))].id.value
              : 0;
      const std::string word = "word" + std::to_string(pick(1000));
      bool done = false;
      switch (pick(12)) {
        case 0:
          done = bool(desk.document->carry_out(AddAsked{{desk.document->new_id()}, rows.interview, pick(4), word}));
          break;
        case 1:
          done = bool(desk.document->carry_out(Remove{Noun::asked, asked}));
          break;
        case 2:
          done = bool(desk.document->carry_out(Move{Noun::asked, asked, pick(4)}));
          break;
        case 3:
          done = bool(desk.document->carry_out(SetValue{Field::asked_answer, asked, word}));
          break;
        case 4:
          done = bool(desk.document->carry_out(
              WriteRecall{rows.interview, "q " + word + "\na " + word, {{{}, 0, domain::RecallKind::question, true}}}));
          break;
        case 5:
          done = bool(desk.document->carry_out(PlaceRecall{rows.interview, true}));
          break;
        case 6:
          done = bool(desk.document->carry_out(LinkQuestion{{asked}, {}}));
          break;
        case 7:
          done = bool(desk.document->carry_out(
              MeetPerson{{desk.document->new_id()}, {desk.document->new_id()}, rows.interview, word}));
          break;
        case 8:
          done = bool(desk.document->carry_out(FinishDebrief{rows.interview, desk.now}));
          break;
        case 9:
          if (const auto& people = desk.document->people(); !people.empty())
            done = bool(desk.document->carry_out(
                Remove{Noun::person, people[static_cast<std::size_t>(pick(int(people.size())))].id.value}));
          break;
        case 10:
          done = bool(desk.document->carry_out(SetProcess{rows.interview, {word, "panel"}}));
          break;
        default:
          desk.document->end_typing();
          done = bool(desk.document->carry_out(SetValue{Field::interview_learned, rows.interview.value, word}));
      }
      steps += done;
    }
    REQUIRE(steps > 20);
    const std::string end = desk.rows();
    int undone = 0;
    while (undone < 1000 && desk.rows() != start) {
      const auto step = desk.document->undo();
      INFO((step ? *step : step.error().message));
      REQUIRE(step);
      ++undone;
    }
    CHECK(desk.document->check().empty());
    for (int i = 0; i < undone; ++i) REQUIRE(desk.document->redo());
    CHECK_FALSE(desk.document->redo());
    CHECK(desk.rows() == end);
    CHECK(desk.document->check().empty());
  }
}

TEST_CASE("edits made together are one step, all of them or none") {
  Desk desk;
  const auto rows = tests::fill(desk);
  const std::string before = desk.rows();
  const auto opportunity = desk.make<domain::OpportunityId>();
  const std::vector<Edit> edits{AddOpportunity{opportunity, "Polmear", "Planner"},
                                SetValue{Field::interview_opportunity, rows.interview.value, opportunity.value},
                                SetValue{Field::interview_round, rows.interview.value, std::string("second")}};
  REQUIRE(desk.document->carry_out_together("Make it a further round", edits));
  CHECK(desk.document->interview(rows.interview)->opportunity == opportunity);
  CHECK(desk.document->interview(rows.interview)->round == "second");
  CHECK(desk.document->undo_label() == "Make it a further round");
  REQUIRE(desk.document->undo());
  CHECK(desk.rows() == before);

  // The last one fails: what came before it is taken back, too.
  auto broken = edits;
  broken.emplace_back(Remove{domain::Noun::concern, 999});
  CHECK_FALSE(desk.document->carry_out_together("Make it a further round", broken));
  CHECK(desk.rows() == before);
  auto dangling = edits;
  dangling.emplace_back(SetValue{Field::asked_by, rows.asked.value, std::int64_t{999}});
  CHECK_FALSE(desk.document->carry_out_together("Make it a further round", dangling));
  CHECK(desk.rows() == before);
}
