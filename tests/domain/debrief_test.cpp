// What a debrief still lacks, what its steps say, and the clock of the first hour.
#include "domain/debrief.h"

#include <set>

#include "support/catch.h"

using namespace afterword::domain;

namespace {

const Time ended = *parse_time("2026-04-23T11:25:00+01:00");

/// The panel at the hospital, with everything recorded that a debrief asks for.
struct Hospital {
  Opportunity opportunity;
  Person judith, prakash, lorna, dot;
  Interview interview;

  Hospital() {
    opportunity.company = "St Brannoc’s Hospital";
    opportunity.role = "Junior sister";
    judith = person(1, "Judith Hallorane", Channel::email);
    prakash = person(2, "Prakash Venn", Channel::email);
    lorna = person(3, "Lorna Bicknell", Channel::phone);
    dot = person(4, "Dot Pascoe", Channel::unset);
    dot.email.clear();
    dot.title.clear();
    dot.details.clear();
    interview.id = InterviewId{9};
    interview.starts = plus_minutes(ended, -55);
    interview.ends = ended;
    for (int i = 1; i <= 4; ++i)
      interview.people.push_back(
          {AttendeeId{10 + i}, PersonId{i}, i == 4 ? AttendedAs::staff : AttendedAs::interviewer, Met::in_person, {}});
    interview.asked.push_back({AskedId{21}, {}, "Why this ward?", PersonId{1}, "The people", 4, 1, "", "", ""});
    interview.asked.push_back({AskedId{22},
                               {},
                               "A drug cupboard key is missing at handover. What do you do?",
                               PersonId{1},
                               "Nobody leaves",
                               3,
                               -1,
                               "Say it in the note",
                               "",
                               ""});
    interview.concerns.push_back({ConcernId{31}, PersonId{1}, "Never line-managed anyone", 3, "In charge on nights",
                                  "Four appraisals", false, ""});
    interview.documents.push_back(
        {DocumentId{41}, "Certificate", Direction::requested, When{ended}, *parse_when("2026-04-27"), {}, ""});
    interview.next.process = {"reference_check"};
    interview.next.decision_by = *parse_when("2026-04-30");
    interview.next.fill_by = *parse_when("2026-07-01");
    interview.closing = {true, true, false, true, false, false, ""};
    interview.not_mentioned.push_back({AssetId{51}, "The asthma leaflet"});
    interview.learned = "Patients first";
    interview.feeling = 4;
  }

  static Person person(std::int64_t id, std::string name, Channel prefers) {
    Person one;
    one.id = PersonId{id};
    one.name = std::move(name);
    one.title = "Matron";
    one.email = "somebody@stbrannocs.example";
    one.phone = "+44 1632 960 114";
    one.prefers = prefers;
    one.details.push_back({DetailId{id}, InterviewId{9}, "runs the half marathon", "sport", ""});
    return one;
  }
  DebriefInput input() const { return {interview, &opportunity, {&judith, &prakash, &lorna, &dot}}; }
};

/// "D9 email: No address for Lorna", one line each.
std::vector<std::string> lines(const DebriefInput& input) {
  std::vector<std::string> all;
  for (const auto& lack : lacks(input)) all.push_back(lack.rule + " " + lack.field + ": " + lack.what);
  return all;
}
using Lines = std::vector<std::string>;

StepStatus status(const DebriefInput& input, Step step) {
  return step_states(input)[static_cast<std::size_t>(step) - 1];
}

}  // namespace

TEST_CASE("A debrief with everything lacks nothing, and its steps are done") {
  const Hospital hospital;
  CHECK(lines(hospital.input()) == Lines{});
  for (const auto step :
       {Step::where, Step::who, Step::questions, Step::concerns, Step::personal, Step::documents, Step::next}) {
    INFO(static_cast<int>(step));
    CHECK(status(hospital.input(), step).state == StepState::done);
  }
}

