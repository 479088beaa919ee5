// The raw page: kept as typed, sorted into the steps on demand, with every line accounted for.
#include "domain/recall.h"

#include "fixture.h"

using namespace afterword;
using namespace afterword::workspace;
using domain::Noun;
using domain::RecallKind;
using tests::Desk;

namespace {

constexpr const char* raw_page =
    "@Prakash Rao\n"
    "q what would you do in your first month?\n"
    "a listen, then the backlog\n"
    "a and the on-call list\n"
    "c no experience with streaming\n"
    "p Lorna keeps bees\n"
    "d references by friday\n"
    "n decision by the 14th\n"
    "the coffee was good";

const domain::RecallMark* mark_of(const domain::Interview& interview, int line) {
  for (const auto& mark : interview.recall)
    if (mark.line == line) return &mark;
  return nullptr;
}

}  // namespace

TEST_CASE("the raw page is kept byte for byte, with its marks, as one step of writing") {
  Desk desk;
  const auto rows = tests::fill(desk);
  std::string text;
  for (const char c : std::string("q why us?\r\n\t 👋 end")) {
    text += c;
    desk.edit(WriteRecall{rows.interview, text, {{{}, 0, RecallKind::question, true, Noun::none, 0}}});
  }
  CHECK(desk.document->undo_label() == "Write from memory");
  desk.reopen();
  const auto* interview = desk.document->interview(rows.interview);
  CHECK(interview->dump == text);
  REQUIRE(interview->recall.size() == 1);
  CHECK(interview->recall.front().kind == RecallKind::question);
  CHECK(interview->recall.front().settled);
}

TEST_CASE("writing from memory in two runs makes two steps") {
  Desk desk;
  const auto rows = tests::fill(desk);
  desk.edit(WriteRecall{rows.interview, "first", {}});
  desk.edit(WriteRecall{rows.interview, "first, more", {}});
  desk.document->end_typing();
  desk.edit(WriteRecall{rows.interview, "first, more, second", {}});
  REQUIRE(desk.document->undo());
  CHECK(desk.document->interview(rows.interview)->dump == "first, more");
  REQUIRE(desk.document->undo());
  CHECK(desk.document->interview(rows.interview)->dump.empty());
}

TEST_CASE("every line goes to its step, and the page stays") {
  Desk desk;
  const auto rows = tests::fill(desk);
  desk.edit(WriteRecall{rows.interview, raw_page, {}});
  const std::string before = desk.rows();
  desk.edit(PlaceRecall{rows.interview});
  const auto& interview = *desk.document->interview(rows.interview);
  CHECK(interview.dump == raw_page);

  REQUIRE(interview.people.size() == 3);
  const auto* prakash = desk.document->person(interview.people.back().person);
  CHECK(prakash->name == "Prakash Rao");
  CHECK(prakash->company == "Harbour Analytics");

  REQUIRE(interview.asked.size() == 3);
  const auto& asked = interview.asked.back();
  CHECK(asked.text == "what would you do in your first month?");
  CHECK(asked.answer == "listen, then the backlog\nand the on-call list");

  REQUIRE(interview.concerns.size() == 2);
  CHECK(interview.concerns.back().text == "no experience with streaming");
  const auto* lorna = desk.document->person(rows.other_person);
  REQUIRE(lorna->details.size() == 1);
  CHECK_THAT(lorna->details.front().text, tests::contains("keeps bees"));
  CHECK(lorna->details.front().interview == rows.interview);
  REQUIRE(interview.documents.size() == 2);
  CHECK_THAT(interview.documents.back().name, tests::contains("references"));
  CHECK(domain::to_string(interview.documents.back().due) == "2026-03-06");
  CHECK_THAT(interview.next.outline, tests::contains("decision by the 14th"));
  CHECK(domain::to_string(interview.next.decision_by) == "2026-03-14");

  for (int line = 0; line < 8; ++line) {
    INFO("line " << line);
    const auto* mark = mark_of(interview, line);
    REQUIRE(mark != nullptr);
    CHECK(mark->item_noun != Noun::none);
    CHECK(mark->item != 0);
  }
  CHECK(mark_of(interview, 2)->item == asked.id.value);

  REQUIRE(desk.document->undo());
  CHECK(desk.rows() == before);
}

TEST_CASE("placing twice places nothing twice") {
  Desk desk;
  const auto rows = tests::fill(desk);
  desk.edit(WriteRecall{rows.interview, raw_page, {}});
  desk.edit(PlaceRecall{rows.interview});
  const std::string once = desk.rows();
  desk.edit(PlaceRecall{rows.interview});
  CHECK(desk.rows() == once);
  CHECK(desk.document->undo_label() == "Sort what was written");
}

TEST_CASE("an answer written after its question was placed joins it") {
  Desk desk;
  const auto rows = tests::fill(desk);
  desk.edit(WriteRecall{rows.interview, "q why now?\na because", {}});
  desk.edit(PlaceRecall{rows.interview});
  auto marks = desk.document->interview(rows.interview)->recall;
  desk.edit(WriteRecall{rows.interview, "q why now?\na because\na and the team", marks});
  desk.edit(PlaceRecall{rows.interview});
  CHECK(desk.document->interview(rows.interview)->asked.back().answer == "because\nand the team");
}

