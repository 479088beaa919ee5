// The bank on the command line: what ships with the program, searching it, the user's own sets.
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "cli/program.h"
#include "support/catch.h"

using namespace afterword::test;
using nlohmann::json;

namespace {

json questions(const std::string& data, const std::vector<std::string>& more = {}) {
  Call call{{"--data", data, "questions", "--json"}, {}, {}};
  call.arguments.insert(call.arguments.end(), more.begin(), more.end());
  const Outcome outcome = run(call);
  INFO(outcome.err);
  REQUIRE(outcome.status == 0);
  return json::parse(outcome.out);
}

json exported_json(const std::string& data) {
  const Outcome outcome = run({{"--data", data, "export", "--format", "json"}, {}, {}});
  INFO(outcome.err);
  REQUIRE(outcome.status == 0);
  return json::parse(outcome.out);
}

void take_in(const std::string& data, const std::string& file, const std::vector<std::string>& more = {}) {
  Call call{{"--data", data, "import", file}, {}, {}};
  call.arguments.insert(call.arguments.begin(), more.begin(), more.end());
  const Outcome outcome = run(call);
  INFO(outcome.err);
  REQUIRE(outcome.status == 0);
}

std::set<std::string> ids_listed(const json& list) {
  std::set<std::string> all;
  for (const auto& one : list) all.insert(one["id"]);
  return all;
}

const std::string three = R"({"afterword": 1, "questions": [
  {"id": "q1", "text": "Tell me about a time you disagreed with a surgeon.", "category": "behavioral", "source": "own",
   "variants": ["Ever fallen out with a consultant?"], "answer": "The count before closing.",
   "reviews": [{"at": "2026-03-06T09:00:00+01:00", "rating": 1}]},
  {"id": "q2", "text": "What salary do you expect?", "category": "logistics", "source": "own"},
  {"id": "q3", "text": "Why nursing?", "category": "motivation", "source": "own", "notes": "the night ward"}]})";

}  // namespace

TEST_CASE("a new data file has the shipped bank, and --no-seed leaves it out for good") {
  const Folder folder;
  CHECK(questions(folder / "with.db").size() >= 400);
  CHECK(questions(folder / "without.db", {"--no-seed"}).empty());
  // Made without, it stays so, whatever later commands say.
  CHECK(questions(folder / "without.db").empty());
}

TEST_CASE("the bank is searched by words, wordings, answers and parts of words") {
  const Folder folder;
  const std::string data = folder / "a.db";
  take_in(data, folder.file("three.json", three), {"--no-seed"});
  CHECK(ids_listed(questions(data)) == std::set<std::string>{"q1", "q2", "q3"});
  CHECK(ids_listed(questions(data, {"--search", "surgeon"})) == std::set<std::string>{"q1"});
  CHECK(ids_listed(questions(data, {"--search", "consult"})) == std::set<std::string>{"q1"});
  CHECK(ids_listed(questions(data, {"--search", "closing count"})) == std::set<std::string>{"q1"});
  CHECK(ids_listed(questions(data, {"--search", "night ward"})) == std::set<std::string>{"q3"});
  CHECK(ids_listed(questions(data, {"--search", "alar"})) == std::set<std::string>{"q2"});
  CHECK(ids_listed(questions(data, {"--search", "day ward"})).empty());
  CHECK(ids_listed(questions(data, {"--category", "motivation"})) == std::set<std::string>{"q3"});
  CHECK(ids_listed(questions(data, {"--weak"})) == std::set<std::string>{"q1"});
}

TEST_CASE("the weakest question comes first, and --limit counts from there") {
  const Folder folder;
  const std::string data = folder / "a.db";
  take_in(data, folder.file("three.json", three), {"--no-seed"});
  const json first = questions(data, {"--limit", "1"});
  REQUIRE(first.size() == 1);
  CHECK(first[0]["id"] == "q1");
  CHECK(first[0]["rating"] == 1);
  CHECK(first[0]["practised"] == 1);
  CHECK(first[0]["weak"] == true);
  CHECK(first[0]["weakness"] >= 0.8);
  const Outcome text = run({{"--data", data, "questions", "--limit", "1"}, {}, {}});
  CHECK(text.out == "q1  behavioral  weak  rated 1\n    Tell me about a time you disagreed with a surgeon.\n");
}

TEST_CASE("a category that there is not and a limit of nothing are wrong usage") {
  const Folder folder;
  const Outcome category = run({{"--data", folder / "a.db", "questions", "--category", "sport"}, {}, {}});
  CHECK(category.status == 2);
  CHECK(category.err.find("culture_fit") != std::string::npos);
  CHECK(run({{"--data", folder / "a.db", "questions", "--limit", "0"}, {}, {}}).status == 2);
  CHECK(folder.names().empty());
}

