// The plan, on cases worked out by hand from "Exact reading of the dates".
#include "domain/plan.h"

#include "domain/plan_records.h"
#include "support/catch.h"

using namespace afterword::domain;
using namespace afterword::tests;
using enum StepKind;

namespace {

/// Thursday 23 April 2026, 11:25, one hour east; a hiring manager who interviewed, and another opening.
struct Simple : PlanWorld {
  Opportunity& opp = opportunity("St Brannoc’s", Stage::interviewing);
  Opportunity& other = opportunity("Hillside", Stage::applied);
  Person& judith = person("Judith Hallorane", Role::hiring_manager);
  Interview& in = interview(opp, "2026-04-23T11:25:00+01:00");
  Simple() { attends(in, judith, AttendedAs::interviewer); }
  PlanLines checks(std::string_view now = "2026-04-23T12:00:00+01:00") const { return lines(now, status_check); }
};

}  // namespace

TEST_CASE("The plan of a hospital panel, worked out by hand") {
  PlanWorld w;
  w.settings.days_off = {*parse_date("2026-05-04"), *parse_date("2026-05-25")};
  auto& opp = w.opportunity("St Brannoc’s Hospital", Stage::interviewing);
  w.opportunity("Hillside", Stage::applied);
  auto& judith = w.person("Judith Hallorane", Role::hiring_manager);
  auto& prakash = w.person("Prakash Venn", Role::interviewer);
  auto& lorna = w.person("Lorna Bicknell", Role::recruiter, Channel::phone);
  lorna.email.clear();
  auto& dot = w.person("Dot Pascoe", Role::staff, Channel::post);
  auto& hollis = w.person("Hollis Abara", Role::reference, Channel::phone);
  auto& in = w.interview(opp, "2026-04-23T11:25:00+01:00");
  w.attends(in, judith, AttendedAs::interviewer, Met::in_person);
  w.attends(in, prakash, AttendedAs::interviewer, Met::in_person);
  w.attends(in, lorna, AttendedAs::interviewer, Met::video);
  w.attends(in, dot, AttendedAs::staff, Met::in_person);
  w.document(in, Direction::given, "2026-04-23T10:25:00+01:00", "");
  w.document(in, Direction::requested, "2026-04-23T11:20:00+01:00", "2026-04-27T17:00:00+01:00");
  in.next.decision_by = *parse_when("2026-04-30");
  in.next.hear_by = *parse_when("2026-05-01");
  w.note(thank_you, in, judith.id, "2026-04-23T18:05:00+01:00");
  w.note(thank_you, in, prakash.id, "");
  w.task(reference_notice, in, hollis.id, "2026-04-23T20:15:00+01:00");

  // The later of the two dates is Friday 1 May; Monday the 4th is off: the first working day after it is Tuesday.
  CHECK(w.lines("2026-04-24T11:25:00+01:00") ==
        PlanLines{"i1/request_progress/2 p1 2026-04-23T11:20:00+01:00 2026-04-24T11:20:00+01:00 email overdue",
                  "i1/request/2 p1 2026-04-23T11:20:00+01:00 2026-04-27T17:00:00+01:00 email open",
                  "i1/missing_contact/p3 p3 2026-04-23T11:25:00+01:00 2026-04-24T11:25:00+01:00 - open",
                  "i1/reference_notice/p5 p5 2026-04-23T11:25:00+01:00 2026-04-24T11:25:00+01:00 phone done",
                  "i1/thank_you/p1 p1 2026-04-23T11:25:00+01:00 2026-04-24T11:25:00+01:00 email done",
                  "i1/thank_you/p2 p2 2026-04-23T11:25:00+01:00 2026-04-24T11:25:00+01:00 email open",
                  "i1/thank_you/p3 p3 2026-04-23T11:25:00+01:00 2026-04-24T11:25:00+01:00 email open",
                  "i1/staff_thanks/p4 p4 2026-04-23T11:25:00+01:00 2026-04-25T11:25:00+01:00 post open",
                  "i1/connect_online/p1 p1 2026-04-23T18:05:00+01:00 - online open",
                  "i1/status_check/1 p1 2026-05-05 2026-05-06 email waiting",
                  "i1/connect_online/p2 p2 - - online waiting"});
}

