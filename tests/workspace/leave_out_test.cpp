// Afterword files and question sets row by row: what the preview says of each, and files taken in without some.
#include <nlohmann/json.hpp>

#include "fixture.h"

using namespace afterword;
using namespace afterword::workspace;
using tests::Desk;
using State = ImportRow::State;

namespace {

constexpr std::string_view search = R"({"afterword": 1,
  "opportunities": [{"id": "o1", "company": "Tern", "role": "Clerk", "stage": "interviewing"},
                    {"id": "o2", "company": "Harbour", "role": "Engineer"}],
  "people": [{"id": "p1", "name": "Ama Osei", "title": "Head of Post", "email": "ama@tern.example",
              "details": [{"interview": "i1", "text": "keeps bees"}]},
             {"id": "p2", "name": "Bo Ek"}],
  "interviews": [{"id": "i1", "opportunity": "o1", "round": "second", "starts": "2026-03-05T14:00:00+01:00",
                  "debriefed": "2026-03-05T16:00:00+01:00",
                  "people": [{"person": "p1"}, {"person": "p2"}],
                  "asked": [{"question": "q1", "text": "Why us?", "by": "p1", "answer": "Because."}],
                  "concerns": [{"by": "p1", "text": "Too far"}]}],
  "questions": [{"id": "q1", "text": "Why us?", "category": "motivation", "answer": "The post."}],
  "notes": [{"id": "n1", "kind": "thank_you", "person": "p1", "interview": "i1", "subject": "Thank you", "body": "Dear"}],
  "tasks": [{"kind": "status_check", "interview": "i1", "person": null}],
  "settings": {"me": {"name": "Ada"}}, "made_by": "another program"})";
enum Row : std::size_t { tern, harbour, ama, bo, meeting, why, thanks, ask, settings, unknown, all_rows };

ImportPreview look(Desk& desk, std::string_view bytes, const std::string& name = "search.json") {
  auto preview = desk.document->preview_file(name, bytes, {});
  if (!preview) throw std::runtime_error(preview.error().message);
  return *preview;
}

void take(Desk& desk, std::string_view bytes, std::vector<std::size_t> leave_out) {
  ImportOptions options;
  options.leave_out = std::move(leave_out);
  const auto report = desk.document->import_file("search.json", bytes, options);
  if (!report) throw std::runtime_error(report.error().message);
}

}  // namespace

TEST_CASE("the preview of an Afterword file says of each record what it is and what would become of it") {
  Desk desk;
  const auto preview = look(desk, search);
  CHECK(preview.kind == "Afterword file");
  CHECK_FALSE(preview.counted);
  REQUIRE(preview.rows.size() == all_rows);
  CHECK(preview.rows[tern].what == "Opportunity");
  CHECK(preview.rows[tern].text == "Tern, Clerk");
  CHECK(preview.rows[tern].why == "Would be added. Left out, it takes along 1 interview, 1 letter and 1 step");
  CHECK(preview.rows[harbour].why == "Would be added");
  CHECK(preview.rows[ama].text == "Ama Osei");
  CHECK(preview.rows[ama].answer == "Head of Post, ama@tern.example");
  CHECK(preview.rows[meeting].what == "Debrief");
  CHECK(preview.rows[meeting].text == "Tern, second, Thu 5 March");
  CHECK(preview.rows[meeting].answer == "2 people, 1 question asked, 1 concern");
  CHECK(preview.rows[meeting].needs == std::vector<std::size_t>{tern});
  CHECK(preview.rows[why].category == domain::Category::motivation);
  CHECK(preview.rows[thanks].answer == "to Ama Osei, after Tern, second, Thu 5 March, not sent");
  CHECK(preview.rows[thanks].needs == std::vector<std::size_t>{meeting, ama});
  CHECK(preview.rows[ask].text == "Status check");
  CHECK(preview.rows[settings].answer == "Ada");
  CHECK(preview.rows[unknown].text == "What this version does not know");
  CHECK(desk.document->people().empty());
}

TEST_CASE("taken in, all of it is there already, and a newer file says what of a record it would change") {
  Desk desk;
  take(desk, search, {});
  const auto again = look(desk, search);
  REQUIRE(again.rows.size() == settings + 1);
  for (const auto& row : again.rows) CHECK(row.state == State::there);
  const auto newer =
      look(desk, R"({"afterword": 1, "people": [{"id": "p1", "title": "Director", "email": "a@b.example"}],
      "questions": [{"id": "q1", "answer": "The sea."}, {"id": "q2", "text": "And you?"}]})");
  REQUIRE(newer.rows.size() == 3);
  CHECK(newer.rows[0].state == State::changes);
  CHECK(newer.rows[0].why == "Would change: position and address");
  CHECK(newer.rows[1].why == "Would change: answer");
  CHECK(newer.rows[2].state == State::fresh);
}