TEST_CASE("an export with the shipped bank comes back equal") {
  const Folder folder;
  REQUIRE(questions(folder / "a.db").size() >= 400);
  const json all = exported_json(folder / "a.db");
  const std::string file = folder.file("all.json", all.dump());
  take_in(folder / "a.db", file);
  CHECK(exported_json(folder / "a.db") == all);
  take_in(folder / "seeded.db", file);
  CHECK(exported_json(folder / "seeded.db") == all);
  take_in(folder / "bare.db", file, {"--no-seed"});
  CHECK(exported_json(folder / "bare.db") == all);
}

TEST_CASE("an imported question with the words of a shipped one becomes one with it") {
  const Folder folder;
  const std::string data = folder / "a.db";
  const json before = questions(data);
  const json& seed = before.front();
  const json file = {{"afterword", 1},
                     {"questions", {{{"id", "mine"}, {"text", seed["text"]}, {"answer", "Because."}}}}};
  const std::string path = folder.file("mine.json", file.dump());
  take_in(data, path);
  take_in(data, path);
  const json after = questions(data);
  CHECK(after.size() == before.size());
  CHECK(ids_listed(after).count("mine") == 1);
  CHECK(ids_listed(after).count(seed["id"]) == 0);
  // A file of before that knows it by the other name means the same.
  const json old = {{"afterword", 1}, {"questions", {{{"id", seed["id"]}, {"text", seed["text"]}}}}};
  take_in(data, folder.file("old.json", old.dump()));
  CHECK(ids_listed(questions(data)) == ids_listed(after));
  for (const auto& question : exported_json(data)["questions"])
    if (question["id"] == "mine") {
      CHECK(question["answer"] == "Because.");
      CHECK(question["wants"] != "");
    }
}

TEST_CASE("the samples live beside the shipped bank") {
  const auto folder_of_samples = std::filesystem::path(AFTERWORD_SOURCE_DIR) / "../shared/samples";
  if (!std::filesystem::exists(folder_of_samples)) {
    WARN("The samples are not beside the sources; this test is skipped.");
    return;
  }
  const Folder folder;
  for (const auto& entry : std::filesystem::directory_iterator(folder_of_samples)) {
    if (entry.path().extension() != ".json") continue;
    const json sample = json::parse(bytes_of(entry.path()));
    take_in(folder / "a.db", entry.path().string());
    const auto all = exported_json(folder / "a.db");
    std::map<std::string, int> shipped, others;
    for (const auto& question : all["questions"])
      ++(std::string(question["id"]).starts_with("seed-") ? shipped : others)[question["text"]];
    for (const auto& [text, count] : others) {
      INFO(text);
      CHECK(shipped.count(text) == 0);
    }
    for (const auto& question : sample.value("questions", json::array())) {
      bool kept = false;
      for (const auto& other : all["questions"])
        if (other["id"] == question["id"]) kept = other["text"] == question["text"];
      CHECK(kept);
    }
  }
}

TEST_CASE(
    "a set of the user's own is read from the folder beside the data file, and a broken one is said and skipped") {
  const Folder folder;
  std::filesystem::create_directory(folder / "question-sets");
  folder.file("question-sets/theatre.json", R"({"afterword_question_set": 1, "set": "theatre", "questions": [
    {"id": "count", "text": "When do you stop a count?", "category": "technical", "variants": ["Stop the count when?"]}]})");
  folder.file("question-sets/broken.json",
              "{\"afterword_question_set\": 1, \"set\": \"broken\",\n \"questions\": [{}]}");
  const Outcome outcome = run({{"--data", folder / "a.db", "--no-seed", "questions", "--json"}, {}, {}});
  REQUIRE(outcome.status == 0);
  const json list = json::parse(outcome.out);
  REQUIRE(list.size() == 1);
  CHECK(list[0]["id"] == "set-theatre-count");
  CHECK(list[0]["source"] == "own");
  CHECK(outcome.err.find("broken.json, line 2: questions[0].id") != std::string::npos);
}

TEST_CASE("a question set is known by its content when it is imported") {
  const Folder folder;
  const std::string set = folder.file("anything.txt", R"({"afterword_question_set": 1, "set": "theatre", "questions": [
    {"id": "count", "text": "When do you stop a count?", "category": "technical"}]})");
  take_in(folder / "a.db", set, {"--no-seed"});
  take_in(folder / "a.db", set);
  CHECK(ids_listed(questions(folder / "a.db")) == std::set<std::string>{"set-theatre-count"});
  const std::string bad = folder.file("bad.json", R"({"afterword_question_set": 1, "set": "theatre", "questions": [
    {"id": "count", "text": "When?", "category": "technical", "varients": []}]})");
  const Outcome refused = run({{"--data", folder / "a.db", "import", bad}, {}, {}});
  CHECK(refused.status == 1);
  CHECK(refused.err.find("line 2: questions[0].varients: this key is not known") != std::string::npos);
}
