// What an interchange file may not hold, and what the user is told about it: line, place and reason.
#include <map>

#include "exchange/interchange.h"
#include "exchange/memory_ids.h"
#include "exchange/utf16.h"
#include "support/catch.h"

using namespace afterword;
using afterword::test::MemoryIds;

namespace {

/// What is said about a file that must be refused.
std::string refusal(std::string_view bytes) {
  MemoryIds ids;
  const auto read = exchange::read({"nurse.json", bytes}, ids);
  if (read) return "";
  CHECK(read.error().kind == domain::Error::Kind::invalid);
  CHECK(read.error().message.find('\n') == std::string::npos);
  return read.error().message;
}

std::string file_with(const std::string& lists) { return "{\"afterword\": 1,\n" + lists + "}"; }

bool begins(const std::string& text, const std::string& start) { return text.rfind(start, 0) == 0; }

std::string nested(int depth) {
  return R"({"afterword": 1, "x": )" + std::string(static_cast<std::size_t>(depth) - 1, '[') +
         std::string(static_cast<std::size_t>(depth) - 1, ']') + "}";
}

}  // namespace

TEST_CASE("a refusal names the file, the line, the place and the reason") {
  CHECK(
      refusal(
          "{\"afterword\": 1,\n \"interviews\": [\n  {\"id\": \"i1\",\n   \"starts\": \"2026-03-05T14:00:00\"}\n ]}") ==
      "nurse.json, line 4: interviews[0].starts: “2026-03-05T14:00:00”: a time needs an offset, as in "
      "2026-03-05T14:00:00+01:00");
}

