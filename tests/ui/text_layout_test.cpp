// Where lines break, and that an edit leaves the same rows as laying all out anew.
#include "ui/text/layout.h"

#include <random>

#include "support/catch.h"
#include "text_support.h"
#include "ui/text/utf8.h"

using namespace afterword::ui::text;
using afterword::tests::EvenGlyphs;
using afterword::tests::lay_out;
using afterword::tests::rows_of;

namespace {

std::string wrapped(std::string_view text, int columns) {
  Editor editor;
  editor.set_text(text);
  lay_out(editor, columns);
  return rows_of(editor);
}

}  // namespace

TEST_CASE("words go to the next row whole") { CHECK(wrapped("one two three", 8) == "one two |three"); }

TEST_CASE("blanks hang at the end of a row") {
  CHECK(wrapped("abcd    efgh", 4) == "abcd    |efgh");
  CHECK(wrapped("abcd    ", 4) == "abcd    ");
}

TEST_CASE("a word wider than the row is broken") { CHECK(wrapped("to extraordinary", 6) == "to |extrao|rdinar|y"); }

TEST_CASE("letters are as wide as a table says that was measured before, and each key has its own") {
  struct Measured : EvenGlyphs {
    const WidthTable* widths() const override { return table; }
    const WidthTable* table = nullptr;
  };
  class Narrow : public EvenGlyphs {
   public:
    float advance(char32_t) const override { return 4; }
  };
  WidthTables tables;
  Measured glyphs;
  glyphs.table = &tables.of(1, Narrow());
  CHECK(Metrics(glyphs).cluster(U"a", 0).width == 4);
  CHECK(&tables.of(1, EvenGlyphs()) == glyphs.table);
  glyphs.table = &tables.of(2, EvenGlyphs());
  CHECK(Metrics(glyphs).cluster(U"a", 0).width == Metrics(EvenGlyphs()).cluster(U"a", 0).width);
  for (std::uint64_t key = 3; key < 200; ++key) CHECK(tables.of(key, Narrow())[U'a'] == 4);
}

TEST_CASE("each line end begins a row, also at the very end") {
  CHECK(wrapped("a\n\nb\n", 5) == "a||b|");
  CHECK(wrapped("", 5).empty());
}

TEST_CASE("a carriage return before the line end is no part of the row") { CHECK(wrapped("ab\r\ncd", 5) == "ab|cd"); }

TEST_CASE("a character of several code points is not broken") {
  Editor editor;
  editor.set_text("ae\u0301e\u0301e\u0301");
  lay_out(editor, 2);
  REQUIRE(editor.layout().row_count() == 2);
  CHECK(editor.layout().row(editor.buffer(), 0).range == TextRange{0, 3});
}

TEST_CASE("a column narrower than a character still shows one in each row") { CHECK(wrapped("abc", 0) == "a|b|c"); }

TEST_CASE("what the font lacks is a box of one em") {
  const EvenGlyphs glyphs;
  const Metrics metrics(glyphs);
  const Cluster face = metrics.cluster(U"😀", 0);
  CHECK(face.shown == Cluster::Shown::box);
  CHECK(face.width == 16);
  const Cluster family = metrics.cluster(U"👨‍👩‍👧", 0);
  CHECK(family.length == 5);
  CHECK(family.width == 16);
  CHECK(metrics.cluster(from_utf8("\xFF"), 0).shown == Cluster::Shown::box);
}

TEST_CASE("a letter and its mark are drawn by the character that holds both") {
  const EvenGlyphs glyphs;
  const Cluster cluster = Metrics(glyphs).cluster(U"e\u0301", 0);
  CHECK(cluster.glyph == U'é');
  CHECK(cluster.length == 2);
  CHECK(cluster.width == 10);
  CHECK(Metrics(glyphs).cluster(U"\u1100\u1161\u11A8", 0).glyph == U'각');
}

TEST_CASE("a mark that no letter holds is drawn over its letter, without width") {
  const EvenGlyphs glyphs;
  const Cluster cluster = Metrics(glyphs).cluster(U"q\u0301", 0);
  CHECK(cluster.shown == Cluster::Shown::parts);
  CHECK(cluster.width == 10);
}

