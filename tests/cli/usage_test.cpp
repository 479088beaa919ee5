// How the program answers: help, version, exit statuses, where it keeps its file, and what stands in its way.
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "cli/cli.h"
#include "cli/command.h"
#include "cli/program.h"
#include "support/catch.h"

using namespace afterword;
using namespace afterword::test;
using nlohmann::json;

namespace {

std::vector<std::string> files_in(const std::string& folder) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

TEST_CASE("every command explains itself") {
  const Outcome overview = run({{"--help"}, {}, {}});
  CHECK(overview.status == 0);
  for (const cli::Command& command : cli::commands()) {
    const std::string name(command.name);
    INFO(name);
    CHECK(overview.out.find("  " + name + " ") != std::string::npos);
    const Outcome help = run({{name, "--help"}, {}, {}});
    CHECK(help.status == 0);
    CHECK(help.err == "");
    CHECK(help.out.find(std::string(command.help)) != std::string::npos);
  }
}

TEST_CASE("the version is one line") {
  const Outcome outcome = run({{"--version"}, {}, {}});
  CHECK(outcome.status == 0);
  CHECK(outcome.out.rfind("afterword 0.", 0) == 0);
}

TEST_CASE("wrong usage is status 2 and one line that leads to help") {
  const Folder folder;
  const std::string data = folder / "a.db";
  for (const std::vector<std::string>& arguments :
       std::vector<std::vector<std::string>>{{"dance"},
                                             {"--data", data, "export"},
                                             {"--data", data, "export", "--format", "docx"},
                                             {"--data", data, "export", "--format", "json", "--loud"},
                                             {"--data", data, "import"},
                                             {"--data"},
                                             {"--data", data, "--at", "2026-03-05T14:00", "doctor"},
                                             {"--data", data, "--at", "noon", "doctor"},
                                             {"--data", data, "doctor", "extra"}}) {
    const Outcome outcome = run({arguments, {}, {}});
    INFO(outcome.err);
    CHECK(outcome.status == 2);
    CHECK(outcome.out == "");
    CHECK(outcome.err.find('\n') == outcome.err.size() - 1);
    CHECK(outcome.err.find("--help") != std::string::npos);
  }
  CHECK(folder.names().empty());
  const Outcome format = run({{"export", "--format", "docx"}, {}, {}});
  CHECK(format.err.find("available: json") != std::string::npos);
  CHECK(run({{"dance"}, {}, {}}).err.find("no command “dance”") != std::string::npos);
}

TEST_CASE("the data file belongs to its owner alone, in the XDG data folder") {
  const Folder folder;
  const Outcome outcome = run({{"import", every_key}, {}, {{"XDG_DATA_HOME", folder / "data"}}});
  INFO(outcome.err);
  REQUIRE(outcome.status == 0);
  CHECK(mode_of(folder / "data/afterword") == 0700);
  CHECK(mode_of(folder / "data/afterword/afterword.db") == 0600);

  const Outcome at_home = run({{"import", every_key}, {}, {{"XDG_DATA_HOME", "relative"}, {"HOME", folder / "home"}}});
  INFO(at_home.err);
  CHECK(at_home.status == 0);
  CHECK(std::filesystem::exists(folder / "home/.local/share/afterword/afterword.db"));
}

TEST_CASE("global options may stand before the command or after it") {
  const Folder folder;
  CHECK(run({{"import", every_key, "--no-seed", "--data", folder / "a.db"}, {}, {}}).status == 0);
  CHECK(json::parse(exported(folder / "a.db"))["people"].size() == 1);
}

TEST_CASE("a time given for now ages neither the undo history nor the backups") {
  const Folder folder;
  const std::string data = folder / "a.db";
  REQUIRE(run({{"--data", data, "--no-seed", "import", every_key}, {}, {}}).status == 0);
  REQUIRE(run({{"--data", data, "plan"}, {}, {}}).status == 0);
  const std::string before = dump_of(data);
  const auto backups = files_in(folder / "backups");
  CHECK(before.find("Import every_key.json") != std::string::npos);
  REQUIRE(run({{"--data", data, "--at", "2036-03-05T14:00:00+01:00", "plan"}, {}, {}}).status == 0);
  CHECK(dump_of(data) == before);
  CHECK(files_in(folder / "backups") == backups);
}

TEST_CASE("without a display no window opens, and the command line is named") {
  const Folder folder;
  const Outcome outcome = run({{"--data", folder / "a.db"}, {}, {{"DISPLAY", ""}, {"WAYLAND_DISPLAY", ""}}});
  CHECK(outcome.status == 1);
  CHECK(outcome.err.find("no display") != std::string::npos);
  CHECK(outcome.err.find("afterword --help") != std::string::npos);
}

TEST_CASE("a file that somebody holds is left alone, and its holder is named") {
  const Folder folder;
  const std::string data = folder / "a.db";
  const auto held = workspace::Workspace::open({data, false, cli::local_now});
  REQUIRE(held);
  const Outcome outcome = run({{"--data", data, "import", every_key}, {}, {}});
  CHECK(outcome.status == 1);
  INFO(outcome.err);
  CHECK(outcome.err.find(std::to_string(::getpid())) != std::string::npos);
}

TEST_CASE("a file that is no Afterword document is refused untouched") {
  const Folder folder;
  for (const std::string& bytes : {std::string(), std::string("Dear diary"), std::string(100'000, 'x')}) {
    const std::string data = folder.file("other.db", bytes);
    const Outcome outcome = run({{"--data", data, "import", every_key}, {}, {}});
    INFO(outcome.err);
    CHECK(outcome.status == 1);
    CHECK(bytes_of(data) == bytes);
  }
}

TEST_CASE("a backup brings back what was there") {
  const Folder folder;
  const std::string data = folder / "a.db", copy = folder / "copy.db";
  REQUIRE(run({{"--data", data, "--no-seed", "import", every_key}, {}, {}}).status == 0);
  const std::string before = exported(data);
  const Outcome saved = run({{"--data", data, "backup", copy, "--json"}, {}, {}});
  INFO(saved.err);
  REQUIRE(saved.status == 0);
  CHECK(json::parse(saved.out)["backup"] == copy);
  CHECK(mode_of(copy) == 0600);

  const std::string more = folder.file("more.json", R"({"afterword": 1, "people": [{"id": "new", "name": "Ada"}]})");
  REQUIRE(run({{"--data", data, "import", more}, {}, {}}).status == 0);
  CHECK(exported(data) != before);
  const Outcome restored = run({{"--data", data, "restore", copy}, {}, {}});
  INFO(restored.err);
  REQUIRE(restored.status == 0);
  CHECK(exported(data) == before);

  const std::string elsewhere = folder / "new/machine/b.db";
  REQUIRE(run({{"--data", elsewhere, "restore", copy}, {}, {}}).status == 0);
  CHECK(exported(elsewhere) == before);
  CHECK(mode_of(folder / "new/machine") == 0700);
  CHECK(mode_of(elsewhere) == 0600);

  const Outcome refused = run({{"--data", data, "restore", more}, {}, {}});
  CHECK(refused.status == 1);
  CHECK(exported(data) == before);
}

TEST_CASE("the doctor finds a sound file sound and a broken index broken, and mends it") {
  const Folder folder;
  const std::string data = folder / "a.db";
  REQUIRE(run({{"--data", data, "--no-seed", "import", every_key}, {}, {}}).status == 0);
  const Outcome sound = run({{"--data", data, "doctor", "--json"}, {}, {}});
  INFO(sound.err);
  CHECK(sound.status == 0);
  CHECK(json::parse(sound.out)["sound"] == true);

  change(data, "INSERT INTO interview_text (interview_text) VALUES ('delete-all')");
  const Outcome broken = run({{"--data", data, "doctor", "--json"}, {}, {}});
  CHECK(broken.status == 1);
  CHECK(json::parse(broken.out)["sound"] == false);
  CHECK(broken.err.find("afterword doctor --repair") != std::string::npos);
  const Outcome repaired = run({{"--data", data, "doctor", "--repair"}, {}, {}});
  INFO(repaired.err);
  CHECK(repaired.status == 0);
  CHECK(repaired.out.find("sound") != std::string::npos);
  CHECK(run({{"--data", data, "doctor"}, {}, {}}).status == 0);
}

TEST_CASE("the plan lists each step with its dates and reason, as of the time given") {
  const Folder folder;
  const std::string data = folder / "a.db";
  const std::string file = folder.file("plan.json", R"({"afterword": 1,
    "opportunities": [{"id": "o1", "company": "Harbour", "stage": "interviewing"}],
    "people": [{"id": "p1", "name": "Siobhán", "role": "hiring_manager", "email": "s@harbour.example", "prefers": "post"}],
    "interviews": [{"id": "i1", "opportunity": "o1", "ends": "2026-03-05T15:10:00+01:00",
       "people": [{"person": "p1", "as": "interviewer"}], "next": {"decision_by": "2026-03-13"}},
      {"id": "i0", "opportunity": "o1", "ends": "2026-02-05T15:10:00+01:00"}]})");
  REQUIRE(run({{"--data", data, "--no-seed", "import", file}, {}, {}}).status == 0);
  const auto plan_at = [&](const std::string& time) {
    const Outcome outcome = run({{"--data", data, "--at", time, "plan", "--interview", "i1", "--json"}, {}, {}});
    INFO(outcome.err);
    REQUIRE(outcome.status == 0);
    return json::parse(outcome.out);
  };
  const json soon = plan_at("2026-03-05T16:00:00+01:00"), late = plan_at("2026-03-09T16:00:00+01:00");
  const auto step = [](const json& plan, const std::string& kind) -> json {
    for (const auto& one : plan)
      if (one["kind"] == kind) return one;
    return nullptr;
  };
  const json thanks = step(soon, "thank_you");
  CHECK(thanks["id"] == "i1/thank_you/p1");
  CHECK(thanks["person"] == "p1");
  CHECK(thanks["opens"] == "2026-03-05T15:10:00+01:00");
  CHECK(thanks["due"] == "2026-03-06T15:10:00+01:00");
  CHECK(thanks["channel"] == "post");
  CHECK(thanks["state"] == "open");
  CHECK(thanks["rule"].is_array());
  CHECK_FALSE(thanks["why"].get<std::string>().empty());
  CHECK(step(late, "thank_you")["state"] == "overdue");
  CHECK(step(soon, "status_check")["due"] == "2026-03-17");
  CHECK(step(soon, "keep_looking")["person"] == nullptr);
  for (const auto& one : soon) CHECK(one["id"].get<std::string>().rfind("i1/", 0) == 0);

  const Outcome lines = run({{"--data", data, "--at", "2026-03-05T16:00:00+01:00", "plan"}, {}, {}});
  CHECK(lines.out.find("open  i1/thank_you/p1  due 2026-03-06T15:10:00+01:00\n    ") != std::string::npos);
  CHECK(run({{"--data", data, "plan", "--interview", "i9"}, {}, {}}).status == 1);
}
