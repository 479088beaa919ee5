// Sets of questions: the shipped ones at the first opening, the user's own whenever they change.
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "fixture.h"

using namespace afterword;
using namespace afterword::workspace;
using nlohmann::json;

namespace {

using Texts = std::vector<std::string>;

struct Shelf {
  Shelf() { open(false); }
  void open(bool seed) {
    document.reset();
    auto opened = Workspace::open({file, seed, [] { return *domain::parse_time("2026-03-05T15:20:00+01:00"); }});
    if (!opened) throw std::runtime_error(opened.error().message);
    document = std::move(*opened);
  }
  void put(const std::string& name, const json& set) const { write(name, set.dump(1)); }
  void write(const std::string& name, const std::string& bytes) const {
    std::filesystem::create_directories(file.parent_path() / "question-sets");
    std::ofstream(file.parent_path() / "question-sets" / name, std::ios::binary) << bytes;
  }
  const domain::Question* find(const std::string& text) const {
    for (const auto id : tests::listed(*document, {}).ids)
      if (document->question(id)->text == text) return document->question(id);
    return nullptr;
  }
  tests::Folder folder;
  std::filesystem::path file = folder.path() / "data" / "afterword.db";
  std::unique_ptr<Workspace> document;
};

json theatre() {
  return {{"afterword_question_set", 1},
          {"set", "theatre"},
          {"field", "nursing"},
          {"questions",
           {{{"id", "count"},
             {"text", "When do you stop a count?"},
             {"category", "technical"},
             {"tags", {"safety"}},
             {"variants", {"Stop the count when?"}},
             {"wants", "Nerve."},
             {"points", {"Said it aloud"}},
             {"mistakes", {"Waiting"}}},
            {{"id", "spill"}, {"text", "A bottle breaks: what now?"}, {"category", "situational"}}}}};
}

}  // namespace

TEST_CASE("a new file gets the shipped bank, which is no step to be undone") {
  tests::Folder folder;
  auto opened =
      Workspace::open({folder.path() / "a.db", true, [] { return *domain::parse_time("2026-03-05T15:20:00Z"); }});
  REQUIRE(opened);
  CHECK((*opened)->remarks().empty());
  CHECK((*opened)->bank_size() >= 400);
  CHECK_FALSE((*opened)->undo_label());
  const auto first = tests::listed(**opened, {}).ids.front();
  const auto* question = (*opened)->question(first);
  CHECK(question->category == domain::Category::introduction);
  CHECK(question->source == domain::QuestionSource::seed);
  CHECK(question->ref == "seed-" + question->seed);
  CHECK(question->variants.size() >= 3);
  CHECK_FALSE(question->wants.empty());
  CHECK((*opened)->check().empty());
}

TEST_CASE("a shipped question that was deleted does not come back, and one that was changed stays changed") {
  tests::Folder folder;
  const auto open = [&] {
    return std::move(
        *Workspace::open({folder.path() / "a.db", true, [] { return *domain::parse_time("2026-03-05T15:20:00Z"); }}));
  };
  auto document = open();
  const std::size_t all = document->bank_size();
  const auto ids = tests::listed(*document, {}).ids;
  REQUIRE(document->carry_out(Remove{domain::Noun::question, ids[0].value}));
  REQUIRE(document->carry_out(SetValue{Field::question_wants, ids[1].value, std::string("Mine")}));
  document.reset();
  document = open();
  CHECK(document->bank_size() == all - 1);
  CHECK(document->question(ids[1])->wants == "Mine");
}

TEST_CASE("a file that was made without the shipped bank stays without it") {
  Shelf shelf;
  CHECK(shelf.document->bank_size() == 0);
  shelf.open(true);
  CHECK(shelf.document->bank_size() == 0);
}

TEST_CASE("a set in the folder is read when it is new or changed, and only then") {
  Shelf shelf;
  shelf.put("theatre.json", theatre());
  shelf.open(false);
  CHECK(shelf.document->remarks().empty());
  REQUIRE(shelf.document->bank_size() == 2);
  const auto* count = shelf.find("When do you stop a count?");
  REQUIRE(count != nullptr);
  CHECK(count->ref == "set-theatre-count");
  CHECK(count->seed == "theatre/count");
  CHECK(count->source == domain::QuestionSource::own);
  CHECK(count->tags == Texts{"nursing", "safety"});
  CHECK(count->points == Texts{"Said it aloud"});
  const auto text = *shelf.document->export_json({});
  shelf.open(false);
  CHECK(*shelf.document->export_json({}) == text);
}