TEST_CASE("in a huge paragraph the rows far below an edit stay as they were") {
  // Rows of seven even words: two words more at the front, and no new row ever begins where an old one did.
  std::string text;
  for (int i = 0; i < 50'000; ++i) text += "evenly ";
  Editor editor;
  editor.set_text(text);
  lay_out(editor, 50);
  const auto start_from_end = [&](std::size_t back) {
    const auto& layout = editor.layout();
    return editor.size() - layout.row(editor.buffer(), layout.row_count() - back).range.from;
  };
  const std::size_t last = start_from_end(1), earlier = start_from_end(4000);
  editor.replace({0, 0}, "evenly evenly ");
  lay_out(editor, 50);
  CHECK(start_from_end(1) == last);
  CHECK(start_from_end(4000) == earlier);
  for (std::size_t row = 0; row < editor.layout().row_count(); ++row)
    CHECK(editor.layout().row(editor.buffer(), row).range.length() <= 51);
}

TEST_CASE("a position at a break belongs to either row, as asked") {
  Editor editor;
  editor.set_text("one two three");
  lay_out(editor, 8);
  CHECK(editor.layout().row_of(8, false) == 1);
  CHECK(editor.layout().row_of(8, true) == 0);
  CHECK(editor.layout().row_of(0, true) == 0);
}

TEST_CASE("a single line does not wrap, whatever its length") {
  Editor editor(true);
  editor.set_text(std::string(5000, 'x'));
  lay_out(editor, 10);
  CHECK(editor.layout().row_count() == 5);
  CHECK(editor.layout().piece_x(4) == 4096 * 10);
  CHECK(editor.layout().piece_at(4096 * 10) == 4);
}

TEST_CASE("after any edit the rows are those of laying all out anew") {
  std::mt19937 random(20260305);
  const std::u32string alphabet = U"abc  -\n\né日本。«»\u0301\u200D👨👩🇮🇪\u0628\u0627\u064E\u05D0 \t\r\n";
  const auto below = [&random](std::size_t limit) { return static_cast<std::size_t>(random() % limit); };
  const EvenGlyphs glyphs;
  const Metrics metrics(glyphs);
  for (const bool one_line : {false, true})
    for (int round = 0; round < 60; ++round) {
      Buffer buffer(one_line);
      Layout layout;
      const float width = 10 * static_cast<float>(1 + below(25));
      layout.rebuild(buffer, metrics, width, one_line);
      for (int edit = 0; edit < 60; ++edit) {
        std::u32string inserted;
        for (std::size_t n = below(edit % 10 == 0 ? 400 : 6); n > 0; --n) inserted += alphabet[below(alphabet.size())];
        const std::size_t at = below(buffer.size() + 1);
        const std::size_t removed = std::min(buffer.size() - at, below(edit % 7 == 0 ? 200 : 5));
        layout.update(buffer, metrics, buffer.replace(at, removed, inserted));
        Layout anew;
        anew.rebuild(buffer, metrics, width, one_line);
        if (one_line) {
          const std::size_t last = layout.row_count() - 1;
          const float end = layout.piece_x(last) + layout.row(buffer, last).width;
          const std::size_t last_anew = anew.row_count() - 1;
          CHECK(end == anew.piece_x(last_anew) + anew.row(buffer, last_anew).width);
          continue;
        }
        REQUIRE(layout.row_count() == anew.row_count());
        for (std::size_t row = 0; row < anew.row_count(); ++row) {
          const Row expected = anew.row(buffer, row);
          const Row actual = layout.row(buffer, row);
          if (actual.range != expected.range || actual.paragraph != expected.paragraph ||
              actual.ends_paragraph != expected.ends_paragraph)
            FAIL("round " << round << ", edit " << edit << ", row " << row);
        }
      }
    }
}

TEST_CASE("what turns the direction round, or has no width, takes the room of a box") {
  const EvenGlyphs glyphs;
  const Metrics metrics(glyphs);
  for (const char32_t hidden : {U'\u202E', U'\u200B', U'\u2066', U'\uFEFF'}) {
    const Cluster cluster = metrics.cluster(std::u32string(1, hidden), 0);
    CHECK(cluster.shown == Cluster::Shown::box);
    CHECK(cluster.width == 16);
  }
  CHECK(metrics.cluster(U"\u200E", 0).shown == Cluster::Shown::nothing);
}
