// Free recall on real lines: how many are read as a person reads them, and what is kept of each.
#include "domain/recall.h"

#include <fstream>
#include <sstream>

#include "domain/days.h"
#include "domain/names.h"
#include "domain/recall_lines.h"
#include "domain/text.h"
#include "support/catch.h"

using namespace afterword::domain;
using namespace afterword::tests;

namespace {

const std::vector<KnownPerson> panel = {
    {PersonId{1}, "Judith Hallorane"}, {PersonId{2}, "Prakash Venn"}, {PersonId{3}, "Lorna Bicknell"}};

RecallReading alone(std::string_view line, const std::vector<KnownPerson>& people = panel) {
  return read_line(line, {}, people, thursday);
}

/// The lines of one dump of the samples; empty where the samples are not at hand.
std::vector<std::string> sample_dump(int which) {
  std::ifstream file(AFTERWORD_SOURCE_DIR "/../shared/samples/dump.txt");
  std::vector<std::string> lines;
  int section = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("==="))
      ++section;
    else if (section == which && !line.empty())
      lines.push_back(line);
  }
  return lines;
}

/// How many lines are read as they are labelled, and which are not.
struct Agreement {
  std::size_t same = 0, of = 0;
  std::string different;

  void read(const std::vector<std::string>& lines, const Kind* kinds) {
    std::vector<RecallReading> readings;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      readings.push_back(read_line(lines[i], readings, {}, thursday));
      ++of;
      if (readings.back().kind == kinds[i])
        ++same;
      else
        different += "\n" + std::string(word(readings.back().kind)) + " instead of " + std::string(word(kinds[i])) +
                     ": " + lines[i];
    }
  }
  template <std::size_t N>
  void read(const std::array<LabelledLine, N>& page) {
    std::vector<std::string> lines;
    std::vector<Kind> kinds;
    for (const auto& line : page) {
      lines.emplace_back(line.text);
      kinds.push_back(line.kind);
    }
    read(lines, kinds.data());
  }
  double share() const { return static_cast<double>(same) / static_cast<double>(of); }
};

/// The words of a text, in order, as one line: what must not get lost.
std::string all_words(std::string_view text) {
  std::string all;
  for (const auto& word : words_of(text)) all += word.folded + " ";
  return all;
}

}  // namespace

TEST_CASE("Real pages are read as a person reads them, nine lines in ten") {
  if (sample_dump(1).empty()) {
    WARN("The samples are not at hand; this test is skipped");
    return;
  }
  REQUIRE(sample_dump(1).size() == brewery_kinds.size());
  REQUIRE(sample_dump(2).size() == clinic_kinds.size());
  REQUIRE(sample_dump(3).size() == glass_kinds.size());
  Agreement agreement;
  agreement.read(sample_dump(1), brewery_kinds.data());
  agreement.read(sample_dump(2), clinic_kinds.data());
  agreement.read(sample_dump(3), glass_kinds.data());
  INFO(agreement.same << " of " << agreement.of << agreement.different);
  CHECK(agreement.share() >= 0.9);
}

TEST_CASE("Pages of other trades are read as well") {
  Agreement agreement;
  agreement.read(library_page);
  agreement.read(site_page);
  INFO(agreement.same << " of " << agreement.of << agreement.different);
  CHECK(agreement.share() >= 0.9);
}

TEST_CASE("A line with a prefix is always what the prefix says") {
  Agreement agreement;
  agreement.read(prefixed_page);
  INFO(agreement.different);
  CHECK(agreement.same == agreement.of);
  for (const auto& line : prefixed_page) {
    const auto reading = alone(line.text);
    if (line.text.starts_with("a ") || line.text.starts_with("A ") || line.text.starts_with("- a")) continue;
    INFO(line.text);
    CHECK(reading.by_prefix);
    CHECK(reading.confidence == 1);
  }
}

