#include "domain/name_search.h"

#include "support/catch.h"

using namespace afterword::domain;

namespace {

const std::vector<KnownName>& everybody() {
  static const std::vector<KnownName> all = {
      known_name({1}, "Caoilfhionn Ní Dhuibhir", "KEE-lin nee GHIV-ir", ""),
      known_name({2}, "Świętosława Wójcik-Źrebiec", "shvyen-to-SWA-va VOY-chik", ""),
      known_name({3}, "陳雅婷", "Chén Yǎtíng", "Chen Ya-ting\nYating"),
      known_name({4}, "ليلى الحدّاد", "LAY-la al-had-DAAD", "Layla Al Haddad"),
      known_name({5}, "Bjørn Åkesson", "", ""),
      known_name({6}, "Bjarne Olsen", "", "")};
  return all;
}

std::vector<std::int64_t> found(std::string_view text) {
  std::vector<std::int64_t> ids;
  for (const auto id : find_names(text, everybody(), 10)) ids.push_back(id.value);
  return ids;
}
using Ids = std::vector<std::int64_t>;

}  // namespace

TEST_CASE("people are found without accents and by the beginning of a name") {
  CHECK(found("swietoslawa") == Ids{2});
  CHECK(found("wojcik zreb") == Ids{2});
  CHECK(found("BJORN akesson") == Ids{5});
  CHECK(found("dhuibhir") == Ids{1});
}

TEST_CASE("people are found by how the name is said and by other spellings") {
  CHECK(found("yating") == Ids{3});
  CHECK(found("layla haddad") == Ids{4});
  CHECK(found("雅婷") == Ids{3});
  CHECK(found("keelin") == Ids{});
  CHECK(found("kee lin") == Ids{1});
}

TEST_CASE("one slip in a word of four letters or more is forgiven") {
  CHECK(found("bjoern") == Ids{5});
  CHECK(found("caoilfhoinn") == Ids{1});
  CHECK(found("olson") == Ids{6});
  CHECK(found("nij") == Ids{});
}

TEST_CASE("every word typed has to be one of theirs, and nothing finds nobody") {
  CHECK(found("bjorn olsen") == Ids{});
  CHECK(found("") == Ids{});
  CHECK(found("  ") == Ids{});
  CHECK(found("bj") == Ids{6, 5});
}
