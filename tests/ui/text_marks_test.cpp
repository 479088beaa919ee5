// Marks stay with the words they stand on.
#include "ui/text/marks.h"

#include "support/catch.h"
#include "ui/text/editor.h"

using namespace afterword::ui::text;

namespace {

// A text with its second word marked, ready to be edited.
struct Marked {
  Marked() {
    editor.set_text("one wrnog word");
    editor.set_marks(0, {{.range = {4, 9}, .id = 7}});
  }
  std::string marked() const {
    const auto marks = editor.marks().all();
    if (marks.empty()) return "nothing";
    return editor.text().substr(marks[0].range.from, marks[0].range.length());
  }
  Editor editor;
};

}  // namespace

TEST_CASE("a mark moves when text before it changes") {
  Marked text;
  text.editor.replace({0, 3}, "number one,");
  CHECK(text.marked() == "wrnog");
}

TEST_CASE("a mark stays when text behind it changes") {
  Marked text;
  text.editor.replace({10, 14}, "");
  CHECK(text.marked() == "wrnog");
}

TEST_CASE("a mark grows with what is typed inside it, not at its edges") {
  Marked text;
  text.editor.replace({6, 6}, "XX");
  CHECK(text.marked() == "wrXXnog");
  text.editor.replace({4, 4}, "a");
  CHECK(text.marked() == "wrXXnog");
  text.editor.replace({12, 12}, "z");
  CHECK(text.marked() == "wrXXnog");
}

TEST_CASE("a mark loses what is cut from it") {
  Marked head;
  head.editor.replace({2, 6}, "");
  CHECK(head.marked() == "nog");
  Marked tail;
  tail.editor.replace({7, 12}, "_");
  CHECK(tail.marked() == "wrn");
}

TEST_CASE("a mark goes with its words, and with a suggestion taken for it") {
  Marked text;
  text.editor.replace({4, 9}, "wrong");
  CHECK(text.marked() == "nothing");
}

TEST_CASE("marks of one kind are replaced together, other kinds stay") {
  Marks marks;
  marks.set(0, {{.range = {5, 8}}, {.range = {1, 2}}});
  marks.set(1, {{.range = {3, 4}}});
  marks.set(0, {{.range = {6, 9}}, {.range = {2, 2}}});
  REQUIRE(marks.all().size() == 2);
  CHECK(marks.all()[0].kind == 1);
  CHECK(marks.all()[1].range == TextRange{6, 9});
}

TEST_CASE("all marks that touch a range are found, also those that begin long before it") {
  Marks marks;
  marks.set(0, {{.range = {0, 100}, .id = 1}, {.range = {10, 12}, .id = 2}, {.range = {60, 70}, .id = 3}});
  const auto found = marks.within({50, 61});
  REQUIRE(found.size() == 2);
  CHECK(found[0].id == 1);
  CHECK(found[1].id == 3);
}

TEST_CASE("of marks at one place the innermost is meant") {
  Marks marks;
  marks.set(0, {{.range = {0, 100}, .id = 1}, {.range = {10, 12}, .id = 2}});
  REQUIRE(marks.at(11) != nullptr);
  CHECK(marks.at(11)->id == 2);
  CHECK(marks.at(12)->id == 1);
  CHECK(marks.at(100) == nullptr);
}

TEST_CASE("ranges in bytes fall on the right characters, also where they overlap") {
  Editor editor;
  editor.set_text("né 😀 wörd");
  editor.set_marks_in_bytes(0, {{.range = {0, 3}}, {.range = {4, 14}}, {.range = {9, 14}}});
  const auto marks = editor.marks().all();
  REQUIRE(marks.size() == 3);
  CHECK(marks[0].range == TextRange{0, 2});
  CHECK(marks[1].range == TextRange{3, 9});
  CHECK(marks[2].range == TextRange{5, 9});
}