TEST_CASE("what does not fit is refused, each with its reason") {
  const std::map<std::string, std::string> bad = {
      {R"("people": {})", "line 2: people: this must be a list in brackets, and an object stands here"},
      {R"("people": [3])", "line 2: people[0]: this must be an object in braces, and a number stands here"},
      {R"("people": [{"name": 3}])", "line 2: people[0].name: this must be a text in quotes, and a number stands here"},
      {R"("people": [{"id": 3}])", "line 2: people[0].id: this must be a text in quotes"},
      {R"("people": [{"card": "yes"}])", "line 2: people[0].card: this must be true or false, and a text stands here"},
      {R"("people": [{"role": "boss"}])", "line 2: people[0].role: “boss” is none of: interviewer, hiring_manager"},
      {R"("people": [{"id": "p"}, {"id": "p"}])", "line 2: people[1].id: the id “p” stands in this list twice"},
      {R"("people": [{"name": "a", "name": "b"}])", "line 2: people[0]: the key “name” stands here twice"},
      {R"("people": [{"details": [{"interview": "i9"}]}])", "there is no interview “i9”"},
      {R"("people": [{"cares_about": [{"weight": 4}]}])", "weight: 4 is not a whole number from 1 to 3"},
      {R"("interviews": [{"opportunity": "o9"}])", "interviews[0].opportunity: there is no opportunity “o9”"},
      {R"("interviews": [{"people": [{"as": "host"}]}])", "people[0].person: this must say which person"},
      {R"("interviews": [{"asked": [{"by": "p9"}]}])", "asked[0].by: there is no person “p9”"},
      {R"("interviews": [{"asked": [{"question": "q9"}]}])", "asked[0].question: there is no question “q9”"},
      {R"("interviews": [{"asked": [{"rating": 0}]}])", "asked[0].rating: 0 is not a whole number from 1 to 5"},
      {R"("interviews": [{"asked": [{"rating": 6}]}])", "rating: 6 is not"},
      {R"("interviews": [{"asked": [{"rating": 3.5}]}])", "rating: 3.5 is not"},
      {R"("interviews": [{"asked": [{"rating": 1e99}]}])", "rating: 1e99 is not"},
      {R"("interviews": [{"asked": [{"rating": "3"}]}])",
       "rating: this must be a whole number from 1 to 5, and a text"},
      {R"("interviews": [{"asked": [{"received": -3}]}])", "received: -3 is not a whole number from -2 to 2"},
      {R"("interviews": [{"asked": [{"received": 99999999999999999999}]}])", "received: 99999999999999999999 is not"},
      {R"("interviews": [{"feeling": 9}])", "interviews[0].feeling: 9 is not"},
      {R"("interviews": [{"starts": "2026-02-30T10:00:00+01:00"}])",
       "starts: “2026-02-30T10:00:00+01:00”: this is no time that exists"},
      {R"("interviews": [{"starts": "2026-03-05"}])", "starts: “2026-03-05”: a time of day and an offset are needed"},
      {R"("interviews": [{"starts": 5}])", "starts: this must be a text in quotes"},
      {R"("interviews": [{"next": {"decision_by": "2026-13-01"}}])",
       "next.decision_by: “2026-13-01”: this is no day that exists"},
      {R"("interviews": [{"next": {"process": [1]}}])", "next.process[0]: this must be a text"},
      {R"("interviews": [{"next": []}])", "interviews[0].next: this must be an object in braces"},
      {R"("interviews": [{"closing": {"asked_for_job": 1}}])", "closing.asked_for_job: this must be true or false"},
      {R"("interviews": [{"not_mentioned": [{}]}])", "not_mentioned[0]: this must be a text"},
      {R"("interviews": [{"documents": [{"direction": "lost"}]}])", "“lost” is none of: given, requested, promised"},
      {R"("opportunities": [{"outcome": "no"}])", "opportunities[0].outcome: this must be an object"},
      {R"("opportunities": [{"stage": "Offer"}])", "“Offer” is none of: interested"},
      {R"("questions": [{"category": "fun"}])", "“fun” is none of: introduction"},
      {R"("questions": [{"reviews": [{"rating": 3}]}])", "reviews[0].at: a practice needs the time when it was"},
      {R"("questions": [{"reviews": [{"at": "2026-03-06T09:00:00+01:00"}]}])", "rating: a practice needs its rating"},
      {R"("questions": [{"reviews": [{"at": "2026-03-06T09:00:00+01:00", "rating": 1, "seconds": -1}]}])",
       "seconds: -1 is less than"},
      {R"("notes": [{"kind": "poem"}])", "notes[0].kind: “poem” is none of: thank_you"},
      {R"("notes": [{"sent": "2026-03-06"}])", "a time of day and an offset are needed"},
      {R"("tasks": [{"id": "t"}, {"id": "t"}])", "tasks[1].id: the id “t” stands in this list twice"},
      {R"("tasks": [{"person": "p9"}])", "tasks[0].person: there is no person “p9”"},
      {R"("settings": [])", "settings: this must be an object"},
      {R"("settings": {"weekend": ["Sunday"]})", "“Sunday” is none of: mon"},
      {R"("settings": {"weekend": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]})", "at least one working day"},
      {R"("settings": {"days_off": ["2026-02-29"]})", "“2026-02-29”: this is no day that exists"},
      {R"("x": "a\u0000b")", "line 2: a text holds a NUL character"},
      {R"("x": 1e999)", "line 2: this number is too large"}};
  for (const auto& [lists, reason] : bad) {
    INFO(lists);
    const std::string said = refusal(file_with(lists));
    INFO(said);
    CHECK(begins(said, "nurse.json, line "));
    CHECK(said.find(reason) != std::string::npos);
  }
}