TEST_CASE("The first status check waits for the decision date, or for five working days") {
  Simple w;
  const auto& [ends, sent, decision, hear, expected] =
      GENERATE(table<const char*, const char*, const char*, const char*, const char*>({
          // Thursday 23 April; nothing known, nothing sent: 24, 27, 28, 29, 30 April; then 1, 4, 5, 6, 7 May.
          {"2026-04-23T11:25:00+01:00", "", "", "", "2026-04-30 2026-05-07"},
          // Sent on Friday 24 April: 1 May is a Friday, so Monday; 8 May likewise.
          {"2026-04-23T11:25:00+01:00", "2026-04-24T09:00:00+01:00", "", "", "2026-05-04 2026-05-11"},
          // Decision on Thursday the 30th: Friday 1 May moves to Monday 4 May, which the due date is anyway.
          {"2026-04-23T11:25:00+01:00", "", "2026-04-30", "", "2026-05-04 2026-05-04"},
          // Decision on Wednesday: Thursday, and Friday moved to Monday.
          {"2026-04-23T11:25:00+01:00", "", "2026-04-29", "", "2026-04-30 2026-05-04"},
          // On a Saturday: Monday and Tuesday. Only the date to hear by known: the same.
          {"2026-04-23T11:25:00+01:00", "", "2026-05-02", "", "2026-05-04 2026-05-05"},
          {"2026-04-23T11:25:00+01:00", "", "", "2026-05-02", "2026-05-04 2026-05-05"},
          // Both known: the later, whichever it is.
          {"2026-04-23T11:25:00+01:00", "", "2026-05-02", "2026-04-24", "2026-05-04 2026-05-05"},
          {"2026-04-23T11:25:00+01:00", "", "2026-04-24", "2026-05-02", "2026-05-04 2026-05-05"},
          // A time counts by its day.
          {"2026-04-23T11:25:00+01:00", "", "2026-04-28T17:00:00+01:00", "", "2026-04-29 2026-04-30"},
          // Five hours west, half past eleven in the evening: a note sent at 03:00 UTC was sent the same day …
          {"2026-04-23T23:30:00-05:00", "2026-04-24T03:00:00+00:00", "", "", "2026-04-30 2026-05-07"},
          // … and one sent at 06:00 UTC on the Friday.
          {"2026-04-23T23:30:00-05:00", "2026-04-24T06:00:00+00:00", "", "", "2026-05-04 2026-05-11"},
          // Over the end of the year: 23, 24, 25, 28, 29 December; 30, 31, 1, 4, 5 January.
          {"2026-12-22T10:00:00+01:00", "", "", "", "2026-12-29 2027-01-05"},
      }));
  INFO(ends << " " << sent << " " << decision << " " << hear);
  w.in.ends = *parse_time(ends);
  if (*sent != 0) w.note(thank_you, w.in, w.judith.id, sent);
  if (*decision != 0) w.in.next.decision_by = *parse_when(decision);
  if (*hear != 0) w.in.next.hear_by = *parse_when(hear);
  CHECK(w.checks("2026-04-20T00:00:00Z") ==
        PlanLines{"i1/status_check/1 p1 " + std::string(expected) + " email waiting"});
}

