// The raw page as a whole: marks that follow their lines, and what can be placed.
#include <random>

#include "domain/days.h"
#include "domain/recall.h"
#include "support/catch.h"

using namespace afterword::domain;
using afterword::tests::thursday;

namespace {

const std::vector<KnownPerson> both = {{PersonId{1}, "Judith Hallorane"}, {PersonId{2}, "Prakash Venn"}};

/// A mark for every line; the id tells later which line it was made for.
std::vector<RecallMark> marks_for(std::string_view page) {
  std::vector<RecallMark> marks;
  for (std::size_t i = 0; i < lines_of(page).size(); ++i) {
    RecallMark mark;
    mark.id = RecallMarkId{static_cast<std::int64_t>(i) + 100};
    mark.line = static_cast<int>(i);
    marks.push_back(mark);
  }
  return marks;
}

/// Which line of `before` each line of `after` inherits its mark from; '.' for none: "02.".
std::string inherited(std::string_view before, std::string_view after) {
  std::string from(lines_of(after).size(), '.');
  for (const auto& mark : realign(marks_for(before), before, after))
    from[static_cast<std::size_t>(mark.line)] = static_cast<char>('0' + (mark.id.value - 100));
  return from;
}

Interview with_page(std::string page, std::vector<RecallMark> marks = {}) {
  Interview interview;
  interview.dump = std::move(page);
  interview.recall = std::move(marks);
  return interview;
}

std::string placed_lines(const Interview& interview, bool guesses_too) {
  std::string lines;
  for (const auto& placement : place_recall(interview, both, thursday, guesses_too))
    lines += std::to_string(placement.line);
  return lines;
}

}  // namespace

TEST_CASE("Marks follow their lines through every kind of edit") {
  CHECK(inherited("one\ntwo\nthree", "one\ntwo\nthree") == "012");
  CHECK(inherited("one\ntwo\nthree", "one\ntwo and more\nthree") == "012");
  CHECK(inherited("one\ntwo\nthree", "one\nthree") == "02");
  CHECK(inherited("one\ntwo\nthree", "new\none\ntwo\nthree") == ".012");
  CHECK(inherited("one\ntwo\nthree", "one\nbetween\ntwo\nthree") == "0.12");
  CHECK(inherited("one\ntwo", "one\ntwo\n") == "01.");
  CHECK(inherited("why this ward\nwhy now", "why this\n ward\nwhy now") == "0.1");
  CHECK(inherited("why this ward\nwhy now", "why this wardwhy now") == "0");
  CHECK(inherited("one\ntwo\nthree\nfour", "one\nthree\nfour\ntwo") == "0231");
  CHECK(inherited("one\ntwo", "") == ".");
  CHECK(inherited("", "first words") == "0");
  CHECK(inherited("a story about a key\nthe dose\nlast", "the dose, 15 mg\nlast") == "12");
  CHECK(inherited("same\nsame\nsame", "same\nsame") == "01");
}

TEST_CASE("Whatever is done to a page, no mark is doubled or stands outside it") {
  std::mt19937 random(7);
  const auto pick = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
  std::string page = "one\ntwo\nthree\nfour";
  for (int step = 0; step < 2000; ++step) {
    std::string next = page;
    const std::size_t at = pick(next.size() + 1);
    switch (pick(4)) {
      case 0:
        next.insert(at, "\n");
        break;
      case 1:
        next.insert(at, "word ");
        break;
      case 2:
        next.erase(at, pick(12));
        break;
      default:
        next.insert(at, "line\nother line\n");
        break;
    }
    if (next.size() > 400) next.resize(100);
    const auto before = marks_for(page);
    const auto kept = realign(before, page, next);
    std::vector<bool> line_taken(lines_of(next).size(), false), mark_used(before.size(), false);
    for (const auto& mark : kept) {
      REQUIRE(mark.line >= 0);
      REQUIRE(static_cast<std::size_t>(mark.line) < line_taken.size());
      REQUIRE_FALSE(line_taken[static_cast<std::size_t>(mark.line)]);
      const auto which = static_cast<std::size_t>(mark.id.value - 100);
      REQUIRE_FALSE(mark_used[which]);
      line_taken[static_cast<std::size_t>(mark.line)] = mark_used[which] = true;
    }
    if (lines_of(next).size() == lines_of(page).size()) REQUIRE(kept.size() == before.size());
    page = next;
  }
}

TEST_CASE("Only what the user settled is placed, until guesses are wanted too") {
  const auto interview = with_page(
      "q why this ward\ndrug cupboard key missing, what do you do\nthey liked the story\nc no line management");
  CHECK(placed_lines(interview, false) == "03");
  CHECK(placed_lines(interview, true) == "013");
}

