// Text tools: comparing without marks, finding words, shortening without breaking a character.
#include "domain/text.h"

#include "domain/index_words.h"

#include "support/catch.h"

using namespace afterword::domain;

TEST_CASE("a full-text index cuts a word at its apostrophe and keeps what is no accent") {
  CHECK(index_words("L’été d'Ærøskøbing, e\u0301té 2024!") ==
        std::vector<std::string>{"l", "ete", "d", "ærøskøbing", "ete", "2024"});
  CHECK(index_words("").empty());
  CHECK(lower_case("L’ÉTÉ à Ærø ΣΑΣ") == "l’été à ærø σασ");
}

TEST_CASE("Folding makes spellings meet that people type for one another") {
  CHECK(fold("Świętosława Wójcik-Źrebiec") == "swietoslawa wojcik-zrebiec");
  CHECK(fold("Caoilfhionn NÍ DHUIBHIR") == "caoilfhionn ni dhuibhir");
  CHECK(fold("Bjørn Þórsson") == "bjorn thorsson");
  CHECK(fold("Straße Łódź Æsop Œuvre") == "strasse lodz aesop oeuvre");
  CHECK(fold("don\u2019t \u201cstop\u201d\u00a0now") == "don't \"stop\" now");
  CHECK(fold("e\u0301") == fold("\u00e9"));
  CHECK(fold("Ａｂｃ") == "abc");
  CHECK(fold("陳雅婷") == "陳雅婷");
}

TEST_CASE("Folding keeps bytes that are no UTF-8") {
  CHECK(fold("A\xff"
             "B\xc3") ==
        "a\xff"
        "b\xc3");
  CHECK(fold(std::string_view("a\0b", 3)) == std::string("a\0b", 3));
}

TEST_CASE("Words are runs of letters and digits with the apostrophe inside") {
  const auto words = words_of("Doesn't O\u2019Rourke-Šimić ask 'why' 2nd?");
  REQUIRE(words.size() == 6);
  CHECK(words[0].folded == "doesn't");
  CHECK(words[1].folded == "o'rourke");
  CHECK(words[2].folded == "simic");
  CHECK(words[4].folded == "why");
  CHECK(words[5].folded == "2nd");
  CHECK(std::string_view("Doesn't O\u2019Rourke-Šimić").substr(words[1].begin, words[1].end - words[1].begin) ==
        "O\u2019Rourke");
  CHECK(words_of("").empty());
  CHECK(words_of(" -- ?!").empty());
}

TEST_CASE("Trimming takes blanks of every kind and nothing else") {
  CHECK(trim(" \t\u00a0 a b \u3000\r\n") == "a b");
  CHECK(trim("") == "");
  CHECK(trim(" \u2003 ") == "");
  CHECK(trim("é") == "é");
  CHECK(trim(" \xff ") == "\xff");
}

TEST_CASE("A shortened text fits its width, breaks no character and says that it goes on") {
  CHECK(shorten("short", 10) == "short");
  CHECK(shorten("exactly ten", 11) == "exactly ten");
  CHECK(shorten("What is your view on safe staffing", 20) == "What is your view…");
  CHECK(shorten("Donaudampfschifffahrt", 8) == "Donauda…");
  CHECK(shorten("陳雅婷と話した", 7) == "陳雅婷…");
  CHECK(shorten("two\nlines", 20) == "two lines");
  CHECK(shorten("abc", 0).empty());
  const std::string text = "Świętosława said: «żółć» e\u0301a\u0300 陳雅婷 and more words";
  for (int width = 1; width < 60; ++width) {
    const std::string cut = shorten(text, width);
    INFO(width << " " << cut);
    CHECK(columns(cut) <= width);
    CHECK(cut.find("\ufffd") == std::string::npos);
    if (columns(text) > width) CHECK(cut.ends_with("…"));
  }
}

TEST_CASE("The first sentence ends where a reader would stop") {
  CHECK(first_sentence("I said yes. Then no.") == "I said yes.");
  CHECK(first_sentence("Met Mr. Quill and Dr. Vance. Nice.") == "Met Mr. Quill and Dr. Vance.");
  CHECK(first_sentence("It was 4.05 ml. Right?") == "It was 4.05 ml.");
  CHECK(first_sentence("Really?! Yes.") == "Really?!");
  CHECK(first_sentence("\u201cNever ring me.\u201d She smiled.") == "\u201cNever ring me.\u201d");
  CHECK(first_sentence("no stop here") == "no stop here");
  CHECK(first_sentence("one line\nanother") == "one line");
  CHECK(first_sentence("") == "");
}

TEST_CASE("Small words for counts and lists") {
  CHECK(counted(1, "concern") == "1 concern");
  CHECK(counted(2, "concern") == "2 concerns");
  CHECK(counted(0, "person", "people") == "0 people");
  CHECK(listed({}).empty());
  CHECK(listed({"Judith"}) == "Judith");
  CHECK(listed({"Judith", "Lorna"}) == "Judith and Lorna");
  CHECK(listed({"Judith", "Prakash", "Lorna"}) == "Judith, Prakash and Lorna");
  CHECK(capitalised("éclair") == "Éclair");
  CHECK(capitalised("").empty());
}

TEST_CASE("What cannot be seen in a name is written out, and what scripts need is left alone") {
  CHECK(hidden_shown("Ann\u202Ea") == "Ann[U+202E]a");
  CHECK(hidden_shown("A\u200Bnn\uFEFF\u00AD\x07") == "A[U+200B]nn[U+FEFF][U+00AD][U+0007]");
  CHECK(hidden_shown("a\u200Db \u200Ec") == "a[U+200D]b [U+200E]c");
  CHECK(hidden_shown("x\U000E0041") == "x[U+E0041]");
  for (const char* name :
       {"Siobh\u00E1n N\u00ED", "\u0639\u0644\u06CC\u200C\u0631\u0636\u0627", "\u05D3\u05D5\u05D3\u200E (a)",
        "\U0001F469\u200D\U0001F4BB", "two\nlines\tand a tab", "\U0001F3F4\U000E0067\U000E0062\U000E007F"}) {
    INFO(name);
    CHECK_FALSE(has_hidden(name));
    CHECK(hidden_shown(name) == name);
  }
  CHECK(hidden_in_names({"Ann", "Bo"}, "they were left out").empty());
  const std::string said = hidden_in_names({"A\u200Bnn", "Bo", "A\u200Bnn", "C\u2066"}, "they were left out");
  CHECK(said.find("“A[U+200B]nn” and “C[U+2066]”; they were left out.") != std::string::npos);
}
