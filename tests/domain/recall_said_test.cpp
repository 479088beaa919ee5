// What a person line says besides the name, and lines with more than one document: on the sample pages and on others.
#include <fstream>

#include "domain/days.h"
#include "domain/names.h"
#include "domain/recall_lines.h"
#include "domain/recall_people_said.h"
#include "domain/text.h"
#include "support/catch.h"

using namespace afterword::domain;
using namespace afterword::tests;

namespace {

std::vector<Introduced> said(std::string_view line) {
  return introduced_in(read_line_as(Kind::person, line, {}, {}, thursday));
}
Introduced only(std::string_view line) {
  const auto all = said(line);
  REQUIRE(all.size() == 1);
  return all.front();
}
AttendedAs part(std::string_view line) { return only(line).as; }

std::vector<RecallDocument> documents(std::string_view line) {
  return read_line_as(Kind::document, line, {}, {}, thursday).documents;
}

/// The lines of all three sample pages; empty where they are not at hand.
std::vector<std::string> sample_lines() {
  std::ifstream file(AFTERWORD_SOURCE_DIR "/../shared/samples/dump.txt");
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);)
    if (!line.starts_with("===") && !line.empty()) lines.push_back(line);
  return lines;
}

std::string words(std::string_view text) {
  std::string all = " ";
  for (const auto& word : words_of(text)) all += word.folded + " ";
  return all;
}

}  // namespace

TEST_CASE("Two of the brewery: a title, a card, and what else was said of each") {
  const auto two = said(
      "two of them, Bettina (head of supply, Bettina R-something, card in my coat) and a Mr Okkonen or Okonnen??? "
      "CHECK "
      "SPELLING, he does the brewhouse");
  REQUIRE(two.size() == 2);
  CHECK(two[0] == Introduced{"Bettina", AttendedAs::interviewer, "head of supply", Channel::unset, true,
                             "Bettina R-something, card in my coat"});
  CHECK(two[1] == Introduced{"Mr Okkonen", AttendedAs::interviewer, "", Channel::unset, false,
                             "or Okonnen???, CHECK SPELLING, he does the brewhouse"});
}

TEST_CASE("The lady at the gate is staff, and what she did is kept") {
  const auto renske = only("nice lady at gate, Renske, lent me safety shoes");
  CHECK(renske.as == AttendedAs::staff);
  CHECK(renske.title.empty());
  CHECK(renske.words == "nice lady at gate, lent me safety shoes");
}

TEST_CASE("The clinic's consultant left after ten minutes") {
  const auto vance = only("panel of 4 but one left after 10 min (Dr. Vance? consultant, bleeped)");
  CHECK(vance.title == "consultant");
  CHECK(vance.as == AttendedAs::interviewer);
  CHECK_THAT(vance.words, contains("one left after 10 min"));
  CHECK_THAT(vance.words, contains("bleeped"));
}

TEST_CASE("The owners of the glass maker and their driver") {
  const auto owners = said(
      "3 hrs incl lunch. Old Mr Thistlewood (Ambler, 78, chair), daughter Cressida (MD), son-in-law Yves, outside "
      "director "
      "Padmini R.");
  REQUIRE(owners.size() == 4);
  CHECK(owners[0].title == "chair");
  CHECK(owners[0].words == "Old, Ambler, 78");
  CHECK(owners[1].title == "MD");
  CHECK(owners[1].words == "daughter");
  CHECK(owners[2].title.empty());
  CHECK(owners[2].words == "son-in-law");
  CHECK(owners[3].title == "outside director");
  CHECK(owners[3].words.empty());
  for (const auto& one : owners) CHECK(one.as == AttendedAs::interviewer);

  const auto quill = only("driver = Mr Quill, 31 years there, knew everything. thank him");
  CHECK(quill == Introduced{"Mr Quill", AttendedAs::staff, "driver", Channel::unset, false,
                            "31 years there, knew everything, thank him"});
}

TEST_CASE("Nothing is said of anybody that the sample lines do not say") {
  for (const auto& line : sample_lines())
    for (const auto& one : said(line)) {
      INFO(line << " | " << one.title << " | " << one.words);
      CHECK_THAT(words(line), contains(words(one.title)));
      std::string rest = one.words;
      for (std::size_t comma; !rest.empty(); rest = comma == std::string::npos ? "" : rest.substr(comma + 2)) {
        comma = rest.find(", ");
        CHECK_THAT(words(line), contains(words(rest.substr(0, comma))));
      }
    }
}

TEST_CASE("Who helped outside the room is staff") {
  for (const char* line :
       {"porter Mr Oyelaran unlocked the lift for me", "girl at the front desk, Priti, printed my pass",
        "dot the ward clerk found me a quiet room, surname pascoe", "@Mr Quill the driver",
        "the guard, Mr Sow, let me in", "Jo showed me in", "Tam at the gate lent me a vest", "receptionist Ana",
        "Ms Ito, the secretary", "Ben from security", "Olu picked me up at the station",
        "the caretaker was called Piet"}) {
    INFO(line);
    CHECK(part(line) == AttendedAs::staff);
  }
}

