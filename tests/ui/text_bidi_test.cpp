// Hebrew and Arabic stand from right to left, and Arabic letters join.
#include "ui/text/bidi.h"

#include "support/catch.h"
#include "text_support.h"
#include "ui/text/arabic.h"

using namespace afterword::ui::text;
using afterword::tests::lay_out;

namespace {

// The row as it is seen, from left to right.
std::u32string seen(std::u32string_view row) {
  std::u32string order;
  for (const std::size_t i : visual_order(bidi_levels(row, runs_right_to_left(row)))) order += row[i];
  return order;
}

}  // namespace

TEST_CASE("the first letter says which way a paragraph runs") {
  CHECK_FALSE(runs_right_to_left(U"Dear שרה"));
  CHECK(runs_right_to_left(U"שרה said"));
  CHECK(runs_right_to_left(U"12. مرحبا"));
  CHECK_FALSE(runs_right_to_left(U"123 …"));
}

TEST_CASE("a Hebrew name in an English line is turned, the line is not") {
  CHECK(seen(U"met אבג today") == U"met גבא today");
  CHECK(seen(U"plain text") == U"plain text");
}

TEST_CASE("two Hebrew words keep their order from right to left, with what stands between them") {
  CHECK(seen(U"x אב, גד y") == U"x דג ,בא y");
}

TEST_CASE("numbers run from left to right in either direction") {
  CHECK(seen(U"אב 12 גד") == U"דג 12 בא");
  CHECK(seen(U"אב 1,200.50 גד") == U"דג 1,200.50 בא");
  CHECK(seen(U"אב 50% גד") == U"דג 50% בא");
}

TEST_CASE("in a Hebrew paragraph an English word keeps its letters in order") {
  CHECK(seen(U"אב word גד") == U"דג word בא");
  CHECK(seen(U"אב word.") == U".word בא");
}

TEST_CASE("brackets turn with the text") {
  CHECK(mirrored(U'(') == U')');
  CHECK(mirrored(U'»') == U'«');
  CHECK(mirrored(U'a') == U'a');
}

TEST_CASE("Arabic letters take the form that joins their neighbours") {
  const std::u32string word = U"\u0628\u0628\u0628";  // beh, three times
  CHECK(joined_form(word, 0) == 0xFE91);              // initial
  CHECK(joined_form(word, 1) == 0xFE92);              // medial
  CHECK(joined_form(word, 2) == 0xFE90);              // final
  CHECK(joined_form(U"\u0628", 0) == 0xFE8F);         // alone
}

TEST_CASE("alef joins only the letter before it") {
  const std::u32string word = U"\u0628\u0627\u0628";
  CHECK(joined_form(word, 1) == 0xFE8E);
  CHECK(joined_form(word, 2) == 0xFE8F);
}

TEST_CASE("lam and alef are drawn as the one sign that they make, and stay two characters") {
  CHECK(lam_alef(U"\u0644\u0627", 0) == 0xFEFB);
  CHECK(lam_alef(U"\u0628\u0644\u0627", 1) == 0xFEFC);
  CHECK(lam_alef(U"\u0644\u0623", 0) == 0xFEF7);
  CHECK(lam_alef(U"\u0644\u0628", 0) == 0);
  Editor editor;
  editor.set_text("\u0644\u0627");
  lay_out(editor, 10);
  CHECK(editor.visual_row(0).x_of(0) - editor.visual_row(0).x_of(2) == 10);
  editor.move(Move::left, false);
  CHECK(editor.caret() == 1);
}

TEST_CASE("marks between letters do not part them") {
  const std::u32string word = U"\u0628\u064E\u0628";
  CHECK(joined_form(word, 0) == 0xFE91);
  CHECK(joined_form(word, 2) == 0xFE90);
}

TEST_CASE("what does not join stays as it is") {
  CHECK(joined_form(U"abc", 1) == U'b');
  CHECK(joined_form(U"\u05D0", 0) == 0x5D0);
}

TEST_CASE("the caret stands at the right of the first Hebrew letter and at the left of the last") {
  Editor editor;
  editor.set_text("a אבג");
  lay_out(editor, 20);
  const VisualRow row = editor.visual_row(0);
  CHECK(row.x_of(0) == 0);
  CHECK(row.x_of(2) == 50);
  CHECK(row.x_of(4) == 30);
  CHECK(row.x_of(5) == 20);
  CHECK(row.position_at(48) == 2);
  CHECK(row.position_at(22) == 5);
}

TEST_CASE("a selection across two directions is drawn in pieces") {
  Editor editor;
  editor.set_text("ab אבג");
  lay_out(editor, 20);
  const auto spans = editor.visual_row(0).spans({1, 4});
  REQUIRE(spans.size() == 2);
  CHECK(spans[0] == std::pair(10.0F, 30.0F));
  CHECK(spans[1] == std::pair(50.0F, 60.0F));
}

TEST_CASE("a Hebrew paragraph stands at the right margin") {
  Editor editor;
  editor.set_text("אבג");
  lay_out(editor, 10);
  CHECK(editor.visual_row(0).x_of(0) == 100);
  CHECK(editor.visual_row(0).x_of(3) == 70);
}

TEST_CASE("in a Hebrew paragraph the left arrow goes onward, and nowhere gets stuck") {
  Editor editor;
  editor.set_text("אב word גד");
  lay_out(editor, 20);
  for (std::size_t i = 0; i < editor.size(); ++i) {
    CHECK(editor.caret() == i);
    editor.move(Move::left, false);
  }
  CHECK(editor.caret() == editor.size());
  for (std::size_t i = editor.size(); i > 0; --i) editor.move(Move::right, false);
  CHECK(editor.caret() == 0);
}
