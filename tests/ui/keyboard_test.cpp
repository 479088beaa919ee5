// By keyboard alone: on every page and every step of a debrief Tab reaches all there is, what has the focus can be
// seen, nothing holds it fast, and Escape leads back.
#include <set>

#include "ui/debrief_nurse.h"

namespace afterword::test {

namespace {

using ui::Key;
using ui::PageId;

/// An interview with something in every step, and one that is over, so that the bank knows questions.
domain::InterviewId filled(ShellHarness& app) {
  const auto id = new_interview(app, {"Judith Hallorane", "Prakash Venn"});
  const std::string page =
      "q why do you want to work nights\na for the people\nc never managed anyone\np judith keeps bees\n"
      "d gave hcpc card, they want dbs number by friday\nn decision by the 14th\n@Renske, at the gate\nthe tea was "
      "cold\n";
  REQUIRE(app.workspace().carry_out(workspace::WriteRecall{id, page, {}}));
  REQUIRE(app.workspace().carry_out(workspace::PlaceRecall{id, true}));
  const auto over = new_interview(app, {"Lorna Bicknell"});
  REQUIRE(app.workspace().carry_out(
      workspace::AddAsked{domain::AskedId{app.workspace().new_id()}, over, -1, "Why do you want to work nights?"}));
  REQUIRE(app.workspace().carry_out(workspace::FinishDebrief{over, app.workspace().now()}));
  app.settle();
  return id;
}

const ui::WidgetRecord& focused(ShellHarness& app) {
  const auto* widget = app.shell().widgets().find(app.focused());
  REQUIRE(widget != nullptr);
  return *widget;
}

/// The whole of it, or as much of it as a window can hold, lies within the window.
bool in_sight(const ui::WidgetRecord& widget, float height) {
  const float least = std::min(widget.rect.h, 24.0F);
  return widget.visible.w > 0 && widget.visible.h >= least && widget.visible.y >= 0 &&
         widget.visible.bottom() <= height;
}

/// Tab from here until the same stop comes again. A text field in which Tab means something is left the way the page
/// says: by Ctrl+Down … or here by going on from its end.
std::set<std::string> walk(ShellHarness& app, float height) {
  std::set<std::string> seen;
  for (int i = 0; i < 400; ++i) {
    const std::string before = app.focused();
    app.key(Key::tab);
    INFO("after " << before << ": " << app.focused());
    REQUIRE_FALSE(app.focused().empty());
    CHECK(in_sight(focused(app), height));
    if (!seen.insert(app.focused()).second) return seen;
  }
  FAIL("Tab does not come round");
  return seen;
}

/// Every widget that can have the focus was a stop, or is in a group of which one was.
void check_all_reached(ShellHarness& app, const std::set<std::string>& seen) {
  std::set<std::string> groups;
  for (const auto& widget : app.shell().widgets().all())
    if (seen.contains(widget.path) && !widget.group.empty()) groups.insert(widget.group);
  for (const auto& widget : app.shell().widgets().all()) {
    if (!widget.focusable || !widget.enabled) continue;
    INFO(widget.path);
    CHECK((seen.contains(widget.path) || groups.contains(widget.group)));
  }
}

}  // namespace

TEST_CASE("Tab goes through every page and shows where it is, in a large and in a small window") {
  for (const auto& [width, height] : {std::pair{1280.0F, 800.0F}, std::pair{820.0F, 600.0F}}) {
    ShellHarness app("2026-04-23T11:51:00+01:00", width, height);
    const auto id = filled(app);
    const auto person = app.workspace().interview(id)->people.front().person;
    for (const ui::Route& route :
         {ui::Route{.page = PageId::today}, ui::Route{.page = PageId::interviews},
          ui::Route{.page = PageId::interviews, .interview = id}, ui::Route{.page = PageId::people},
          ui::Route{.page = PageId::people, .person = person}, ui::Route{.page = PageId::settings}}) {
      app.go(route);
      INFO("page " << static_cast<int>(route.page) << " at " << width);
      check_all_reached(app, walk(app, height));
    }
  }
}

TEST_CASE("Tab goes through every step of the debrief and shows where it is, in a large and in a small window") {
  for (const auto& [width, height] : {std::pair{1280.0F, 800.0F}, std::pair{820.0F, 600.0F}}) {
    ShellHarness app("2026-04-23T11:51:00+01:00", width, height);
    const auto id = filled(app);
    for (int step = 1; step <= domain::step_count; ++step) {
      open_step(app, id, static_cast<domain::Step>(step));
      INFO("step " << step << " at " << width);
      check_all_reached(app, walk(app, height));
    }
  }
}

TEST_CASE("Escape leads from every step of the debrief back to Today, out of a field as well") {
  ShellHarness app;
  const auto id = filled(app);
  for (int step = 1; step <= domain::step_count; ++step) {
    INFO("step " << step);
    open_step(app, id, static_cast<domain::Step>(step));
    for (int i = 0; i < 4 && app.shell().route().page == PageId::debrief; ++i) app.key(Key::escape);
    CHECK(app.shell().route().page == PageId::today);
  }
}

TEST_CASE("A list that hangs from a button is opened, walked and left by key, and the focus comes back") {
  ShellHarness app;
  const auto id = filled(app);
  open_step(app, id, domain::Step::recall);
  app.focus("debrief/recall/kind/7");
  app.key(Key::enter);
  REQUIRE(app.has("debrief/recall/kind/kinds/concern"));
  app.key(Key::down);
  app.key(Key::escape);
  CHECK_FALSE(app.has("debrief/recall/kind/kinds/concern"));
  CHECK(app.shell().route().page == PageId::debrief);
  CHECK(app.focused() == "debrief/recall/kind/7");
}

}  // namespace afterword::test
