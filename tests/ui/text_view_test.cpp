// The editor on the screen: keys, mouse, what is drawn and what is left to the caller.
#include "ui/text/view.h"

#include "support/catch.h"
#include "text_support.h"

using namespace afterword;
using tests::OnScreen;
using ui::ctrl_key;
using ui::ctrl_shift_key;
using ui::Key;
using ui::shift_key;
using ui::text::TextRange;

TEST_CASE("typing writes, in order, whatever the script") {
  OnScreen screen;
  screen.window.type("Hello héllo ü 山 😀 שלום\nsecond line");
  CHECK(screen.editor.text() == "Hello héllo ü 山 😀 שלום\nsecond line");
  CHECK(screen.events.changed);
}

TEST_CASE("without the focus nothing is written") {
  OnScreen screen;
  screen.args.focused = false;
  screen.window.type("lost");
  CHECK(screen.editor.empty());
  CHECK(screen.left_over.size() == 8);
}

TEST_CASE("a field that is only read moves and copies, and changes nothing") {
  OnScreen screen;
  screen.editor.set_text("read me");
  screen.args.read_only = true;
  screen.window.press(Key::a, ctrl_key);
  screen.window.press(Key::c, ctrl_key);
  screen.window.press(Key::x, ctrl_key);
  screen.window.press(Key::del);
  screen.window.type("x");
  CHECK(screen.window.clipboard == "read me");
  CHECK(screen.editor.text() == "read me");
}

TEST_CASE("copy, cut and paste go by the clipboard, with either kind of shortcut") {
  OnScreen screen;
  screen.window.type("one two");
  screen.window.press(Key::left, ctrl_shift_key);
  screen.window.press(Key::c, ctrl_key);
  CHECK(screen.window.clipboard == "two");
  screen.window.press(Key::del, shift_key);
  CHECK(screen.editor.text() == "one ");
  screen.window.press(Key::v, ctrl_key);
  screen.window.press(Key::insert, shift_key);
  CHECK(screen.editor.text() == "one twotwo");
}

TEST_CASE("nothing selected leaves the clipboard as it is") {
  OnScreen screen;
  screen.window.clipboard = "kept";
  screen.window.type("x");
  screen.window.press(Key::c, ctrl_key);
  CHECK(screen.window.clipboard == "kept");
}

TEST_CASE("undo and redo by key, until nothing is left: then they are the caller's") {
  OnScreen screen;
  screen.window.type("word");
  screen.window.press(Key::z, ctrl_key);
  CHECK(screen.editor.empty());
  screen.window.press(Key::y, ctrl_key);
  CHECK(screen.editor.text() == "word");
  screen.window.press(Key::z, ctrl_key);
  screen.window.press(Key::z, ctrl_shift_key);
  CHECK(screen.editor.text() == "word");
  CHECK(screen.left_over.empty());
  screen.window.press(Key::z, ctrl_key, 2);
  REQUIRE(screen.left_over.size() == 1);
  CHECK(screen.left_over[0].key == Key::z);
}

TEST_CASE("Tab, Escape, chords with Alt and Control+Enter are the caller's") {
  OnScreen screen;
  screen.window.press(Key::tab);
  screen.window.press(Key::escape);
  screen.window.press(Key::up, ui::alt_key);
  screen.window.press(Key::enter, ctrl_key);
  screen.window.press(Key::k, ctrl_key);
  CHECK(screen.left_over.size() == 5);
  CHECK(screen.editor.empty());
}

TEST_CASE("a single line hands Enter on, and leaves up and down to the caller") {
  OnScreen screen(true);
  screen.window.type("name");
  screen.window.press(Key::down);
  CHECK(screen.left_over.size() == 1);
  CHECK_FALSE(screen.events.submitted);
  screen.window.press(Key::enter);
  CHECK(screen.events.submitted);
  CHECK(screen.editor.text() == "name");
}

TEST_CASE("the caller may take a key first, and the letter that it printed with it") {
  OnScreen screen;
  screen.args.before = [](const ui::Stroke& stroke) { return stroke.key == Key::enter || stroke.key == Key::b; };
  screen.window.type("abc\nd");
  CHECK(screen.editor.text() == "acd");
  CHECK(screen.left_over.empty());
}

TEST_CASE("a click sets the caret, with Shift it selects to there") {
  OnScreen screen;
  screen.editor.set_text("some words to click");
  screen.click(5);
  CHECK(screen.events.wants_focus);
  CHECK(screen.editor.caret() == 5);
  screen.click(10, 1, shift_key);
  CHECK(screen.editor.selected_text() == "words");
}

