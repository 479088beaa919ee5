// The interchange file through the real program: what goes in comes out, twice changes nothing, all or nothing.
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "cli/program.h"
#include "support/catch.h"

using namespace afterword::test;
using nlohmann::json;

namespace {

Outcome import(const std::string& data, const std::vector<std::string>& more) {
  Call call{{"--data", data, "--no-seed", "import"}, {}, {}};
  call.arguments.insert(call.arguments.end(), more.begin(), more.end());
  return run(call);
}

std::vector<std::string> samples() {
  std::vector<std::string> paths = {every_key};
  const std::filesystem::path folder = std::filesystem::path(AFTERWORD_SOURCE_DIR) / "../shared/samples";
  if (!std::filesystem::exists(folder)) {
    WARN("The samples are not beside the sources; only the fixture is read.");
    return paths;
  }
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".json") paths.push_back(entry.path().string());
  CHECK(paths.size() == 5);
  return paths;
}

}  // namespace

TEST_CASE("every sample comes back equal, and reading it twice leaves the database as it was") {
  for (const std::string& sample : samples()) {
    INFO(sample);
    const Folder folder;
    const std::string data = folder / "a.db";
    const Outcome first = import(data, {sample});
    INFO(first.err);
    REQUIRE(first.status == 0);
    const std::string text = exported(data);
    CHECK(json::parse(text) == json::parse(bytes_of(sample)));

    const std::string before = dump_of(data);
    const Outcome second = import(data, {"--json", sample});
    REQUIRE(second.status == 0);
    CHECK(json::parse(second.out)["added"] == 0);
    CHECK(json::parse(second.out)["changed"] == 0);
    REQUIRE(import(data, {folder.file("export.json", text)}).status == 0);
    CHECK(dump_of(data) == before);
    CHECK(exported(data) == text);

    const std::string elsewhere = folder / "b.db";
    REQUIRE(import(elsewhere, {folder / "export.json"}).status == 0);
    CHECK(exported(elsewhere) == text);
  }
}

TEST_CASE("several samples live in one document, whatever the order") {
  const Folder folder;
  const auto paths = samples();
  REQUIRE(import(folder / "a.db", paths).status == 0);
  const json all = json::parse(exported(folder / "a.db"));
  std::size_t people = 0;
  for (const std::string& path : paths) people += json::parse(bytes_of(path))["people"].size();
  CHECK(all["people"].size() == people);
}

TEST_CASE("names of any script survive") {
  const Folder folder;
  const json file = {{"afterword", 1},
                     {"people", json::array({{{"id", "Siobhán"}, {"name", "Siobhán Ní Chonchúir"}},
                                             {{"id", "李"}, {"name", "李娜"}},
                                             {{"id", "ع"}, {"name", "عمر"}},
                                             {{"id", "🙂"}, {"name", "🙂 e\u0301"}}})}};
  REQUIRE(import(folder / "a.db", {folder.file("names.json", file.dump())}).status == 0);
  const json back = json::parse(exported(folder / "a.db"));
  REQUIRE(back["people"].size() == 4);
  for (std::size_t i = 0; i < 4; ++i) {
    CHECK(back["people"][i]["id"] == file["people"][i]["id"]);
    CHECK(back["people"][i]["name"] == file["people"][i]["name"]);
  }
}

TEST_CASE("a refused file is named with line and reason, and leaves no trace") {
  const Folder folder;
  const std::vector<std::pair<std::string, std::string>> bad = {
      {"{\"afterword\": 1,\n\"people\": [\n{]}", "bad.json, line 3: this is not JSON"},
      {"{\"afterword\": 1,\n\"people\": [{\"name\": 3}]}", "bad.json, line 2: people[0].name: "},
      {"{\"afterword\": 1,\n\n\"interviews\": [{\"opportunity\": \"o9\"}]}",
       "bad.json, line 3: interviews[0].opportunity: "},
      {"{\"afterword\": 1, \"interviews\": [{\"starts\": \"2026-03-05T14:00\"}]}", "a time needs an offset"},
      {"{\"afterword\": 1, \"people\": [{\"id\": \"p\"},\n{\"id\": \"p\"}]}", "bad.json, line 2: people[1].id: "},
      {"{\"afterword\": 1, \"x\": " + std::string(100, '[') + std::string(100, ']') + "}", "nested deeper than 64"},
      {"{\"afterword\": 1, \"x\": \"\xFF\"}", "not UTF-8"},
      {"{\"afterword\": 2}", "newer Afterword"},
      {"", "this is not JSON"}};
  REQUIRE(import(folder / "full.db", {every_key}).status == 0);
  const std::string before = dump_of(folder / "full.db");
  for (const auto& [bytes, reason] : bad) {
    const std::string path = folder.file("bad.json", bytes);
    for (const char* data : {"new.db", "full.db"}) {
      const Outcome outcome = import(folder / data, {path});
      INFO(outcome.err);
      CHECK(outcome.status == 1);
      CHECK(outcome.out == "");
      CHECK(outcome.err.find(reason) != std::string::npos);
      CHECK(outcome.err.find('\n') == outcome.err.size() - 1);
    }
  }
  CHECK_FALSE(std::filesystem::exists(folder / "new.db"));
  CHECK(import(folder / "some/where/new.db", {folder.file("bad.json", "{")}).status == 1);
  CHECK_FALSE(std::filesystem::exists(folder / "some"));
  CHECK(dump_of(folder / "full.db") == before);
}