TEST_CASE("An empty debrief lacks what comes first, and no step is begun") {
  const Interview interview;
  const DebriefInput input{interview, nullptr, {}};
  const auto all = lines(input);
  REQUIRE(all.size() >= 4);
  CHECK(all[0] == "T5 company: No company yet");
  CHECK(all[1] == "T4 role: No position yet");
  CHECK(all[2] == "D1 ends: When it ended");
  CHECK(all[3] == "D10 names: Nobody is listed yet");
  for (const auto& step : step_states(input)) {
    CHECK(step.state == StepState::none);
    CHECK(step.note.empty());
  }
  CHECK(captured(input).empty());
}

TEST_CASE("Each missing thing names its rule, its row and the field that mends it") {
  Hospital h;
  const auto only = [&] { return lines(h.input()); };
  SECTION("no way to write to somebody (D9)") {
    h.lorna.email.clear();
    CHECK(only() == Lines{"D9 email: No address for Lorna"});
    CHECK(lacks(h.input())[0].noun == Noun::person);
    CHECK(lacks(h.input())[0].row == 3);
  }
  SECTION("a letter is wanted, and there is no postal address (D9)") {
    h.judith.prefers = Channel::post;
    CHECK(only() == Lines{"D9 address: No postal address for Judith"});
  }
  SECTION("a call is wanted, and there is no number (D9)") {
    h.lorna.phone.clear();
    CHECK(only() == Lines{"D9 phone: No phone number for Lorna"});
  }
  SECTION("no title (D9)") {
    h.prakash.title.clear();
    CHECK(only() == Lines{"D9 title: No title for Prakash"});
  }
  SECTION("nobody said how they want to be reached (D11)") {
    h.prakash.prefers = Channel::unset;
    CHECK(only() == Lines{"D11 prefers: How Prakash wants to be reached"});
  }
  SECTION("a part in the interview (D10)") {
    h.interview.people[3].as = AttendedAs::unset;
    CHECK(only().front() == "D10 as: What part Dot had");
    CHECK(lacks(h.input())[0].noun == Noun::attendee);
    CHECK(lacks(h.input())[0].row == 14);
  }
  SECTION("a question without asker, answer or ratings (D2, D4)") {
    h.interview.asked.push_back({AskedId{23}, {}, "How many days of sickness?", {}, "", {}, {}, "", "", ""});
    CHECK(only() == Lines{"D2 by: Who asked “How many days of sickness?”",
                          "D2 answer: What you said to “How many days of sickness?”",
                          "D4 rating: How well you answered “How many days of sickness?”",
                          "D4 received: How they took your answer to “How many days of sickness?”"});
    CHECK(lacks(h.input())[0].row == 23);
  }
  SECTION("an answer that was taken badly, without a way to mend it (D5)") {
    h.interview.asked[1].mitigation.clear();
    CHECK(only() == Lines{"D5 mitigation: How to mend “A drug cupboard key is missing at handover.…”"});
  }
  SECTION("a weak answer without a better one (D5)") {
    h.interview.asked[0].rating = 2;
    CHECK(only() == Lines{"D5 better: A better answer to “Why this ward?”"});
  }
  SECTION("a concern without an answer (D6)") {
    h.interview.concerns[0].rebuttal.clear();
    CHECK(only() == Lines{"D6 rebuttal: What answers “Never line-managed anyone”"});
    h.interview.concerns[0].resolved = true;
    CHECK(only() == Lines{});
  }
  SECTION("nothing personal (D7)") {
    h.lorna.details.clear();
    CHECK(only() == Lines{"D7 new: Nothing personal for Lorna"});
  }
  SECTION("a document without a date, until it is sent (D8)") {
    h.interview.documents[0].due = {};
    CHECK(only() == Lines{"D8 due: No date for “Certificate”"});
    h.interview.documents[0].sent = When{ended};
    CHECK(only() == Lines{});
  }
  SECTION("what comes next and when (D12, D13)") {
    h.interview.next = {};
    CHECK(only() == Lines{"D12 outline: What comes next", "D13 decision_by: When they decide",
                          "D13 fill_by: When the position is to be filled"});
    h.interview.next.hear_by = *parse_when("2026-05-01");
    CHECK(lacks(h.input()).size() == 2);
  }
  SECTION("ticks that are neither yes nor no (D14, D15)") {
    h.interview.closing = {};
    std::set<std::string> fields;
    for (const auto& lack : lacks(h.input())) fields.insert(lack.field);
    CHECK(fields == std::set<std::string>{"asked_for_job", "voiced_interest", "said_follow_up", "asked_timeline",
                                          "asked_materials", "mentioned_others"});
  }
  SECTION("what was learned and what never came up (D16, D17)") {
    h.interview.learned = " ";
    h.interview.not_mentioned.clear();
    CHECK(only() == Lines{"D17 asset: What speaks for you and never came up", "D16 learned: What you learned"});
  }
}