TEST_CASE("a double click takes a word, a triple click the line") {
  OnScreen screen;
  screen.editor.set_text("some words\nto click");
  screen.click(6, 2);
  CHECK(screen.editor.selected_text() == "words");
  screen.click(6, 3);
  CHECK(screen.editor.selected_text() == "some words\n");
}

TEST_CASE("dragging selects; after a double click by whole words") {
  OnScreen screen;
  screen.editor.set_text("some words to drag");
  const ImVec2 from = screen.place_of(5);
  const ImVec2 to = screen.place_of(12);
  screen.window.drag(from.x - 3, from.y, to.x - 3, to.y);
  CHECK(screen.editor.selected_text() == "words t");

  screen.window.wait(1);
  screen.window.input.mouse_move(from.x, from.y);
  for (const bool down : {true, false, true}) screen.window.input.mouse_button(0, down);
  screen.window.input.mouse_move(to.x - 3, to.y);
  screen.window.step(2);
  CHECK(screen.editor.selected_text() == "words to");
  screen.window.input.mouse_button(0, false);
  screen.window.step();
}

TEST_CASE("a drag beyond the visible part asks to be scrolled") {
  OnScreen screen;
  screen.editor.set_text(std::string(200, 'x'));
  const ImVec2 from = screen.place_of(5);
  screen.window.input.mouse_move(from.x, from.y);
  screen.window.input.mouse_button(0, true);
  screen.window.input.mouse_move(from.x, 460);
  screen.window.step(2);
  CHECK(screen.events.drag_scroll == 40);
  screen.window.input.mouse_move(from.x, 5);
  screen.window.step(2);
  CHECK(screen.events.drag_scroll == -15);
  screen.window.input.mouse_button(0, false);
  screen.window.step();
  CHECK(screen.events.drag_scroll == 0);
}

TEST_CASE("a click outside the visible part is not the editor's") {
  OnScreen screen;
  screen.editor.set_text("text");
  screen.window.click(700, 30);
  CHECK_FALSE(screen.events.wants_focus);
}

TEST_CASE("only rows that can be seen are drawn, whatever the length of the text") {
  OnScreen screen;
  std::string page;
  for (int i = 0; i < 400; ++i) page += "A line of some length that is there to be drawn\n";
  screen.editor.set_text(page);
  screen.window.step();
  const int few = screen.window.triangles();
  while (screen.editor.size() < 1'000'000) screen.editor.replace({0, 0}, page);
  screen.window.step();
  CHECK(screen.window.triangles() == few);
  CHECK(few > 300);
  CHECK(few < 3000);
}

TEST_CASE("of a single line with a million characters only the visible part is drawn, where the caret is") {
  OnScreen screen(true);
  screen.editor.set_text(std::string(1'000'000, 'm'));
  screen.window.press(Key::end);
  CHECK(screen.window.triangles() < 400);
  CHECK(screen.result.caret.Min.x >= 20);
  CHECK(screen.result.caret.Max.x <= 420);
  screen.window.press(Key::home);
  CHECK(screen.result.caret.Min.x == 20);
}

TEST_CASE("a single line shows its beginning when it loses the focus") {
  OnScreen screen(true);
  screen.window.type(std::string(200, 'x'));
  CHECK(screen.editor.scroll_x > 0);
  screen.args.focused = false;
  screen.window.step();
  CHECK(screen.editor.scroll_x == 0);
}

TEST_CASE("the placeholder shows while nothing is written, and its rows count") {
  OnScreen screen;
  const std::uint64_t bare = screen.window.drawn();
  screen.args.placeholder =
      "What did they come back to? What did you leave out? Write it as it comes, one thing a line.";
  screen.window.step();
  CHECK(screen.window.drawn() != bare);
  CHECK(screen.result.height == 2 * screen.args.row_height);
  screen.window.type("x");
  CHECK(screen.result.height == screen.args.row_height);
}

TEST_CASE("the caret blinks only as the caller says, and only with the focus") {
  OnScreen screen;
  const std::uint64_t shown = screen.window.drawn();
  screen.args.caret_shown = false;
  screen.window.step();
  const std::uint64_t hidden = screen.window.drawn();
  CHECK(hidden != shown);
  screen.args.caret_shown = true;
  screen.args.focused = false;
  screen.window.step();
  CHECK(screen.window.drawn() == hidden);
}

