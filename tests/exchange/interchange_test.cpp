// The interchange file: what is read, what is kept, what is written back.
#include "exchange/interchange.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "exchange/memory_ids.h"
#include "support/catch.h"

using namespace afterword;
using afterword::test::MemoryIds;
using nlohmann::json;

namespace {

/// Reads `text` into `ids` and keeps it; fails the test where it is refused.
exchange::Interchange take_in(MemoryIds& ids, const std::string& text) {
  auto read = exchange::read({"test.json", text}, ids);
  if (!read) FAIL(read.error().message);
  ids.keep(*read);
  return *read;
}

json exported(const exchange::Interchange& document) {
  const auto text = exchange::write(document);
  REQUIRE(text);
  return json::parse(*text);
}

std::string file_text(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  REQUIRE(in);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string document_with(const std::string& lists) { return R"({"afterword": 1, )" + lists + "}"; }

const char* const two_people = R"("people": [{"id": "p1", "name": "Siobhán"}, {"id": "p2", "name": "李娜"}])";

}  // namespace

TEST_CASE("every sample comes back as it went in, and a second reading changes nothing") {
  const std::filesystem::path folder = std::filesystem::path(AFTERWORD_SOURCE_DIR) / "../shared/samples";
  if (!std::filesystem::exists(folder)) {
    WARN("The samples are not beside the sources; this test is skipped.");
    return;
  }
  int samples = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".json") continue;
    ++samples;
    INFO(entry.path().filename().string());
    const std::string bytes = file_text(entry.path());
    MemoryIds ids;
    take_in(ids, bytes);
    CHECK(exported(ids.all) == json::parse(bytes));

    const exchange::Interchange before = ids.all;
    const auto text = exchange::write(ids.all);
    REQUIRE(text);
    take_in(ids, *text);
    take_in(ids, bytes);
    CHECK(ids.all == before);

    MemoryIds elsewhere;
    take_in(elsewhere, *text);
    CHECK(exchange::write(elsewhere.all).value() == *text);
  }
  CHECK(samples == 4);
}

TEST_CASE("unknown keys are kept at every level, to the last digit") {
  const std::string text = file_text(AFTERWORD_SOURCE_DIR "/tests/exchange/every_key.json");
  const json file = json::parse(text);
  MemoryIds ids;
  take_in(ids, text);
  CHECK(exported(ids.all) == file);

  take_in(ids, R"({"afterword": 1, "x": 123456789012345678901234567890.10})");
  CHECK(exchange::write(ids.all).value().find("123456789012345678901234567890.10") != std::string::npos);
}

TEST_CASE("keys in the file replace, absent keys keep what is there") {
  MemoryIds ids;
  take_in(ids,
          document_with(
              R"("opportunities": [{"id": "o1", "company": "Harbour", "role": "Engineer", "kept": 1, "swapped": 1}],
    "interviews": [{"id": "i1", "opportunity": "o1", "round": "first", "feeling": 4,
      "next": {"outline": "Panel", "decision_by": "2026-03-13"}, "closing": {"asked_for_job": true}}],
    "settings": {"me": {"name": "Ada", "phone": "1"}, "days_off": ["2026-04-06"]})"));
  take_in(ids, document_with(R"("opportunities": [{"id": "o1", "role": "Lead", "swapped": 2, "fresh": 3}],
    "interviews": [{"id": "i1", "feeling": null, "next": {"decision_by": "2026-03-20"}, "closing": {"asked_timeline": false}}],
    "settings": {"me": {"phone": "2"}})"));
  const auto& opportunity = ids.all.opportunities.at(0);
  CHECK(opportunity.company == "Harbour");
  CHECK(opportunity.role == "Lead");
  CHECK(json::parse(opportunity.extra) == json::parse(R"({"kept": 1, "swapped": 2, "fresh": 3})"));
  const auto& interview = ids.all.interviews.at(0);
  CHECK(interview.round == "first");
  CHECK_FALSE(interview.feeling);
  CHECK(interview.next.outline == "Panel");
  CHECK(domain::to_string(interview.next.decision_by) == "2026-03-20");
  CHECK(interview.closing.asked_for_job == true);
  CHECK(interview.closing.asked_timeline == false);
  CHECK(ids.all.settings->me.name == "Ada");
  CHECK(ids.all.settings->me.phone == "2");
  CHECK(ids.all.settings->days_off.size() == 1);
}

TEST_CASE("a list in the file replaces the list, and items at the same place keep their ids") {
  MemoryIds ids;
  take_in(ids, document_with(R"("interviews": [{"id": "i1", "asked": [{"text": "a", "rating": 3}, {"text": "b"}],
    "not_mentioned": ["x", "y"]}])"));
  const auto before = ids.all.interviews.at(0);
  take_in(ids, document_with(R"("interviews": [{"id": "i1", "asked": [{"text": "A"}, {"text": "b"}, {"text": "c"}],
    "not_mentioned": ["z"]}])"));
  const auto& after = ids.all.interviews.at(0);
  REQUIRE(after.asked.size() == 3);
  CHECK(after.asked[0].id == before.asked[0].id);
  CHECK(after.asked[0].text == "A");
  CHECK_FALSE(after.asked[0].rating);
  CHECK(after.asked[1] == before.asked[1]);
  CHECK(after.asked[2].id.value > before.asked[1].id.value);
  REQUIRE(after.not_mentioned.size() == 1);
  CHECK(after.not_mentioned[0].id == before.not_mentioned[0].id);
}

