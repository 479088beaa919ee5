// Letters of a document checked with real dictionaries: what the records know, what the user teaches, which English.
#include <algorithm>
#include <ctime>

#include "workspace/fixture.h"
#include "workspace/spelling.h"

using namespace afterword;
using namespace afterword::tests;

namespace {

const std::string records_with_letters = R"({"afterword": 1,
  "opportunities": [{"id": "o", "company": "Mollebaek Payments", "role": "Backend developer", "stage": "interviewing"}],
  "people": [{"id": "p", "name": "Judith Hallorane", "title": "Matron", "company": "Mollebaek Payments",
              "details": [{"interview": "i", "text": "her dog is called Mutexa"}]},
             {"id": "q", "name": "Prakash Venn"}],
  "interviews": [{"id": "i", "opportunity": "o", "people": [{"person": "p", "as": "interviewer"}, {"person": "q", "as": "interviewer"}]}],
  "notes": [{"id": "n", "kind": "thank_you", "person": "p", "interview": "i", "body": "Dear Judith,\n\nThank you for the talk about Mutexa. I recieve her regards, and would love to join."}]})";

struct Letters : Desk {
  Letters() { REQUIRE(document->import_json(records_with_letters, "records")); }
  std::vector<std::string> marks(const std::string& words) const {
    const std::string body = "Dear Judith,\n\nThank you for the talk about Mutexa. I would love to join. " + words;
    std::vector<std::string> all;
    for (const auto& one :
         document->check_letter({body, document->person_by_ref("p"), document->interview_by_ref("i")}))
      all.push_back(body.substr(one.start, one.end - one.start) + " > " + one.suggestion);
    return all;
  }
};

using Marks = std::vector<std::string>;

}  // namespace

TEST_CASE("a note of the document is checked by its id") {
  const Letters desk;
  const auto& notes = desk.document->notes(desk.document->interview_by_ref("i"));
  REQUIRE(notes.size() == 1);
  const auto found = desk.document->check_note(notes[0].id);
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == domain::FindingKind::misspelling);
  CHECK(found[0].suggestion == "receive");
  CHECK(desk.document->check_note(domain::NoteId{12345}).empty());
}

TEST_CASE("words of the records and the user's own are right, others are corrected") {
  Letters desk;
  REQUIRE(desk.document->spelling_trouble() == "");
  CHECK(desk.marks("We met at Mollebaek with mutexa's backend.") == Marks{});
  CHECK(desk.marks("We refrobnicated it.").size() == 1);
  desk.document->learn_word("refrobnicated");
  CHECK(desk.marks("We refrobnicated it.") == Marks{});
  desk.reopen();
  CHECK(desk.marks("We refrobnicated it.") == Marks{});
  CHECK(desk.document->learned_words() == Marks{"refrobnicated"});
  desk.document->forget_word("Refrobnicated");
  CHECK(desk.marks("We refrobnicated it.").size() == 1);
  CHECK(desk.marks("It was an oportunity.") == Marks{"oportunity > opportunity"});
}

TEST_CASE("British and American spelling are both right until one is chosen") {
  Letters desk;
  const std::string both = "The colour of the organization.";
  CHECK(desk.marks(both + " An aeroplane, a catalog.") == Marks{});
  desk.document->set_preference("spelling.english", "en_US");
  CHECK(desk.marks(both) == Marks{"colour > color"});
  desk.document->set_preference("spelling.english", "en_GB");
  CHECK(desk.marks("The color is wrong.") == Marks{"color > colour"});
}

TEST_CASE("without dictionaries nothing is misspelled, and the reason is said") {
  const Folder empty;
  workspace::Spelling spelling(empty.path().string());
  CHECK(spelling.right("recieve"));
  CHECK(spelling.trouble().find("hunspell-en-us") != std::string::npos);
}

TEST_CASE("a letter that was checked is checked again at once") {
  const Letters desk;
  const std::string text = "I recieve the plan tommorow, and it was definately a good seperate talk.";
  REQUIRE(desk.marks(text).size() == 4);
  const std::clock_t begin = std::clock();  // of this process: others may be busy
  constexpr int times = 10;
  for (int i = 0; i < times; ++i) REQUIRE(desk.marks(text).size() == 4);
  const double each_ms = 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC / times;
  CHECK(each_ms < 50);
}