TEST_CASE("A placement holds what its step needs") {
  const auto interview = with_page(
      "q Judith: why beer after nappies. said both are heavy. ok 4\na and cheap\np prakash keeps bees\nd passport copy "
      "by monday, they want it\nn decision by 1 may\n@Dot Pascoe, ward clerk");
  const auto placed = place_recall(interview, both, thursday, false);
  REQUIRE(placed.size() == 6);
  CHECK(placed[0].reading.text == "Judith: why beer after nappies.");
  CHECK(placed[0].reading.answer == "said both are heavy. ok 4");
  CHECK(placed[0].reading.rating == 4);
  CHECK(placed[0].reading.about == PersonId{1});
  CHECK(placed[1].answer_to_line == 0);
  CHECK(placed[1].reading.text == "and cheap");
  CHECK(placed[2].reading.about == PersonId{2});
  CHECK(placed[3].reading.direction == Direction::requested);
  CHECK(to_string(placed[3].reading.by) == "2026-04-27");
  CHECK(to_string(placed[4].reading.by) == "2026-05-01");
  CHECK(placed[5].reading.name == "Dot Pascoe");
}

TEST_CASE("What cannot be placed stays on the page") {
  CHECK(placed_lines(with_page("a: an answer to nothing"), true).empty());
  CHECK(placed_lines(with_page("p somebody keeps bees"), true).empty());
  CHECK(placed_lines(with_page("@Judith"), true).empty());
  CHECK(placed_lines(with_page("@"), true).empty());
  CHECK(placed_lines(with_page("they liked the story"), true).empty());
  CHECK(placed_lines(with_page("q: \nc:"), true).empty());
  CHECK(placed_lines(with_page(""), true).empty());
}

TEST_CASE("A line that was placed is not placed again, and still takes its answers") {
  auto marks = marks_for("q why this ward\na for the people");
  marks[0].kind = RecallKind::question;
  marks[0].settled = true;
  marks[0].item_noun = Noun::asked;
  marks[0].item = 77;
  marks.pop_back();
  const auto placed = place_recall(with_page("q why this ward\na for the people", marks), both, thursday, false);
  REQUIRE(placed.size() == 1);
  CHECK(placed[0].line == 1);
  CHECK(placed[0].answer_to_line == 0);
}

TEST_CASE("An answer below a guessed question waits for it") {
  const std::string page = "drug cupboard key missing, what do you do\na: nobody leaves";
  CHECK(placed_lines(with_page(page), false).empty());
  CHECK(placed_lines(with_page(page), true) == "01");
}

TEST_CASE("What the user settled overrules prefix and guess") {
  const std::string page = "q why this ward\nthey liked the story";
  auto marks = marks_for(page);
  marks[0].settled = true;  // as a note
  marks[1].settled = true;
  marks[1].kind = RecallKind::concern;
  const auto placed = place_recall(with_page(page, marks), both, thursday, true);
  REQUIRE(placed.size() == 1);
  CHECK(placed[0].line == 1);
  CHECK(placed[0].reading.kind == RecallKind::concern);
}

TEST_CASE("The day that a line speaks of is found, on or after the interview's") {
  const auto on = [](std::string_view text) { return to_string(read_date(text, thursday)); };
  CHECK(on("by friday") == "2026-04-24");
  CHECK(on("by the 14th? or \"week of the 14th\"") == "2026-05-15");  // of two days the later
  CHECK(on("1 May latest") == "2026-05-01");
  CHECK(on("decision end of next week, lorna rings, 1 may latest") == "2026-05-01");
  CHECK(on("end of next week") == "2026-05-01");
  CHECK(on("tomorrow") == "2026-04-24");
  CHECK(on("today or tmrw") == "2026-04-24");
  CHECK(on("fri week") == "2026-05-01");
  CHECK(on("family council on the 28th, C calls the day after") == "2026-04-28");
  CHECK(on("by tuesday i guess") == "2026-04-28");
  CHECK(on("Anneka will call thursday or friday") == "2026-04-24");
  CHECK(on("decision within 10 days") == "2026-05-03");
  CHECK(on("second interview in two weeks") == "2026-05-07");
  CHECK(on("in 3-4 weeks") == "2026-05-21");
  CHECK(on("they meet on 3 January") == "2027-01-03");
  CHECK(on("opening in November") == "2026-11-30");
  CHECK(on("by the end of the month") == "2026-04-30");
  CHECK(on("mid may") == "2026-05-15");
  CHECK(on("on Thursday") == "2026-04-30");
  CHECK(on("no later than 23 April") == "2026-04-23");
}

TEST_CASE("What only looks like a day is none") {
  for (const char* text :
       {"", "she sat in the sun", "2nd round w plant tour", "said 1.4, was 1.2", "feel ok 3.5/5", "40 days of holiday",
        "may be a while", "15 mg per kilo", "they may call", "1st of three questions", "at 10.30", "the 3rd floor"}) {
    INFO(text);
    CHECK(to_string(read_date(text, thursday)).empty());
  }
}
