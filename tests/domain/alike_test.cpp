// What two letters have in common.
#include "domain/alike.h"

#include <string_view>

#include "support/catch.h"

using afterword::domain::alike;

TEST_CASE("Runs of four words and more that both letters have are found, whatever their case and marks") {
  const std::string_view a = "Dear Ann, thank you for showing me the Ward yesterday. Yours";
  const std::string_view b = "Thank you for showing me the ward, and the café.";
  const auto found = alike(a, b);
  REQUIRE(found.size() == 1);
  CHECK(a.substr(found[0].begin, found[0].end - found[0].begin) == "thank you for showing me the Ward");
}

TEST_CASE("Three words in common are nothing, and neither are empty or broken texts") {
  CHECK(alike("I would like that", "I would like tea").empty());
  CHECK(alike("", "").empty());
  CHECK(alike("\xff\xfe one two three four", "").empty());
}

TEST_CASE("Stretches apart from each other stay apart") {
  const auto found = alike("one two three four X five six seven eight", "five six seven eight one two three four");
  CHECK(found.size() == 2);
}
