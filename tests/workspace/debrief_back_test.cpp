// The Markdown of a debrief comes back into the document that it went out of, and into another one.
#include "exchange/interchange.h"
#include "fixture.h"

using namespace afterword;
using namespace afterword::workspace;
using tests::Desk;

namespace {

constexpr const char* debriefed = R"({"afterword": 1,
 "opportunities": [{"id": "o1", "company": "Tern", "role": "Clerk", "stage": "offer", "notes": "near the quay"}],
 "people": [{"id": "p1", "name": "Ama Osei", "title": "Head", "email": "ama@tern.example", "vip": true,
   "details": [{"interview": "i0", "text": "rows at dawn"}, {"interview": "i1", "text": "keeps bees", "topic": "hobby"}],
   "cares_about": [{"interview": "i1", "text": "shift cover", "weight": 2}]}],
 "questions": [{"id": "q1", "text": "Why this firm?", "answer": "Because."}],
 "interviews": [{"id": "i0", "opportunity": "o1", "round": "first"},
  {"id": "i1", "opportunity": "o1", "round": "second", "format": "onsite", "starts": "2026-03-05T14:00:00+01:00",
   "people": [{"person": "p1", "as": "interviewer", "met": "in_person", "seat": "left"}],
   "asked": [{"question": "q1", "text": "Why us?", "by": "p1", "answer": "The sea.\n\nAnd you.", "rating": 3,
     "received": 1, "note": "kept"}, {"text": "When?", "rating": 4}],
   "concerns": [{"by": "p1", "text": "Lives far away", "severity": 2, "rebuttal": "Moves"}],
   "documents": [{"name": "Portfolio", "direction": "promised", "due": "2026-03-07"}],
   "next": {"process": ["reference_check"], "outline": "an hour", "decision_by": "2026-03-13"},
   "closing": {"asked_for_job": true, "asked_materials": false}, "not_mentioned": ["the audit"],
   "feeling": 4, "learned": "Ask more", "dump": "q why us?\n\nc far"}],
 "notes": [{"id": "n1", "kind": "thank_you", "person": "p1", "interview": "i1", "subject": "Thanks", "body": "B"}]})";

struct Search : Desk {
  Search() { REQUIRE(document->import_json(debriefed, "records.json")); }
  std::string page() const {
    const auto made = document->exported({.what = ExportWhat::interview,
                                          .format = ExportFormat::markdown,
                                          .interview = document->interview_by_ref("i1")});
    REQUIRE(made);
    return made->files.front().text;
  }
};

Workspace::ImportReport read(Desk& desk, const std::string& page) {
  const auto report = desk.document->import_file("debrief.md", page, {});
  if (!report) FAIL(report.error().message);
  return *report;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  if (at == std::string::npos) FAIL(from << " is not on the page:\n" << text);
  return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("a debrief's page that nobody changed changes nothing, and no line of it becomes a question") {
  Search desk;
  const std::string before = desk.text();
  const auto report = read(desk, desk.page());
  CHECK(report.added == 0);
  CHECK(report.changed == 0);
  CHECK(report.lists.empty());
  CHECK(report.remarks.empty());
  CHECK(desk.text() == before);
}

TEST_CASE(
    "what was changed on a debrief's page is taken in, what the page does not hold stays, and one undo takes it back") {
  Search desk;
  const std::string before = desk.text();
  const std::string page = replaced(replaced(desk.page(), "The sea.", "The harbour."), "Ama Osei: keeps bees",
                                    "Ama Osei: keeps bees\n- Ama Osei: paints");
  const auto report = read(desk, page);
  CHECK(report.changed == 2);
  CHECK(report.added == 0);
  CHECK(desk.text().find("The harbour.\\n\\nAnd you.") != std::string::npos);
  const auto all = desk.document->records({});
  const auto& ama = all->people.at(0);
  REQUIRE(ama.details.size() == 3);
  CHECK(ama.details[0].text == "rows at dawn");
  CHECK(ama.details[1].topic == "hobby");
  CHECK(ama.details[2].text == "paints");
  for (const char* kept : {"\"vip\"", "\"seat\"", "\"note\"", "near the quay", "\"n1\""})
    CHECK(desk.text().find(kept) != std::string::npos);
  REQUIRE(desk.document->undo());
  CHECK(desk.text() == before);
}

TEST_CASE("in another document a debrief's page makes the interview, its opportunity and its people") {
  Search from;
  Desk to;
  const std::string page = from.page();
  CHECK(read(to, page).added == 3);
  const auto there = from.document->records({}), here = to.document->records({});
  REQUIRE(here->interviews.size() == 1);
  const domain::Interview &whole = there->interviews[1], &back = here->interviews[0];
  CHECK(back.ref == "i1");
  CHECK(back.round == whole.round);
  CHECK(back.format == whole.format);
  CHECK(back.starts == whole.starts);
  REQUIRE(back.asked.size() == 2);
  CHECK(back.asked[0].answer == whole.asked[0].answer);
  CHECK(back.asked[0].by == here->people.at(0).id);
  CHECK(back.concerns.at(0).rebuttal == "Moves");
  CHECK(back.next == whole.next);
  CHECK(back.closing == whole.closing);
  CHECK(back.dump == whole.dump);
  CHECK(here->opportunities.at(0).company == "Tern");
  CHECK(here->people[0].cares_about.at(0).weight == 2);
  CHECK(here->people[0].cares_about.at(0).interview == back.id);
  const auto again = read(to, page);
  CHECK(again.added == 0);
  CHECK(again.changed == 0);
  const std::string words = limits_of({.what = ExportWhat::interview, .format = ExportFormat::markdown});
  CHECK(words.find("letters") != std::string::npos);
}

TEST_CASE("somebody who was added to the page by hand is one person, however often it is read") {
  Search desk;
  const std::string page = replaced(desk.page(), "**When?**", "**When?**\n  - Asked by Bo Ek");
  const std::string with =
      replaced(page, "\n\n## Questions and answers", "\n- Bo Ek\n  - There as: staff\n\n## Questions and answers");
  CHECK(read(desk, with).added == 1);
  CHECK(read(desk, with).added == 0);
  CHECK(desk.document->people().size() == 2);
}

TEST_CASE("an index or a brief is refused with a way out, where it became a list of questions") {
  Search desk;
  for (const ExportWanted& wanted : {ExportWanted{.what = ExportWhat::search, .format = ExportFormat::markdown},
                                     ExportWanted{.what = ExportWhat::brief,
                                     .format = ExportFormat::markdown,
                                     .interview = desk.document->interview_by_ref("i1")}}) {
    const auto made = desk.document->exported(wanted);
    REQUIRE(made);
    const auto read = desk.document->import_file("page.md", made->files.front().text, {});
    REQUIRE_FALSE(read);
    CHECK(read.error().message.find("JSON") != std::string::npos);
  }
}