TEST_CASE("Days off and the weekend that the user set are no working days") {
  Simple w;
  SECTION("Christmas and New Year off") {
    w.settings.days_off = {*parse_date("2026-12-24"), *parse_date("2026-12-25"), *parse_date("2026-12-31"),
                           *parse_date("2027-01-01")};
    w.in.ends = *parse_time("2026-12-22T10:00:00+01:00");
    // 23, 28, 29, 30 December, 4 January; 5, 6, 7, 8, 11 January.
    CHECK(w.checks() == PlanLines{"i1/status_check/1 p1 2027-01-04 2027-01-11 email waiting"});
  }
  SECTION("a weekend of Friday and Saturday, so no follow-up on a Thursday") {
    w.settings.weekend = {"fri", "sat"};
    // After Thursday 23 April: 26, 27, 28, 29, 30 April; Thursday the 30th moves to Sunday 3 May.
    // The tenth is Thursday 7 May, and moves to Sunday the 10th.
    CHECK(w.checks() == PlanLines{"i1/status_check/1 p1 2026-05-03 2026-05-10 email waiting"});
  }
  SECTION("no weekend at all") {
    w.settings.weekend = std::vector<std::string>{};
    CHECK(w.checks() == PlanLines{"i1/status_check/1 p1 2026-04-28 2026-05-03 email waiting"});
  }
  SECTION("a day off before the weekend: Thursday is not the day before it") {
    w.settings.days_off = {*parse_date("2026-05-01")};
    CHECK(w.checks() == PlanLines{"i1/status_check/1 p1 2026-04-30 2026-05-11 email waiting"});
  }
  SECTION("all seven days are refused") {
    w.settings.weekend = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    CHECK(w.checks() == PlanLines{"i1/status_check/1 p1 2026-04-30 2026-05-07 email waiting"});
  }
  SECTION("a weekend that leaves no day with a working day behind it still ends in a date") {
    w.settings.weekend = {"mon", "wed", "fri", "sun"};
    CHECK(w.checks().size() == 1);
  }
}

TEST_CASE("The second status check follows the first, never before the decision date, and there is no third") {
  Simple w;
  w.note(status_check, w.in, w.judith.id, "2026-05-05T09:00:00+01:00");
  SECTION("five and ten working days after the first") {
    // After Tuesday 5 May: 6, 7, 8, 11, 12; 13, 14, 15, 18, 19 May.
    CHECK(w.checks() == PlanLines{"i1/status_check/1 p1 2026-04-30 2026-05-07 email done",
                                  "i1/status_check/2 p1 2026-05-12 2026-05-19 email waiting"});
  }
  SECTION("but not before the decision date has passed") {
    w.in.next.decision_by = *parse_when("2026-05-20");
    CHECK(w.checks() == PlanLines{"i1/status_check/1 p1 2026-05-21 2026-05-25 email done",
                                  "i1/status_check/2 p1 2026-05-21 2026-05-25 email waiting"});
  }
  SECTION("two sent: no third is listed, and it is time to move on") {
    w.note(status_check, w.in, w.judith.id, "2026-05-13T09:00:00+01:00");
    CHECK(w.checks() == PlanLines{"i1/status_check/1 p1 2026-04-30 2026-05-07 email done",
                                  "i1/status_check/2 p1 2026-05-12 2026-05-19 email done"});
    // After Wednesday 13 May: 14, 15, 18, 19, 20, 21, 22, 25, 26, 27 May.
    CHECK(w.lines("2026-05-27T00:00:00+01:00", move_on) == PlanLines{"i1/move_on - 2026-05-27 - - open"});
    CHECK(w.lines("2026-05-26T23:59:59+01:00", move_on) == PlanLines{"i1/move_on - 2026-05-27 - - waiting"});
  }
  SECTION("a third that was sent all the same stays listed as done") {
    w.note(status_check, w.in, w.judith.id, "2026-05-13T09:00:00+01:00");
    w.note(status_check, w.in, w.judith.id, "2026-05-20T09:00:00+01:00");
    const auto checks = w.checks();
    REQUIRE(checks.size() == 3);
    for (const auto& check : checks) CHECK(check.ends_with("done"));
  }
  SECTION("a note and a task of the same check count once") {
    w.task(status_check, w.in, w.judith.id, "2026-05-05");
    CHECK(w.checks().size() == 2);
    CHECK(w.checks()[1].ends_with("waiting"));
  }
  SECTION("a value-adding follow-up is one of the two") {
    w.task(value_add, w.in, w.judith.id, "2026-04-27T10:00:00+01:00");
    CHECK(w.checks() == PlanLines{"i1/status_check/1 p1 2026-04-30 2026-05-07 email done"});
    CHECK(w.lines("2026-05-19T08:00:00+01:00", move_on) == PlanLines{"i1/move_on - 2026-05-19 - - open"});
  }
}

