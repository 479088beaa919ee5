// The plan in the open document: as of the clock, with what is typed, and what the user makes of its steps.
#include <algorithm>

#include "fixture.h"
#include "workspace/edits.h"

using namespace afterword;
using namespace afterword::workspace;
using domain::Noun;
using domain::StepKind;
using domain::StepProgress;
using tests::Desk;
using tests::there_and_back;

namespace {

/// One interview on Thursday 23 April 2026 with one interviewer, one document asked for, and no decision date.
struct PlanWard {
  PlanWard() {
    desk.now = time("2026-04-23T12:00:00+01:00");
    opportunity = desk.make<domain::OpportunityId>();
    interview = desk.make<domain::InterviewId>();
    person = desk.make<domain::PersonId>();
    document = desk.make<domain::DocumentId>();
    desk.edit(AddOpportunity{opportunity, "Alder Hospital", "Nurse"});
    desk.edit(AddInterview{interview, opportunity, {}, time("2026-04-23T11:25:00+01:00")});
    desk.edit(MeetPerson{person, desk.make<domain::AttendeeId>(), interview, "Judith Hallorane"});
    desk.edit(AddDocument{document, interview, "Certificate"});
  }
  static domain::Time time(std::string_view text) { return *domain::parse_time(text); }
  static domain::Date day(std::string_view text) { return *domain::parse_date(text); }
  /// The step of that kind, the last where there are several.
  static const domain::PlannedStep* step(const Workspace& document, StepKind kind) {
    const domain::PlannedStep* found = nullptr;
    for (const auto& one : document.plan())
      if (one.kind == kind) found = &one;
    return found;
  }
  const domain::PlannedStep* step(StepKind kind) const { return step(*desk.document, kind); }
  domain::NoteId letter(StepKind kind) {
    const auto id = desk.make<domain::NoteId>();
    desk.edit(AddNote{id, kind, person, interview});
    return id;
  }
  void send(StepKind kind, std::string_view at) { desk.edit(SendNote{letter(kind), time(at)}); }

  Desk desk;
  domain::OpportunityId opportunity;
  domain::InterviewId interview;
  domain::PersonId person;
  domain::DocumentId document;
};

}  // namespace

TEST_CASE("The plan follows the clock and what is typed, before it is on disk") {
  PlanWard ward;
  REQUIRE(ward.step(StepKind::thank_you) != nullptr);
  CHECK(ward.step(StepKind::thank_you)->state == StepProgress::open);
  CHECK(ward.step(StepKind::thank_you)->opportunity == ward.opportunity);
  ward.desk.now = PlanWard::time("2026-04-24T11:25:00+01:00");
  CHECK(ward.step(StepKind::thank_you)->state == StepProgress::open);
  ward.desk.now = PlanWard::time("2026-04-24T11:26:00+01:00");
  CHECK(ward.step(StepKind::thank_you)->state == StepProgress::overdue);
  ward.desk.now = PlanWard::time("2026-04-23T12:00:00+01:00");
  CHECK(ward.step(StepKind::thank_you)->state == StepProgress::open);

  CHECK(domain::to_string(ward.step(StepKind::status_check)->opens) == "2026-04-30");
  ward.desk.edit(SetValue{Field::next_decision_by, ward.interview.value, domain::When(PlanWard::day("2026-05-12"))});
  CHECK(domain::to_string(ward.step(StepKind::status_check)->opens) == "2026-05-13");
}

TEST_CASE("A step is marked done, and undone again") {
  PlanWard ward;
  const CloseStep done{StepKind::thank_you, ward.interview, ward.person, ward.desk.now};
  there_and_back(ward.desk, done, [](const Workspace& d) {
    CHECK(PlanWard::step(d, StepKind::thank_you)->state == StepProgress::done);
    CHECK(PlanWard::step(d, StepKind::connect_online)->state == StepProgress::open);
  });
  CHECK(ward.desk.document->undo_label() == "Mark done");
  const std::string once = ward.desk.rows();
  ward.desk.edit(done);
  CHECK(ward.desk.rows() == once);
  ward.desk.edit(ReopenStep{StepKind::thank_you, ward.interview, ward.person});
  CHECK(ward.step(StepKind::thank_you)->state == StepProgress::open);
  CHECK_FALSE(ward.desk.document->carry_out(CloseStep{StepKind::move_on, ward.interview, {}, ward.desk.now}));
}

TEST_CASE("A request is done when its document is sent, and open again when it is not") {
  PlanWard ward;
  ward.desk.edit(CloseStep{StepKind::request, ward.interview, ward.person, ward.desk.now, ward.document});
  CHECK(ward.step(StepKind::request)->state == StepProgress::done);
  CHECK(ward.desk.document->interview(ward.interview)->documents.front().sent == domain::When(ward.desk.now));
  ward.desk.edit(ReopenStep{StepKind::request, ward.interview, ward.person, ward.document});
  CHECK(ward.step(StepKind::request)->state == StepProgress::open);
  ward.desk.edit(SetValue{Field::document_sent, ward.document.value, domain::When(ward.desk.now)});
  CHECK(ward.step(StepKind::request)->state == StepProgress::done);
}

