// Text goes in and out of the editor byte for byte.
#include "ui/text/utf8.h"

#include "support/catch.h"

using namespace afterword::ui::text;

TEST_CASE("valid text comes back byte for byte") {
  for (const std::string text : {"", "plain", "naïve café", "日本語", "😀👨‍👩‍👧",
                                 "\xEF\xBB\xBFwith a mark", "a\r\nb\rc\n", "\xF4\x8F\xBF\xBF"})
    CHECK(to_utf8(from_utf8(text)) == text);
}

TEST_CASE("each code point is one character, also above U+FFFF") {
  CHECK(from_utf8("aé日😀") == U"aé日😀");
  CHECK(from_utf8("😀").size() == 1);
}

TEST_CASE("bytes that are not UTF-8 survive") {
  for (const std::string text : {"\x80", "a\xFFz", "\xC3", "\xC0\xAF", "\xE2\x82", "\xED\xA0\x80", "\xF5\x80\x80\x80",
                                 "\xF4\x90\x80\x80", "\xF0\x80\x80\xAF", "ok \xE9t\xE9 ok"})
    CHECK(to_utf8(from_utf8(text)) == text);
  CHECK(from_utf8("a\xFFz").size() == 3);
}

TEST_CASE("every single byte and every pair of bytes survives") {
  for (int a = 0; a < 256; ++a)
    for (int b = 0; b < 256; ++b) {
      const std::string text{static_cast<char>(a), static_cast<char>(b)};
      if (to_utf8(from_utf8(text)) != text) FAIL("bytes " << a << ' ' << b);
    }
}

TEST_CASE("what is pasted is cleaned of stray bytes, line ends of other systems and control characters") {
  CHECK(from_outside("one\r\ntwo\rthree\n") == U"one\ntwo\nthree\n");
  CHECK(from_outside("a\xFF\x07\x1B[0mz\t\x7F!") == U"a\uFFFD[0mz\t!");
  CHECK(from_outside("😀") == U"😀");
}

TEST_CASE("the length in bytes is known without writing them") {
  for (const std::string text : {"a", "é", "日", "😀", "\xFF"}) CHECK(utf8_length(from_utf8(text)[0]) == text.size());
}
