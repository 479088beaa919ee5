// The checks of a letter, one behaviour at a time, with a dictionary of a few words; and any bytes at all.
#include "domain/note_check.h"

#include <algorithm>
#include <chrono>
#include <random>
#include <set>

#include "domain/text.h"
#include "support/catch.h"

using namespace afterword::domain;

namespace {

struct NoteWorld {
  Person manager, engineer;
  Opportunity harbour, northgate;
  Interview interview;
  NoteContext context;

  NoteWorld() {
    manager.id.value = 1;
    manager.name = "Siobhán Ní Chonchúir";
    manager.cares_about.push_back({{}, {}, "data quality before speed", 3, {}});
    engineer.id.value = 2;
    engineer.name = "Pat O'Brien-Wójcik";
    engineer.details.push_back({{}, {}, "keeps two beehives", "hobby", {}});
    harbour.company = "Harbour Analytics";
    northgate.company = "Northgate Systems";
    context.addressee = &manager;
    context.opportunity = &harbour;
    context.interview = &interview;
    context.there = context.people = {&manager, &engineer};
    context.opportunities = {&harbour, &northgate};
    context.me = "Tomás Lindgren";
  }
  std::vector<Finding> check(const std::string& body) const { return check_note(body, context); }
  /// "wrong_name Siobhan", "no_thanks" for the whole note.
  std::vector<std::string> marks(const std::string& body) const {
    std::vector<std::string> all;
    for (const Finding& one : check(body)) {
      const bool whole = one.start == 0 && one.end == body.size();
      all.push_back(std::string(word(one.kind)) + (whole ? "" : " " + body.substr(one.start, one.end - one.start)));
    }
    return all;
  }
};

using Marks = std::vector<std::string>;

std::string letter(const std::string& greeting, const std::string& text) {
  return greeting + "\n\n" + text + "\n\nKind regards,\nTomás Lindgren";
}

const std::string good = "Thank you for the hour on data quality. I would love to join the team.";

}  // namespace

TEST_CASE("a letter that holds what it should has no mark") {
  const NoteWorld world;
  CHECK(world.marks(letter("Dear Siobhán,", good)) == Marks{});
  CHECK(world.marks(letter("Dear Ms Ní Chonchúir,", good)) == Marks{});
  CHECK(world.marks(letter("Dear Siobhán Ní Chonchúir,", good)) == Marks{});
  CHECK(world.marks("Dear Siobhán,\r\n\r\n" + good + "\r\n\r\nBest,\r\n\r\nTomás\r\n") == Marks{});
}

TEST_CASE("a name is held against the record, accents, hyphens and apostrophes included") {
  NoteWorld world;
  CHECK(world.marks(letter("Dear Siobhan,", good)) == Marks{"wrong_name Siobhan"});
  CHECK(world.marks(letter("Dear Ms Ni Chonchuir,", good)) == Marks{"wrong_name Ni Chonchuir"});
  CHECK(world.marks(letter("Dear Siobha\u0301n,", good)) == Marks{});  // the same, not composed
  const auto found = world.check(letter("Dear Ms Ni Chonchuir,", good));
  REQUIRE(found.size() == 1);
  CHECK(found[0].suggestion == "Ní Chonchúir");
  CHECK(found[0].rule == "T5");
  world.context.addressee = &world.engineer;
  CHECK(world.marks(letter("Dear Mr O’Brien-Wójcik,", good)) == Marks{});
  CHECK(world.marks(letter("Dear Mr O'Brien Wójcik,", good)) == Marks{"wrong_name O'Brien Wójcik"});
  CHECK(world.marks(letter("Dear Mr O'Brien,", good)) == Marks{"wrong_name O'Brien"});
}

TEST_CASE("somebody else greeted is a wrong name, nobody is a missing one") {
  const NoteWorld world;
  CHECK(world.marks(letter("Dear Pat,", good)) == Marks{"wrong_name Pat"});
  CHECK(world.check(letter("Dear Pat,", good))[0].suggestion == "Siobhán");
  CHECK(world.marks(letter("Dear Michael,", good)) == Marks{"wrong_name Michael"});
  CHECK(world.marks(letter("Dear Sir or Madam,", good)) == Marks{"missing_name"});
  CHECK(world.marks(letter("Dear Siobhán and Pat,", good)) == Marks{});
}

