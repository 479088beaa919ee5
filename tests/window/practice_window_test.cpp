// Practice in a real window, by keyboard alone: weak answers from imported interviews, killed in the middle of typing,
// resumed, finished; then the command line reads every practice back from the file.
#include <algorithm>
#include <chrono>
#include <fstream>
#include <thread>

#include "support/catch.h"
#include "window/real_window.h"

using namespace afterword::tests;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

/// An interview of our own, for machines without the samples.
constexpr const char* own_interview = R"({"afterword": 1,
  "opportunities": [{"id": "o1", "company": "Harbour Brewery", "role": "Brewer", "stage": "interviewing"}],
  "people": [{"id": "p1", "name": "Ottilie Abernathy", "company": "Harbour Brewery", "role": "hiring_manager"}],
  "interviews": [{"id": "i1", "opportunity": "o1", "round": "first", "starts": "2026-03-05T14:00:00+01:00",
    "ends": "2026-03-05T15:00:00+01:00", "debriefed": "2026-03-05T15:40:00+01:00",
    "people": [{"person": "p1", "as": "interviewer", "met": "in_person"}],
    "asked": [
      {"question": "q1", "text": "What do you do when the lorry is early?", "by": "p1", "rating": 2, "received": -1},
      {"question": "q2", "text": "Why pallets, after pianos?", "by": "p1", "rating": 1, "received": -2},
      {"question": "q3", "text": "How do you lead a night shift?", "by": "p1", "rating": 2, "received": 0}]}],
  "questions": [
    {"id": "q1", "text": "What do you do when the lorry is early?", "category": "situational", "source": "asked"},
    {"id": "q2", "text": "Why pallets, after pianos?", "category": "motivation", "source": "asked"},
    {"id": "q3", "text": "How do you lead a night shift?", "category": "behavioral", "source": "asked"}]})";

std::vector<std::string> imported(const fs::path& folder) {
  std::vector<std::string> files;
  const fs::path samples = fs::path(AFTERWORD_SOURCE_DIR) / "../shared/samples";
  for (const char* name : {"nurse-panel.json", "sales-rejected.json", "teacher-trial-lesson.json"})
    if (fs::exists(samples / name)) files.push_back((samples / name).string());
  if (!files.empty()) return files;
  std::ofstream(folder / "own.json") << own_interview;
  return {(folder / "own.json").string()};
}

std::string state_of(const RealWindow& window, const std::string& path) {
  const json status = window.status();
  return status.contains("widgets") && status["widgets"].contains(path) ? status["widgets"][path].value("state", "")
                                                                        : std::string{};
}

/// The key of the way to practise whose words hold `part`; 0 where there is none.
int key_of(const RealWindow& window, std::string_view part) {
  const json status = window.status();
  for (int i = 0; i < 9; ++i) {
    const std::string path = "practice/list/" + std::to_string(i);
    if (!status["widgets"].contains(path)) break;
    if (status["widgets"][path].value("label", "").find(part) != std::string::npos) return i + 1;
  }
  return 0;
}

/// Guess 3, answer aloud, rate 4: what most questions take.
void practise_aloud(RealWindow& window) {
  REQUIRE(window.wait_for("practice/type"));
  window.key("3");
  REQUIRE(window.wait_for("practice/pause"));
  window.key("Return");
  REQUIRE(window.wait_for("practice/rate_it"));
  window.key("4");
  window.key("Return");
}

std::vector<json> new_reviews(const json& before, const json& after) {
  std::vector<json> fresh;
  for (std::size_t i = 0; i < after["questions"].size(); ++i) {
    const auto& was = before["questions"][i].value("reviews", json::array());
    const auto& now = after["questions"][i].value("reviews", json::array());
    for (const json& review : now)
      if (std::find(was.begin(), was.end(), review) == was.end()) fresh.push_back(review);
  }
  return fresh;
}

}  // namespace

TEST_CASE("weak answers are practised by keyboard, killed in the middle of typing, resumed and finished") {
  const TemporaryFolder folder;
  const fs::path data = folder.path() / "afterword.db";
  std::vector<std::string> import{AFTERWORD_BINARY, "--data", data.string(), "--no-seed", "import"};
  for (const std::string& file : imported(folder.path())) import.push_back(file);
  REQUIRE(run_program(import) == 0);
  const json before = exported(data);
  const Display display(1280, 800);
  const std::string half = "Acuity first, then I ring the site manager";
  std::string field;

  {
    RealWindow window(display, data);
    REQUIRE(window.wait_for("rail/pages/practice"));
    window.key("alt+r");
    REQUIRE(window.wait_for("practice/list/0"));
    window.screenshot("practice-start");
    const int weak = key_of(window, "eak");
    REQUIRE(weak > 0);
    window.key(std::to_string(weak));
    practise_aloud(window);
    REQUIRE(window.wait_for("practice/type"));
    window.screenshot("practice-question");
    window.key("t");
    REQUIRE(window.wait_until(
        [](const json& s) { return s.value("focused", std::string()).rfind("practice/said_", 0) == 0; }));
    field = window.focused();
    window.type(half);
    // What was typed is on disk a third of a second after the last key, whatever happens then.
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    window.kill();
  }

  {
    RealWindow window(display, data);
    REQUIRE(window.wait_for("rail/pages/practice"));
    window.key("alt+r");
    REQUIRE(window.wait_for_focus("practice/carry_on"));
    window.screenshot("practice-carry-on");
    window.key("Return");
    REQUIRE(window.wait_for_focus(field));
    CHECK(state_of(window, field) == half);
    window.type(", at once.");
    window.key("alt+2");
    window.key("ctrl+Return");
    REQUIRE(window.wait_for_focus("practice/rate/2"));
    window.screenshot("practice-reveal");
    window.key("3");
    window.key("Return");
    const auto next_or_end = [](const json& s) {
      return s["widgets"].contains("practice/done") || s["widgets"].contains("practice/type");
    };
    for (int i = 0; i < 40 && window.wait_until(next_or_end) && !window.has("practice/done"); ++i)
      practise_aloud(window);
    REQUIRE(window.wait_for("practice/done"));
    window.screenshot("practice-end");
    window.key("Return");
    REQUIRE(window.wait_until([](const json& s) { return s.value("page", "") == "today"; }));
    REQUIRE(window.quit() == 0);
  }

  const std::vector<json> practised = new_reviews(before, exported(data));
  REQUIRE(practised.size() >= 2);
  int typed = 0;
  for (const json& review : practised) {
    CHECK(review.value("rating", 0) == (review.value("mode", "") == "typed" ? 3 : 4));
    if (review.value("mode", "") != "typed") continue;
    ++typed;
    CHECK(review.value("text", "") == half + ", at once.");
    CHECK(review.value("predicted", 0) == 2);
  }
  CHECK(typed == 1);
}
