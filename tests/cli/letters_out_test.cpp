// Letters and dates on their way out of the program: calendar, mail draft, pages to print.
#include <nlohmann/json.hpp>

#include "program.h"
#include "support/catch.h"
#include "support/other_program.h"

using afterword::test::Folder;
using afterword::test::Outcome;
using nlohmann::json;

namespace {

constexpr const char* document_with_letters = R"({"afterword": 1,
 "opportunities": [{"id": "o", "company": "Kelso\nGroup", "role": "Nurse", "stage": "interviewing"}],
 "people": [{"id": "p", "name": "Siobhán Ó'Dálaigh, PhD", "email": "siobhan@kelso.example", "role": "hiring_manager"},
   {"id": "q", "name": "Lorna Bicknell", "email": "not an address", "role": "interviewer"}],
 "interviews": [{"id": "i", "opportunity": "o", "round": "first", "starts": "2026-03-05T14:00:00+01:00",
   "ends": "2026-03-05T15:10:00+01:00", "next": {"decision_by": "2026-03-13"},
   "people": [{"person": "p", "as": "interviewer"}, {"person": "q", "as": "interviewer"}]},
   {"id": "later", "opportunity": "o", "starts": "2026-05-05T14:00:00+02:00", "ends": "2026-05-05T15:00:00+02:00"}],
 "notes": [{"id": "n1", "kind": "thank_you", "person": "p", "interview": "i", "subject": "Danke – für Donnerstag",
     "body": "Dear Siobhán,\n\nThank you.\n\nZoë", "channel": "email", "sent": null},
   {"id": "n2", "kind": "thank_you", "person": "q", "interview": "i", "subject": "Thanks", "body": "Dear Lorna,",
     "channel": "email", "sent": null}],
 "settings": {"me": {"name": "Zoë Müller", "email": "zoe@example.org", "phone": ""}}})";

struct LettersDesk {
  LettersDesk() {
    const Outcome imported = run({"import", folder.file("in.json", document_with_letters)});
    INFO(imported.err);
    REQUIRE(imported.status == 0);
  }
  Outcome run(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(),
                     {"--data", folder / "afterword.db", "--no-seed", "--at", "2026-03-05T16:00:00+01:00"});
    return afterword::test::run({arguments, {}, {}});
  }
  Folder folder;
};

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t n = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; at += part.size()) ++n;
  return n;
}

std::string unfolded(std::string text) {
  for (std::size_t at; (at = text.find("\r\n ")) != std::string::npos;) text.erase(at, 3);
  return text;
}

}  // namespace

TEST_CASE("the calendar holds every step of the plan that is not closed, by the ids that plan prints") {
  const LettersDesk desk;
  const json plan = json::parse(desk.run({"--json", "plan", "--interview", "i"}).out);
  const Outcome calendar = desk.run({"export", "--format", "ics", "--interview", "i"});
  REQUIRE(calendar.status == 0);
  const std::string text = unfolded(calendar.out);
  std::size_t expected = 1;  // the interview itself
  for (const auto& step : plan) {
    const bool shown = step["state"] != "done" && step["state"] != "dropped" && !step["due"].is_null();
    const std::string uid = "UID:step:" + step["id"].get<std::string>() + "@afterword\r\n";
    INFO(step.dump());
    if (shown) CHECK(count(text, uid) == 1);
    expected += shown || !step["opens"].is_null() ? (step["state"] != "done" && step["state"] != "dropped") : 0;
  }
  // What is closed already stands there only to be taken out.
  CHECK(count(text, "BEGIN:VEVENT") - count(text, "STATUS:CANCELLED") == expected);
  CHECK(count(text, "UID:interview:i@afterword\r\n") == 1);
  CHECK(count(text, "UID:interview:later@afterword\r\n") == 0);
  const std::string whole = desk.run({"export", "--format", "ics"}).out;
  CHECK(count(whole, "UID:interview:later@afterword\r\n") == 1);
  CHECK(whole == desk.run({"export", "--format", "ics"}).out);
  CHECK(text.find("SUMMARY:Interview at Kelso Group\\, first round\r\n") != std::string::npos);
}

TEST_CASE("a letter goes out as a draft, by its id or where only one can be meant, into a file of the owner's alone") {
  const LettersDesk desk;
  const std::string out = desk.folder / "draft.eml";
  const Outcome named = desk.run({"export", "--format", "eml", "--note", "n1", "--out", out});
  CHECK(named.status == 0);
  CHECK(afterword::test::mode_of(out) == 0600);
  const std::string text = afterword::test::bytes_of(out);
  CHECK(text.find("X-Unsent: 1\r\n") != std::string::npos);
  CHECK(text.find("siobhan@kelso.example") != std::string::npos);
  CHECK(desk.run({"export", "--format", "eml", "--interview", "i", "--person", "p"}).out == text);
  const Outcome several = desk.run({"export", "--format", "eml", "--interview", "i"});
  CHECK(several.status == 1);
  CHECK(several.err.find("n1 and n2") != std::string::npos);
  const Outcome wrong = desk.run({"export", "--format", "eml", "--note", "n2", "--out", desk.folder / "none.eml"});
  CHECK(wrong.status == 1);
  CHECK(wrong.err.find("not an address") != std::string::npos);
  CHECK_FALSE(std::filesystem::exists(desk.folder / "none.eml"));
  CHECK(desk.run({"export", "--format", "eml", "--note", "nothing"}).status == 1);
}

TEST_CASE("letters and briefs go out as PDF for either paper") {
  const LettersDesk desk;
  const std::string letter = desk.folder / "letter.pdf", brief = desk.folder / "brief.pdf";
  CHECK(desk.run({"export", "--format", "pdf", "--note", "n1", "--paper", "letter", "--out", letter}).status == 0);
  CHECK(desk.run({"brief", "--interview", "later", "--format", "pdf", "--out", brief}).status == 0);
  for (const auto& file : {letter, brief}) {
    CHECK(afterword::test::mode_of(file) == 0600);
    CHECK(afterword::test::bytes_of(file).starts_with("%PDF-"));
  }
  const auto text = afterword::tests::output_of("pdftotext " + letter + " -");
  const auto info = afterword::tests::output_of("pdfinfo " + brief);
  if (!text || !info) return;
  CHECK(text->find("Danke – für Donnerstag") != std::string::npos);
  CHECK(text->find("Thu 5 March") != std::string::npos);
  CHECK(info->find("(A4)") != std::string::npos);
  CHECK(info->find("Title:           Kelso") != std::string::npos);
}
