#include "domain/merge_people.h"

#include "support/catch.h"

using namespace afterword::domain;

namespace {

Person judith() {
  Person one;
  one.id = {1};
  one.ref = "p1";
  one.name = "Judith Hallorane";
  one.email = "judith@brannoc.example";
  one.details = {{{11}, {5}, "runs the half marathon", "sport", ""}};
  one.cares_about = {{{21}, {5}, "staff who speak up", 2, ""}};
  return one;
}

Person hallorane() {
  Person one;
  one.id = {2};
  one.ref = "p2";
  one.name = "J. Hallorane";
  one.other_names = "Judy";
  one.title = "Matron";
  one.email = "matron@brannoc.example";
  one.card = true;
  one.merged = "p0";
  one.details = {{{12}, {6}, "Runs the half marathon.", "", ""}, {{13}, {6}, "was a cadet at 16", "", ""}};
  one.cares_about = {{{22}, {6}, "Staff who speak up", 3, ""}};
  return one;
}

}  // namespace

TEST_CASE("merging fills what is empty and keeps both spellings") {
  const Person both = merged(judith(), hallorane(), "p2");
  CHECK(both.name == "Judith Hallorane");
  CHECK(both.other_names == "J. Hallorane\nJudy");
  CHECK(both.title == "Matron");
  CHECK(both.email == "judith@brannoc.example");
  CHECK(both.card);
  CHECK(both.merged == "p0\np2");
}

TEST_CASE("merging says nothing twice and loses no address") {
  const Person both = merged(judith(), hallorane(), "p2");
  REQUIRE(both.details.size() == 3);
  CHECK(both.details[0].text == "runs the half marathon");
  CHECK(both.details[1].text == "was a cadet at 16");
  CHECK(both.details[2].text == "also reached at matron@brannoc.example");
  CHECK(both.details[2].mention == false);
  REQUIRE(both.cares_about.size() == 1);
  CHECK(both.cares_about[0].weight == 3);
  CHECK(merged(both, hallorane(), "p2") == both);
}

TEST_CASE("somebody listed twice at an interview is listed once after a merge") {
  Interview interview;
  interview.people = {{{31}, {2}, AttendedAs::host, Met::video, ""},
                      {{32}, {1}, AttendedAs::interviewer, Met::unset, ""}};
  interview.asked.emplace_back().by = {2};
  interview.concerns.emplace_back().by = {2};
  rename_person(interview, {2}, {1});
  REQUIRE(interview.people.size() == 1);
  CHECK(interview.people[0] == Attendee{{31}, {1}, AttendedAs::interviewer, Met::video, ""});
  CHECK(interview.asked[0].by == PersonId{1});
  CHECK(interview.concerns[0].by == PersonId{1});
}
