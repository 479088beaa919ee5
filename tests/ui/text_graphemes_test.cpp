// What the editor takes for one character, one word, and a place where a line may break.
#include "ui/text/graphemes.h"

#include "support/catch.h"

using namespace afterword::ui::text;

namespace {

// The ends of all clusters of a text, going forward.
std::vector<std::size_t> forward(std::u32string_view text) {
  std::vector<std::size_t> ends;
  for (std::size_t at = 0; at < text.size();) ends.push_back(at = cluster_end(text, at));
  return ends;
}

std::vector<std::size_t> backward(std::u32string_view text) {
  std::vector<std::size_t> ends;
  for (std::size_t at = text.size(); at > 0; at = cluster_before(text, at)) ends.insert(ends.begin(), at);
  return ends;
}

const std::u32string family_sign = U"👨‍👩‍👧";
const std::u32string flags = U"🇮🇪🇵🇱🇫🇷";

}  // namespace

TEST_CASE("a letter with its marks is one character") {
  CHECK(cluster_end(U"e\u0301x", 0) == 2);
  CHECK(cluster_end(U"a\u0328\u0301b", 0) == 3);
  CHECK(cluster_end(U"각", 0) == 1);
  CHECK(cluster_end(U"\u1100\u1161\u11A8", 0) == 3);
}

TEST_CASE("a family, a waving hand with its skin and a flag are one character each") {
  CHECK(cluster_end(family_sign, 0) == family_sign.size());
  CHECK(cluster_end(U"👋🏽!", 0) == 2);
  CHECK(forward(flags) == std::vector<std::size_t>{2, 4, 6});
  CHECK(cluster_end(U"❤\uFE0F", 0) == 2);
}

TEST_CASE("a carriage return goes with its line feed") {
  CHECK(cluster_end(U"\r\n", 0) == 2);
  CHECK(cluster_before(U"a\r\n", 3) == 1);
}

TEST_CASE("going back stops where going forward does") {
  for (const std::u32string& text :
       {family_sign + U"x" + family_sign, flags, U"a" + flags + U"b", std::u32string(U"e\u0301e\u0301\u0302 \r\n\r\n"),
        std::u32string(U"नमस्ते"), std::u32string(U"각각한글"),
        std::u32string(U"👋🏽👋🏽👨‍👩‍👧🇮🇪🇮"), std::u32string(U"\u0301\u0301a")})
    CHECK(backward(text) == forward(text));
}

TEST_CASE("a place inside a character belongs to its beginning") {
  for (std::size_t i = 0; i < family_sign.size(); ++i) CHECK(cluster_start(family_sign, i) == 0);
  CHECK(cluster_start(flags, 3) == 2);
  CHECK(cluster_start(U"abc", 2) == 2);
  CHECK(cluster_start(U"abc", 9) == 3);
}

TEST_CASE("words end before the next word; an apostrophe does not end one") {
  const std::u32string text = U"It’s a self-made café.";
  CHECK(next_word(text, 0) == 5);
  CHECK(next_word(text, 5) == 7);
  CHECK(next_word(text, 7) == 12);
  CHECK(next_word(text, 17) == text.size());
  CHECK(previous_word(text, text.size()) == 17);
  CHECK(previous_word(text, 5) == 0);
}

TEST_CASE("a line end stops the way by words") {
  CHECK(next_word(U"one\ntwo", 0) == 3);
  CHECK(next_word(U"one\ntwo", 3) == 4);
  CHECK(previous_word(U"one\ntwo", 4) == 3);
  CHECK(previous_word(U"one\n\n two", 6) == 5);
}

TEST_CASE("the way back by words meets the beginnings of the way forward") {
  const std::u32string text = U"Wards 4 and 5: “what’s e\u0301te\u0301?” 日本語 text\n\nend.";
  for (std::size_t at = 0; at < text.size(); ++at) {
    CHECK(next_word(text, at) > at);
    CHECK(previous_word(text, at + 1) <= at);
  }
}

TEST_CASE("a double click takes the word, the blanks or the sign under it") {
  CHECK(word_around(U"don’t go", 2) == TextRange{0, 5});
  CHECK(word_around(U"a  b", 1) == TextRange{1, 3});
  CHECK(word_around(U"(a)", 0) == TextRange{0, 1});
  CHECK(word_around(U"last", 4) == TextRange{0, 4});
  CHECK(word_around(U"e\u0301te\u0301 x", 0) == TextRange{0, 5});
  CHECK(word_around(U"", 0) == TextRange{0, 0});
  CHECK(word_around(U"a\n\nb", 2) == TextRange{2, 2});
}

TEST_CASE("lines break after blanks and hyphens, and around Chinese and Japanese but for their signs") {
  CHECK(may_break_before(U"a b", 2));
  CHECK_FALSE(may_break_before(U"a b", 1));
  CHECK_FALSE(may_break_before(U"a\u00A0b", 2));
  CHECK(may_break_before(U"well-known", 5));
  CHECK_FALSE(may_break_before(U" -5", 2));
  CHECK(may_break_before(U"日本", 1));
  CHECK_FALSE(may_break_before(U"本。", 1));
  CHECK_FALSE(may_break_before(U"「本", 1));
  CHECK_FALSE(may_break_before(U"ab", 1));
}