TEST_CASE("what is no Afterword file is refused as such") {
  CHECK(refusal("").find("line 1: this is not JSON") != std::string::npos);
  CHECK(refusal("BEGIN:VCARD").find("line 1: this is not JSON") != std::string::npos);
  CHECK(refusal("{\"afterword\": 1,\n\n \"people\": [}").find("line 3: this is not JSON") != std::string::npos);
  CHECK(refusal("{\"afterword\": 1}\nmore").find("line 2: this is not JSON") != std::string::npos);
  CHECK(refusal("[]").find("begins with {\"afterword\": 1") != std::string::npos);
  CHECK(refusal("{}").find("the key “afterword” with the value 1 is missing") != std::string::npos);
  CHECK(refusal("{\"afterword\": 2}").find("newer Afterword") != std::string::npos);
  CHECK(refusal("{\"afterword\": 0}").find("must be the number 1") != std::string::npos);
  CHECK(refusal("{\"afterword\": \"1\"}").find("must be the number 1") != std::string::npos);
  CHECK(refusal("{\"afterword\": true}").find("must be the number 1") != std::string::npos);
}

TEST_CASE("bytes that are no text are refused") {
  CHECK(refusal("{\"afterword\": 1,\n\"x\": \"\xC3\"}") ==
        "nurse.json, line 2: this is not UTF-8 text; save the file as UTF-8");
  CHECK(refusal("{\"afterword\": 1, \"x\": \"\xED\xA0\x80\"}").find("not UTF-8") != std::string::npos);
  CHECK(refusal("{\"afterword\": 1, \"x\": \"\xC0\x80\"}").find("not UTF-8") != std::string::npos);
  CHECK(refusal(std::string_view("{\"afterword\": 1, \0}", 19)).find("a NUL byte") != std::string::npos);
  CHECK(refusal("{\"afterword\": 1, \"x\": \"\\ud800\"}").find("this is not JSON") != std::string::npos);
}

TEST_CASE("nesting is allowed to 64 levels and no further") {
  CHECK(refusal(nested(64)) == "");
  CHECK(refusal(nested(65)).find("nested deeper than 64 levels") != std::string::npos);
  CHECK(refusal(std::string(1'000'000, '[')).find("nested deeper than 64 levels") != std::string::npos);
}

TEST_CASE("a file over 64 MB is refused unread") {
  const std::string large(exchange::max_interchange_bytes + 1, ' ');
  CHECK(refusal(large) == "nurse.json, line 1: larger than 64 MB; split it into several files");
}

TEST_CASE("a byte order mark and an escaped key are read") {
  CHECK(refusal("\xEF\xBB\xBF{\"afterword\": 1}") == "");
  MemoryIds ids;
  const auto read =
      exchange::read({"a.json", R"({"\u0061fterword": 1, "people": [{"n\u0061me": "\ud83d\ude42"}]})"}, ids);
  REQUIRE(read);
  CHECK(read->people[0].name == "🙂");
}

TEST_CASE("UTF-16 is read by its mark, and what is wrong in it is refused as elsewhere") {
  for (const bool big_endian : {false, true}) {
    CHECK(refusal(test::utf16(R"({"afterword": 1})", big_endian)) == "");
    CHECK(refusal(test::utf16("{\"afterword\": 1,\n \"people\": {}}", big_endian))
              .find("line 2: people: this must be a") != std::string::npos);
    CHECK(refusal(test::utf16(std::string_view("{\"afterword\": 1\0}", 17), big_endian)).find("a NUL byte") !=
          std::string::npos);
  }
  CHECK(refusal("\xFF\xFE").find("line 1") != std::string::npos);
}

TEST_CASE("long values are quoted short, whole characters only") {
  std::string name;
  for (int i = 0; i < 100; ++i) name += "李";
  const std::string said = refusal(file_with("\"people\": [{\"role\": \"" + name + "\"}]"));
  CHECK(said.find("李…”") != std::string::npos);
  CHECK(said.size() < 300);
}

TEST_CASE("one of several files that is refused refuses them all") {
  MemoryIds ids;
  const auto read = exchange::read_all({{"good.json", R"({"afterword": 1})"}, {"bad.json", "{"}}, ids);
  REQUIRE_FALSE(read);
  CHECK(begins(read.error().message, "bad.json, line 1"));
}
