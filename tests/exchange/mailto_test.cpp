// Letters for the mail program and for the printer: nothing in them becomes a header or markup.
#include "exchange/mailto.h"
#include "exchange/letter_html.h"
#include "support/catch.h"

using namespace afterword::exchange;

TEST_CASE("A letter becomes a link with its subject and body escaped") {
  const auto link = mailto("ann+jobs@kelso.example", "Thanks & goodbye", "Dear Ann,\n\nÉté?");
  REQUIRE(link.has_value());
  CHECK(*link ==
        "mailto:ann+jobs@kelso.example?subject=Thanks%20%26%20goodbye&body=Dear%20Ann%2C%0D%0A%0D%0A%C3%89t%C3%A9%3F");
}

TEST_CASE("A line end in the subject cannot begin another header") {
  const auto link = mailto("a@b.example", "Hello\r\nBcc: x@y.example", "");
  REQUIRE(link.has_value());
  CHECK(link->find("%0A") == std::string::npos);
  CHECK(link->find("%0D") == std::string::npos);
}

TEST_CASE("What is no single address is refused, and so is a link too long for mail programs") {
  for (const char* const address :
       {"", "ann", "@b.example", "a@", "a@b@c", "a b@c.example", "a@b.example,c@d.example", "a@b.example\nBcc: x"})
    CHECK_FALSE(mailto(address, "s", "b").has_value());
  CHECK_FALSE(mailto("a@b.example", "s", std::string(longest_mailto, 'x')).has_value());
}

TEST_CASE("A printed letter holds every paragraph, and what looks like markup stays text") {
  PrintedLetter letter;
  letter.from.name = "Marisol <M>";
  letter.to = "Ann";
  letter.address = "1 Ward Lane\nKelso";
  letter.body = "Dear Ann,\n\nThank you & all.\n\nMarisol";
  const std::string html = letter_html(letter);
  CHECK(html.find("Marisol &lt;M&gt;") != std::string::npos);
  CHECK(html.find("Ann<br>\n1 Ward Lane<br>\nKelso") != std::string::npos);
  CHECK(html.find("<p>Thank you &amp; all.</p>") != std::string::npos);
  CHECK(html.find("<p>Marisol</p>") != std::string::npos);
}