TEST_CASE("names in other scripts are compared sign by sign, and their transcription is believed") {
  NoteWorld world;
  world.manager.name = "陳雅婷";
  for (const char* greeting : {"Dear 雅婷,", "Dear 陳雅婷,", "Dear 陳女士,", "Dear Ya-ting,"})
    CHECK(world.marks(letter(greeting, good)) == Marks{});
  CHECK(world.marks(letter("Dear 陳雅停,", good)) == Marks{"wrong_name 陳雅停"});
  world.manager.name = "ليلى الحدّاد";
  CHECK(world.marks(letter("Dear ليلى,", good)) == Marks{});
  CHECK(world.marks(letter("Dear Ms الحداد,", good)) == Marks{"wrong_name الحداد"});  // without the shadda
}

TEST_CASE("the company is spelled as recorded and no other stands in its place") {
  const NoteWorld world;
  const auto with = [](const std::string& company) {
    return letter("Dear Siobhán,", "Thank you for the hour on data quality. I am keen to join " + company + ".");
  };
  for (const char* right : {"Harbour Analytics", "Harbour", "HARBOUR ANALYTICS", "Harbour Analytics Ltd"})
    CHECK(world.marks(with(right)) == Marks{});
  for (const char* wrong : {"Harbor Analytics", "Harbour Analytic", "harbour analytics", "Harbour Systems"})
    CHECK(world.marks(with(wrong)) == Marks{std::string("wrong_company ") + wrong});
  CHECK(world.marks(with("Northgate Systems")) == Marks{"other_company Northgate Systems"});
  CHECK(world.marks(with("Globex")) == Marks{"other_company Globex"});
  CHECK(world.check(with("Globex"))[0].suggestion == "Harbour Analytics");
  CHECK(world.marks(letter("Dear Siobhán,", good + " At Eastmoor I led the audit.")) == Marks{});
}

TEST_CASE("informal words, doubts, smileys, slots and advertising are marked where they stand") {
  const NoteWorld world;
  const auto with = [](const std::string& more) { return letter("Dear Siobhán,", good + " " + more); };
  CHECK(world.marks(with("It was awesome.")) == Marks{"informal awesome"});
  CHECK(world.marks(with("Unfortunately I was nervous.")) == Marks{"negative Unfortunately I was nervous"});
  CHECK(world.marks(with("See you \U0001F44B\U0001F3FD")) == Marks{"emoticon \U0001F44B\U0001F3FD"});
  CHECK(world.marks(with("See you soon :-)")) == Marks{"emoticon :-)"});
  CHECK(world.marks(with("(The list is this: a, b.)")) == Marks{});
  CHECK(world.marks(with("I liked [topic].")) == Marks{"placeholder [topic]"});
  CHECK(world.marks(with("I am the best candidate.")) == Marks{"sales_pitch I am the best candidate"});
  CHECK(world.marks(with("Your world-class lab impressed me.")) == Marks{});
  CHECK(world.marks(with("You said “unfortunately it is awesome [sic]”.")) == Marks{});
}

TEST_CASE("thanks, interest and something personal are asked for where the kind of letter wants them") {
  NoteWorld world;
  CHECK(world.marks(letter("Dear Siobhán,", "The hour on data quality was good. I would love to join.")) ==
        Marks{"no_thanks"});
  CHECK(world.marks(letter("Dear Siobhán,", "Thank you for the hour on data quality.")) == Marks{"no_interest"});
  CHECK(world.marks(letter("Dear Siobhán,", "Thank you for your time. I am interested in the position.")) ==
        Marks{"nothing_personal"});
  const std::string bare = letter("Dear Siobhán,", "Has the date changed?");
  world.context.kind = StepKind::status_check;
  CHECK(world.marks(bare) == Marks{});
  world.context.kind = StepKind::staff_thanks;
  CHECK(world.marks(bare) == Marks{"no_thanks"});
}

TEST_CASE("three paragraphs of two lines are the most, greeting and close apart") {
  const NoteWorld world;
  const std::string more = "\n\nOne more.\n\nAnd one.";
  CHECK(world.marks(letter("Dear Siobhán,", good + more)) == Marks{});
  CHECK(world.marks(letter("Dear Siobhán,", good + more + "\n\nA fourth.")) == Marks{"too_long"});
  const std::string head = "Thank you for the hour on data quality. I am keen to join ";
  CHECK(world.marks(letter("Dear Siobhán,", head + std::string(180 - head.size(), 'o'))) != Marks{"too_long"});
  const auto marks =
      world.marks(letter("Dear Siobhán,", head + "and " + std::string(60, 'm') + " " + std::string(60, 'n')));
  CHECK(std::find(marks.begin(), marks.end(), "too_long") != marks.end());
}

