// Two records made one, people found by name, the page before meeting them, and address cards.
#include <algorithm>
#include <map>

#include <nlohmann/json.hpp>

#include "exchange/brief_page.h"
#include "exchange/interchange.h"
#include "exchange/vcard.h"
#include "fixture.h"
#include "support/catch.h"

using namespace afterword;
using namespace afterword::workspace;
using nlohmann::json;
using tests::Desk;
using tests::samples;

namespace {

Workspace::ImportReport import(Desk& desk, std::string_view bytes, std::string name = "file") {
  const auto report = desk.document->import_files(std::vector{exchange::Source{std::move(name), bytes}});
  if (!report) FAIL(report.error().message);
  return *report;
}

// One interview with the same person under two names, and a letter and a step for each.
constexpr std::string_view twice = R"({"afterword": 1,
 "opportunities": [{"id": "o", "company": "Kelso"}],
 "people": [
  {"id": "p1", "name": "Judith Hallorane", "email": "judith@kelso.example",
   "details": [{"interview": "i", "text": "runs"}]},
  {"id": "p2", "name": "J. Hallorane", "title": "Matron", "note": "kept",
   "details": [{"interview": "i", "text": "Runs."}, {"interview": "i", "text": "cadet at 16"}],
   "cares_about": [{"interview": "i", "text": "speaking up", "weight": 3}]}],
 "interviews": [{"id": "i", "opportunity": "o", "ends": "2026-03-05T15:10:00+01:00",
   "people": [{"person": "p2", "as": "interviewer"}, {"person": "p1", "as": "host"}],
   "asked": [{"text": "Why us?", "by": "p2"}], "concerns": [{"text": "Far away", "by": "p2"}]}],
 "notes": [{"id": "n", "kind": "thank_you", "person": "p2", "interview": "i", "body": "Dear J."}],
 "tasks": [{"kind": "connect_online", "interview": "i", "person": "p1", "done": null},
           {"kind": "connect_online", "interview": "i", "person": "p2", "done": "2026-03-07"}]})";

int count(const std::string& text, const std::string& part) {
  int n = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; at += part.size()) ++n;
  return n;
}

}  // namespace

TEST_CASE("two records of one person become one, and back") {
  Desk desk;
  import(desk, twice);
  const auto keep = desk.document->person_by_ref("p1"), other = desk.document->person_by_ref("p2");
  tests::there_and_back(desk, MergePeople{keep, other}, [&](const Workspace& document) {
    CHECK(document.person(other) == nullptr);
    const auto* person = document.person(keep);
    REQUIRE(person);
    CHECK(person->title == "Matron");
    CHECK(person->other_names == "J. Hallorane");
    CHECK(person->details.size() == 2);
    CHECK(person->cares_about.size() == 1);
    CHECK(person->extra.find("kept") != std::string::npos);
    const auto id = document.interview_by_ref("i");
    const auto* interview = document.interview(id);
    REQUIRE(interview->people.size() == 1);
    CHECK(interview->people[0].as == domain::AttendedAs::host);
    CHECK(interview->asked[0].by == keep);
    CHECK(interview->concerns[0].by == keep);
    CHECK(document.notes(id).at(0).person == keep);
    REQUIRE(document.tasks(id).size() == 1);
    CHECK(domain::to_string(document.tasks(id)[0].done) == "2026-03-07");
    CHECK(document.person_by_ref("p2") == keep);
  });
  CHECK_FALSE(desk.document->carry_out(MergePeople{keep, keep}));
}

TEST_CASE("a file from before a merge still means the person that was kept") {
  Desk desk;
  import(desk, twice);
  const auto keep = desk.document->person_by_ref("p1");
  desk.edit(MergePeople{keep, desk.document->person_by_ref("p2")});
  const std::string merged = desk.text();
  import(desk, twice);
  CHECK(desk.document->people().size() == 1);
  const auto* person = desk.document->person(keep);
  CHECK(person->cares_about.size() == 1);
  CHECK(person->details.size() == 2);
  const auto id = desk.document->interview_by_ref("i");
  CHECK(desk.document->interview(id)->people.size() == 1);
  CHECK(desk.document->notes(id).at(0).person == keep);
  CHECK(desk.document->tasks(id).size() == 1);
  const auto again = import(desk, twice);
  CHECK(again.added + again.changed == 0);
  CHECK(desk.document->check().empty());
}

TEST_CASE("people are found by name in any spelling, also one just typed") {
  Desk desk;
  const auto rows = tests::fill(desk);
  using Ids = std::vector<domain::PersonId>;
  CHECK(desk.document->find_people("siobhan chonchuir", 5) == Ids{rows.person});
  CHECK(desk.document->find_people("lorna bryne", 5) == Ids{rows.other_person});
  CHECK(desk.document->find_people("", 5).empty());
  desk.edit(SetValue{Field::person_other_names, rows.person.value, std::string("Joan O'Connor")});
  REQUIRE(desk.document->flush());
  desk.document->refresh();
  CHECK(desk.document->find_people("o'connor", 5) == Ids{rows.person});
}