TEST_CASE("Staff and people met in passing need no more than a name") {
  Hospital h;
  CHECK(lines(h.input()).empty());
  h.dot.name.clear();
  CHECK(lines(h.input()) == Lines{"D9 name: No name for somebody you met"});
}

TEST_CASE("The rail says in few words what each step lacks") {
  Hospital h;
  h.lorna.email.clear();
  h.lorna.details.clear();
  h.interview.dump = "one\n\ntwo\nthree";
  h.interview.concerns[0].rebuttal.clear();
  h.interview.documents[0].due = {};
  h.interview.next.decision_by = {};
  CHECK(status(h.input(), Step::who).note == "no address for Lorna");
  CHECK(status(h.input(), Step::recall).note == "3 lines so far");
  CHECK(status(h.input(), Step::recall).state == StepState::part);
  CHECK(status(h.input(), Step::concerns).note == "1 without an answer");
  CHECK(status(h.input(), Step::personal).note == "nothing for Lorna yet");
  CHECK(status(h.input(), Step::documents).note == "1 without a date");
  CHECK(status(h.input(), Step::next).note == "no date for the decision");
  for (auto& asked : h.interview.asked) asked.rating.reset();
  CHECK(status(h.input(), Step::questions).note == "2 caught, none rated");
  h.interview.asked[0].rating = 4;
  CHECK(status(h.input(), Step::questions).note == "2 caught, 1 rated");
  h.opportunity.company.clear();
  CHECK(status(h.input(), Step::where).note == "no company yet");
}

TEST_CASE("The free recall is done when every line has its place") {
  Hospital h;
  h.interview.dump = "q why\n\nnice room";
  h.interview.recall = {{RecallMarkId{1}, 0, RecallKind::question, true, Noun::none, 0},
                        {RecallMarkId{2}, 2, RecallKind::note, false, Noun::none, 0}};
  CHECK(status(h.input(), Step::recall).state == StepState::done);
  h.interview.recall[0].settled = false;
  CHECK(status(h.input(), Step::recall).state == StepState::part);
  h.interview.step = 4;
  CHECK(status(h.input(), Step::recall).state == StepState::done);
}

TEST_CASE("The review is done once the debrief is finished") {
  Hospital h;
  CHECK(status(h.input(), Step::review).state == StepState::part);
  h.interview.debriefed = plus_minutes(ended, 40);
  CHECK(status(h.input(), Step::review).state == StepState::done);
}

TEST_CASE("What was captured is counted in plain words") {
  Hospital h;
  h.interview.dump = "one\ntwo\n";
  h.interview.asked[0].rating.reset();
  CHECK(captured(h.input()) == Lines{"4 people", "2 questions, 1 rated", "1 concern, all answered",
                                     "3 personal details", "1 document, all still to send",
                                     "1 asset that never came up", "They decide by Thu 30 April", "What you learned",
                                     "2 lines as they came to mind"});
}

TEST_CASE("The end of an interview is its end, else an hour after its start") {
  Interview interview;
  CHECK_FALSE(end_of(interview));
  interview.starts = *parse_time("2026-04-23T10:30:00+01:00");
  CHECK(end_of(interview) == *parse_time("2026-04-23T11:30:00+01:00"));
  interview.ends = ended;
  CHECK(end_of(interview) == ended);
}

