// The main job again with the mouse: only words are typed, everything else is clicked, dragged and turned.
#include "support/catch.h"
#include "window/real_window.h"

using namespace afterword::tests;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

std::string label_of(const RealWindow& window, const std::string& path) {
  const json now = window.status();
  return now.contains("widgets") && now["widgets"].contains(path) ? now["widgets"][path].value("label", "") : "";
}

bool has_label(const RealWindow& window, const std::string& path, const std::string& label) {
  return window.wait_until([&](const json&) { return label_of(window, path) == label; }, 5);
}

}  // namespace

TEST_CASE("a debrief is begun, sorted, rated, put in order, finished and taken back with the mouse") {
  const TemporaryFolder folder;
  const fs::path data = folder.path() / "afterword.db";
  const Display display(1280, 800);
  RealWindow window(display, data);
  REQUIRE(window.wait_for("today/write"));
  window.click("today/write");
  REQUIRE(at_step(window, 3));

  window.click("debrief/recall/page");
  window.type("q what would you change here\nq why nights\nthey liked the story about the key\n");
  window.click("debrief/recall/kind/2");
  REQUIRE(window.wait_for("debrief/recall/kind/kinds/concern"));
  window.screenshot("mouse-kinds");
  window.click("debrief/recall/kind/kinds/concern");
  REQUIRE(window.wait_for("debrief/recall/place/2"));

  window.click("debrief/steps/2");
  REQUIRE(at_step(window, 2));
  window.click("debrief/who/names");
  window.type("Bettina");
  window.click("debrief/debrief.next");
  REQUIRE(at_step(window, 3));
  window.click("debrief/recall/place/0");
  REQUIRE(at_step(window, 4));

  window.click("debrief/questions/rating");
  window.click("debrief/questions/received");
  window.click("debrief/questions/by/0");
  REQUIRE(has_label(window, "debrief/questions/list/0", "what would you change here"));
  window.drag("debrief/questions/list/order/0", "debrief/questions/list/1");
  REQUIRE(has_label(window, "debrief/questions/list/1", "what would you change here"));
  window.screenshot("mouse-moved");

  window.click("debrief/steps/9");
  REQUIRE(at_step(window, 9));
  window.click("debrief/review/feeling");
  window.wheel(8);
  window.screenshot("mouse-review");
  window.click("debrief/debrief.next");
  REQUIRE(window.wait_for("toast/undo"));
  window.screenshot("mouse-finished");
  window.click("toast/undo");
  REQUIRE(has_label(window, "debrief/debrief.next", "Finish"));
  window.click("debrief/debrief.next");
  REQUIRE(window.wait_for("toast/undo"));
  window.click("debrief/steps/1");
  REQUIRE(at_step(window, 1));
  window.click("debrief/debrief.leave");
  REQUIRE(window.wait_until([](const json& s) { return s.value("page", "") == "today"; }));
  REQUIRE(window.quit() == 0);

  const json file = exported(data);
  REQUIRE(file["interviews"].size() == 1);
  const json& interview = file["interviews"][0];
  CHECK_FALSE(interview["debriefed"].is_null());
  REQUIRE(interview["asked"].size() == 2);
  CHECK(interview["asked"][0]["text"] == "why nights");
  CHECK(interview["asked"][1]["text"] == "what would you change here");
  CHECK(interview["asked"][1]["rating"] == 3);
  CHECK(interview["asked"][1]["received"] == 0);
  CHECK(interview["asked"][1]["by"] == interview["people"][0]["person"]);
  CHECK(interview["concerns"].size() == 1);
  CHECK(interview["feeling"] == 3);
}