TEST_CASE("A value-adding follow-up is planned only where there is something to bring") {
  Simple w;
  CHECK(w.lines("2026-04-24T09:00:00+01:00", value_add).empty());
  SECTION("for the person that the task names, in the way they prefer") {
    auto& noor = w.person("Noor Haldane", Role::interviewer, Channel::phone);
    w.attends(w.in, noor, AttendedAs::interviewer);
    w.task(value_add, w.in, noor.id, "");
    // After Thursday: Friday and Monday; then Tuesday and Wednesday.
    CHECK(w.lines("2026-04-24T09:00:00+01:00", value_add) ==
          PlanLines{"i1/value_add/p2 p2 2026-04-27 2026-04-29 phone waiting"});
  }
  SECTION("otherwise where a status check goes") {
    w.note(value_add, w.in, {}, "");
    CHECK(w.lines("2026-04-30T00:00:00+01:00", value_add) ==
          PlanLines{"i1/value_add/p1 p1 2026-04-27 2026-04-29 email overdue"});
    CHECK(w.lines("2026-04-29T23:59:59+01:00", value_add) ==
          PlanLines{"i1/value_add/p1 p1 2026-04-27 2026-04-29 email open"});
  }
  SECTION("neither on a Friday nor at a weekend") {
    w.in.ends = *parse_time("2026-04-22T11:25:00+01:00");
    w.task(value_add, w.in, w.judith.id, "");
    // Two days after Wednesday is Friday: Monday. Four days after it is Tuesday.
    CHECK(w.lines("2026-04-24T09:00:00+01:00", value_add) ==
          PlanLines{"i1/value_add/p1 p1 2026-04-27 2026-04-28 email waiting"});
  }
  SECTION("dropped once two follow-ups were sent without it") {
    w.task(value_add, w.in, w.judith.id, "");
    w.note(status_check, w.in, w.judith.id, "2026-05-05T09:00:00+01:00");
    w.note(status_check, w.in, w.judith.id, "2026-05-13T09:00:00+01:00");
    CHECK(w.lines("2026-05-14T09:00:00+01:00", value_add) ==
          PlanLines{"i1/value_add/p1 p1 2026-04-27 2026-04-29 email dropped"});
  }
}

TEST_CASE("A status check goes to the person who decides") {
  PlanWorld w;
  auto& opp = w.opportunity("Calder Pumps", Stage::interviewing);
  auto& in = w.interview(opp, "2026-04-23T11:25:00+01:00");
  const auto to = [&] {
    const auto all = w.lines("2026-04-23T12:00:00+01:00", status_check);
    REQUIRE(all.size() == 1);
    const auto begin = all[0].find(' ') + 1;
    return all[0].substr(begin, all[0].find(' ', begin) - begin) +
           (all[0].find("email") != std::string::npos ? " email" : "");
  };
  CHECK(to() == "- email");
  auto& agency = w.person("Imelda Strand", Role::recruiter, Channel::phone);
  agency.company = "Gulfline Search";
  CHECK(to() == "- email");
  auto& house = w.person("Ada Hale", Role::recruiter);
  house.company = " calder pumps";
  CHECK(to() == "p2 email");
  w.attends(in, agency, AttendedAs::host);
  CHECK(to() == "p1");
  w.attends(in, house, AttendedAs::interviewer);
  CHECK(to() == "p2 email");
  auto& noor = w.person("Noor Haldane", Role::colleague);
  w.attends(in, noor, AttendedAs::interviewer);
  CHECK(to() == "p3 email");
  auto& rustam = w.person("Rustam Ferreira-Kaya", Role::hiring_manager);
  CHECK(to() == "p3 email");
  w.attends(in, rustam, AttendedAs::staff);
  CHECK(to() == "p4 email");
}