TEST_CASE("the page of the sample's third round holds everything, nothing twice and nothing of others") {
  const auto file = samples / "backend-third-round.json";
  if (!std::filesystem::exists(file)) {
    WARN("the samples are not here: " << samples);
    return;
  }
  const std::string bytes = tests::read_file(file);
  Desk desk;
  import(desk, bytes);
  for (const auto& name : {"nurse-panel.json", "sales-rejected.json"}) import(desk, tests::read_file(samples / name));
  const auto now = *domain::parse_time("2026-10-17T09:00:00+02:00");
  const auto* page = desk.document->brief(desk.document->interview_by_ref("dev-i3"), now);
  REQUIRE(page);
  const std::string text = exchange::brief_text(*page, now);

  const json all = json::parse(bytes);
  std::map<std::string, int> wanted;  // each once, however often it is recorded
  for (const auto& interview : all["interviews"]) {
    for (const auto& concern : interview["concerns"]) wanted[concern["text"]] = 1;
    for (const auto& asset : interview["not_mentioned"]) wanted[asset] = 1;
    for (const auto& document : interview["documents"])
      if (document["sent"].is_null() && document["direction"] != "given") wanted[document["name"]] = 1;
  }
  for (const auto& person : all["people"]) {
    if (person["company"] != "Møllebæk Payments") continue;
    for (const auto& cared : person["cares_about"]) wanted[cared["text"]] = 1;
  }
  CHECK(wanted.size() > 10);
  for (const auto& [what, times] : wanted) {
    INFO(what << "\n" << text);
    CHECK(count(text, what) == times);
  }
  for (const auto& question : page->likely) CHECK(count(text, question.text) == 1);
  for (const auto& question : page->asked) CHECK(count(text, question.text) == 1);
  CHECK(page->likely.size() + page->asked.size() == 18);
  for (const std::string other : {"Fjordlink", "Brightwater", "Joaquín", "Brannoc"}) CHECK(count(text, other) == 0);
  CHECK(count(text, "Licence for instant payments") == 1);
  CHECK(count(text, "plays the concertina") == 1);
  CHECK(page->likely.front().text.find("test and a proof") != std::string::npos);
}

TEST_CASE("the page follows what is recorded") {
  Desk desk;
  const auto rows = tests::fill(desk);
  const auto* page = desk.document->brief(rows.interview);
  REQUIRE(page);
  CHECK(page->concerns.size() == 1);
  desk.edit(AddConcern{desk.make<domain::ConcernId>(), rows.interview, "Lives far away", rows.person});
  CHECK(desk.document->brief(rows.interview)->concerns.size() == 2);
  CHECK(desk.document->brief(rows.person)->title == "Siobhán Ní Chonchúir");
  CHECK(desk.document->brief(rows.other_person)->concerns.empty());
  CHECK(desk.document->brief(domain::InterviewId{7}) == nullptr);
}

TEST_CASE("an address card adds what is not known, and reading it twice changes nothing") {
  Desk desk;
  const auto rows = tests::fill(desk);
  constexpr std::string_view cards =
      "BEGIN:VCARD\nVERSION:3.0\nFN:Siobhan Ni Chonchuir\nTEL:+353 55 1\nTITLE:Head of Data\nEND:VCARD\n"
      "BEGIN:VCARD\nVERSION:3.0\nFN:Somebody New\nEMAIL:new@harbour.example\nEND:VCARD\n";
  auto report = import(desk, cards, "people.vcf");
  CHECK(report.added == 1);
  CHECK(report.changed == 1);
  const auto* person = desk.document->person(rows.person);
  CHECK(person->phone == "+353 55 1");
  CHECK(person->name == "Siobhán Ní Chonchúir");
  CHECK(person->other_names.empty());
  report = import(desk, cards, "people.vcf");
  CHECK(report.added + report.changed == 0);
  report = import(desk, "BEGIN:VCARD\nFN:S. New\nEMAIL:NEW@harbour.example\nEND:VCARD\n");
  CHECK(report.changed == 1);
  CHECK(desk.document->find_people("somebody", 5).size() == 1);
}

TEST_CASE("what a card holds beyond a person is said before it is read and after") {
  Desk desk;
  constexpr std::string_view card =
      "BEGIN:VCARD\nVERSION:4.0\nFN:Lorna Bicknell\nTEL:1\nTEL:2\nBDAY:19800401\nEND:VCARD\n";
  const auto preview = desk.document->preview_file("people.vcf", card, {});
  REQUIRE(preview);
  REQUIRE(preview->rows.size() == 2);
  CHECK(preview->rows[1].state == ImportRow::State::skipped);
  CHECK(preview->rows[1].text == "Lorna Bicknell");
  CHECK(preview->rows[1].why == "Has no place here: a birthday");
  auto report = import(desk, card, "people.vcf");
  CHECK(report.remarks == std::vector<std::string>{"people.vcf: Left out of 1 card: a birthday."});
  const auto all = desk.document->records({});
  REQUIRE(all->people.size() == 1);
  REQUIRE(all->people[0].details.size() == 1);
  CHECK(all->people[0].details[0].text == "also reached at 2");
  report = import(desk, card, "people.vcf");
  CHECK(report.added + report.changed == 0);
}

TEST_CASE("people written as cards and read elsewhere are the same people") {
  Desk desk;
  tests::fill(desk);
  const auto records = desk.document->records({});
  REQUIRE(records);
  const std::string cards = exchange::write_vcards(records->people, {exchange::VCardVersion::v4, true});
  Desk other;
  CHECK(import(other, cards).added == 2);
  CHECK(import(other, cards).changed == 0);
  CHECK(import(desk, cards).changed == 0);
  CHECK(other.document->find_people("siobhan", 5).size() == 1);
}