TEST_CASE("An article, an abbreviation and a word are no prefix") {
  for (const auto line : no_prefix_lines) {
    INFO(line);
    CHECK_FALSE(alone(line, {}).by_prefix);
    CHECK(alone(line, {}).text == line);
  }
}

TEST_CASE("Somebody's initial in front of a line is no prefix") {
  const std::vector<KnownPerson> owners = {
      {PersonId{1}, "Ambler Thistlewood"}, {PersonId{2}, "Cressida Thistlewood"}, {PersonId{3}, "Padmini Rao"}};
  for (const char* line :
       {"A. only by letter", "C whatsapp?? asked for email", "P: how do you tell an owner", "P phone evenings"}) {
    INFO(line);
    CHECK_FALSE(alone(line, owners).by_prefix);
  }
  CHECK(alone("P: how do you tell an owner", owners).about == PersonId{3});
  CHECK(alone("c whatsapp is what they use", owners).by_prefix);
  CHECK_FALSE(alone("D said we could call", {}).by_prefix);
}

TEST_CASE("The marks of a list are no words of the line") {
  CHECK(alone("- students? yes had 2").text == "students?");
  CHECK(alone("- students? yes had 2").answer == "yes had 2");
  CHECK(alone("1 Yves: do you have debt yourself").text == "Yves: do you have debt yourself");
  CHECK(alone("2) drove home").text == "drove home");
  CHECK(alone("\u2022 drove home").text == "drove home");
  CHECK(alone("3 hrs incl lunch").text == "3 hrs incl lunch");
  CHECK(alone("2 nurses were there").text == "2 nurses were there");
  CHECK(alone("15 mg per kilo").text == "15 mg per kilo");
  CHECK(alone("-").text == "-");
}

TEST_CASE("The page of the hospital is read as the margin shows it") {
  const auto reading = [](std::string_view line) { return alone(line); };
  CHECK(reading("judith v warm, prakash wrote loads, lorna on a screen kept freezing").kind == Kind::note);
  CHECK(reading("drug cupboard key missing at handover, what do you do").kind == Kind::question);
  CHECK(reading("dose by weight, 15 mg per kilo, 13.5 kilos, said 4.05 ml").kind == Kind::question);
  CHECK(reading("two ring in sick on a saturday, waffled about bank rates").kind == Kind::question);
  CHECK(reading("never line managed anyone formally").kind == Kind::concern);
  CHECK(reading("they liked the registrar story").kind == Kind::note);

  const auto bees = reading("prakash keeps two beehives on an allotment");
  CHECK(bees.kind == Kind::personal);
  CHECK(bees.about == PersonId{2});
  CHECK(reading("judith runs the half marathon for the neonatal unit").about == PersonId{1});

  const auto dot = reading("dot the ward clerk found me a quiet room, surname pascoe");
  CHECK(dot.kind == Kind::person);
  CHECK(dot.name == "Dot Pascoe");

  const auto certificate = reading("certificate of the managers\u2019 course, they want it");
  CHECK(certificate.kind == Kind::document);
  CHECK(certificate.direction == Direction::requested);

  const auto decision = reading("decision end of next week, lorna rings, 1 may latest");
  CHECK(decision.kind == Kind::next);
  CHECK(to_string(decision.by) == "2026-05-01");
}