TEST_CASE("Documents are answered within a day, or announced within it") {
  Simple w;
  SECTION("without a date of its own") {
    w.document(w.in, Direction::promised, "2026-04-23T11:20:00+01:00", "");
    CHECK(w.lines("2026-04-23T12:00:00+01:00", request) ==
          PlanLines{"i1/request/1 p1 2026-04-23T11:20:00+01:00 2026-04-24T11:20:00+01:00 email open"});
    CHECK(w.lines("2026-04-23T12:00:00+01:00", request_progress).empty());
  }
  SECTION("without any time: from the end of the interview") {
    w.document(w.in, Direction::requested, "", "");
    CHECK(w.lines("2026-04-23T12:00:00+01:00", request) ==
          PlanLines{"i1/request/1 p1 2026-04-23T11:25:00+01:00 2026-04-24T11:25:00+01:00 email open"});
  }
  SECTION("a date plus a day is the next date, and is not late before it is over") {
    w.document(w.in, Direction::requested, "2026-04-23", "2026-04-24");
    CHECK(w.lines("2026-04-24T23:59:00+01:00", request) ==
          PlanLines{"i1/request/1 p1 2026-04-23 2026-04-24 email open"});
    CHECK(w.lines("2026-04-25T00:00:00+01:00", request) ==
          PlanLines{"i1/request/1 p1 2026-04-23 2026-04-24 email overdue"});
    CHECK(w.lines("2026-04-24T23:59:00+01:00", request_progress).empty());
  }
  SECTION("later than a day: dates are compared where one side is a date") {
    w.document(w.in, Direction::requested, "2026-04-23T11:20:00+01:00", "2026-04-24");
    CHECK(w.lines("2026-04-23T12:00:00+01:00", request_progress).empty());
    w.in.documents[0].due = *parse_when("2026-04-25");
    CHECK(w.lines("2026-04-23T12:00:00+01:00", request_progress) ==
          PlanLines{"i1/request_progress/1 p1 2026-04-23T11:20:00+01:00 2026-04-24T11:20:00+01:00 email open"});
    w.in.documents[0].due = *parse_when("2026-04-24T11:20:00+01:00");
    CHECK(w.lines("2026-04-23T12:00:00+01:00", request_progress).empty());
    w.in.documents[0].due = *parse_when("2026-04-24T11:21:00+01:00");
    CHECK(w.lines("2026-04-23T12:00:00+01:00", request_progress).size() == 1);
  }
  SECTION("only a request is announced, not a promise") {
    w.document(w.in, Direction::promised, "2026-04-23T11:20:00+01:00", "2026-04-30");
    CHECK(w.lines("2026-04-23T12:00:00+01:00", request_progress).empty());
  }
  SECTION("both are done when it is sent") {
    w.document(w.in, Direction::requested, "2026-04-23T11:20:00+01:00", "2026-04-30").sent = *parse_when("2026-04-25");
    CHECK(w.lines("2026-05-23T12:00:00+01:00", request)[0].ends_with("done"));
    CHECK(w.lines("2026-05-23T12:00:00+01:00", request_progress)[0].ends_with("done"));
  }
  SECTION("the announcement alone does not answer the request") {
    w.document(w.in, Direction::requested, "2026-04-23T11:20:00+01:00", "2026-04-30");
    w.note(request_progress, w.in, w.judith.id, "2026-04-23T19:00:00+01:00");
    CHECK(w.lines("2026-04-24T12:00:00+01:00", request)[0].ends_with("open"));
    CHECK(w.lines("2026-04-24T12:00:00+01:00", request_progress)[0].ends_with("done"));
  }
}

