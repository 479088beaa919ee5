// Editing, selecting, moving and undoing, without a screen.
#include "ui/text/editor.h"

#include "support/catch.h"
#include "text_support.h"

using namespace afterword::ui::text;
using afterword::tests::lay_out;

namespace {

Editor with(std::string_view text, std::size_t caret = 0) {
  Editor editor;
  editor.set_text(text);
  editor.set_caret(caret);
  return editor;
}

// Types letter by letter, a tenth of a second apart.
void type(Editor& editor, std::u32string_view text, double& seconds) {
  for (const char32_t& c : text) editor.type({&c, 1}, seconds += 0.1);
}

const std::string family = "👨‍👩‍👧";

}  // namespace

TEST_CASE("what is typed stands at the caret, or in place of the selection") {
  Editor editor = with("ac", 1);
  editor.type(U"b", 0);
  CHECK(editor.text() == "abc");
  CHECK(editor.caret() == 2);
  editor.select(1, 3);
  editor.type(U"X", 0);
  CHECK(editor.text() == "aX");
}

TEST_CASE("one key erases a whole character, however many code points it has") {
  Editor editor = with(family + "e\u0301" + "🇮🇪");
  editor.set_caret(editor.size());
  editor.erase_back(0);
  CHECK(editor.text() == family + "e\u0301");
  editor.erase_back(0);
  CHECK(editor.text() == family);
  editor.erase_back(0);
  CHECK(editor.text().empty());
  editor.undo();
  editor.set_caret(0);
  editor.erase_ahead(0);
  CHECK(editor.text() == "e\u0301🇮🇪");
}

TEST_CASE("the caret moves over whole characters") {
  Editor editor = with("a" + family + "b");
  editor.move(Move::right, false);
  editor.move(Move::right, false);
  CHECK(editor.caret() == 6);
  editor.move(Move::left, false);
  CHECK(editor.caret() == 1);
  editor.set_caret(3);
  CHECK(editor.caret() == 1);
}

TEST_CASE("a letter typed before a stray mark takes it, and the caret stands behind both") {
  Editor editor = with("\u0301z", 0);
  editor.type(U"e", 0);
  editor.type(U"f", 0);
  CHECK(editor.text() == "e\u0301fz");
}

TEST_CASE("with Control, words are erased") {
  Editor editor = with("one two three", 13);
  editor.erase_back(0, true);
  CHECK(editor.text() == "one two ");
  editor.set_caret(0);
  editor.erase_ahead(0, true);
  CHECK(editor.text() == "two ");
}

TEST_CASE("an arrow leaves a selection at its edge; with Shift the selection grows") {
  Editor editor = with("abcdef");
  editor.select(1, 4);
  editor.move(Move::left, false);
  CHECK(editor.caret() == 1);
  editor.select(1, 4);
  editor.move(Move::right, false);
  CHECK(editor.caret() == 4);
  editor.move(Move::right, true);
  editor.move(Move::right, true);
  CHECK(editor.selected_text() == "ef");
}

TEST_CASE("up and down aim at the same place over short rows") {
  Editor editor = with("long line\nab\nlong line", 7);
  lay_out(editor, 20);
  editor.move(Move::down, false);
  CHECK(editor.caret() == 12);
  editor.move(Move::down, false);
  CHECK(editor.caret() == 20);
  editor.move(Move::up, false);
  editor.move(Move::up, false);
  CHECK(editor.caret() == 7);
}

TEST_CASE("up from the first row goes to its beginning, down from the last to its end") {
  Editor editor = with("abc\ndef", 2);
  lay_out(editor, 20);
  editor.move(Move::up, false);
  CHECK(editor.caret() == 0);
  editor.set_caret(5);
  editor.move(Move::down, true);
  CHECK(editor.selected_text() == "ef");
}

TEST_CASE("Home and End go by rows; at a break the caret stays on the row it was on") {
  Editor editor = with("one two three", 2);
  lay_out(editor, 8);
  editor.move(Move::row_end, false);
  CHECK(editor.caret() == 8);
  CHECK(editor.caret_row() == 0);
  editor.move(Move::row_start, false);
  CHECK(editor.caret() == 0);
  editor.set_caret(8);
  CHECK(editor.caret_row() == 1);
  editor.move(Move::row_end, false);
  CHECK(editor.caret() == 13);
}

TEST_CASE("a page moves by its rows and stops at the last before the end") {
  Editor editor = with("a\nb\nc\nd\ne");
  lay_out(editor, 8);
  editor.move(Move::page_down, false, 3);
  CHECK(editor.caret() == 6);
  editor.move(Move::page_down, false, 3);
  CHECK(editor.caret() == 8);
  editor.move(Move::page_up, false, 100);
  CHECK(editor.caret() == 0);
}

TEST_CASE("words typed in one go are undone word by word, and come back") {
  Editor editor = with("");
  double seconds = 0;
  type(editor, U"one two", seconds);
  REQUIRE(editor.undo());
  CHECK(editor.text() == "one ");
  REQUIRE(editor.undo());
  CHECK(editor.text().empty());
  CHECK_FALSE(editor.undo());
  REQUIRE(editor.redo());
  REQUIRE(editor.redo());
  CHECK(editor.text() == "one two");
  CHECK(editor.caret() == 7);
  CHECK_FALSE(editor.redo());
}