TEST_CASE("A step that is given up says why, and one of several documents cannot be given up by its person") {
  PlanWard ward;
  const DropStep drop{StepKind::request, ward.interview, ward.person, "they found it", ward.desk.now, ward.document};
  there_and_back(ward.desk, drop, [](const Workspace& d) {
    const auto* step = PlanWard::step(d, StepKind::request);
    CHECK(step->state == StepProgress::dropped);
    CHECK(step->dropped_by_user);
    CHECK(step->reason == "they found it");
    CHECK(step->why == "You decided against it: they found it.");
  });
  ward.desk.edit(ReopenStep{StepKind::request, ward.interview, ward.person});
  CHECK(ward.step(StepKind::request)->state == StepProgress::open);
  ward.desk.edit(AddDocument{ward.desk.make<domain::DocumentId>(), ward.interview, "Passport"});
  CHECK_FALSE(ward.desk.document->carry_out(drop));
}

TEST_CASE("A step is put off within what the rules allow, and each refusal names its rule") {
  PlanWard ward;
  const auto refusal = [&](StepKind kind, std::string_view until) -> std::string {
    const auto* step = ward.step(kind);
    const auto done =
        ward.desk.document->carry_out(SnoozeStep{kind, ward.interview, step->person, PlanWard::day(until)});
    return done ? "" : done.error().message;
  };
  using Catch::Matchers::Contains;
  // It opens on Thursday 30 April, which is the day before a working Friday, and is due on Thursday 7 May.
  CHECK_THAT(refusal(StepKind::status_check, "2026-04-29"), Contains("(F2)"));
  CHECK_THAT(refusal(StepKind::status_check, "2026-05-01"), Contains("(F5)"));
  CHECK_THAT(refusal(StepKind::status_check, "2026-05-08"), Contains("(F2)"));
  CHECK(refusal(StepKind::status_check, "2026-05-05") == "");
  ward.desk.now = PlanWard::time("2026-05-04T12:00:00+01:00");
  CHECK(ward.step(StepKind::status_check)->state == StepProgress::waiting);
  ward.desk.now = PlanWard::time("2026-05-05T00:00:00+01:00");
  CHECK(ward.step(StepKind::status_check)->state == StepProgress::open);
  ward.desk.now = PlanWard::time("2026-04-23T12:00:00+01:00");
  CHECK_THAT(refusal(StepKind::thank_you, "2026-04-25"), Contains("(T1)"));
  CHECK(refusal(StepKind::thank_you, "2026-04-24") == "");
  CHECK(ward.step(StepKind::thank_you)->state == StepProgress::waiting);
}

TEST_CASE("A third follow-up is for those who have read why two are enough") {
  PlanWard ward;
  ward.send(StepKind::status_check, "2026-04-30T10:00:00+01:00");
  ward.send(StepKind::status_check, "2026-05-11T10:00:00+01:00");
  CHECK(ward.step(StepKind::status_check)->state == StepProgress::done);
  AddFollowUp third{ward.interview, ward.person, StepKind::status_check, ward.desk.make<domain::TaskId>()};
  CHECK_FALSE(ward.desk.document->carry_out(third));
  third.read_f3 = true;
  there_and_back(ward.desk, third, [](const Workspace& d) {
    const auto* step = PlanWard::step(d, StepKind::status_check);
    CHECK(step->state == StepProgress::waiting);
    CHECK(domain::to_string(step->opens) == "2026-05-18");
    CHECK(step->rules.front() == "F2");
  });
  ward.send(StepKind::status_check, "2026-05-18T10:00:00+01:00");
  const auto& plan = ward.desk.document->plan();
  CHECK(std::count_if(plan.begin(), plan.end(), [](const auto& one) { return one.kind == StepKind::status_check; }) ==
        3);
  CHECK(ward.step(StepKind::status_check)->state == StepProgress::done);
}

TEST_CASE("Something to bring is planned once for each person") {
  PlanWard ward;
  ward.desk.edit(AddFollowUp{ward.interview, ward.person, StepKind::value_add, ward.desk.make<domain::TaskId>()});
  REQUIRE(ward.step(StepKind::value_add) != nullptr);
  CHECK(ward.step(StepKind::value_add)->person == ward.person);
  CHECK_FALSE(ward.desk.document->carry_out(
      AddFollowUp{ward.interview, ward.person, StepKind::value_add, ward.desk.make<domain::TaskId>()}));
}

TEST_CASE("A letter that is sent is kept as it went out, and twice changes nothing") {
  PlanWard ward;
  const auto note = ward.letter(StepKind::thank_you);
  CHECK(ward.step(StepKind::thank_you)->note == note);
  ward.desk.edit(SetValue{Field::note_body, note.value, std::string("Thank you.")});
  ward.desk.edit(KeepVersion{note, ward.desk.now});
  ward.desk.edit(KeepVersion{note, ward.desk.now});
  CHECK(ward.desk.document->versions(note).size() == 1);
  ward.desk.edit(SetValue{Field::note_body, note.value, std::string("Thank you for your time.")});
  there_and_back(ward.desk, SendNote{note, ward.desk.now}, [&](const Workspace& d) {
    CHECK(PlanWard::step(d, StepKind::thank_you)->state == StepProgress::done);
    REQUIRE(d.versions(note).size() == 2);
    CHECK(d.versions(note).back().body == "Thank you for your time.");
  });
  const std::string once = ward.desk.rows();
  ward.desk.edit(SendNote{note, PlanWard::time("2026-04-29T12:00:00+01:00")});
  CHECK(ward.desk.rows() == once);
}
