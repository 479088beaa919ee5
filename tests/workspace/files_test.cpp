// Interchange files through the document: all or nothing, twice changes nothing, nothing is lost on the way out.
#include <nlohmann/json.hpp>

#include "fixture.h"

using namespace afterword;
using namespace afterword::workspace;
using nlohmann::json;
using tests::Desk;
using tests::samples;

namespace {

constexpr const char* names[] = {"backend-third-round", "nurse-panel", "sales-rejected", "teacher-trial-lesson"};

// A small file with unknown members at every level and every list.
constexpr const char* everything = R"({
  "afterword": 1, "made_by": {"tool": "x", "n": [1, 2.5, null, true]},
  "opportunities": [
    {"id": "o2", "company": "Tern", "role": "Clerk", "stage": "rejected", "source": "", "notes": "", "colour": "red",
     "outcome": {"at": "2026-03-20T17:00:00+01:00", "text": "A letter", "tone": "kind"},
     "research": [{"at": "2026-03-02", "text": "New site", "url": "", "seen": 2}]},
    {"id": "o1", "company": "Harbour", "role": "Engineer", "stage": "", "source": "", "notes": "", "outcome": null,
     "research": []}],
  "people": [
    {"id": "p1", "name": "Siobhán", "pronounced": "", "title": "", "company": "Tern", "role": "hiring_manager",
     "email": "", "phone": "", "address": "", "linkedin": "", "prefers": "", "card": false, "shoe": 39,
     "details": [{"interview": "i1", "text": "hockey", "topic": "sport", "x": 1}],
     "cares_about": [{"interview": "i1", "text": "tests", "weight": 3, "y": "z"}]}],
  "interviews": [
    {"id": "i1", "opportunity": "o2", "round": "second", "format": "onsite", "starts": "2026-03-05T14:00:00+01:00",
     "ends": "2026-03-05T15:10:00.250+01:00", "debriefed": null, "room": "4b",
     "people": [{"person": "p1", "as": "host", "met": "video", "late": true}],
     "asked": [{"question": "q1", "text": "Who are you?", "by": "p1", "answer": "Me", "rating": 3, "received": -1,
                "mitigation": "", "better": "", "mood": 1}],
     "concerns": [{"by": null, "text": "Too far", "severity": 2, "response": "", "rebuttal": "", "resolved": true,
                   "k": {}}],
     "documents": [{"name": "CV", "direction": "given", "at": "2026-03-05", "due": null,
                    "sent": "2026-03-05T14:00:00+01:00", "pages": 2}],
     "next": {"process": ["panel", "test"], "outline": "soon", "decision_by": "2026-03-13", "hear_by": null,
              "fill_by": null, "who": "HR"},
     "closing": {"asked_for_job": true, "voiced_interest": false, "said_follow_up": null, "asked_timeline": null,
                 "asked_materials": null, "mentioned_others": null, "shook_hands": true},
     "not_mentioned": ["Danish"], "feeling": null, "learned": "", "dump": "one\ntwo\n"}],
  "questions": [
    {"id": "q1", "text": "Who are you?", "variants": ["And you are?"], "category": "introduction", "tags": ["a", "b"],
     "answer": "", "notes": "", "source": "own", "suspended": false, "level": 9,
     "reviews": [{"at": "2026-03-06T09:00:00+01:00", "rating": 3, "seconds": 95.5, "mode": "spoken", "text": "",
                  "place": "train"}]}],
  "notes": [
    {"id": "n1", "kind": "thank_you", "person": "p1", "interview": "i1", "subject": "Thanks", "body": "Dear",
     "channel": "email", "sent": null, "ink": "blue"}],
  "tasks": [{"kind": "status_check", "interview": "i1", "person": null, "opens": "2026-03-16", "due": null,
             "done": null, "by_hand": true}],
  "settings": {"me": {"name": "Ada", "email": "", "phone": "", "pronouns": "she"}, "weekend": [],
               "days_off": ["2026-04-06"], "font": "big"}
})";

Workspace::ImportReport take_in_file(Desk& desk, std::string_view bytes) {
  auto report = desk.document->import_json(bytes, "file.json");
  if (!report) throw std::runtime_error(report.error().message);
  return *report;
}

// Of what we export, those members that the original has: the exporter writes every known one.
json limited_to(const json& written, const json& original) {
  if (!written.is_object() || !original.is_object()) return written;
  json limited = json::object();
  for (const auto& [key, value] : original.items())
    if (written.contains(key)) limited[key] = limited_to(written[key], value);
  return limited;
}

}  // namespace

TEST_CASE("the samples come out as they went in, and reading them twice changes nothing") {
  if (!std::filesystem::exists(samples)) {
    WARN("the samples are not here: " << samples);
    return;
  }
  for (const char* name : names) {
    INFO(name);
    const std::string bytes = tests::read_file(samples / (std::string(name) + ".json"));
    Desk desk;
    CHECK(take_in_file(desk, bytes).added > 0);
    const std::string out = desk.text();
    CHECK(limited_to(json::parse(out), json::parse(bytes)) == json::parse(bytes));
    const std::string rows = desk.rows();
    const auto again = take_in_file(desk, bytes);
    CHECK(again.added + again.changed == 0);
    CHECK(desk.rows() == rows);
    CHECK(desk.document->undo_label() == "Import file.json");

    Desk other;
    take_in_file(other, out);
    CHECK(other.text() == out);
    CHECK(other.document->check().empty());
  }
}

TEST_CASE("members that are not known are kept at every level") {
  Desk desk;
  take_in_file(desk, everything);
  CHECK(json::parse(desk.text()) == json::parse(everything));
}

