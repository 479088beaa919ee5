// match and classify on the command line: words or lines in, text or JSON out.
#include <nlohmann/json.hpp>
#include <sstream>

#include "cli/program.h"
#include "support/catch.h"

using namespace afterword::test;
using nlohmann::json;

namespace {

std::vector<json> lines(const std::string& text) {
  std::vector<json> all;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) all.push_back(json::parse(line));
  return all;
}

}  // namespace

TEST_CASE("match prints the bank's closest questions with the ids that export gives them") {
  const Folder folder;
  const std::string data = folder / "a.db";
  const Outcome outcome =
      run({{"--data", data, "--json", "match", "what", "are", "your", "salary", "expectations"}, {}, {}});
  INFO(outcome.err);
  REQUIRE(outcome.status == 0);
  const auto all = lines(outcome.out);
  REQUIRE(all.size() == 1);
  CHECK(all[0]["query"] == "what are your salary expectations");
  const json& matches = all[0]["matches"];
  REQUIRE(!matches.empty());
  CHECK(matches.size() <= 5);
  CHECK(matches[0]["text"] == "What salary do you have in mind?");
  CHECK(matches[0].size() == 4);
  for (std::size_t i = 0; i < matches.size(); ++i) {
    CHECK(matches[i]["score"].get<double>() >= 0);
    CHECK(matches[i]["score"].get<double>() <= 1);
    CHECK(matches[i]["same"].is_boolean());
    if (i > 0) {
      CHECK(matches[i]["score"] <= matches[i - 1]["score"]);
      CHECK(matches[i]["same"] == false);
    }
  }
  const Outcome exported = run({{"--data", data, "export", "--format", "json"}, {}, {}});
  const json document = json::parse(exported.out);
  bool found = false;
  for (const json& question : document["questions"])
    found = found || (question["id"] == matches[0]["id"] && question["text"] == matches[0]["text"]);
  CHECK(found);
}

TEST_CASE("match reads one question a line, prints one document a line, and links only the same") {
  const Folder folder;
  const std::string data = folder / "a.db";
  const std::string bank = folder.file("bank.json", R"({"afterword": 1, "questions": [
      {"id": "lead", "text": "Tell me about a time you led a team."},
      {"id": "left", "text": "Why did you leave your last job?"}]})");
  REQUIRE(run({{"--data", data, "--no-seed", "import", bank}, {}, {}}).status == 0);
  const Outcome outcome =
      run({{"--data", data, "--json", "match"},
           "Why did you leave your last job\n\n  Tell me about a time you were part of a team.\nzymurgy\n",
           {}});
  REQUIRE(outcome.status == 0);
  const auto all = lines(outcome.out);
  REQUIRE(all.size() == 3);
  CHECK(all[0]["matches"][0]["id"] == "left");
  CHECK(all[0]["matches"][0]["same"] == true);
  for (const json& match : all[1]["matches"]) CHECK(match["same"] == false);
  CHECK(all[2]["query"] == "zymurgy");
  CHECK(all[2]["matches"] == json::array());
  const Outcome text = run({{"--data", data, "match", "zymurgy"}, {}, {}});
  CHECK(text.out.find("nothing like it") != std::string::npos);
}

TEST_CASE("classify says the category and how sure it is, without any data file") {
  const Folder folder;
  const std::string data = folder / "none.db";
  const Outcome outcome = run({{"--data", data, "--json", "--no-seed", "classify"},
                               "What are your salary expectations?\nWhat is your greatest weakness?\n\xff\xfe\n",
                               {}});
  INFO(outcome.err);
  REQUIRE(outcome.status == 0);
  const auto all = lines(outcome.out);
  REQUIRE(all.size() == 3);
  CHECK(all[0]["text"] == "What are your salary expectations?");
  CHECK(all[0]["category"] == "logistics");
  CHECK(all[1]["category"] == "strengths_weaknesses");
  CHECK(all[2]["category"] == "other");
  for (const json& one : all) {
    CHECK(one["confidence"].get<double>() >= 0);
    CHECK(one["confidence"].get<double>() <= 1);
  }
  CHECK(folder.names().empty());
  const Outcome text = run({{"classify", "Why", "us?"}, {}, {}});
  CHECK(text.out.rfind("motivation", 0) == 0);
}

TEST_CASE("no line in, no line out") {
  const Folder folder;
  for (const char* command : {"match", "classify"}) {
    const Outcome outcome = run({{"--data", folder / "a.db", command}, "\n \n", {}});
    CHECK(outcome.status == 0);
    CHECK(outcome.out.empty());
  }
}
