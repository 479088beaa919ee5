// The shell: going from page to page, the focus ring, the palette, the menu, undo with its name, zoom, themes, toasts.
#include <chrono>
#include <fstream>
#include <thread>

#include "support/catch.h"
#include "support/shell_harness.h"
#include "ui/fonts.h"
#include "ui/layout.h"
#include "ui/preferences.h"
#include "ui/widgets.h"

namespace afterword::test {

using ui::Key;
using ui::PageId;

namespace {

struct Known {
  domain::PersonId lorna;
  domain::InterviewId interview;
};

// One interview at St Brannoc's with Lorna, who asked about staffing.
Known fill_in(ShellHarness& app) {
  workspace::Workspace& w = app.workspace();
  const domain::OpportunityId opportunity{w.new_id()};
  const Known known{{w.new_id()}, {w.new_id()}};
  const auto now = w.now();
  REQUIRE(w.carry_out(workspace::AddOpportunity{opportunity, "St Brannoc’s Hospital", "Junior sister"}));
  REQUIRE(w.carry_out(workspace::AddInterview{known.interview, opportunity, std::nullopt, now}));
  REQUIRE(w.carry_out(workspace::MeetPerson{known.lorna, {w.new_id()}, known.interview, "Lorna Bicknell"}));
  REQUIRE(w.carry_out(
      workspace::AddAsked{{w.new_id()}, known.interview, -1, "How do you keep the ward safe?", known.lorna}));
  app.settle();
  return known;
}

}  // namespace

TEST_CASE("whoever uploads the letters hears of every one that came") {
  constexpr std::string_view words = "Żółć Привет γειά שלום 李娜";
  int generation = 0;
  bool shown = false;
  ShellHarness app([&](ui::Frame& f) {
    generation = f.draw.fonts().generation();
    if (!shown) return;
    f.draw.text(20, 20, ui::Font::body, ui::Colour::ink, words);
    f.draw.text(20, 60, ui::Font::title, ui::Colour::ink, words);
  });
  app.settle();
  shown = true;
  int told = 0, grown = 0;
  for (int i = 0; i < 300; ++i) {
    const int before = generation;
    told += app.shell().prepare() ? 1 : 0;
    app.shell().frame(100 + i / 60.0);
    ui::finish_frame_without_renderer();
    CHECK(generation - before <= 1);
    grown += generation - before;
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  CHECK(grown > 0);
  CHECK(told == grown);
}

TEST_CASE("the rail leads to every page, and says which one is shown") {
  ShellHarness app;
  for (const char* page : {"interviews", "people", "settings", "today"}) {
    app.click(std::string("rail/pages/") + page);
    CHECK(app.state(std::string("rail/pages/") + page) == "chosen");
  }
  CHECK(app.shell().route().page == PageId::today);
}

TEST_CASE("Escape and Alt Left go back the way one came, with the focus where it was") {
  ShellHarness app;
  app.focus("rail/pages/people");
  app.key(Key::enter);
  CHECK(app.shell().route().page == PageId::people);
  app.run("go.settings");
  app.key(Key::escape);
  CHECK(app.shell().route().page == PageId::people);
  app.key(ui::alt(Key::left));
  CHECK(app.shell().route().page == PageId::today);
  CHECK(app.focused() == "rail/pages/people");
}

TEST_CASE("Tab goes round all stops in drawing order, Shift Tab back; a group is one stop with arrows in it") {
  ShellHarness app([](ui::Frame& f) {
    ui::button(f, 300, 100, "first", "First");
    const std::vector<ui::ChipItem> items = {{"a", "A"}, {"b", "B", true}, {"c", "C"}};
    ui::chips(f, {300, 160, 400}, "letters", items);
    ui::button(f, 300, 220, "last", "Last");
    ui::button(f, 300, 280, "off", "Off", {.enabled = false});
  });
  app.key(Key::tab);
  CHECK(app.focused() == "page/first");
  app.key(Key::tab);
  CHECK(app.focused() == "page/letters/b");  // the chosen one stands for its group
  app.key(Key::right);
  CHECK(app.focused() == "page/letters/c");
  app.key(Key::right);
  CHECK(app.focused() == "page/letters/c");
  app.key(Key::left);
  app.key(Key::up);
  CHECK(app.focused() == "page/letters/a");
  app.key(Key::tab);
  CHECK(app.focused() == "page/last");
  app.key(Key::tab, ui::shift_key);
  CHECK(app.focused() == "page/letters/b");  // the chosen one again, from whichever side
  app.key(Key::tab);
  app.key(Key::tab);
  CHECK(app.focused() == "rail/menu");  // what cannot be pressed is no stop
}

TEST_CASE("when the focused widget goes, its neighbour has the focus") {
  int rows = 3;
  ShellHarness app([&rows](ui::Frame& f) {
    for (int i = 0; i < rows; ++i) {
      const auto scope = f.scope(i);
      if (ui::button(f, 300, 100 + 50 * static_cast<float>(i), "remove", "Remove")) {
        --rows;
        f.again();
      }
    }
  });
  app.focus("page/1/remove");
  app.key(Key::enter);
  CHECK(app.focused() == "page/1/remove");
  app.key(Key::enter);
  CHECK(app.focused() == "page/0/remove");
}

TEST_CASE("a widget out of sight scrolls into view when the focus comes to it") {
  ShellHarness app([](ui::Frame& f) {
    ui::ScrollArea area(f, "column", {300, 100, 400, 300});
    float y = area.top();
    for (int i = 0; i < 20; ++i, y += 60) ui::button(f, 320, y, std::to_string(i), "Row");
    area.finish(y);
  });
  app.focus("page/15");
  const ui::Rect r = app.rect("page/15");
  CHECK(r.y >= 100);
  CHECK(r.bottom() <= 400);
  app.focus("page/0");
  CHECK(app.rect("page/0").y >= 100);
}

TEST_CASE("the wheel scrolls, not further than the content goes") {
  ShellHarness app([](ui::Frame& f) {
    ui::ScrollArea area(f, "column", {300, 100, 400, 300});
    const float y = area.top();
    ui::button(f, 320, y, "top", "Top");
    area.finish(y + 500);
  });
  app.shell().input().mouse_move(400, 200);
  app.shell().input().mouse_wheel(0, -100);
  app.settle();
  CHECK(app.rect("page/top").y == 100 - 200);
  app.shell().input().mouse_wheel(0, 100);
  app.settle();
  CHECK(app.rect("page/top").y == 100);
}

// ---- Palette and menu ----

TEST_CASE("Ctrl K finds people, interviews and questions, and goes there") {
  ShellHarness app;
  const Known known = fill_in(app);
  app.key(ui::ctrl(Key::k));
  CHECK(app.focused() == "palette/text");
  app.type("bicknell");
  REQUIRE(app.has("palette/0"));
  CHECK(app.label("palette/0") == "Lorna Bicknell");
  app.key(Key::enter);
  CHECK(app.shell().route().page == PageId::people);
  CHECK(app.shell().route().person == known.lorna);
  CHECK_FALSE(app.has("palette/text"));

  app.key(ui::ctrl(Key::k));
  app.type("ward safe");
  REQUIRE(app.has("palette/0"));
  app.key(Key::enter);
  CHECK(app.shell().route().page == PageId::debrief);
  CHECK(app.shell().route().interview == known.interview);
}

TEST_CASE("Ctrl K runs commands by a part of their name, chosen by arrows") {
  ShellHarness app;
  app.key(ui::ctrl(Key::k));
  app.type("peop");
  CHECK(app.label("palette/0") == "People");
  app.key(Key::enter);
  CHECK(app.shell().route().page == PageId::people);
  app.key(ui::ctrl(Key::k));
  app.type("?");
  const std::size_t all = app.paths("palette/").size();
  CHECK(all > 5);
  app.key(Key::down);
  CHECK(app.state("palette/1") == "chosen");
}

TEST_CASE("Escape closes the palette and gives the focus back") {
  ShellHarness app;
  app.focus("rail/pages/people");
  app.key(ui::ctrl(Key::k));
  app.type("zzzz no such thing");
  CHECK(app.paths("palette/").size() == 1);
  app.key(Key::escape);
  CHECK(app.focused() == "rail/pages/people");
  CHECK(app.shell().route().page == PageId::today);
}

TEST_CASE("while an overlay is open, nothing below it hears mouse or keys") {
  ShellHarness app;
  app.key(ui::ctrl(Key::k));
  app.click("rail/pages/people");
  CHECK(app.shell().route().page == PageId::today);
  CHECK_FALSE(app.has("palette/text"));  // a click beside it closes it
}

TEST_CASE("the menu says what undo would take back, and takes it back") {
  ShellHarness app;
  fill_in(app);
  app.key(Key::f10);
  REQUIRE(app.has("menu/edit.undo"));
  CHECK(app.label("menu/edit.undo") == "Undo: add question");
  app.click("menu/edit.undo");
  CHECK_FALSE(app.has("menu/edit.undo"));
  CHECK(app.workspace().redo_label() == "Add question");
  app.key(ui::ctrl_shift(Key::z));
  CHECK(app.workspace().undo_label() == "Add question");
}

// ---- Look ----

TEST_CASE("zoom goes through its steps by keys and stays where it ends") {
  ShellHarness app;
  CHECK(app.shell().scale() == tests::Approx(1));
  app.key(ui::ctrl(Key::equal));
  CHECK(app.shell().scale() == tests::Approx(1.1));
  for (int i = 0; i < 12; ++i) app.key(ui::ctrl(Key::equal));
  CHECK(app.shell().scale() == tests::Approx(3));
  app.key(ui::ctrl(Key::digit_0));
  CHECK(app.shell().scale() == tests::Approx(1));
  for (int i = 0; i < 12; ++i) app.key(ui::ctrl(Key::minus));
  CHECK(app.shell().scale() == tests::Approx(0.5));
}

TEST_CASE("a narrow window shrinks the rail, and every page can still be reached") {
  ShellHarness app("2026-04-23T11:51:00+01:00", 640, 480);
  CHECK(app.rect("rail/find").w < 56);
  app.click("rail/pages/people");
  CHECK(app.shell().route().page == PageId::people);
}

TEST_CASE("the other theme is one command away, and is remembered") {
  ShellHarness app;
  app.run("view.theme");
  CHECK(app.workspace().preference(ui::preference::theme) == "dark");
  app.run("view.theme");
  CHECK(app.workspace().preference(ui::preference::theme) == "light");
}

TEST_CASE("zoom steps stop at their ends") {
  CHECK(ui::zoom_step(100, 1) == 110);
  CHECK(ui::zoom_step(100, -1) == 90);
  CHECK(ui::zoom_step(300, 1) == 300);
  CHECK(ui::zoom_step(50, -1) == 50);
  CHECK(ui::zoom_step(104, 1) == 110);
  CHECK(ui::zoom_step(104, -1) == 100);
}

// ---- News ----

TEST_CASE("a toast says what happened, offers to undo it, and goes after eight seconds") {
  bool add = false;
  ShellHarness app([&add](ui::Frame& f) {
    if (ui::button(f, 300, 100, "add", "Add"))
      f.out.edit(workspace::AddOpportunity{{f.new_id()}, "Hillside", "Nurse"}, "Hillside added");
    (void)add;
  });
  app.click("page/add");
  REQUIRE(app.workspace().opportunities().size() == 1);
  REQUIRE(app.has("toast/undo"));
  app.click("toast/undo");
  CHECK(app.workspace().opportunities().empty());
  CHECK_FALSE(app.has("toast/undo"));
  app.click("page/add");
  app.wait(8.1);
  CHECK_FALSE(app.has("toast/undo"));
}

TEST_CASE("what went wrong while the file was opened is said in the window") {
  ShellHarness app;
  CHECK_FALSE(app.has("toast/text"));
  const auto folder = app.file().parent_path() / "question-sets";
  std::filesystem::create_directory(folder);
  std::ofstream(folder / "broken.json") << R"({"afterword_question_set": 1, "set": "x", "questions": [{"id": 7}]})";
  app.restart();
  REQUIRE(app.has("toast/text"));
  CHECK_THAT(app.label("toast/text"), tests::contains("broken.json"));
  CHECK_THAT(app.label("toast/text"), tests::contains("everything else is there"));
}

TEST_CASE("an edit that fails says why and takes nothing with it") {
  ShellHarness app([](ui::Frame& f) {
    if (ui::button(f, 300, 100, "bad", "Bad")) f.out.set(workspace::Field::asked_rating, 12345, std::int64_t{3});
  });
  app.click("page/bad");
  CHECK_FALSE(app.shell().last_error().empty());
}

TEST_CASE("what cannot be undone is asked first, and Escape leaves it") {
  ShellHarness app([](ui::Frame& f) {
    if (ui::button(f, 300, 100, "erase", "Erase"))
      f.out.ask({.title = "Erase Hillside?",
                 .text = "Nothing of it can be brought back",
                 .yes = "Erase it",
                 .edits = {workspace::AddOpportunity{{f.new_id()}, "stands for it", ""}},
                 .then = std::nullopt});
  });
  app.focus("page/erase");
  app.key(Key::enter);
  CHECK(app.focused() == "confirm/leave");
  app.key(Key::tab);
  app.key(Key::tab);
  CHECK(app.focused() == "confirm/leave");  // the ring stays in the dialog
  app.key(Key::escape);
  CHECK(app.focused() == "page/erase");
  CHECK(app.workspace().opportunities().empty());
  app.key(Key::enter);
  app.click("confirm/yes");
  CHECK(app.workspace().opportunities().size() == 1);
}

TEST_CASE("keys typed while the palette or a page is still coming reach it, in order") {
  ShellHarness app;
  fill_in(app);
  ui::Input& input = app.shell().input();
  const auto stroke = [&](Key key, ui::Mods mods) {
    input.key(key, true, mods);
    input.key(key, false, mods);
  };
  stroke(Key::k, ui::ctrl_key);
  for (const char c : std::string("lorna")) input.character(static_cast<char32_t>(c));
  app.settle();
  REQUIRE(app.has("palette/text"));
  CHECK(app.state("palette/text") == "lorna");
  app.key(Key::escape);

  stroke(Key::n, ui::ctrl_key);
  for (const char c : std::string("why us")) input.character(static_cast<char32_t>(c));
  app.settle();
  CHECK(app.state("debrief/recall/page") == "why us");
}

TEST_CASE("in a low window the palette shows fewer rows, all of them within it, and still leads to every command") {
  ShellHarness app("2026-04-23T11:51:00+01:00", 853, 533);
  fill_in(app);
  app.key(ui::ctrl(Key::k));
  app.type("?");
  const auto all_within = [&] {
    for (const auto& path : app.paths("palette/"))
      if (path != "palette/text" && app.rect(path).bottom() > 533 - 44) return false;
    return true;
  };
  CHECK(app.paths("palette/").size() > 3);
  CHECK(all_within());
  for (int i = 0; i < 9; ++i) app.key(Key::down);
  CHECK(app.state("palette/9") == "chosen");
  CHECK(all_within());
}

TEST_CASE("the foot bar grows where its words have no room beside its buttons, and keeps within the page") {
  for (const float width : {1280.0F, 1000.0F, 820.0F}) {
    for (const ui::PageShape shape : {ui::PageShape::column, ui::PageShape::wide, ui::PageShape::beside_list}) {
      ui::Page shown;
      ShellHarness bar([&](ui::Frame& f) {
        const ui::Page p = ui::page(f, shape, true, true);
        shown = p;
        ui::FootBar foot(f, p, "Nothing here has to be filled in. Every word is saved as you type.");
        (void)foot.primary("next", "To the personal details", ui::ctrl(Key::enter));
        (void)foot.quiet("leave", "Leave for now", ui::plain(Key::f9));
      });
      bar.shell().resize(width, 600, 1);
      bar.settle();
      INFO(width << " " << static_cast<int>(shape));
      CHECK(bar.rect("page/next").right() <= shown.x + shown.foot_w + 1);
      CHECK(bar.rect("page/next").bottom() <= 600 - 12);
      CHECK(bar.rect("page/leave").x >= shown.x - 1);
      const float beside = bar.rect("page/leave").x - shown.x;
      CHECK((beside >= 150 || shown.foot_tall));
      if (shown.foot_tall) CHECK(bar.rect("page/next").y >= shown.foot_y + 36);
    }
  }
}

}  // namespace afterword::test