TEST_CASE("what is known of the raw page's lines survives, here and elsewhere") {
  MemoryIds ids;
  take_in(ids, document_with(R"("people": [{"id": "p1", "details": [{"text": "sails"}]}], "interviews": [{"id": "i1",
    "people": [{"person": "p1"}], "asked": [{"text": "Why us?"}, {"text": "Why not?"}], "dump": "q why us\nq why not\nx"}])"));
  auto& interview = ids.all.interviews[0];
  interview.step = 4;
  using domain::Noun;
  using domain::RecallKind;
  interview.recall = {{{7}, 0, RecallKind::question, true, Noun::none, 0},
                      {{8}, 1, RecallKind::question, true, Noun::asked, interview.asked[1].id.value},
                      {{9}, 2, RecallKind::personal, false, Noun::detail, ids.all.people[0].details[0].id.value}};
  const auto before = ids.all;
  const std::string text = exchange::write(ids.all).value();
  take_in(ids, text);
  CHECK(ids.all == before);
  MemoryIds elsewhere;
  take_in(elsewhere, text);
  const auto& there = elsewhere.all.interviews[0];
  CHECK(there.step == 4);
  REQUIRE(there.recall.size() == 3);
  CHECK(there.recall[1].item == there.asked[1].id.value);
  CHECK(there.recall[2].item == elsewhere.all.people[0].details[0].id.value);
  CHECK(exchange::write(elsewhere.all).value() == text);

  take_in(
      ids,
      document_with(
          R"("interviews": [{"id": "i1", "asked": [{"text": "Why us?"}], "dump": "new\nq why us\nq why not\nx"}])"));
  const auto& after = ids.all.interviews[0];
  REQUIRE(after.recall.size() == 3);
  CHECK(after.recall[0].line == 1);
  CHECK(after.recall[1].line == 2);
  CHECK(after.recall[1].item_noun == Noun::none);
  CHECK(after.recall[2].item_noun == Noun::detail);
}

TEST_CASE("a record without an id gets one and is found again") {
  const std::string file = document_with(R"("people": [{"name": "عمر"}, {"name": "عمر"}, {"name": "🙂"}],
    "questions": [{"text": "Why us?"}])");
  MemoryIds ids;
  take_in(ids, file);
  REQUIRE(ids.all.people.size() == 3);
  CHECK(ids.all.people[0].ref != ids.all.people[1].ref);
  const auto before = ids.all;
  take_in(ids, file);
  take_in(ids, exchange::write(ids.all).value());
  CHECK(ids.all == before);
}

TEST_CASE("a record that no file has named is found by the ref it was exported with") {
  MemoryIds ids;
  domain::Person person;
  person.id.value = 4611686018427387904;
  person.name = "Siobhán";
  ids.all.people.push_back(person);
  const auto before = ids.all;
  take_in(ids, exchange::write(ids.all).value());
  CHECK(ids.all == before);
  const std::string ref = exchange::made_ref(domain::Noun::person, person.id.value);
  CHECK(exchange::id_in_made_ref(domain::Noun::person, ref) == person.id.value);
  CHECK_FALSE(exchange::id_in_made_ref(domain::Noun::question, ref));
  CHECK_FALSE(exchange::id_in_made_ref(domain::Noun::person, "p-01"));
  CHECK_FALSE(exchange::id_in_made_ref(domain::Noun::person, "p1"));
}

TEST_CASE("an imported question becomes one with the seed of the same words, once") {
  MemoryIds ids;
  domain::Question seed;
  seed.id.value = 5;
  seed.ref = "seed-1";
  seed.text = "Why us?";
  seed.answer = "Because";
  seed.source = domain::QuestionSource::seed;
  ids.all.questions.push_back(seed);
  take_in(ids, document_with(R"("questions": [{"id": "q1", "text": "Why us?"}, {"id": "q2", "text": "Why us?"}])"));
  REQUIRE(ids.all.questions.size() == 2);
  CHECK(ids.all.questions[0].id.value == 5);
  CHECK(ids.all.questions[0].ref == "q1");
  CHECK(ids.all.questions[0].answer == "Because");
  CHECK(ids.all.questions[1].ref == "q2");
}

