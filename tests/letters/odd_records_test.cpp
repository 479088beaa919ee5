// Records that nobody would wish for: whatever is in them, a draft is short, without a slot left open, and clean.
#include <nlohmann/json.hpp>

#include "letters/desk.h"

using namespace afterword;
using namespace afterword::tests;
using domain::DraftKind;

namespace {

/// An interview with three people whose records are all `note`, as JSON text.
std::string records(const std::string& name, const std::string& company, const std::string& note) {
  const nlohmann::json person = {{"name", name},
                                 {"title", note},
                                 {"details", {{{"interview", "i1"}, {"text", note}, {"topic", note}}}},
                                 {"cares_about", {{{"interview", "i1"}, {"text", note}, {"weight", 3}}}}};
  nlohmann::json people = nlohmann::json::array(), there = nlohmann::json::array(), asked = nlohmann::json::array();
  nlohmann::json concerns = nlohmann::json::array();
  for (const std::string id : {"p1", "p2", "p3"}) {
    auto one = person;
    one["id"] = id;
    if (!name.empty() && id != "p1") one["name"] = id == "p2" ? "Prakash Venn" : "Dot Pascoe";
    people.push_back(one);
    there.push_back({{"person", id}, {"as", id == "p3" ? "staff" : "interviewer"}});
    asked.push_back({{"text", note}, {"by", id}, {"answer", note}, {"received", -1}, {"mitigation", note}});
    concerns.push_back({{"text", note}, {"by", id}, {"rebuttal", note}});
  }
  return nlohmann::json{
      {"afterword", 1},
      {"opportunities",
       {{{"id", "o1"}, {"company", company}, {"role", note}, {"research", {{{"at", "2026-03-02"}, {"text", note}}}}},
        {{"id", "o2"}, {"company", "Rival Works"}}}},
      {"people", people},
      {"interviews",
       {{{"id", "i1"},
         {"opportunity", "o1"},
         {"ends", "2026-03-05T15:10:00+01:00"},
         {"people", there},
         {"asked", asked},
         {"concerns", concerns},
         {"not_mentioned", {note, note}},
         {"documents", {{{"name", note}, {"direction", "requested"}, {"at", "2026-03-05"}}}}}}},
      {"settings", {{"me", {{"name", "Ada Moss"}}}}}}
      .dump();
}

constexpr auto every_kind = {"thank_you",        "status",    "value_add",        "staff_thanks",
                             "rejection_thanks", "reference", "request_progress", "request",
                             "contact_notice",   "phone",     "voicemail"};

}  // namespace

TEST_CASE("records that are odd give a letter that is short, clean and without a slot") {
  std::string long_note = "data";
  for (int i = 0; i < 40; ++i) long_note += " and more data";
  const auto note = GENERATE_COPY(values<std::string>(
      {"", long_note, "只有中文的笔记", "DO NOT SAY THIS TO ANYBODY!!!", "wtf?? :( [fill in] TODO",
       "line one\r\n\r\n- line two\n", "loves hiking with Rival Works", "{company} {x} %NAME% <b>",
       "no idea, forgot everything, sorry", "🙂🙂", "led", "I", "he said she said they said it"}));
  const auto name = GENERATE(as<std::string>(), "", "Judith Hallorane");
  const LetterDesk desk(records(name, name.empty() ? "" : "Harbour Analytics", note));
  for (const auto* kind : every_kind)
    for (const std::string id : {"p1", "p3"}) {
      const std::string word = kind;
      if ((id == "p3") != (word == "staff_thanks")) continue;
      const auto in = desk.input(&desk.person(id), desk.interview("i1"), *domain::draft_kind(kind));
      const auto draft = domain::draft(in);
      INFO(kind << " " << name << " [" << note.substr(0, 40) << "]\n" << draft.body);
      CHECK_FALSE(draft.body.empty());
      CHECK(draft.body.find_first_of("{}[]") == std::string::npos);
      CHECK(draft.body.find("  ") == std::string::npos);
      CHECK(draft.body.find("Rival Works") == std::string::npos);
      CHECK(draft.body.size() < 1200);
      CHECK((name.empty() ? !draft.asks.empty() : draft.body.find(id == "p1" ? "Judith" : "Dot") != std::string::npos));
      const std::string call = kind;
      if (name.empty() || call == "phone" || call == "voicemail") continue;
      for (const auto& mark : desk.marks(draft, in)) {
        if (mark.kind == domain::FindingKind::nothing_personal) continue;  // nothing was recorded that could be used
        CHECK(mark.message == "");
      }
    }
}

TEST_CASE("what the user does not want mentioned is not mentioned, and what is delicate neither") {
  LetterDesk desk(records("Judith Hallorane", "Harbour Analytics", ""));
  auto person = desk.person("p1");
  person.cares_about.clear();
  person.details = {{{}, desk.interview("i1").id, "plays the cello", "music", {}, false},
                    {{}, desk.interview("i1").id, "goes through a divorce", "family", {}, {}}};
  auto in = desk.input(&person, desk.interview("i1"), DraftKind::thank_you);
  in.there = {&person};
  auto body = domain::draft(in).body;
  CHECK(body.find("cello") == std::string::npos);
  CHECK(body.find("divorce") == std::string::npos);
  person.details.front().mention = true;
  CHECK(domain::draft(in).body.find("that you play the cello") != std::string::npos);
}

TEST_CASE("a letter keeps the form of an earlier one to the same person") {
  LetterDesk desk(records("Judith Hallorane", "Harbour Analytics", "data quality"));
  domain::Note earlier;
  earlier.person = desk.person("p1").id;
  earlier.body = "Dear Ms Hallorane,\n\nThank you.";
  auto in = desk.input(&desk.person("p1"), desk.interview("i1"), DraftKind::status_check);
  in.letters.push_back(&earlier);
  CHECK(domain::draft(in).body.starts_with("Dear Ms Hallorane,\n"));
  earlier.body = "Dear Ms Haloran,\n\nThank you.";
  CHECK(domain::draft(in).body.starts_with("Dear Judith,\n"));
}

TEST_CASE("the second status check reads otherwise than the first") {
  LetterDesk desk(records("Judith Hallorane", "Harbour Analytics", "data quality"));
  auto in = desk.input(&desk.person("p1"), desk.interview("i1"), DraftKind::status_check);
  const auto first = domain::draft(in);
  domain::Note sent;
  sent.kind = domain::StepKind::status_check;
  sent.interview = desk.interview("i1").id;
  sent.person = desk.person("p1").id;
  sent.body = first.body;
  sent.sent = in.now;
  in.letters.push_back(&sent);
  CHECK(domain::shared_wording(first.body, domain::draft(in).body) < 0.3);
}