TEST_CASE("A line may hold the question, the answer and how it went") {
  const auto said = alone("why beer after nappies. said both are heavy, cheap");
  CHECK(said.text == "why beer after nappies.");
  CHECK(said.answer == "said both are heavy, cheap");
  const auto arrow = alone("caseload 38, what do you drop.  -> triage by risk not by who shouts. ok 4");
  CHECK(arrow.text == "caseload 38, what do you drop.");
  CHECK(arrow.answer == "triage by risk not by who shouts. ok 4");
  CHECK(arrow.rating == 4);
  const auto weak = alone("time i changed my mind about a patient. couldnt think!! said the trache man, weak, 2");
  CHECK(weak.text == "time i changed my mind about a patient.");
  CHECK(weak.rating == 2);
  const auto first = alone("first q was tell us abt yourself, went fine");
  CHECK(first.text == "first q was tell us abt yourself");
  CHECK(first.answer == "went fine");
  const auto two = alone("Padmini again: successor? who would you train. not good, waffled");
  CHECK(two.text == "Padmini again: successor? who would you train.");
  CHECK(two.answer == "not good, waffled");
  const auto brackets = alone("tell us about you (opening, the manager - got it right). fine");
  CHECK(brackets.text == "tell us about you (opening, the manager - got it right).");
  CHECK(brackets.answer == "fine");
  CHECK(alone("what would you do if two nurses ring in sick? And why?").answer.empty());
  CHECK_FALSE(alone("how many days of sickness, said 3.5").rating);
  CHECK_FALSE(alone("do you have children? yes had 2").rating);
  CHECK_FALSE(alone("which buses do you take? lines 1, 2").rating);
}

TEST_CASE("No word of a line is lost between question and answer") {
  std::vector<std::string> lines;
  for (int which = 1; which <= 3; ++which)
    for (const auto& line : sample_dump(which)) lines.push_back(line);
  for (const auto& line : library_page) lines.emplace_back(line.text);
  for (const auto& line : site_page) lines.emplace_back(line.text);
  for (const auto& line : lines) {
    const auto reading = read_line_as(Kind::question, line, {}, {}, thursday);
    INFO(line << " | " << reading.text << " | " << reading.answer);
    CHECK(all_words(line).ends_with(all_words(reading.text + " " + reading.answer)));
    const auto other = read_line_as(Kind::note, line, {}, {}, thursday);
    CHECK(line.ends_with(other.text));
  }
}

TEST_CASE("People are known by any part of their names, marks and case aside") {
  const std::vector<KnownPerson> team = {{PersonId{1}, "Caoilfhionn Ní Dhuibhir"},
                                         {PersonId{2}, "Świętosława Wójcik-Źrebiec"},
                                         {PersonId{3}, "陳雅婷"},
                                         {PersonId{4}, "Larkspur Dene"},
                                         {PersonId{5}, "Mrs Henrietta Boyle-Nwosu"},
                                         {PersonId{6}, "Will Okkonen"}};
  const auto about = [&](std::string_view line) {
    return read_line_as(Kind::concern, line, {}, team, thursday).about.value;
  };
  CHECK(about("swietoslawa thinks kotlin is new to me") == 2);
  CHECK(about("Ś. has a dog called Mutex") == 2);
  CHECK(about("dhuibhir asked about kafka") == 1);
  CHECK(about("Caoilfhionn's concertina") == 1);
  CHECK(about("陳雅婷 on video") == 3);
  CHECK(about("LD deaf in one ear") == 4);
  CHECK(about("larkspurs sourdough") == 4);
  CHECK(about("mrs B-N likes letters on paper") == 5);
  CHECK(about("mr okkonen wrote that down") == 6);
  CHECK(about("Okonnen? wrote that down") == 6);
  CHECK(about("i will call them") == 0);
  CHECK(about("Will laughed") == 6);
  CHECK(about("nobody in particular") == 0);
  CHECK(about("O. wrote that down") == 6);
  CHECK(about("I was late") == 0);
}

TEST_CASE("A name that two people share names neither, until more is said") {
  const std::vector<KnownPerson> two = {{PersonId{1}, "Judith Hallorane"}, {PersonId{2}, "Judith Stone"}};
  CHECK_FALSE(read_line_as(Kind::concern, "judith frowned", {}, two, thursday).about);
  CHECK(read_line_as(Kind::concern, "judith stone frowned", {}, two, thursday).about == PersonId{2});
  CHECK_FALSE(read_line_as(Kind::concern, "J. frowned", {}, two, thursday).about);
}