TEST_CASE("Thanks go to everybody once, and people of the house get their own") {
  Simple w;
  auto& host = w.person("Layla", Role::recruiter, Channel::phone);
  auto& both = w.person("Bjørn", Role::staff, Channel::post);
  auto& met = w.person("Dot", Role::staff);
  w.attends(w.in, host, AttendedAs::host);
  w.attends(w.in, both, AttendedAs::staff);
  w.attends(w.in, both, AttendedAs::interviewer);
  w.attends(w.in, met, AttendedAs::met);
  w.attends(w.in, met, AttendedAs::staff);
  w.attends(w.in, w.judith, AttendedAs::host);
  const std::string day = " 2026-04-23T11:25:00+01:00 2026-04-24T11:25:00+01:00 ",
                    two = " 2026-04-23T11:25:00+01:00 2026-04-25T11:25:00+01:00 ";
  CHECK(w.lines("2026-04-23T12:00:00+01:00", thank_you) == PlanLines{"i1/thank_you/p1 p1" + day + "email open",
                                                                     "i1/thank_you/p2 p2" + day + "email open",
                                                                     "i1/thank_you/p3 p3" + day + "post open"});
  CHECK(w.lines("2026-04-23T12:00:00+01:00", staff_thanks) == PlanLines{"i1/staff_thanks/p4 p4" + two + "email open"});
}

TEST_CASE("Only people met in person are connected with, after their thanks") {
  Simple w;
  CHECK(w.lines("2026-05-23T12:00:00+01:00", connect_online).empty());
  auto& met = w.person("Dot", Role::colleague);
  auto& staff = w.person("Bjørn", Role::staff);
  w.in.people[0].met = Met::in_person;
  w.attends(w.in, met, AttendedAs::met, Met::in_person);
  w.attends(w.in, staff, AttendedAs::staff, Met::in_person);
  CHECK(w.lines("2026-05-23T12:00:00+01:00", connect_online) ==
        PlanLines{"i1/connect_online/p1 p1 - - online waiting", "i1/connect_online/p2 p2 - - online waiting"});
  w.note(thank_you, w.in, w.judith.id, "2026-04-23T18:00:00+01:00");
  w.note(staff_thanks, w.in, met.id, "2026-04-24T18:00:00+01:00");
  CHECK(w.lines("2026-04-24T12:00:00+01:00", connect_online) ==
        PlanLines{"i1/connect_online/p1 p1 2026-04-23T18:00:00+01:00 - online open",
                  "i1/connect_online/p2 p2 2026-04-24T18:00:00+01:00 - online waiting"});
}

TEST_CASE("Somebody inside the company is told once, for one interview only") {
  Simple w;
  auto& later = w.interview(w.opp, "2026-05-07T11:25:00+01:00");
  auto& gil = w.person("Gil Farnaby", Role::acquaintance, Channel::phone);
  gil.company = "ST BRANNOC\u2019S";
  auto& stranger = w.person("Ann", Role::connection);
  stranger.company = "Elsewhere";
  CHECK(w.lines("2026-04-23T12:00:00+01:00", contact_notice) ==
        PlanLines{"i1/contact_notice/p2 p2 2026-04-23T11:25:00+01:00 - phone open",
                  "i2/contact_notice/p2 p2 2026-05-07T11:25:00+01:00 - phone waiting"});
  w.task(contact_notice, later, gil.id, "2026-04-25T10:00:00+01:00");
  CHECK(w.lines("2026-04-26T12:00:00+01:00", contact_notice) ==
        PlanLines{"i2/contact_notice/p2 p2 2026-05-07T11:25:00+01:00 - phone done"});
}

