// The commands about people: brief, cards and tables out, cards in, forgetting.
#include <nlohmann/json.hpp>

#include "program.h"
#include "support/catch.h"

using afterword::test::Folder;
using afterword::test::Outcome;
using nlohmann::json;

namespace {

constexpr const char* document_with_people = R"({"afterword": 1,
 "opportunities": [{"id": "o", "company": "Kelso", "role": "Nurse", "stage": "interviewing"}],
 "people": [{"id": "p", "name": "Lorna Bicknell", "email": "lorna@kelso.example",
   "cares_about": [{"interview": "i", "text": "shift cover", "weight": 2}]}],
 "interviews": [{"id": "i", "opportunity": "o", "round": "first", "ends": "2026-03-05T15:10:00+01:00",
   "people": [{"person": "p", "as": "interviewer"}], "asked": [{"text": "=Why?", "by": "p", "rating": 2}],
   "concerns": [{"by": "p", "text": "Lives far away"}], "dump": "lorna was late"}]})";

struct PeopleDesk {
  PeopleDesk() {
    const Outcome imported = run({"import", folder.file("in.json", document_with_people)});
    INFO(imported.err);
    REQUIRE(imported.status == 0);
  }
  Outcome run(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), {"--data", folder / "afterword.db", "--no-seed"});
    return afterword::test::run({arguments, {}, {}});
  }
  Folder folder;
};

}  // namespace

TEST_CASE("brief prints the page as text, JSON, Markdown and HTML") {
  const PeopleDesk desk;
  const Outcome text = desk.run({"brief", "--interview", "i", "--at", "2026-03-10T09:00:00+01:00"});
  CHECK(text.status == 0);
  CHECK(text.out.find("Kelso, first round") == 0);
  CHECK(text.out.find("shift cover") != std::string::npos);
  const Outcome page = desk.run({"--json", "brief", "--person", "p"});
  const json parsed = json::parse(page.out);
  CHECK(parsed["concerns"][0]["text"] == "Lives far away");
  CHECK(parsed["concerns"][0]["sources"][0]["interview"] == "i");
  CHECK(parsed["people"][0]["cares_about"][0]["weight"] == 2);
  CHECK(desk.run({"brief", "--interview", "i", "--format", "markdown"}).out.find("# Kelso, first round") == 0);
  const std::string out = desk.folder / "brief.html";
  CHECK(desk.run({"brief", "--interview", "i", "--format", "html", "--out", out}).status == 0);
  CHECK(afterword::test::bytes_of(out).find("<!DOCTYPE html>") == 0);
  CHECK(desk.run({"brief", "--interview", "nothing"}).status == 1);
  CHECK(desk.run({"brief"}).status != 0);
}

TEST_CASE("pages of one person are about that person alone, and Anki refuses them") {
  const PeopleDesk desk;
  const auto exported = [&](std::vector<std::string> more) {
    more.insert(more.begin(), {"export", "--at", "2026-03-10T09:00:00+01:00", "--format"});
    return desk.run(std::move(more));
  };
  for (const char* format : {"markdown", "html"}) {
    INFO(format);
    const Outcome page = exported({format, "--person", "p"});
    CHECK(page.status == 0);
    CHECK(page.out.find("shift cover") != std::string::npos);
    CHECK(page.out ==
          desk.run({"brief", "--person", "p", "--format", format, "--at", "2026-03-10T09:00:00+01:00"}).out);
    CHECK(exported({format, "--person", "nobody"}).err.find("no person with the id nobody") != std::string::npos);
    CHECK(exported({format, "--person", "p", "--interview", "i"}).status == 1);
  }
  const Outcome cards = exported({"anki", "--person", "p"});
  CHECK(cards.status == 1);
  CHECK(cards.err.find("not one person") != std::string::npos);
}

TEST_CASE("people go out as cards and come back as the same people") {
  const PeopleDesk desk;
  const Outcome cards = desk.run({"export", "--format", "vcf", "--person", "p", "--vcard", "3.0"});
  CHECK(cards.out.find("VERSION:3.0\r\n") != std::string::npos);
  CHECK(cards.out.find("shift cover") == std::string::npos);
  CHECK(desk.run({"export", "--format", "vcf", "--private"}).out.find("shift cover") != std::string::npos);
  const Outcome again = desk.run({"--json", "import", desk.folder.file("people.vcf", cards.out)});
  CHECK(json::parse(again.out)["unchanged"] == 1);
}

TEST_CASE("tables go out one by one or into a folder") {
  const PeopleDesk desk;
  const Outcome asked = desk.run({"export", "--format", "csv", "--what", "asked"});
  CHECK(asked.out.find("'=Why?") != std::string::npos);
  CHECK(desk.run({"export", "--format", "csv", "--what", "nothing"}).status == 2);
  CHECK(desk.run({"export", "--format", "csv"}).status == 1);
  const std::string folder = desk.folder / "tables";
  CHECK(desk.run({"export", "--format", "csv", "--out", folder}).status == 0);
  CHECK(afterword::test::bytes_of(folder + "/people.csv").find("Lorna Bicknell") != std::string::npos);
}

TEST_CASE("forget erases somebody and says what it cannot reach") {
  const PeopleDesk desk;
  const Outcome done = desk.run({"--json", "forget", "--person", "p"});
  INFO(done.err);
  REQUIRE(done.status == 0);
  const json result = json::parse(done.out);
  CHECK(result["texts"] == 1);
  CHECK(result["still_hold"].size() == 1);  // the file that was imported
  CHECK(desk.run({"export", "--format", "json"}).out.find("orna") == std::string::npos);
  CHECK(afterword::test::bytes_of(desk.folder / "afterword.db").find("orna") == std::string::npos);
  CHECK(desk.run({"forget", "--person", "p"}).status == 1);
}