TEST_CASE("A question knows who asked it, not who else is named") {
  CHECK(alone("Judith: why this ward").about == PersonId{1});
  CHECK(alone("L. asked how many days of sickness").about == PersonId{3});
  CHECK(alone("prakash wanted to know how i support a failing student").about == PersonId{2});
  CHECK(alone("how would you work with an OT who is late (this was from the OT, Lorna)").about == PersonId{3});
  CHECK_FALSE(alone("what would you do in a crisis. said call judith first").about);
}

TEST_CASE("A person line knows every name in it, spelled as typed") {
  using Names = std::vector<std::string>;
  const auto names = [](std::string_view line) { return read_line_as(Kind::person, line, {}, {}, thursday).names; };
  CHECK(names("two of them, Bettina (head of supply, Bettina R-something, card in my coat) and a Mr Okkonen or "
              "Okonnen???") == Names{"Bettina", "Mr Okkonen"});
  CHECK(names("Three of them: Ms Ilse Vandermeer (head librarian), Tobias from IT and Mr Achebe") ==
        Names{"Ms Ilse Vandermeer", "Tobias", "Mr Achebe"});
  CHECK(names("driver = Mr Quill, 31 years there") == Names{"Mr Quill"});
  CHECK(names("nice lady at gate, Renske, lent me safety shoes") == Names{"Renske"});
  CHECK(names("met Jan van der Meer and Siobhán Ní Chonchúir") == Names{"Jan van der Meer", "Siobhán Ní Chonchúir"});
  CHECK(names("receptionist was on hold the whole time, no name").empty());
  CHECK(alone("@Mr Quill the driver").name == "Mr Quill");
  CHECK(alone("@dot pascoe, ward clerk").name == "Dot Pascoe");
  CHECK(alone("@dot was very kind").name == "Dot");
  CHECK(alone("@Lorna again on video").about == PersonId{3});
}

TEST_CASE("A document line knows which way the document goes") {
  CHECK(alone("d cv given to judith").direction == Direction::given);
  CHECK(alone("gave them the folder with photos").direction == Direction::given);
  CHECK(alone("promised to send the flyer").direction == Direction::promised);
  CHECK(alone("docs: gave hcpc card, they want dbs number today or tmrw").direction == Direction::requested);
  CHECK(alone("Gave nothing. They want 2 referees").direction == Direction::requested);
  CHECK(alone("d portfolio").direction == Direction::unset);
  CHECK(to_string(alone("they need my degree certificate by monday").by) == "2026-04-27");
}

TEST_CASE("The user may overrule what a line looks like") {
  const auto reading = read_line_as(Kind::concern, "q why so many jobs", {}, panel, thursday);
  CHECK(reading.kind == Kind::concern);
  CHECK(reading.text == "why so many jobs");
  CHECK_FALSE(reading.by_prefix);
}

TEST_CASE("A page has a line for every line end, and one more") {
  CHECK(lines_of("").size() == 1);
  CHECK(lines_of("a\nb") == std::vector<std::string_view>{"a", "b"});
  CHECK(lines_of("a\r\n\r\nb\n") == std::vector<std::string_view>{"a", "", "b", ""});
  CHECK(read_page("q why us\na the people\n", panel, thursday).size() == 3);
}

TEST_CASE("Broken text, empty lines and odd marks are read without harm") {
  for (const char* line : {"",       " ", "@",  "@ ", "q",        "a", "q ", "->",  "?",   "??? !!", "\xff\xfe",
                           "q \xc3", "1", "1 ", "- ", "-> -> ->", "(", "a:", "@@@", ":::", "\u200b", "q: "}) {
    INFO(line);
    const auto reading = alone(line);
    CHECK(reading.confidence >= 0);
    CHECK(reading.confidence <= 1);
  }
  CHECK(alone("q: ").kind == Kind::question);
  CHECK(alone("a").kind == Kind::note);
}