TEST_CASE("A missing address is asked for until there is one") {
  Simple w;
  w.judith.email.clear();
  CHECK(w.lines("2026-04-24T11:25:01+01:00", missing_contact) ==
        PlanLines{"i1/missing_contact/p1 p1 2026-04-23T11:25:00+01:00 2026-04-24T11:25:00+01:00 - overdue"});
  w.judith.address = "Level 3";
  CHECK(w.lines("2026-04-24T11:25:01+01:00", missing_contact).empty());
}

TEST_CASE("A rejection is thanked for after the last interview, and drops what is left") {
  Simple w;
  auto& second = w.interview(w.opp, "2026-04-30T11:25:00+01:00");
  auto& hollis = w.person("Hollis", Role::reference);
  w.attends(second, w.judith, AttendedAs::interviewer);
  w.document(second, Direction::requested, "2026-04-30T11:00:00+01:00", "2026-05-04");
  w.opp.stage = Stage::rejected;
  const char* now = "2026-05-20T12:00:00+01:00";
  SECTION("without a date it waits") {
    CHECK(w.lines(now, rejection_thanks) == PlanLines{"i2/rejection_thanks p1 - - email waiting"});
  }
  SECTION("within 48 hours") {
    w.opp.outcome = Outcome{*parse_time("2026-05-19T13:00:00+01:00"), "", ""};
    CHECK(w.lines(now, rejection_thanks) ==
          PlanLines{"i2/rejection_thanks p1 2026-05-19T13:00:00+01:00 2026-05-21T13:00:00+01:00 email open"});
  }
  SECTION("what asks, brings or sends is dropped, thanks are not") {
    for (const auto kind : {status_check, request, request_progress, reference_notice})
      for (const auto& line : w.lines(now, kind)) CHECK(line.ends_with("dropped"));
    CHECK(w.lines(now, status_check).size() == 2);
    CHECK(w.lines(now, reference_notice).size() == 2);
    for (const auto& line : w.lines(now, thank_you)) CHECK(line.ends_with("overdue"));
    w.task(reference_notice, second, hollis.id, "2026-05-01T10:00:00+01:00");
    CHECK(w.lines(now, reference_notice)[1].ends_with("done"));
  }
}

TEST_CASE("An offer, an acceptance and a later round each drop their own") {
  Simple w;
  w.other.stage = Stage::withdrawn;
  auto& hollis = w.person("Hollis", Role::reference);
  w.task(value_add, w.in, w.judith.id, "");
  const char* now = "2026-05-20T12:00:00+01:00";
  const auto state = [&](StepKind kind) {
    const auto all = w.lines(now, kind);
    return all.empty() ? std::string("-") : all[0].substr(all[0].rfind(' ') + 1);
  };
  CHECK(state(keep_looking) == "open");
  CHECK(state(status_check) == "overdue");
  w.opp.stage = Stage::offer;
  CHECK(state(status_check) == "dropped");
  CHECK(state(value_add) == "dropped");
  CHECK(state(reference_notice) == "overdue");
  CHECK(state(keep_looking) == "open");
  for (const auto stage : {Stage::accepted, Stage::withdrawn}) {
    w.opp.stage = stage;
    CHECK(state(status_check) == "dropped");
    CHECK(state(reference_notice) == "dropped");
    CHECK(state(keep_looking) == "dropped");
    CHECK(state(thank_you) == "overdue");
    CHECK(state(rejection_thanks) == "-");
  }
  w.opp.stage = Stage::interviewing;
  w.interview(w.opp, "2026-05-07T11:25:00+01:00");
  CHECK(state(status_check) == "dropped");
  CHECK(state(value_add) == "dropped");
  CHECK(state(reference_notice) == "overdue");
  CHECK(hollis.role == Role::reference);
}

