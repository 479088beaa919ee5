// Drafts through the real program.
#include <nlohmann/json.hpp>

#include "cli/program.h"
#include "support/catch.h"

using namespace afterword::test;
using nlohmann::json;

TEST_CASE("draft prints a letter, the same each time, and keeps it where that is asked for") {
  const Folder folder;
  const std::string data = folder / "a.db";
  REQUIRE(run({{"--data", data, "--no-seed", "import", AFTERWORD_SOURCE_DIR "/tests/letters/records/nurse-panel.json"},
               {},
               {}})
              .status == 0);
  const auto draft = [&](std::vector<std::string> more) {
    Call call{{"--data", data, "--no-seed", "--json", "--at", "2026-04-23T15:00:00+01:00", "draft", "--person",
               "nurse-p2", "--interview", "nurse-i1"},
              {},
              {}};
    call.arguments.insert(call.arguments.end(), more.begin(), more.end());
    return run(call);
  };
  const Outcome first = draft({"--kind", "thank_you"});
  INFO(first.err);
  REQUIRE(first.status == 0);
  const json letter = json::parse(first.out);
  CHECK(letter["channel"] == "email");
  CHECK(letter["body"].get<std::string>().starts_with("Dear "));
  CHECK(draft({"--kind", "thank_you"}).out == first.out);

  const Outcome kept = draft({"--kind", "status", "--save"});
  REQUIRE(kept.status == 0);
  const json all = json::parse(run({{"--data", data, "--no-seed", "export", "--format", "json"}, {}, {}}).out);
  const json& note = all["notes"].back();
  CHECK(note["kind"] == "status_check");
  CHECK(note["person"] == "nurse-p2");
  CHECK(note["body"] == json::parse(kept.out)["body"]);
  CHECK(note["sent"].is_null());

  CHECK(draft({"--kind", "poem"}).status == 2);
  CHECK(run({{"--data", data, "draft", "--person", "nobody", "--interview", "nurse-i1"}, {}, {}}).status == 1);
}