TEST_CASE("guesses are placed only when asked for") {
  Desk desk;
  const auto rows = tests::fill(desk);
  desk.edit(WriteRecall{rows.interview, "Why do you want to leave your present job?", {}});
  desk.edit(PlaceRecall{rows.interview, false});
  CHECK(desk.document->interview(rows.interview)->asked.size() == 2);
  desk.edit(PlaceRecall{rows.interview, true});
  CHECK(desk.document->interview(rows.interview)->asked.size() == 3);
}

TEST_CASE("the first sample dump can be written and sorted, and every word of it stays") {
  const std::filesystem::path sample = AFTERWORD_SOURCE_DIR "/../shared/samples/dump.txt";
  if (!std::filesystem::exists(sample)) {
    WARN("the samples are not here: " << sample);
    return;
  }
  Desk desk;
  const auto rows = tests::fill(desk);
  const std::string text = tests::read_file(sample);
  desk.edit(WriteRecall{rows.interview, text, {}});
  desk.edit(PlaceRecall{rows.interview, true});
  const auto* interview = desk.document->interview(rows.interview);
  CHECK(interview->dump == text);
  CHECK(interview->asked.size() > 2);
  CHECK(desk.document->check().empty());
}

TEST_CASE("what a person line says besides the name is kept with the person") {
  Desk desk;
  const auto rows = tests::fill(desk);
  desk.edit(
      WriteRecall{rows.interview,
                  "@Bettina (head of supply, card in my coat, prefers phone) and a Mr Okkonen, he does the brewhouse\n"
                  "@Renske, nice lady at gate, lent me safety shoes",
                  {}});
  desk.edit(PlaceRecall{rows.interview});
  const auto& interview = *desk.document->interview(rows.interview);
  REQUIRE(interview.people.size() == 4);
  const auto* renske = desk.document->person(interview.people.back().person);
  CHECK(renske->name == "Renske");
  CHECK(renske->role == domain::Role::staff);
  CHECK(interview.people.back().as == domain::AttendedAs::staff);
  REQUIRE(renske->details.size() == 1);
  CHECK(renske->details.front().text == "nice lady at gate, lent me safety shoes");
  CHECK(renske->details.front().interview == rows.interview);
  CHECK_FALSE(desk.document->find("safety shoes", 5).empty());
  REQUIRE(desk.document->undo());
  CHECK(desk.document->interview(rows.interview)->people.size() == 2);
}

TEST_CASE("several people of one line each get what is said of them") {
  Desk desk;
  const auto rows = tests::fill(desk);
  const std::string line =
      "two of them, Bettina (head of supply, card in my coat, prefers phone) and a Mr Okkonen, he does the brewhouse";
  desk.edit(WriteRecall{rows.interview, line, {{{}, 0, RecallKind::person, true, Noun::none, 0}}});
  desk.edit(PlaceRecall{rows.interview});
  const auto& interview = *desk.document->interview(rows.interview);
  REQUIRE(interview.people.size() == 4);
  const auto* bettina = desk.document->person(interview.people[2].person);
  CHECK(bettina->title == "head of supply");
  CHECK(bettina->card);
  CHECK(bettina->prefers == domain::Channel::phone);
  const auto* okkonen = desk.document->person(interview.people[3].person);
  CHECK(okkonen->title.empty());
  REQUIRE(okkonen->details.size() == 1);
  CHECK(okkonen->details.front().text == "he does the brewhouse");
  CHECK(interview.dump == line);
}

TEST_CASE("a line about somebody known adds to them and changes nothing that is there") {
  Desk desk;
  const auto rows = tests::fill(desk);
  const std::string name = desk.document->person(rows.person)->name;
  const std::string title = "Head of Data";
  desk.edit(SetValue{Field::person_title, rows.person.value, title});
  const auto before = desk.document->person(rows.person)->details.size();
  desk.edit(WriteRecall{rows.interview, "@" + name + ", night porter, got her card", {}});
  desk.edit(PlaceRecall{rows.interview});
  CHECK(desk.document->interview(rows.interview)->people.size() == 2);
  const auto* person = desk.document->person(rows.person);
  CHECK(person->title == title);
  CHECK(person->card);
  REQUIRE(person->details.size() == before + 1);
  CHECK(person->details.back().text == "night porter, got her card");
}

TEST_CASE("a line with two documents becomes two") {
  Desk desk;
  const auto rows = tests::fill(desk);
  desk.edit(WriteRecall{rows.interview, "docs: gave hcpc card, they want dbs number by friday", {}});
  desk.edit(PlaceRecall{rows.interview});
  const auto& documents = desk.document->interview(rows.interview)->documents;
  REQUIRE(documents.size() == 3);
  CHECK(documents[1].name == "gave hcpc card");
  CHECK(documents[1].direction == domain::Direction::given);
  CHECK(documents[2].name == "they want dbs number by friday");
  CHECK(documents[2].direction == domain::Direction::requested);
  CHECK(domain::to_string(documents[2].due) == "2026-03-06");
}