TEST_CASE("a person who is left out is nowhere, what they asked stays, and one undo takes back the rest") {
  Desk desk;
  const auto before = desk.text();
  take(desk, search, {ama, settings, unknown});
  REQUIRE(desk.document->people().size() == 1);
  const auto written = nlohmann::json::parse(desk.text());
  const auto& interview = written["interviews"][0];
  CHECK(interview["people"].size() == 1);
  CHECK(interview["asked"][0]["text"] == "Why us?");
  CHECK(interview["asked"][0]["by"].is_null());
  CHECK(interview["asked"][0]["question"] == "q1");
  CHECK(written["notes"].empty());
  CHECK_FALSE(written.contains("settings"));
  CHECK_FALSE(written.contains("made_by"));
  REQUIRE(desk.document->undo());
  CHECK(desk.text() == before);
}

TEST_CASE("what was left out comes with the same file later, and what was there is as before") {
  Desk desk, whole;
  take(desk, search, {tern, ama, why});
  CHECK(desk.document->interviews().empty());
  take(desk, search, {});
  take(whole, search, {});
  auto one = nlohmann::json::parse(desk.text()), other = nlohmann::json::parse(whole.text());
  for (const auto* list : {"opportunities", "people", "interviews", "questions", "notes", "tasks"}) {
    std::set<std::string> a, b;
    for (const auto& record : one[list]) a.insert(record.dump());
    for (const auto& record : other[list]) b.insert(record.dump());
    CHECK(a == b);
  }
}

TEST_CASE("a record that is here stays as it is when its row is left out") {
  Desk desk;
  take(desk, search, {});
  take(desk, R"({"afterword": 1, "people": [{"id": "p1", "title": "Director"}, {"id": "p2", "title": "Clerk"}]})", {0});
  const auto written = nlohmann::json::parse(desk.text());
  CHECK(written["people"][0]["title"] == "Head of Post");
  CHECK(written["people"][1]["title"] == "Clerk");
}

TEST_CASE("each question of a set is a row, and those that are left out stay out") {
  Desk desk;
  constexpr std::string_view set = R"({"afterword_question_set": 1, "set": "sea", "title": "At sea", "language": "en",
      "questions": [{"id": "a", "text": "Why the sea?", "category": "motivation", "wants": "Calm."},
                    {"id": "b", "text": "When is a sail too much?", "category": "technical"},
                    {"id": "c", "text": "Who keeps watch?", "category": "technical"}]})";
  const auto preview = look(desk, set, "sea.json");
  CHECK(preview.kind == "Question set “At sea”");
  REQUIRE(preview.rows.size() == 3);
  CHECK(preview.rows[0].text == "Why the sea?");
  CHECK(preview.rows[0].answer == "Calm.");
  CHECK(preview.rows[1].state == State::fresh);
  take(desk, set, {1});
  CHECK(desk.document->bank_size() == 2);
  const auto again = look(desk, set, "sea.json");
  CHECK(again.rows[0].state == State::there);
  CHECK(again.rows[1].state == State::fresh);
  CHECK(again.rows[2].state == State::there);
  const auto richer = look(desk, R"({"afterword_question_set": 1, "set": "sea", "language": "en", "questions": [
      {"id": "b", "text": "When is a sail too much?", "category": "technical"},
      {"id": "c", "text": "Who keeps watch?", "category": "technical", "points": ["two at a time"]}]})");
  CHECK(richer.rows[1].state == State::fills);
  CHECK(richer.rows[1].why == "Is in the bank already. Would change: checklist");
  REQUIRE(desk.document->undo());
  CHECK(desk.document->bank_size() == 0);
}

TEST_CASE("ticking a row again ticks what it needs, and what was left out is found again among rows that moved") {
  Desk desk;
  const auto preview = look(desk, search);
  std::set<std::size_t> out{tern, bo};
  CHECK(left_out_with(preview.rows, out, thanks) == std::size_t{tern});
  CHECK(left_out_with(preview.rows, out, bo) == std::size_t{bo});
  CHECK_FALSE(left_out_with(preview.rows, out, why));
  take_in_again(preview.rows, out, thanks);
  CHECK(out == std::set<std::size_t>{bo});
  auto moved = preview.rows;
  moved.erase(moved.begin() + harbour);
  CHECK(left_out_again(preview.rows, {bo, why}, moved) == std::set<std::size_t>{bo - 1, why - 1});
}
