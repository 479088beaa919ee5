// The main job, in a real window, by keyboard alone: a whole debrief from a brain dump, left in the middle, taken up
// again after a restart, finished; then the command line reads every word back from the file.
#include <fstream>
#include <sstream>

#include "support/catch.h"
#include "window/real_window.h"

using namespace afterword::tests;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

/// What somebody typed on the bus: the first page of the samples where they are at hand, else a page of our own.
std::string brain_dump() {
  std::ifstream in(fs::path(AFTERWORD_SOURCE_DIR) / "../shared/samples/dump.txt");
  std::string page, line;
  std::getline(in, line);
  while (std::getline(in, line) && line.rfind("===", 0) != 0)
    if (!line.empty()) page += line + "\n";
  if (page.empty())
    page =
        "ok so. 9.00 to 9.40, the lift was stuck\n"
        "Ottilie (head of stores) and a Mr Abernathy, he does the yard\n"
        "first q was tell us about yourself, went fine\n"
        "O: why pallets after pianos. said both want two people. she laughed\n"
        "what do you do when the lorry is early? i said ring the bay, move the break\n"
        "he didnt like that i have no forklift licence. said i can have it in march\n"
        "they want: my licence as a copy, by friday\n"
        "next = second round with a walk through the yard, by the 14th\n"
        "Ottilie swims in the lido all year\n"
        "nice man at the gate, Tam, lent me a vest\n"
        "feel ok 4/5\n";
  return page;
}

bool saved(const RealWindow& window) {
  return window.wait_until([](const json& s) { return s.value("save", "") == "saved"; });
}

std::string trimmed(std::string text) {
  while (!text.empty() && text.back() == '\n') text.pop_back();
  return text;
}

/// Ctrl+Enter until the step is reached: within a step it may go on to the next question first.
bool go_on_to(RealWindow& window, int step) {
  for (int i = 0; i < 40; ++i) {
    if (window.status().value("step", 0) == step) return true;
    window.key("ctrl+Return");
  }
  return window.status().value("step", 0) == step;
}

}  // namespace

TEST_CASE("a debrief is written down, left, taken up after a restart and finished, by keyboard alone") {
  const std::string page = brain_dump();
  const TemporaryFolder folder;
  const fs::path data = folder.path() / "afterword.db";
  const Display display(1280, 800);

  {
    RealWindow window(display, data);
    REQUIRE(window.wait_for_focus("today/write"));
    window.screenshot("empty");
    window.key("Return");
    REQUIRE(at_step(window, 3));
    REQUIRE(window.wait_for_focus("debrief/recall/page"));
    window.type(page);
    REQUIRE(saved(window));
    window.screenshot("recall");
    REQUIRE(window.quit() == 0);
  }
  CHECK(trimmed(exported(data)["interviews"][0]["dump"]) == trimmed(page));

  {
    RealWindow window(display, data);
    REQUIRE(window.wait_for("today/carry_on"));
    window.screenshot("today");
    window.key("Return");
    REQUIRE(window.wait_for_focus("debrief/recall/page"));  // where it was left
    window.key("ctrl+Return");
    REQUIRE(at_step(window, 4));
    window.screenshot("questions");
    REQUIRE(window.walk_to("debrief/questions/rating"));
    window.key("4");
    REQUIRE(window.walk_to("debrief/questions/received"));
    window.key("Right");
    window.key("Right");
    window.key("alt+1");
    REQUIRE(at_step(window, 1));
    REQUIRE(window.walk_to("debrief/where/company"));
    window.type("Harbour Brewery");
    window.screenshot("where");
    window.key("alt+5");
    REQUIRE(at_step(window, 5));
    REQUIRE(go_on_to(window, 9));
    window.screenshot("review");
    REQUIRE(saved(window));
    window.key("ctrl+Return");
    REQUIRE(window.wait_until([](const json& s) { return s.value("save", "") == "saved"; }));
    window.screenshot("finished");
    REQUIRE(window.quit() == 0);
  }

  const json file = exported(data);
  REQUIRE(file["interviews"].size() == 1);
  const json& interview = file["interviews"][0];
  CHECK_FALSE(interview["debriefed"].is_null());
  CHECK(trimmed(interview["dump"]) == trimmed(page));
  CHECK(interview["asked"].size() >= 3);
  CHECK(interview["asked"][0]["rating"] == 4);
  CHECK(interview["asked"][0]["received"] == 1);
  CHECK(interview["people"].size() >= 2);
  CHECK(interview["documents"].size() >= 1);
  CHECK(file["opportunities"][0]["company"] == "Harbour Brewery");
  for (const auto& asked : interview["asked"]) CHECK_FALSE(asked["question"].is_null());
}

TEST_CASE("keys two milliseconds apart arrive all, in order") {
  const TemporaryFolder folder;
  const fs::path data = folder.path() / "afterword.db";
  const Display display(1280, 800);
  RealWindow window(display, data);
  REQUIRE(window.wait_for_focus("today/write"));
  window.key("Return");
  REQUIRE(window.wait_for_focus("debrief/recall/page"));
  std::string text;
  for (int i = 0; i < 400; ++i) text += static_cast<char>('a' + (i * 7 + i / 26) % 26);
  window.type(text, 2);
  window.key("space");
  REQUIRE(saved(window));
  REQUIRE(window.quit() == 0);
  CHECK(exported(data)["interviews"][0]["dump"] == text + " ");
}

TEST_CASE("letters that the keyboard lacks come in by the clipboard and survive a kill") {
  const TemporaryFolder folder;
  const fs::path data = folder.path() / "afterword.db";
  const Display display(1280, 800);
  const std::string names =
      "Siobhán, Świętosława, Nguyễn, Ελένη, Жанна, 李娜, さくら, 민준, عمر, נועה 🙂";
  {
    RealWindow window(display, data);
    REQUIRE(window.wait_for_focus("today/write"));
    window.key("Return");
    REQUIRE(window.wait_for_focus("debrief/recall/page"));
    window.paste(names);
    REQUIRE(window.wait_until([&](const json& s) {
      return s.value(json::json_pointer("/widgets/debrief~1recall~1page/state"), "") == names;
    }));
    REQUIRE(saved(window));
    window.screenshot("names");
    window.kill();
  }
  CHECK(exported(data)["interviews"][0]["dump"] == names);
}

TEST_CASE("a second start on the same file raises the first window and ends") {
  const TemporaryFolder folder;
  const fs::path data = folder.path() / "afterword.db";
  const Display display(1280, 800);
  RealWindow first(display, data);
  REQUIRE(first.wait_for_focus("today/write"));
  CHECK(run_program({"env", "DISPLAY=" + display.name(), AFTERWORD_BINARY, "--data", data.string()}) == 0);
  CHECK(first.quit() == 0);
}
