// The page before meeting them again, in a real window, by keyboard alone: from Today to the brief, and from there into
// practice of what they are likely to ask again; then a list of questions is imported on the way.
#include <fstream>
#include <string>

#include "support/catch.h"
#include "window/real_window.h"

using namespace afterword::tests;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

/// One round that is written down, a second one in an hour with one of the two people.
constexpr const char* before_the_second = R"({"afterword": 1,
  "opportunities": [{"id": "o1", "company": "Harbour Brewery", "role": "Logistics planner", "stage": "interviewing"}],
  "people": [
    {"id": "p1", "name": "Bettina Okafor", "title": "Head of supply", "company": "Harbour Brewery",
     "role": "hiring_manager", "email": "bettina.okafor@harbour.example", "pronunciation": "beh-TEE-na",
     "details": [{"interview": "i1", "text": "goes to Finland every midsummer"}],
     "cares_about": [{"interview": "i1", "text": "lorries that leave on time", "weight": 3}]},
    {"id": "p2", "name": "Aarne Okkonen", "title": "Brewmaster", "company": "Harbour Brewery"}],
  "interviews": [
    {"id": "i1", "opportunity": "o1", "round": "first",
     "starts": "2026-03-05T14:00:00+01:00", "ends": "2026-03-05T15:00:00+01:00",
     "debriefed": "2026-03-05T15:40:00+01:00",
     "people": [{"person": "p1", "as": "interviewer", "met": "in_person"},
       {"person": "p2", "as": "interviewer", "met": "in_person"}],
     "asked": [{"id": "a1", "question": "q1", "text": "How do you plan for a heatwave?", "by": "p1",
                "answer": "Safety stock", "rating": 2, "reception": -1},
               {"id": "a2", "text": "Why beer after nappies?", "by": "p1", "answer": "Both are heavy", "rating": 4}],
     "concerns": [{"text": "has used one planning system only", "by": "p1", "severity": 2}]},
    {"id": "i2", "opportunity": "o1", "round": "second", "starts": "2026-03-12T10:00:00+01:00",
     "people": [{"person": "p1", "as": "interviewer"}]}],
  "questions": [{"id": "q1", "text": "How do you plan for a heatwave?", "category": "situational"}]})";

}  // namespace

TEST_CASE("Today leads to the brief and the brief into practice, by keyboard alone") {
  const TemporaryFolder folder;
  const fs::path data = folder.path() / "afterword.db", file = folder.path() / "rounds.json";
  std::ofstream(file) << before_the_second;
  REQUIRE(run_program({AFTERWORD_BINARY, "--data", data.string(), "--no-seed", "import", file.string()}) == 0);
  const Display display(1280, 800);
  RealWindow window(display, data, {"--at", "2026-03-12T09:00:00+01:00"});
  REQUIRE(window.wait_for("today/list/0"));
  const auto line_of = [](const json& status) {
    for (const auto& [path, widget] : status["widgets"].items())
      if (path.starts_with("today/list/") && widget.value("label", "").find("Harbour Brewery") != std::string::npos)
        return path;
    return std::string();
  };
  const std::string line = line_of(window.status());
  REQUIRE_FALSE(line.empty());
  window.key(std::to_string(std::stoi(line.substr(line.rfind('/') + 1)) + 1));  // every line is one key away
  REQUIRE(window.wait_for("brief/people/0"));
  const json page = window.status()["widgets"];
  CHECK(page["brief/people/0"].value("label", "") == "Bettina Okafor");
  CHECK(page["brief/concerns/0"].value("label", "") == "has used one planning system only");
  CHECK(page["brief/likely/0"].value("label", "") == "How do you plan for a heatwave?");
  window.screenshot("brief");
  window.key("ctrl+Return");
  REQUIRE(window.wait_until([](const json& s) { return s.value("page", "") == "practice"; }));
  window.screenshot("brief-practice");
  CHECK(window.quit() == 0);
}

TEST_CASE("A list of questions is imported by keyboard alone, looked at first") {
  const TemporaryFolder folder;
  const fs::path data = folder.path() / "afterword.db", file = folder.path() / "questions.md";
  std::ofstream(file) << "# Motivation\n\n- Why this brewery?\n- What would make you leave?\n";
  const Display display(1280, 800);
  {
    RealWindow window(display, data, {"--no-seed", "--at", "2026-03-12T09:00:00+01:00"});
    window.key("ctrl+i");
    REQUIRE(window.wait_for_focus("import/path"));
    window.screenshot("import");
    window.key("ctrl+a");
    window.paste(file.string());
    window.key("Return");
    REQUIRE(window.wait_for("import/rows/1"));
    window.screenshot("import-rows");
    window.key("ctrl+Return");
    REQUIRE(window.wait_until([](const json& s) { return s.value("page", "") == "bank"; }));
    CHECK(window.quit() == 0);
  }
  std::string output;
  REQUIRE(run_program({AFTERWORD_BINARY, "--data", data.string(), "--no-seed", "--json", "questions"}, &output) == 0);
  CHECK(output.find("Why this brewery?") != std::string::npos);
  CHECK(output.find("What would make you leave?") != std::string::npos);
}