TEST_CASE("a pause, a move of the caret and a line end each begin a new step") {
  Editor editor = with("");
  double seconds = 0;
  type(editor, U"ab", seconds);
  seconds += 5;
  type(editor, U"cd", seconds);
  editor.undo();
  CHECK(editor.text() == "ab");
  editor.move(Move::left, false);
  editor.move(Move::right, false);
  type(editor, U"e\n", seconds);
  editor.undo();
  CHECK(editor.text() == "abe");
  editor.undo();
  CHECK(editor.text() == "ab");
}

TEST_CASE("erasing back in one go is one step, and the word comes back where it was") {
  Editor editor = with("a longer word", 13);
  double seconds = 0;
  for (int i = 0; i < 4; ++i) editor.erase_back(seconds += 0.1);
  CHECK(editor.text() == "a longer ");
  editor.undo();
  CHECK(editor.text() == "a longer word");
  CHECK(editor.caret() == 13);
}

TEST_CASE("undo brings the selection back that was typed over") {
  Editor editor = with("keep this word");
  editor.select(5, 9);
  editor.type(U"x", 0);
  editor.undo();
  CHECK(editor.text() == "keep this word");
  CHECK(editor.selected_text() == "this");
}

TEST_CASE("everything typed in a long session can be undone") {
  Editor editor = with("");
  double seconds = 0;
  for (int i = 0; i < 5000; ++i) type(editor, U"word ", seconds);
  int steps = 0;
  while (editor.undo()) ++steps;
  CHECK(steps == 5000);
  CHECK(editor.text().empty());
  while (editor.redo()) --steps;
  CHECK(steps == 0);
  CHECK(editor.size() == 25000);
}

TEST_CASE("after select all and delete, one undo brings a hundred thousand characters back") {
  const std::string long_text(100000, 'x');
  Editor editor = with(long_text);
  editor.select_all();
  editor.erase_back(0);
  CHECK(editor.empty());
  editor.undo();
  CHECK(editor.text() == long_text);
}

TEST_CASE("what is pasted is one step and is cleaned") {
  Editor editor = with("ad", 1);
  editor.paste("b\r\nc\xFF");
  CHECK(editor.text() == "ab\nc\uFFFDd");
  editor.undo();
  CHECK(editor.text() == "ad");
}

TEST_CASE("a single line takes no line ends, but keeps those in its value") {
  Editor editor(true);
  editor.paste("one\ntwo\n");
  CHECK(editor.text() == "one two");
  editor.type(U"\n", 0);
  CHECK(editor.text() == "one two ");
  editor.set_text("kept\nas it is");
  CHECK(editor.text() == "kept\nas it is");
  CHECK(editor.paragraph_count() == 1);
}

TEST_CASE("text from elsewhere leaves the caret at its words") {
  Editor editor = with("first\nsecond\nthird", 8);
  editor.set_text_keeping_caret("zero\nfirst\nsecond\nthird");
  CHECK(editor.caret() == 13);
  editor.set_text_keeping_caret("first\nsecond\nthird");
  CHECK(editor.caret() == 8);
  editor.set_text_keeping_caret("first\nthird");
  CHECK(editor.caret() == 6);
  CHECK_FALSE(editor.can_undo());
}

TEST_CASE("the same text from elsewhere changes nothing") {
  Editor editor = with("word", 2);
  editor.type(U"x", 0);
  const auto revision = editor.revision();
  editor.set_text_keeping_caret("woxrd");
  CHECK(editor.revision() == revision);
  CHECK(editor.can_undo());
}

TEST_CASE("text from elsewhere that is shorter than the caret's place is safe") {
  Editor editor = with("a long text", 11);
  editor.select(3, 11);
  editor.set_text_keeping_caret("a");
  CHECK(editor.caret() == 1);
  editor.set_text_keeping_caret("");
  CHECK(editor.caret() == 0);
}

TEST_CASE("paragraphs are counted and given out without their line ends") {
  Editor editor = with("q why us?\r\n\na because", 14);
  CHECK(editor.paragraph_count() == 3);
  CHECK(editor.paragraph_text(0) == "q why us?");
  CHECK(editor.paragraph_text(1).empty());
  CHECK(editor.paragraph_text(2) == "a because");
  CHECK(editor.caret_paragraph() == 2);
}

TEST_CASE("a triple click takes the paragraph with its line end") {
  Editor editor = with("one\ntwo\nthree");
  editor.select_paragraph(5);
  CHECK(editor.selected_text() == "two\n");
}

TEST_CASE("ten million pasted bytes are there and can be taken back") {
  std::string page;
  while (page.size() < 10'000'000) page += "What would you do in the first ninety days? ";
  Editor editor = with("ab", 1);
  lay_out(editor, 70);
  editor.paste(page);
  CHECK(editor.size() == page.size() + 2);
  CHECK(editor.layout().row_count() > 100000);
  editor.undo();
  CHECK(editor.text() == "ab");
  CHECK(editor.layout().row_count() == 1);
}
