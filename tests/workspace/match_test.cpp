// Matching against the whole document: the shipped bank's floor on the labelled set, links made at the end of a
// debrief.
#include <algorithm>

#include "domain/names.h"
#include "eval/labels.h"
#include "exchange/interchange.h"
#include "fixture.h"

using namespace afterword;
using namespace afterword::workspace;
using tests::Desk;

namespace {

std::unique_ptr<Workspace> with_shipped_bank(const tests::Folder& folder) {
  Options options;
  options.file = folder.path() / "bank.db";
  options.now = [] { return *domain::parse_time("2026-03-05T12:00:00+01:00"); };
  auto opened = Workspace::open(options);
  REQUIRE(opened);
  return std::move(*opened);
}

}  // namespace

TEST_CASE("the shipped bank knows most of what people say again, and links hardly anything wrongly") {
  const tests::Folder folder;
  const auto document = with_shipped_bank(folder);
  int asked = 0, first = 0, linked = 0, wrong = 0;
  const auto seed = [&](const Match& match) { return document->question(match.id)->seed; };
  const auto labels = eval::labels("queries.tsv", eval::Part::tuning);
  for (std::size_t i = 0; i < labels.size(); i += 3) {
    const auto& label = labels[i];
    const auto matches = document->match(label.text, 5);
    ++asked;
    if (matches.empty()) continue;
    const auto& right = label.answers;
    const bool hit = std::find(right.begin(), right.end(), seed(matches.front())) != right.end();
    first += hit;
    linked += matches.front().same;
    wrong += matches.front().same && !hit;
    CHECK(matches.size() <= 5);
    for (std::size_t k = 1; k < matches.size(); ++k) {
      CHECK_FALSE(matches[k].same);
      CHECK(matches[k].score <= matches[k - 1].score);
    }
  }
  const auto near = eval::labels("near.tsv", eval::Part::tuning);
  int near_linked = 0;
  for (std::size_t i = 0; i < near.size(); i += 3)
    for (const auto& match : document->match(near[i].text, 1))
      near_linked += match.same && seed(match) == near[i].answers.front();
  INFO(first << " of " << asked << " first, " << linked << " linked, " << wrong << " wrongly, near " << near_linked);
  CHECK(first >= 0.78 * asked);
  CHECK(linked >= 0.08 * asked);
  CHECK(wrong <= 1);
  CHECK(near_linked <= 2);
}

TEST_CASE("finishing a debrief links what is surely in the bank already and takes in the rest") {
  Desk desk;
  REQUIRE(desk.document->import_json(R"({"afterword": 1, "questions": [
      {"id": "leave", "text": "Why do you want to leave your current job?", "variants": ["What makes you want to move on?"]},
      {"id": "pay", "text": "What salary do you have in mind?", "variants": ["Pay expectations?"]}]})",
                                     "bank.json"));
  const auto interview = desk.make<domain::InterviewId>();
  desk.edit(AddInterview{interview, {}, std::nullopt, std::nullopt});
  const auto ask = [&](const std::string& text) {
    const auto id = desk.make<domain::AskedId>();
    desk.edit(AddAsked{id, interview, -1, text});
    return id;
  };
  ask("PAY expectations");
  ask("ok so um what salary do you have in mind please");
  ask("Why did you leave your last job?");
  desk.edit(FinishDebrief{interview, desk.now});
  const auto* kept = desk.document->interview(interview);
  REQUIRE(kept != nullptr);
  const auto text_of = [&](std::size_t i) { return desk.document->question(kept->asked.at(i).question)->text; };
  CHECK(text_of(0) == "What salary do you have in mind?");
  CHECK(text_of(1) == "What salary do you have in mind?");
  CHECK(text_of(2) == "Why did you leave your last job?");
  REQUIRE(desk.document->undo());
  CHECK_FALSE(desk.document->interview(interview)->asked.at(0).question);
}

TEST_CASE("a question is found by its variants as soon as they are written, and no more once they are gone") {
  Desk desk;
  REQUIRE(desk.document->import_json(R"({"afterword": 1, "questions": [
      {"id": "q", "text": "Why us?", "variants": ["What drew you to our orchard?"]}]})",
                                     "bank.json"));
  REQUIRE(desk.document->match("orchards", 5).size() == 1);
  CHECK(desk.document->match("what drew you to our ORCHARD", 5).front().same);
  CHECK(desk.document->match("why us", 5).front().same);
  CHECK(desk.document->match("orchard", 0).empty());
  CHECK(desk.document->match("", 5).empty());
  REQUIRE(desk.document->undo());
  CHECK(desk.document->match("orchards", 5).empty());
  CHECK(desk.document->check().empty());
}

TEST_CASE("a question made of common words only is known again among thousands that hold them, too") {
  Desk desk;
  std::string list;
  for (int i = 0; i < 1500; ++i) list += "Tell me about balance number " + std::to_string(i) + "?\n";
  list += "Tell me about balance?\n";
  REQUIRE(desk.document->import_files({exchange::Source{"list.txt", list}}));
  for (const char* text : {"Tell me about balance?", "TELL me about Balance", " tell me about balance. "}) {
    INFO(text);
    const auto matches = desk.document->match(text, 5);
    REQUIRE_FALSE(matches.empty());
    CHECK(matches.front().text == "Tell me about balance?");
    CHECK(matches.front().same);
  }
}

TEST_CASE("so is one of its wordings that is made of common words only") {
  Desk desk;
  std::string list = R"({"afterword": 1, "questions": [)";
  for (int i = 0; i < 1100; ++i) {
    const std::string number = std::to_string(i);
    list += R"({"id": "q)" + number + R"(", "text": "What is balance )" + number +
            R"(?", "variants": ["Tell me of balance )" + number + R"( at length"]},)";
  }
  list += R"({"id": "all", "text": "How do you rest?", "variants": ["Tell me of balance at length!"]}]})";
  REQUIRE(desk.document->import_json(list, "bank.json"));
  for (const char* text : {"Tell me of balance at length", "tell me of BALANCE, at length?"}) {
    INFO(text);
    const auto matches = desk.document->match(text, 5);
    REQUIRE_FALSE(matches.empty());
    CHECK(matches.front().text == "How do you rest?");
    CHECK(matches.front().same);
  }
}