TEST_CASE("The first hour is counted down in minutes") {
  const Hospital h;
  const auto clock = hour_clock(h.interview, plus_minutes(ended, 26));
  CHECK(clock.minutes == 26);
  CHECK(clock.spent == 26);
  CHECK(clock.running);
  CHECK(clock.since == "You came out 26 minutes ago");
  CHECK(clock.left == "34 minutes left of the first hour");
  CHECK(hour_clock(h.interview, plus_minutes(ended, 59)).left == "1 minute left of the first hour");
  CHECK(hour_clock(h.interview, ended).since == "You came out just now");
  CHECK(hour_clock(h.interview, ended).left == "60 minutes left of the first hour");
}

TEST_CASE("After the hour the clock says so, kindly, and how long ago it was") {
  const Hospital h;
  const auto after = hour_clock(h.interview, plus_minutes(ended, 60));
  CHECK_FALSE(after.running);
  CHECK(after.spent == 60);
  CHECK(after.since == "You came out an hour ago");
  CHECK(after.left == "The first hour is over. What you still know is worth more than nothing");
  CHECK(hour_clock(h.interview, plus_minutes(ended, 3 * 60 + 20)).since == "You came out 3 hours ago");
  CHECK(hour_clock(h.interview, plus_minutes(ended, 24 * 60)).since == "You came out yesterday");
  CHECK(hour_clock(h.interview, plus_minutes(ended, 5 * 24 * 60)).since == "You came out 5 days ago");
}

TEST_CASE("Before the end the clock waits, and without an end it says nothing") {
  Hospital h;
  const auto before = hour_clock(h.interview, plus_minutes(ended, -12));
  CHECK(before.minutes == -12);
  CHECK_FALSE(before.running);
  CHECK(before.spent == 0);
  CHECK(before.since == "The interview ends in 12 minutes");
  CHECK(before.left.empty());
  Time second_before = ended;
  second_before.utc_ms -= 1000;
  CHECK(hour_clock(h.interview, second_before).minutes == -1);
  h.interview.ends.reset();
  h.interview.starts.reset();
  CHECK_FALSE(hour_clock(h.interview, ended).minutes);
  CHECK(hour_clock(h.interview, ended).since.empty());
}

TEST_CASE("Prompts ask for the first question first, and then for kinds that have not come up") {
  Hospital h;
  const auto begun = question_prompts(h.interview, {Category::motivation});
  CHECK(begun.size() >= 3);
  CHECK(begun.size() <= 6);
  h.interview.asked.clear();
  CHECK(question_prompts(h.interview, {}).front() == "What was the first thing they asked?");
  h.interview.asked.push_back({AskedId{1}, {}, "Tell me about a time you failed.", {}, "", {}, {}, "", "", ""});
  const std::string wanted = "Did they want an example, a time when you did something?";
  CHECK(std::ranges::count(question_prompts(h.interview, {Category::technical}), wanted) == 1);
  CHECK(std::ranges::count(question_prompts(h.interview, {Category::behavioral}), wanted) == 0);
}

TEST_CASE("Names on chips are short, and still tell people apart") {
  const auto named = [](std::int64_t id, std::string name) {
    Person person;
    person.id = PersonId{id};
    person.name = std::move(name);
    return person;
  };
  const auto judith = named(1, "Judith Hallorane"), other = named(2, "Judith Stone"), third = named(3, "judith Sand");
  const auto quill = named(4, "Mr Quill"), mrs = named(5, "Mrs Henrietta Boyle-Nwosu"), chen = named(6, "陳雅婷"),
             nobody = named(7, " ");
  const auto jean = named(8, "Jean-Luc Moreau"), siobhan = named(9, "Siobhán Ní Chonchúir");
  CHECK(short_name(judith, {&judith, &quill}) == "Judith");
  CHECK(short_name(judith, {&judith, &other}) == "Judith H.");
  CHECK(short_name(other, {&judith, &other, &third}) == "Judith Stone");
  CHECK(short_name(quill, {&quill}) == "Mr Quill");
  CHECK(short_name(mrs, {&mrs}) == "Henrietta");
  CHECK(short_name(chen, {&chen}) == "陳雅婷");
  CHECK(short_name(nobody, {}) == "Somebody");
  CHECK(short_name(jean, {}) == "Jean-Luc");
  CHECK(short_name(siobhan, {}) == "Siobhán");
}
