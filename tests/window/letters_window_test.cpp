// Letters in a real window, by keyboard alone: from a finished debrief to three different notes marked sent, and the
// plan moved on; then the command line reads them back from the file.
#include <fstream>
#include <set>
#include <string>

#include "support/catch.h"
#include "window/real_window.h"

using namespace afterword::tests;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

/// A finished debrief with two interviewers and one who helped; nothing has gone out.
constexpr const char* finished = R"({"afterword": 1,
  "opportunities": [{"id": "o1", "company": "Harbour Brewery", "role": "Logistics planner", "stage": "interviewing"}],
  "people": [
    {"id": "p1", "name": "Bettina Okafor", "title": "Head of supply", "company": "Harbour Brewery",
     "role": "hiring_manager", "email": "bettina.okafor@harbour.example",
     "details": [{"interview": "i1", "text": "goes to Finland every midsummer"}],
     "cares_about": [{"interview": "i1", "text": "lorries that leave on time", "weight": 3}]},
    {"id": "p2", "name": "Aarne Okkonen", "title": "Brewmaster", "company": "Harbour Brewery", "role": "interviewer",
     "email": "aarne.okkonen@harbour.example",
     "details": [{"interview": "i1", "text": "restores wooden boats"}],
     "cares_about": [{"interview": "i1", "text": "malt that does not wait in the sun", "weight": 2}]},
    {"id": "p3", "name": "Renske de Wit", "title": "Gate", "company": "Harbour Brewery", "role": "staff",
     "email": "renske.dewit@harbour.example"}],
  "interviews": [{"id": "i1", "opportunity": "o1", "round": "first", "format": "onsite",
    "starts": "2026-03-05T14:00:00+01:00", "ends": "2026-03-05T15:00:00+01:00",
    "debriefed": "2026-03-05T15:40:00+01:00",
    "people": [{"person": "p1", "as": "interviewer", "met": "in_person"},
      {"person": "p2", "as": "interviewer", "met": "in_person"}, {"person": "p3", "as": "staff", "met": "in_person"}],
    "next": {"process": ["panel"], "decision_by": "2026-03-12"},
    "not_mentioned": ["Planned the Christmas peak of a parcel depot"]}],
  "settings": {"me": {"name": "Jonas Adler", "email": "jonas@adler.example"}}})";

// The clock runs on while the window is open.
constexpr const char *now = "2026-03-05T17:00:00+01:00", *later = "2026-03-05T19:00:00+01:00";

json printed(const fs::path& data, std::vector<std::string> command) {
  std::vector<std::string> all{AFTERWORD_BINARY, "--data", data.string()};
  all.insert(all.end(), command.begin(), command.end());
  std::string output;
  REQUIRE(run_program(all, &output) == 0);
  return json::parse(output);
}

}  // namespace

TEST_CASE("three different notes are written and marked sent by keyboard, and the plan moves on") {
  const TemporaryFolder folder;
  const fs::path data = folder.path() / "afterword.db", file = folder.path() / "finished.json";
  std::ofstream(file) << finished;
  REQUIRE(run_program({AFTERWORD_BINARY, "--data", data.string(), "--no-seed", "import", file.string()}) == 0);
  const Display display(1280, 800);
  {
    RealWindow window(display, data, {"--at", now});
    REQUIRE(window.wait_for("rail/pages/follow_ups"));
    window.key("alt+f");
    REQUIRE(window.wait_for_focus("follow_ups/list/0"));
    window.screenshot("follow-ups");
    window.key("Return");
    REQUIRE(window.wait_for_focus("letter/body"));
    window.screenshot("letter");
    window.key("ctrl+End");
    std::set<std::string> shown;
    for (int i = 0; i < 3; ++i) {
      REQUIRE(window.wait_for("letter/to"));
      const std::string to = window.status()["widgets"]["letter/to"].value("state", "");
      CHECK(shown.insert(to).second);
      window.key("ctrl+Return");
      REQUIRE(window.wait_until([&](const json& s) {
        if (s.value("page", "") != "letter") return true;
        return s["widgets"].contains("letter/to") && s["widgets"]["letter/to"].value("state", "") != to;
      }));
    }
    window.key("alt+f");
    REQUIRE(window.wait_for("follow_ups/list/0"));
    window.key("t");
    window.screenshot("follow-ups-by-opportunity");
    REQUIRE(window.quit() == 0);
  }
  const json notes = printed(data, {"export", "--format", "json"})["notes"];
  std::set<std::string> people, bodies;
  for (const json& note : notes) {
    if (note["sent"].is_null()) continue;
    people.insert(note["person"].get<std::string>());
    bodies.insert(note["body"].get<std::string>());
  }
  CHECK(people == std::set<std::string>{"p1", "p2", "p3"});
  CHECK(bodies.size() == 3);
  for (const json& step : printed(data, {"plan", "--json", "--at", later})) {
    const std::string kind = step["kind"];
    if (kind == "thank_you" || kind == "staff_thanks") CHECK(step["state"] == "done");
    if (kind == "connect_online") CHECK(step["state"] == "open");
  }
}
