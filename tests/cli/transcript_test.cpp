// afterword transcript, and a transcript into a debrief, through the real program.
#include <filesystem>
#include <nlohmann/json.hpp>

#include "cli/program.h"
#include "support/catch.h"

using namespace afterword::test;
using nlohmann::json;

namespace {

constexpr const char* talk =
    "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nCarys Owen: Tell us about your work.\n\n"
    "00:00:05.000 --> 00:00:09.500\nBo Lindqvist: Um, I ran the night shift.\n\n"
    "00:00:10.000 --> 00:00:12.000\nCarys Owen: And then?\n\n"
    "00:00:13.000 --> 00:00:15.000\nBo Lindqvist: The day shift.\n\n";

}  // namespace

TEST_CASE("transcript prints what was asked, by whom, when and the answer, and touches no data file") {
  const Folder folder;
  const std::string file = folder.file("talk.vtt", talk);
  const Outcome outcome = run({{"--data", folder / "a.db", "transcript", file, "--me", "bo", "--json"}, {}, {}});
  INFO(outcome.err);
  REQUIRE(outcome.status == 0);
  const json result = json::parse(outcome.out);
  REQUIRE(result["questions"].size() == 1);
  const json& question = result["questions"][0];
  CHECK(question["text"] == "Tell us about your work.");
  CHECK(question["asked_by"] == "Carys Owen");
  CHECK(question["at"] == 1.0);
  CHECK(question["answer"] == "Um, I ran the night shift.");
  CHECK(question["answer_seconds"] == 4.5);
  CHECK(question["probes"][0]["text"] == "And then?");
  CHECK(result["speakers"][1]["fillers"] == 1);
  CHECK(folder.names() == std::vector<std::string>{"talk.vtt"});

  const Outcome text = run({{"transcript", "-", "--me", "bo"}, talk, {}});
  CHECK(
      text.out.find(
          "1. Tell us about your work.\n   0:01  Carys Owen\n   Um, I ran the night shift. (5 s)\n   + And then?\n") ==
      0);
}

TEST_CASE("transcript says who speaks where the name fits nobody, and refuses what is too large") {
  const Folder folder;
  const Outcome nobody = run({{"transcript", folder.file("talk.vtt", talk), "--me", "Ada"}, {}, {}});
  CHECK(nobody.status == 1);
  CHECK(nobody.err.find("it names Carys Owen and Bo Lindqvist") != std::string::npos);
  const std::string large = folder.file("large.vtt", "WEBVTT\n");
  std::filesystem::resize_file(large, 1'000'000'000);
  const Outcome refused = run({{"transcript", large}, {}, {}});
  CHECK(refused.status == 1);
  CHECK(refused.err.find("Larger than 64 MB") != std::string::npos);
  CHECK(refused.most_kilobytes < 64 * 1024);
}

TEST_CASE("import reads a transcript into the interview that is named") {
  const Folder folder;
  const std::string records = folder.file("a.json", R"({"afterword": 1, "opportunities": [{"id": "o"}],
      "interviews": [{"id": "i", "opportunity": "o"}]})");
  const std::string file = folder.file("talk.vtt", talk);
  const std::string data = folder / "a.db";
  const Outcome both =
      run({{"--data", data, "--no-seed", "import", records, file, "--interview", "i", "--me", "Bo", "--json"}, {}, {}});
  INFO(both.err);
  REQUIRE(both.status == 0);
  CHECK(json::parse(both.out)["added"] == 4);
  const Outcome out = run({{"--data", data, "export", "--format", "json"}, {}, {}});
  const json interview = json::parse(out.out)["interviews"][0];
  REQUIRE(interview["asked"].size() == 1);
  CHECK(interview["asked"][0]["answer"] == "Um, I ran the night shift.\n\n(And then?)\nThe day shift.");
  CHECK(json::parse(out.out)["people"][0]["name"] == "Carys Owen");

  const std::string before = dump_of(data);
  const Outcome again = run({{"--data", data, "import", file, "--interview", "i", "--me", "Bo", "--json"}, {}, {}});
  CHECK(json::parse(again.out)["added"] == 0);
  CHECK(json::parse(again.out)["changed"] == 0);
  CHECK(dump_of(data) == before);
  CHECK(run({{"--data", data, "import", file}, {}, {}}).status == 1);
}