TEST_CASE("a record may refer to one further down, to one of an earlier file and to one recorded before") {
  MemoryIds ids;
  take_in(ids, document_with(R"("people": [{"id": "p0", "name": "Ada"}])"));
  const std::string a = document_with(
      std::string(R"("interviews": [{"id": "i1", "people": [{"person": "p1"}, {"person": "p0"}]}], )") + two_people);
  const std::string b = document_with(
      R"("notes": [{"id": "n1", "person": "p2", "interview": "i1"}], "people": [{"id": "p2", "title": "CTO"}])");
  const auto read = exchange::read_all({{"a.json", a}, {"b.json", b}}, ids);
  REQUIRE(read);
  CHECK(read->people.size() == 2);
  CHECK(read->people[1].name == "李娜");
  CHECK(read->people[1].title == "CTO");
  CHECK(read->notes[0].person == read->people[1].id);
  CHECK(read->interviews[0].people[1].person == ids.all.people[0].id);
}

TEST_CASE("tasks are known by kind, interview and person") {
  const std::string file = document_with(R"("interviews": [{"id": "i1"}], "tasks": [
    {"kind": "status_check", "interview": "i1", "done": "2026-03-20"}, {"kind": "status_check", "interview": "i1"},
    {"kind": "value_add", "interview": "i1"}])");
  MemoryIds ids;
  take_in(ids, file);
  REQUIRE(ids.all.tasks.size() == 3);
  const auto before = ids.all;
  take_in(ids, file);
  CHECK(ids.all == before);
  take_in(ids, document_with(R"("tasks": [{"kind": "value_add", "interview": "i1", "done": "2026-03-21"}])"));
  CHECK(ids.all.tasks.size() == 3);
  CHECK(domain::to_string(ids.all.tasks[2].done) == "2026-03-21");
}

TEST_CASE("null is taken for every value") {
  MemoryIds ids;
  take_in(
      ids,
      R"({"afterword": 1, "opportunities": null, "people": [{"id": null, "name": null, "card": null, "details": null,
    "role": null, "cares_about": [{"weight": null, "interview": null, "text": null}]}], "settings": null,
    "interviews": [{"next": null, "closing": null, "asked": [{"rating": null, "by": null}], "starts": null, "not_mentioned": null}],
    "notes": [{"sent": null, "kind": null}], "tasks": [{"opens": null}], "questions": [{"suspended": null, "tags": null}]})");
  CHECK(ids.all.people.size() == 1);
  CHECK(ids.all.people[0].cares_about.at(0).weight == 1);
}

TEST_CASE("what belongs to one interview or person can be read by itself, and takes nothing away") {
  MemoryIds ids;
  take_in(ids, document_with(R"("opportunities": [{"id": "o1"}, {"id": "o2"}],
    "people": [{"id": "p1", "details": [{"interview": "i1", "text": "a"}, {"interview": "i3", "text": "b"}]}, {"id": "p2"}, {"id": "p3"}],
    "questions": [{"id": "q1"}, {"id": "q2"}],
    "interviews": [{"id": "i1", "opportunity": "o1", "people": [{"person": "p1"}], "asked": [{"question": "q1", "by": "p2"}]},
      {"id": "i2", "opportunity": "o2", "people": [{"person": "p3"}], "asked": [{"question": "q2"}]}, {"id": "i3", "opportunity": "o1"}],
    "notes": [{"id": "n1", "interview": "i1", "person": "p1"}, {"id": "n2", "interview": "i2", "person": "p3"}],
    "settings": {"me": {"name": "Ada"}})"));
  const auto refs = [](const json& list) {
    std::vector<std::string> found;
    for (const auto& record : list) found.push_back(record["id"]);
    return found;
  };
  using Refs = std::vector<std::string>;
  const auto part = exchange::select(ids.all, ids.all.interviews[0].id, {});
  const json file = exported(part);
  CHECK(refs(file["opportunities"]) == Refs{"o1"});
  CHECK(refs(file["people"]) == Refs{"p1", "p2"});
  CHECK(refs(file["interviews"]) == Refs{"i1", "i3"});
  CHECK(refs(file["questions"]) == Refs{"q1"});
  CHECK(refs(file["notes"]) == Refs{"n1"});
  CHECK_FALSE(file.contains("settings"));

  const auto before = ids.all;
  take_in(ids, exchange::write(part).value());
  CHECK(ids.all == before);
  MemoryIds elsewhere;
  take_in(elsewhere, exchange::write(part).value());
  CHECK(exported(exchange::select(ids.all, {}, ids.all.people[2].id))["interviews"].size() == 1);
  CHECK(exchange::select(ids.all, {}, {}) == ids.all);
}

TEST_CASE("members that can no longer be read stop an export instead of getting lost") {
  exchange::Interchange document;
  document.people.resize(1);
  document.people[0].id.value = 1;
  document.people[0].name = "Siobhán";
  document.people[0].extra = "{broken";
  const auto text = exchange::write(document);
  REQUIRE_FALSE(text);
  CHECK(text.error().message.find("Siobhán") != std::string::npos);
}