TEST_CASE("a newer set replaces what the user left alone, and nothing else") {
  Shelf shelf;
  shelf.put("theatre.json", theatre());
  shelf.open(false);
  const auto count = shelf.find("When do you stop a count?")->id, spill = shelf.find("A bottle breaks: what now?")->id;
  REQUIRE(shelf.document->carry_out(SetValue{Field::question_wants, count.value, std::string("My words")}));
  REQUIRE(shelf.document->carry_out(Remove{domain::Noun::question, spill.value}));
  json newer = theatre();
  newer["questions"][0]["wants"] = "Courage.";
  newer["questions"][0]["points"] = {"Said it at once"};
  newer["questions"].push_back({{"id", "night"}, {"text", "Why nights?"}, {"category", "motivation"}});
  shelf.put("theatre.json", newer);
  shelf.open(false);
  CHECK(shelf.document->bank_size() == 2);
  CHECK(shelf.document->question(count)->wants == "My words");
  CHECK(shelf.document->question(count)->points == Texts{"Said it at once"});
  CHECK(shelf.find("Why nights?") != nullptr);
  CHECK(shelf.document->question(spill) == nullptr);
  CHECK(shelf.document->check().empty());
  // What changed is a step, so that what came before it can still be taken back.
  REQUIRE(shelf.document->undo());
  CHECK(shelf.document->question(count)->points == Texts{"Said it aloud"});
  REQUIRE(shelf.document->undo());
  CHECK(shelf.document->question(spill) != nullptr);
}

TEST_CASE("a broken set is said by name and line, and does not keep the others out") {
  Shelf shelf;
  shelf.write("a-broken.json", "{\"afterword_question_set\": 1,\n \"set\": \"x\", \"questions\": [{\"id\": 3}]}");
  shelf.put("theatre.json", theatre());
  shelf.write("notes.txt", "not a set");
  shelf.open(false);
  CHECK(shelf.document->bank_size() == 2);
  REQUIRE(shelf.document->remarks().size() == 1);
  CHECK(shelf.document->remarks()[0].find("a-broken.json, line 2: questions[0].id") != std::string::npos);
}

TEST_CASE("a question that is there already gains what a set has, and keeps what it says") {
  Shelf shelf;
  const domain::QuestionId mine{shelf.document->new_id()};
  REQUIRE(shelf.document->carry_out(AddQuestion{mine, "When do you stop a count?", domain::Category::situational}));
  shelf.put("theatre.json", theatre());
  shelf.open(false);
  CHECK(shelf.document->bank_size() == 2);
  const auto& question = *shelf.document->question(mine);
  CHECK(question.category == domain::Category::situational);
  CHECK(question.variants == Texts{"Stop the count when?"});
  CHECK(question.wants == "Nerve.");
  CHECK(question.merged == Texts{"set-theatre-count"});
  REQUIRE(shelf.document->undo());
  CHECK(shelf.document->question(mine)->wants.empty());
  REQUIRE(shelf.document->undo());
  CHECK(shelf.document->question(mine) == nullptr);
}

TEST_CASE("an imported set is one step, and reading it twice changes nothing") {
  Shelf shelf;
  const std::string bytes = theatre().dump();
  const auto first = shelf.document->import_json(bytes, "theatre.json");
  REQUIRE(first);
  CHECK(first->added == 2);
  const auto text = *shelf.document->export_json({});
  const auto second = shelf.document->import_json(bytes, "theatre.json");
  REQUIRE(second);
  CHECK(second->added == 0);
  CHECK(second->changed == 0);
  CHECK(second->unchanged == 2);
  CHECK(*shelf.document->export_json({}) == text);
  CHECK(shelf.document->undo_label() == "Import theatre.json");
  REQUIRE(shelf.document->undo());
  CHECK(shelf.document->bank_size() == 0);
}
