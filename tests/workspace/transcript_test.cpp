// A transcript into the debrief of its interview: nothing that is there is overwritten, twice changes nothing.
#include "exchange/interchange.h"
#include "fixture.h"

using namespace afterword;
using namespace afterword::workspace;
using tests::Desk;

namespace {

constexpr const char* talk =
    "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nCarys Owen: Tell us about your work at the mill.\n\n"
    "00:00:05.000 --> 00:00:09.000\nBo Lindqvist: I ran the night shift.\n\n"
    "00:00:10.000 --> 00:00:12.000\nDafydd Rees: And then?\n\n"
    "00:00:13.000 --> 00:00:15.000\nBo Lindqvist: The day shift.\n\n"
    "00:00:16.000 --> 00:00:19.000\nDafydd Rees: Why do you want to leave the mill?\n\n"
    "00:00:20.000 --> 00:00:24.000\nBo Lindqvist: For the river.\n\n"
    "00:00:25.000 --> 00:00:28.000\nCarys Owen: Do you have any questions for us?\n\n"
    "00:00:29.000 --> 00:00:31.000\nBo Lindqvist: Who would I report to?\n\n"
    "00:00:32.000 --> 00:00:33.000\nCarys Owen: To me.\n";

constexpr const char* records_without_questions = R"({"afterword": 1, "opportunities": [{"id": "o", "company": "Tern"}],
  "people": [{"id": "carys", "name": "Carys Owen", "company": "Tern"}],
  "interviews": [{"id": "i", "opportunity": "o", "format": "video", "people": [{"person": "carys", "as": "host"}],
    "asked": [{"text": "Why do you want to leave the mill?", "answer": "my own words", "by": "carys"}]}]})";

struct Mill : Desk {
  Mill() { REQUIRE(document->import_json(records_without_questions, "mill.json")); }
  ImportOptions options() const { return {false, "i", "bo", {}}; }
  Workspace::ImportReport read(const ImportOptions& how) {
    const auto report = document->import_files({exchange::Source{"talk.vtt", talk}}, how);
    if (!report) FAIL(report.error().message);
    return *report;
  }
  const domain::Interview& interview() const { return *document->interview(document->interview_by_ref("i")); }
  std::string name_of(domain::PersonId id) const { return id ? document->person(id)->name : ""; }
};

}  // namespace

TEST_CASE("a transcript fills a debrief: questions, answers, who asked, people who are met there") {
  Mill mill;
  const auto report = mill.read(mill.options());
  CHECK(report.added == 2);  // one question, one person
  const auto& interview = mill.interview();
  REQUIRE(interview.asked.size() == 2);
  REQUIRE(interview.people.size() == 2);
  CHECK(mill.name_of(interview.people[1].person) == "Dafydd Rees");
  CHECK(interview.people[1].met == domain::Met::video);
  CHECK(interview.people[0].as == domain::AttendedAs::host);
  CHECK(interview.asked[1].text == "Tell us about your work at the mill.");
  CHECK(mill.name_of(interview.asked[1].by) == "Carys Owen");
  CHECK(interview.asked[1].answer == "I ran the night shift.\n\n(And then?)\nThe day shift.");
}

TEST_CASE("what the user wrote stays, and what they left empty is filled") {
  Mill mill;
  mill.read(mill.options());
  CHECK(mill.interview().asked[0].answer == "my own words");
  CHECK(mill.name_of(mill.interview().asked[0].by) == "Carys Owen");

  Mill empty;
  empty.edit(SetValue{Field::asked_answer, empty.interview().asked[0].id.value, std::string()});
  const auto report = empty.read(empty.options());
  CHECK(report.changed == 1);
  CHECK(empty.interview().asked[0].answer == "For the river.");
}

TEST_CASE("reading the same transcript twice changes nothing, not even after a question was reworded") {
  Mill mill;
  mill.read(mill.options());
  mill.edit(SetValue{Field::asked_text, mill.interview().asked[1].id.value, std::string("The mill?")});
  mill.edit(SetValue{Field::asked_answer, mill.interview().asked[1].id.value, std::string()});
  const std::string before = mill.text();
  const auto again = mill.read(mill.options());
  CHECK(again.added == 0);
  CHECK(again.changed == 0);
  CHECK(mill.text() == before);
}

TEST_CASE("one undo takes all of it back, and a dry run changes nothing") {
  Mill mill;
  const std::string before = mill.rows();
  ImportOptions dry = mill.options();
  dry.dry_run = true;
  CHECK(mill.read(dry).added == 2);
  CHECK(mill.rows() == before);
  mill.read(mill.options());
  CHECK(mill.document->undo_label() == "Import talk.vtt");
  REQUIRE(mill.document->undo());
  CHECK(mill.interview().asked.size() == 1);
  CHECK(mill.interview().people.size() == 1);
}

TEST_CASE("the preview says what would become of each row, and rows can be left out") {
  Mill mill;
  const auto preview = mill.document->preview_import({"talk.vtt", talk}, mill.options());
  REQUIRE(preview);
  CHECK(preview->kind == "Transcript (WebVTT)");
  CHECK(preview->me == "Bo Lindqvist");
  CHECK(preview->speakers.size() == 3);
  REQUIRE(preview->rows.size() == 5);
  using Kind = ImportRow::Kind;
  using State = ImportRow::State;
  CHECK((preview->rows[0].kind == Kind::person && preview->rows[0].state == State::there));
  CHECK((preview->rows[1].kind == Kind::person && preview->rows[1].state == State::fresh));
  CHECK((preview->rows[2].kind == Kind::question && preview->rows[2].state == State::fresh));
  CHECK(preview->rows[2].probes == std::vector<std::string>{"And then?"});
  CHECK(preview->rows[3].state == State::there);
  CHECK((preview->rows[4].kind == Kind::closing && preview->rows[4].state == State::skipped));
  ImportOptions some = mill.options();
  some.leave_out = {1, 2};
  CHECK(mill.read(some).added == 0);
  CHECK(mill.interview().people.size() == 1);
}

TEST_CASE("a transcript without its interview is refused with what to do, together with everything beside it") {
  Mill mill;
  const std::string before = mill.text();
  for (const char* id : {"", "i9"}) {
    ImportOptions how = mill.options();
    how.interview = id;
    const auto refused = mill.document->import_files(
        {{"more.json", R"({"afterword": 1, "people": [{"name": "Ada"}]})"}, {"talk.vtt", talk}}, how);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.find("interview") != std::string::npos);
  }
  CHECK(mill.text() == before);
}