TEST_CASE("Who asked the questions is no staff, whatever they are called") {
  for (const char* line : {"Ms Ilse Vandermeer, head librarian", "Ines, company secretary", "Noor, head of security",
                           "interviewed by Fergus Dalrymple, contracts director", "Anneka from HR",
                           "Kai, assistant professor", "@Prakash Rao", "Mr Achebe, a councillor"}) {
    INFO(line);
    CHECK(part(line) == AttendedAs::interviewer);
  }
  CHECK(part("bumped into Lena, a colleague to be") == AttendedAs::met);
  CHECK(part("Omar showed me round the lab") == AttendedAs::met);
}

TEST_CASE("A title is taken from where one stands, and only there") {
  const auto title = [](std::string_view line) { return only(line).title; };
  CHECK(title("Ms Ilse Vandermeer (head librarian)") == "head librarian");
  CHECK(title("interviewed by Fergus Dalrymple, contracts director") == "contracts director");
  CHECK(title("Anneka from HR") == "HR");
  CHECK(title("Lotte, store manager") == "store manager");
  CHECK(title("Ines is the product lead for payments, very quick") == "product lead for payments");
  CHECK(title("dot the ward clerk found me a quiet room, surname pascoe") == "ward clerk");
  CHECK(title("Petra, she knew the manager").empty());
  CHECK(title("Mr Okkonen, he does the brewhouse").empty());
}

TEST_CASE("How somebody wants to be reached is taken at their word") {
  const auto prefers = [](std::string_view line) { return only(line).prefers; };
  CHECK(prefers("Bettina, prefers phone, mornings") == Channel::phone);
  CHECK(prefers("Lea, email only please") == Channel::email);
  CHECK(prefers("Mr Hart, email not phone") == Channel::email);
  CHECK(prefers("Mrs Lund, never ring, only by letter") == Channel::post);
  CHECK(prefers("Ari, said he would call") == Channel::unset);
  CHECK(only("Bettina, prefers phone, mornings").words == "prefers phone, mornings");
}

TEST_CASE("A card counts when it was handed over") {
  CHECK(only("Bettina, got her card").card);
  CHECK(only("Jonas, business card in the blue folder").card);
  CHECK_FALSE(only("Jonas, had no card").card);
  CHECK_FALSE(only("Jonas, likes card games").card);
}

TEST_CASE("Somebody known has a place only where the line says more than the name") {
  const std::vector<KnownPerson> known = {{PersonId{7}, "Judith Hallorane"}};
  Interview interview;
  interview.dump = "@Judith";
  CHECK(place_recall(interview, known, thursday, false).empty());
  interview.dump = "@Judith, ward manager";
  CHECK(place_recall(interview, known, thursday, false).size() == 1);
}

TEST_CASE("A line with two documents gives two, each with its way and its day") {
  const auto two = documents("docs: gave hcpc card, they want dbs number today or tmrw");
  REQUIRE(two.size() == 2);
  CHECK(two[0].text == "gave hcpc card");
  CHECK(two[0].direction == Direction::given);
  CHECK(to_string(two[0].by).empty());
  CHECK(two[1].text == "they want dbs number today or tmrw");
  CHECK(two[1].direction == Direction::requested);
  CHECK(to_string(two[1].by) == "2026-04-24");

  const auto same_way = documents("left my cv, gave them the portfolio");
  REQUIRE(same_way.size() == 2);
  CHECK(same_way[1].text == "gave them the portfolio");
}

TEST_CASE("A document that is spoken of twice stays one") {
  for (const char* line :
       {"they want: the transport cost sheet i talked about, w/o customer names, by friday. i said ok",
        "certificate of the managers' course, they want it", "send CSCS card copy + two references to Anneka",
        "d passport copy by monday, they want it", "they need my cv, want it by friday",
        "gave them the folder with photos"}) {
    INFO(line);
    CHECK(documents(line).size() == 1);
  }
}

TEST_CASE("Nothing given is no document") {
  const auto referees =
      documents("Gave nothing. They want 2 referees, one of them a lender. \"no hurry\" = by tuesday i guess");
  REQUIRE(referees.size() == 1);
  CHECK(referees[0].direction == Direction::requested);
  CHECK(referees[0].text.starts_with("They want 2 referees"));
  CHECK(documents("gave nothing").empty());
  Interview interview;
  interview.dump = "d gave nothing";
  CHECK(place_recall(interview, {}, thursday, false).empty());
}

TEST_CASE("No word of a document line is lost but for what says that nothing went") {
  std::vector<std::string> lines = sample_lines();
  for (const auto& line : library_page) lines.emplace_back(line.text);
  for (const auto& line : site_page) lines.emplace_back(line.text);
  for (const auto& line : lines) {
    const auto reading = read_line_as(Kind::document, line, {}, {}, thursday);
    if (words(line).find(" nothing ") != std::string::npos) continue;
    std::string all;
    for (const auto& one : reading.documents) all += one.text + " ";
    INFO(line);
    CHECK(words(all) == words(reading.text));
  }
}
