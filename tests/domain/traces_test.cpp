#include "domain/traces.h"

#include "support/catch.h"

using namespace afterword::domain;

namespace {

std::string clean(const Person& person, std::string_view text, const std::vector<std::string>& others = {}) {
  return without_traces(text, traces_of(person, others));
}

Person named(std::string name, std::string others = {}) {
  Person person;
  person.name = std::move(name);
  person.other_names = std::move(others);
  return person;
}

}  // namespace

TEST_CASE("a name is found whatever its case and accents, in full and in parts") {
  const Person one = named("Świętosława Wójcik-Źrebiec");
  CHECK(clean(one, "swietoslawa asked, WÓJCIK-ŹREBIEC nodded") == "someone asked, someone nodded");
  CHECK(clean(one, "Swietoslawa Wojcik Zrebiec's dog") == "someone's dog");
  CHECK(clean(one, "the wojcikowa street") == "the wojcikowa street");
}

TEST_CASE("other spellings, and names in scripts without blanks, are found too") {
  const Person one = named("陳雅婷", "Chen Ya-ting");
  CHECK(clean(one, "和陳雅婷談了, 雅婷 on video, chen ya-ting") == "和someone談了, someone on video, someone");
  CHECK(clean(named("ليلى الحدّاد"), "قالت ليلى الحدّاد ذلك") == "قالت someone ذلك");
}

TEST_CASE("addresses and numbers go wherever they stand") {
  Person one = named("Ann Lee");
  one.email = "ann.lee@kelso.example";
  one.phone = "+44 20 55";
  CHECK(clean(one, "write to <ANN.LEE@kelso.example>, ring +44 20 55.") == "write to <someone>, ring someone.");
}

TEST_CASE("what other people are called by stays where it stands alone") {
  const Person one = named("Lorna Byrne");
  CHECK(clean(one, "Lorna and Lorna Byrne and Byrne", {"Lorna Doone"}) == "Lorna and someone and someone");
  CHECK(traces_of(one, {"Lorna Doone"}).shared == std::vector<std::string>{"Lorna"});
}

TEST_CASE("a name of one word that others bear is left, and a text without traces is as it was") {
  CHECK(clean(named("Lorna"), "Lorna said so", {"Lorna Doone"}) == "Lorna said so");
  CHECK(clean(named(""), "Nobody said so") == "Nobody said so");
  CHECK(clean(named("Lorna"), "") == "");
}