TEST_CASE("files in UTF-16 are known for what they are") {
  const auto utf16 = [](std::string_view ascii) {
    std::string out = "\xFF\xFE";
    for (const char c : ascii) (out += c) += '\0';
    return out;
  };
  Desk desk;
  const auto added = [&](std::string_view name, std::string_view ascii) {
    const auto report = desk.document->import_file(name, utf16(ascii), {});
    if (!report) FAIL(report.error().message);
    return report->added;
  };
  CHECK(added("a.json", R"({"afterword": 1, "people": [{"name": "Ada"}]})") == 1);
  CHECK(added("b.txt", "BEGIN:VCARD\r\nFN:Lorna Bicknell\r\nEND:VCARD\r\n") == 1);
  CHECK(added("c.json", R"({"afterword_question_set": 1, "set": "x", "questions": [
      {"id": "a", "text": "Why this ward?", "category": "motivation"}]})") == 1);
}

TEST_CASE("an import is one step") {
  Desk desk;
  const std::string before = desk.rows();
  take_in_file(desk, everything);
  const std::string after = desk.rows();
  CHECK(before != after);
  REQUIRE(desk.document->undo());
  CHECK(desk.rows() == before);
  REQUIRE(desk.document->redo());
  CHECK(desk.rows() == after);
}

TEST_CASE("a file that is wrong anywhere changes nothing") {
  Desk desk;
  take_in_file(desk, everything);
  const std::string before = desk.rows();
  const auto refused = desk.document->import_json(
      R"({"afterword": 1, "opportunities": [{"id": "o9", "company": "New"}],
          "interviews": [{"id": "i9", "opportunity": "nowhere"}]})",
      "wrong.json");
  REQUIRE_FALSE(refused);
  CHECK_THAT(refused.error().message, tests::contains("wrong.json"));
  CHECK(desk.rows() == before);
}

TEST_CASE("a dry run says what would happen and does nothing") {
  Desk desk;
  const auto report = desk.document->import_json(everything, "file.json", true);
  REQUIRE(report);
  CHECK(report->added == 7);
  CHECK(desk.document->interviews().empty());
  CHECK_FALSE(desk.document->undo_label());
}

TEST_CASE("what an Afterword file or a question set would add and change is named before it is taken in") {
  Desk desk;
  take_in_file(desk, R"({"afterword": 1, "people": [{"id": "p1", "name": "Ada"}, {"id": "p2", "name": "Bo"}]})");
  const auto names = [&](std::string_view bytes) {
    ImportOptions dry;
    dry.dry_run = true;
    const auto report = desk.document->import_file("two.json", bytes, dry);
    return report ? report->remarks : std::vector<std::string>{report.error().message};
  };
  const auto two = names(
      R"({"afterword": 1, "people": [{"id": "p1", "title": "Head"}, {"id": "p2", "name": "Bo"}],
          "interviews": [{"id": "i1", "round": "second", "starts": "2026-03-05T14:00:00+01:00"}],
          "questions": [{"text": "A?"}, {"text": "B?"}, {"text": "C?"}, {"text": "D?"}, {"text": "E?"}, {"text": "F?"}]})");
  CHECK(two ==
        std::vector<std::string>{"Would be new: 1 interview (second, 2026-03-05) and 6 questions (A?, B?, C?, D? and 2 "
                                 "more).",
                                 "Would change: 1 person (Ada)."});
  const auto set = names(
      R"({"afterword_question_set": 1, "set": "x", "title": "X", "language": "en",
          "questions": [{"id": "one", "text": "Why the sea?", "category": "motivation"}]})");
  REQUIRE(set.size() == 1);
  CHECK(set[0].find("Would be new: 1 question (Why the sea?)") == 0);
}

TEST_CASE("a second file patches: what it does not mention stays") {
  Desk desk;
  take_in_file(desk, everything);
  const auto report = take_in_file(desk, R"({"afterword": 1,
      "people": [{"id": "p1", "email": "s@tern.example"}],
      "interviews": [{"id": "i1", "asked": [{"text": "Who are you, then?"}, {"text": "Why us?"}]}]})");
  CHECK(report.added == 0);
  CHECK(report.changed == 2);
  const auto* interview = desk.document->interview(desk.document->interview_by_ref("i1"));
  REQUIRE(interview != nullptr);
  CHECK(interview->round == "second");
  REQUIRE(interview->asked.size() == 2);
  CHECK(interview->asked[0].text == "Who are you, then?");
  const auto* person = desk.document->person(desk.document->person_by_ref("p1"));
  CHECK(person->name == "Siobhán");
  CHECK(person->email == "s@tern.example");
}

TEST_CASE("a shipped question with the same words becomes one with the imported one") {
  Desk desk;
  take_in_file(desk, R"({"afterword": 1, "questions": [{"id": "seed-1", "text": "Why us?", "source": "seed"}]})");
  take_in_file(desk, R"({"afterword": 1, "questions": [{"id": "mine", "text": "Why us?", "source": "own"}]})");
  const json out = json::parse(desk.text());
  REQUIRE(out["questions"].size() == 1);
  CHECK(out["questions"][0]["id"] == "mine");
}

TEST_CASE("what was made here goes out and comes back as the same records") {
  Desk desk;
  const auto rows = tests::fill(desk);
  const std::string out = desk.text();
  const std::string before = desk.rows();
  const auto report = take_in_file(desk, out);
  CHECK(report.added == 0);
  const auto* interview = desk.document->interview(rows.interview);
  REQUIRE(interview != nullptr);
  CHECK(interview->asked.front().id == rows.asked);
  CHECK(desk.text() == out);
}