TEST_CASE("The search goes on while nothing else is under way") {
  Simple w;
  for (const auto stage : {Stage::interested, Stage::applied, Stage::interviewing, Stage::offer}) {
    w.other.stage = stage;
    CHECK(w.lines("2026-04-24T00:00:00+01:00", keep_looking).empty());
  }
  w.other.stage = Stage::rejected;
  CHECK(w.lines("2026-04-24T00:00:00+01:00", keep_looking) == PlanLines{"i1/keep_looking - 2026-04-24 - - open"});
  CHECK(w.lines("2026-04-23T23:59:00+01:00", keep_looking) == PlanLines{"i1/keep_looking - 2026-04-24 - - waiting"});
}

TEST_CASE("Without an end the start and an hour stand for it, and without both there is no plan") {
  Simple w;
  w.in.ends.reset();
  CHECK(w.lines("2026-04-24T00:00:00+01:00").empty());
  w.in.starts = *parse_time("2026-04-23T10:30:00+01:00");
  CHECK(w.lines("2026-04-23T12:00:00+01:00", thank_you) ==
        PlanLines{"i1/thank_you/p1 p1 2026-04-23T11:30:00+01:00 2026-04-24T11:30:00+01:00 email open"});
}

TEST_CASE("Now moves the clock only: what is recorded counts, whatever its time") {
  Simple w;
  w.note(thank_you, w.in, w.judith.id, "2026-05-01T09:00:00+01:00");
  CHECK(w.lines("2026-04-23T11:00:00+01:00", thank_you)[0].ends_with("done"));
  // Friday 1 May: 4, 5, 6, 7, 8 May, a Friday; then 11 … 15 May, a Friday too.
  CHECK(w.checks() == PlanLines{"i1/status_check/1 p1 2026-05-11 2026-05-18 email waiting"});
}

TEST_CASE("What a recorded task says about its dates is never read") {
  Simple w;
  auto& task = w.task(status_check, w.in, w.judith.id, "");
  task.opens = *parse_when("2020-01-01");
  task.due = *parse_when("2020-01-02");
  CHECK(w.checks() == PlanLines{"i1/status_check/1 p1 2026-04-30 2026-05-07 email waiting"});
}

TEST_CASE("Every step says in one sentence why it is there, and by which rule") {
  Simple w;
  w.other.stage = Stage::withdrawn;
  w.in.people[0].met = Met::in_person;
  w.judith.email.clear();
  w.person("Hollis", Role::reference);
  w.person("Gil", Role::acquaintance).company = w.opp.company;
  w.attends(w.in, w.person("Dot", Role::staff), AttendedAs::staff);
  w.document(w.in, Direction::requested, "", "2026-05-20");
  w.task(value_add, w.in, w.judith.id, "2026-04-27");
  w.note(status_check, w.in, w.judith.id, "2026-05-05T09:00:00+01:00");
  const auto steps = w.plan("2026-04-24T09:00:00+01:00");
  CHECK(steps.size() == 12);
  for (const auto& step : steps) {
    INFO(step.id << ": " << step.why);
    CHECK(step.why.size() > 20);
    CHECK(step.why.ends_with("."));
    CHECK(step.why.find(". ") == std::string::npos);
    CHECK_FALSE(step.rules.empty());
  }
}

TEST_CASE("Of each round references are told for itself, and the reason says which it is") {
  PlanWorld w;
  auto& opp = w.opportunity("Kelso", Stage::interviewing);
  w.person("Hollis Abara", Role::reference, Channel::phone);
  w.interview(opp, "2026-04-23T11:25:00+01:00").round = "first";
  w.interview(opp, "2026-04-27T11:25:00+01:00").round = "With the board";
  w.interview(opp, "2026-04-28T11:25:00+01:00");
  std::vector<std::string> reasons;
  for (const auto& step : w.plan("2026-04-28T12:00:00+01:00"))
    if (step.kind == reference_notice) reasons.push_back(step.why);
  CHECK(reasons == std::vector<std::string>{
                       "Hollis Abara may get a call from Kelso (first round), and should know of it first.",
                       "Hollis Abara may get a call from Kelso (With the board), and should know of it first.",
                       "Hollis Abara may get a call from Kelso, and should know of it first."});
}