TEST_CASE("the first import makes the file and nothing beside it") {
  const Folder folder;
  REQUIRE(import(folder / "new.db", {every_key}).status == 0);
  CHECK(folder.names() == std::vector<std::string>{"new.db"});
  CHECK(mode_of(folder / "new.db") == 0600);
  CHECK(dump_of(folder / "new.db").find("Import every_key.json") != std::string::npos);
}

TEST_CASE("what a first import that was killed left behind goes with the next one, unless it is still at work") {
  const Folder folder;
  for (const char* name : {".afterword-new-killed", ".afterword-new-atwork"}) {
    std::filesystem::create_directory(folder / name);
    std::ofstream(folder / name + "/afterword.db") << "half";
  }
  const int held = ::open((folder / ".afterword-new-atwork").c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  REQUIRE(::flock(held, LOCK_EX | LOCK_NB) == 0);
  CHECK(import(folder / "new.db", {every_key}).status == 0);
  ::close(held);
  CHECK_FALSE(std::filesystem::exists(folder / ".afterword-new-killed"));
  CHECK(bytes_of(folder / ".afterword-new-atwork/afterword.db") == "half");
}

TEST_CASE("one bad file among several refuses them all") {
  const Folder folder;
  REQUIRE(import(folder / "a.db", {every_key}).status == 0);
  const std::string before = dump_of(folder / "a.db");
  const std::string good = folder.file("good.json", R"({"afterword": 1, "people": [{"id": "new", "name": "Ada"}]})");
  const Outcome outcome = import(folder / "a.db", {good, folder.file("bad.json", "{")});
  CHECK(outcome.status == 1);
  CHECK(outcome.err.find("bad.json, line 1") != std::string::npos);
  CHECK(dump_of(folder / "a.db") == before);
}

TEST_CASE("a dry run says what it would do and writes nothing") {
  const Folder folder;
  const Outcome fresh = import(folder / "none.db", {"--dry-run", every_key});
  REQUIRE(fresh.status == 0);
  CHECK(fresh.out.find("would add") != std::string::npos);
  CHECK(folder.names().empty());

  REQUIRE(import(folder / "a.db", {every_key}).status == 0);
  const std::string before = dump_of(folder / "a.db");
  const std::string more = folder.file("more.json", R"({"afterword": 1, "people": [{"id": "new", "name": "Ada"}]})");
  const Outcome outcome = import(folder / "a.db", {"--dry-run", "--json", more});
  REQUIRE(outcome.status == 0);
  CHECK(json::parse(outcome.out)["added"] == 1);
  CHECK(dump_of(folder / "a.db") == before);
}

TEST_CASE("a file of more than 64 MB is refused without being read into memory") {
  const Folder folder;
  const std::string large = folder.file("large.json", "{");
  std::filesystem::resize_file(large, 2'000'000'000);
  const Outcome outcome = import(folder / "a.db", {large});
  CHECK(outcome.status == 1);
  CHECK(outcome.err.find("Larger than 64 MB") != std::string::npos);
  CHECK(outcome.most_kilobytes < 64 * 1024);
  CHECK_FALSE(std::filesystem::exists(folder / "a.db"));
}

TEST_CASE("standard input is read too, and a missing file is named") {
  const Folder folder;
  const Outcome piped = run({{"--data", folder / "a.db", "--no-seed", "import", "-"}, bytes_of(every_key), {}});
  INFO(piped.err);
  CHECK(piped.status == 0);
  CHECK(json::parse(exported(folder / "a.db"))["people"].size() == 1);
  const Outcome missing = import(folder / "a.db", {folder / "missing.json"});
  CHECK(missing.status == 1);
  CHECK(missing.err.find("missing.json") != std::string::npos);
  const Outcome other = import(folder / "a.db", {folder.file("cv.txt", "Dear Sir")});
  CHECK(other.status == 1);
  CHECK(other.err.find("no Afterword file") != std::string::npos);
}

TEST_CASE("an export is written whole, for its owner alone, and never through a link") {
  const Folder folder;
  REQUIRE(import(folder / "a.db", {every_key}).status == 0);
  const auto write_to = [&](const std::string& target) {
    return run({{"--data", folder / "a.db", "export", "--format", "json", "--out", target}, {}, {}});
  };
  const std::string target = folder.file("out.json", "old");
  const Outcome written = write_to(target);
  CHECK(written.status == 0);
  CHECK(written.out == "");
  CHECK(bytes_of(target) == exported(folder / "a.db"));
  CHECK(mode_of(target) == 0600);

  std::filesystem::create_symlink(target, folder / "link.json");
  const std::string before = bytes_of(folder.file("out.json", "kept"));
  CHECK(write_to(folder / "link.json").status == 1);
  CHECK(bytes_of(target) == before);
  CHECK(write_to(folder / "").status == 1);
  CHECK(write_to(folder / "no/such/folder.json").status == 1);
  CHECK(write_to(folder / "a.db").status == 1);
  CHECK(json::parse(exported(folder / "a.db"))["people"].size() == 1);
  CHECK(write_to("/dev/null").status == 1);
  for (const std::string& name : folder.names()) CHECK(name.find("json.") == std::string::npos);
}

TEST_CASE("an export can be cut to one interview or one person") {
  const Folder folder;
  REQUIRE(import(folder / "a.db", {folder.file("two.json", R"({"afterword": 1, "opportunities": [{"id": "o"}],
     "people": [{"id": "p1", "name": "Ada"}, {"id": "p2", "name": "Bo"}],
     "interviews": [{"id": "i1", "opportunity": "o", "people": [{"person": "p1"}]},
                    {"id": "i2", "opportunity": "o", "people": [{"person": "p2"}]}]})")})
              .status == 0);
  const auto part = [&](const std::string& option, const std::string& id) {
    return run({{"--data", folder / "a.db", "export", "--format", "json", option, id}, {}, {}});
  };
  for (const auto& [option, id] : {std::pair("--interview", "i2"), std::pair("--person", "p2")}) {
    const Outcome outcome = part(option, id);
    REQUIRE(outcome.status == 0);
    const json file = json::parse(outcome.out);
    REQUIRE(file["interviews"].size() == 1);
    CHECK(file["interviews"][0]["id"] == "i2");
    REQUIRE(file["people"].size() == 1);
    CHECK(file["people"][0]["id"] == "p2");
  }
  const Outcome missing = part("--interview", "i9");
  CHECK(missing.status == 1);
  CHECK(missing.err.find("no interview with the id i9") != std::string::npos);
}

TEST_CASE(
    "a list of questions comes in with a word on each line, and goes out for Anki and as Markdown that read back") {
  const Folder folder;
  const std::string data = folder / "a.db", list = folder.file("list.md", "## Behavioural\n\n- Why <us>?\n- [x](y)\n");
  const Outcome dry = import(data, {"--json", "--dry-run", list});
  REQUIRE(dry.status == 0);
  const auto report = json::parse(dry.out)["lists"][0];
  CHECK(report["added"] == 1);
  CHECK(report["skipped"][0]["line"] == 4);
  CHECK_FALSE(std::filesystem::exists(data));
  REQUIRE(import(data, {list}).status == 0);
  for (const std::string format : {"anki", "markdown"}) {
    const std::string out = folder / (format == "anki" ? "cards.txt" : "bank.md");
    REQUIRE(run({{"--data", data, "--no-seed", "export", "--format", format, "--out", out}, {}, {}}).status == 0);
    CHECK(mode_of(out) == 0600);
    CHECK(json::parse(import(data, {"--json", out}).out)["changed"] == 0);
    CHECK(json::parse(import(folder / (format + ".db"), {"--json", out}).out)["added"] == 1);
  }
}

TEST_CASE("pages about an opportunity go into a folder for its owner alone, and no link is followed") {
  const Folder folder;
  const std::string data = folder / "a.db", out = folder / "pages";
  REQUIRE(import(data, {every_key}).status == 0);
  const std::string id = json::parse(exported(data))["opportunities"][0]["id"];
  const auto pages = [&](const std::string& where) {
    return run(
        {{"--data", data, "--no-seed", "export", "--format", "html", "--opportunity", id, "--out", where}, {}, {}});
  };
  REQUIRE(pages(out).status == 0);
  CHECK(mode_of(out) == 0700);
  CHECK(mode_of(out + "/index.html") == 0600);
  std::filesystem::create_directory_symlink(out, folder / "link");
  CHECK(pages(folder / "link").status == 1);
}