TEST_CASE("a letter that says much what another of the interview says is told which and where") {
  NoteWorld world;
  const std::string text =
      "Thank you for the hour on data quality. I went home and counted our checks, and four of eleven matter. I would "
      "love to join.";
  world.context.others.push_back({"Pat O'Brien", letter("Dear Pat,", text)});
  const std::string body = letter("Dear Siobhán,", text);
  const auto found = world.check(body);
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == FindingKind::too_similar);
  CHECK(found[0].message.find("Pat O'Brien") != std::string::npos);
  CHECK(body.substr(found[0].start, found[0].end - found[0].start).find("counted our checks") != std::string::npos);
  world.context.others[0].body =
      letter("Dear Pat,", "Thank you for showing me the hives. I look forward to hearing from you.");
  CHECK(world.marks(body) == Marks{});
}

TEST_CASE("what the dictionary lacks is marked with its correction, quotations, names and addresses are not") {
  NoteWorld world;
  world.context.spelled = [](std::string_view word) { return fold(word) != "recieve" && fold(word) != "kubectl"; };
  world.context.corrections = [](std::string_view) { return std::vector<std::string>{"receive"}; };
  const auto with = [](const std::string& more) { return letter("Dear Siobhán,", good + " " + more); };
  CHECK(world.marks(with("I recieve mail.")) == Marks{"misspelling recieve"});
  CHECK(world.check(with("Recieve it."))[0].suggestion == "Receive");
  CHECK(world.marks(with("You said \"recieve\" and www.recieve.org, and we met Kubectl.")) == Marks{});
  CHECK(world.marks(with("I hope to hear form you.")) == Marks{"misspelling form"});
}

TEST_CASE("whatever bytes come, findings lie within them and between code points") {
  NoteWorld world;
  world.context.spelled = [](std::string_view word) { return word.size() % 3 != 0; };
  world.context.others.push_back({"Pat", "Thank you for the hour on data quality, " + good});
  const std::vector<std::string> pieces = {"Dear ",
                                           "Siobhan",
                                           "\n\n",
                                           "\r\n",
                                           " ",
                                           "gonna",
                                           ":)",
                                           "\U0001F600",
                                           "\u2019s",
                                           "[",
                                           "]",
                                           "{x}",
                                           "\xff",
                                           "\xc3",
                                           "Harbor Analytics",
                                           "“",
                                           "”",
                                           "\"",
                                           "'",
                                           "!!",
                                           "Unfortunately I ",
                                           "O'Brien Wójcik",
                                           "陳",
                                           "الحدّاد",
                                           ",",
                                           ".",
                                           "Kind regards",
                                           "X",
                                           "a@b.c",
                                           "____",
                                           "-",
                                           "\u0301",
                                           std::string(1, '\0'),
                                           "I am the best candidate",
                                           "e\u0301"};
  std::mt19937 random(7);
  for (int round = 0; round < 1500; ++round) {
    std::string body;
    for (auto count = random() % 30; count > 0; --count) body += pieces[random() % pieces.size()];
    if (round % 3 == 0)
      for (auto count = random() % 20; count > 0; --count) body += static_cast<char>(random() % 256);
    std::set<std::size_t> edges;
    for (std::size_t at = 0; at < body.size(); at += code_point(body, at).bytes) edges.insert(at);
    edges.insert(body.size());
    for (const Finding& one : world.check(body)) {
      INFO(round << " " << word(one.kind) << " " << one.start << " " << one.end << " of " << body.size());
      REQUIRE(one.start <= one.end);
      REQUIRE(one.end <= body.size());
      REQUIRE(edges.contains(one.start));
      REQUIRE(edges.contains(one.end));
      REQUIRE(!one.message.empty());
      REQUIRE(!one.rule.empty());
    }
  }
}

TEST_CASE("ten megabytes take bounded time") {
  const NoteWorld world;
  std::string body;
  while (body.size() < 10'000'000) body += "Dear Siobhan, gonna \" unfortunately ( Harbor Analytics :) ";
  const auto begin = std::chrono::steady_clock::now();
  const auto found = world.check(body);
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(60));
  REQUIRE(!found.empty());
  CHECK(found.back().end <= body.size());
}