TEST_CASE("an idle editor draws the same picture again") {
  OnScreen screen;
  screen.window.type("as it was");
  const std::uint64_t before = screen.window.drawn();
  screen.window.step(5);
  CHECK(screen.window.drawn() == before);
}

TEST_CASE("what the font lacks is asked for, shown as a box and kept") {
  OnScreen screen;
  std::u32string asked;
  screen.args.needs_glyph = [&asked](char32_t c) { asked += c; };
  screen.window.type("面接 👍🏽");
  CHECK(asked.find(U'面') != std::u32string::npos);
  CHECK(asked.find(U'👍') != std::u32string::npos);
  CHECK(asked.find(U'a') == std::u32string::npos);
  CHECK(screen.editor.text() == "面接 👍🏽");
  const float before = screen.result.caret.Min.x;
  screen.window.press(Key::backspace);
  CHECK(before - screen.result.caret.Min.x == 16);
}

TEST_CASE("text that scrolled out of sight asks for no glyphs") {
  OnScreen screen;
  std::u32string asked;
  screen.args.needs_glyph = [&asked](char32_t c) { asked += c; };
  std::string page;
  for (int i = 0; i < 100; ++i) page += "line\n";
  screen.editor.set_text(page + "面接");
  screen.window.step();
  CHECK(asked.empty());
}

TEST_CASE("a mark is drawn on each row that it covers") {
  OnScreen screen(false, 200);
  const std::array<ui::text::MarkLook, 1> looks = {
      {{.fill = IM_COL32(255, 220, 200, 255), .underline = IM_COL32(255, 0, 0, 255)}}};
  screen.args.mark_looks = looks;
  screen.editor.set_text("a remark that goes over the end of a row or two, as remarks do");
  screen.editor.set_marks(0, {{.range = {2, 60}, .id = 9}});
  screen.window.step();
  REQUIRE(screen.result.marks.size() >= 3);
  CHECK(screen.result.marks[0].id == 9);
  CHECK(screen.result.marks[0].rect.Max.y < screen.result.marks[1].rect.Max.y);
  CHECK(screen.result.marks[1].rect.Min.x == 20);
}

TEST_CASE("paragraphs have their gaps and the room that notes need below them") {
  OnScreen screen;
  screen.editor.set_text("one\ntwo\nthree");
  screen.args.paragraph_gap = 6;
  const std::array<float, 2> space = {40, 0};
  screen.args.space_below = space;
  screen.window.step();
  CHECK(ui::text::paragraph_place(screen.editor, screen.args, 0).y == 0);
  CHECK(ui::text::paragraph_place(screen.editor, screen.args, 1).y == 26 + 6 + 40);
  CHECK(ui::text::paragraph_place(screen.editor, screen.args, 2).y == 2 * (26 + 6) + 40);
  CHECK(screen.result.height == 3 * 26 + 2 * 6 + 40);
  screen.click(5);
  CHECK(screen.editor.caret_paragraph() == 1);
}

TEST_CASE("the caret's place is given for scrolling and for input methods") {
  OnScreen screen;
  screen.window.type("one\ntwo");
  CHECK(screen.result.caret.Min.x > 20);
  CHECK(screen.result.caret.GetCenter().y == 20 + 26 + 13);
  CHECK(screen.result.caret.GetHeight() == 20);
}

TEST_CASE("glyphs that were added to the font are measured") {
  OnScreen screen;
  screen.editor.set_text("面");
  screen.window.step();
  const std::uint64_t box = screen.window.drawn();
  screen.args.font_revision = 1;
  screen.args.pixels = 20;
  screen.window.step();
  CHECK(screen.window.drawn() != box);
}

TEST_CASE("text may change after the fonts are gone and before they are back") {
  OnScreen screen;
  screen.window.type("before");
  screen.window.load_font();
  ++screen.args.font_revision;
  screen.editor.set_text_keeping_caret("before, and שלום after e\u0301");
  screen.editor.move(ui::text::Move::down, false);
  screen.window.step();
  CHECK(screen.editor.layout().row_count() == 1);
  CHECK(screen.editor.text() == "before, and שלום after e\u0301");
}

TEST_CASE("with the whole text selected its line ends are drawn as selected too") {
  OnScreen screen;
  screen.editor.set_text("a\n\nb");
  screen.window.step();
  const int plain = screen.window.triangles();
  screen.window.press(Key::a, ctrl_key);
  CHECK(screen.window.triangles() == plain + 2 * 4);
  CHECK(screen.editor.selection() == TextRange{0, 4});
}
