// The practice coach through the document: what is due, what a session can be made of, rating and taking back, and that
// a session survives everything.
#include <algorithm>
#include <fstream>

#include "fixture.h"
#include "workspace/workspace.h"

using namespace afterword;
using namespace afterword::tests;
using namespace afterword::workspace;
using domain::PracticeFor;
using domain::PracticeKind;

namespace {

/// One company with a past interview (three questions, one rated badly) and one on the coming Tuesday.
struct PracticeWard : Desk {
  PracticeWard() {
    now = *domain::parse_time("2026-04-21T18:00:00+01:00");
    opportunity = make<domain::OpportunityId>();
    past = make<domain::InterviewId>();
    coming = make<domain::InterviewId>();
    edit(AddOpportunity{opportunity, "Hillside", "Ward sister"});
    edit(AddInterview{past, opportunity, domain::parse_time("2026-04-14T10:00:00+01:00"), {}});
    edit(AddInterview{coming, opportunity, domain::parse_time("2026-04-28T10:00:00+01:00"), {}});
    const domain::PersonId lorna = make<domain::PersonId>();
    edit(MeetPerson{lorna, make<domain::AttendeeId>(), past, "Lorna Bicknell"});
    safe = ask("Two nurses ring in sick on a Saturday. How do you keep the ward safe?", lorna);
    why = ask("Why do you want to work here?", {});
    money = ask("What salary do you expect?", {});
    rate_answer(safe, 2, -1);
    rate_answer(why, 4, 1);
  }
  domain::QuestionId ask(const std::string& text, domain::PersonId by) {
    const auto asked = make<domain::AskedId>();
    edit(AddAsked{asked, past, -1, text, by});
    edit(LinkQuestion{asked, {}, {}});
    return document->interview(past)->asked.back().question;
  }
  void rate_answer(domain::QuestionId question, int rating, int received) {
    for (const auto& asked : document->interview(past)->asked)
      if (asked.question == question) {
        const auto row = asked.id.value;
        edit(SetValue{Field::asked_rating, row, std::int64_t{rating}});
        edit(SetValue{Field::asked_received, row, std::int64_t{received}});
        break;
      }
    REQUIRE(document->flush());
    document->refresh();
  }
  domain::ReviewId practise(domain::QuestionId question, int rating) {
    AddReview review;
    review.id = make<domain::ReviewId>();
    review.question = question;
    review.at = now;
    review.rating = rating;
    review.predicted = 3;
    review.seconds = 84;
    review.mode = domain::ReviewMode::spoken;
    edit(review);
    return review.id;
  }
  std::vector<domain::QuestionId> due() const {
    std::vector<domain::QuestionId> ids;
    for (const auto& row : document->due(20)) ids.push_back(row.id);
    return ids;
  }
  void days_pass(int days) { now.utc_ms += days * std::int64_t{86'400'000}; }

  domain::OpportunityId opportunity;
  domain::InterviewId past, coming;
  domain::QuestionId safe, why, money;
};

PracticeFor of(PracticeKind kind) {
  PracticeFor what;
  what.kind = kind;
  return what;
}

}  // namespace

TEST_CASE("what was asked and never practised is due, the weakest first, until it is practised") {
  PracticeWard ward;
  CHECK(ward.due() == std::vector{ward.safe, ward.why, ward.money});
  CHECK(ward.document->due(1).front().why == "Rated 2 at Hillside, received badly");
  CHECK(ward.document->due_count() == 3);
  CHECK(ward.document->weak_count() == 1);
  ward.practise(ward.safe, 5);
  CHECK(ward.due() == std::vector{ward.why, ward.money});
  CHECK(ward.document->due_count() == 2);
  ward.days_pass(8);
  CHECK(ward.document->due_count() == 3);
}

TEST_CASE("a rating can be undone, and what is due and known follows") {
  PracticeWard ward;
  const auto before = *ward.document->question_practice(ward.safe);
  const auto review = ward.practise(ward.safe, 4);
  CHECK(ward.document->undo_label() == "Rate practice");
  const auto* question = ward.document->question(ward.safe);
  REQUIRE(question->reviews.size() == 1);
  CHECK(question->reviews.front().id == review);
  CHECK(question->reviews.front().predicted == 3);
  CHECK(question->reviews.front().seconds == 84);
  CHECK(ward.document->question_practice(ward.safe)->row.practised == 1);
  REQUIRE(ward.document->undo());
  CHECK(ward.document->question(ward.safe)->reviews.empty());
  CHECK(ward.document->question_practice(ward.safe)->row.why == before.row.why);
  CHECK(ward.document->due_count() == 3);
  REQUIRE(ward.document->redo());
  CHECK(ward.document->question_practice(ward.safe)->row.practised == 1);
}

TEST_CASE("what is no practice is refused and changes nothing") {
  PracticeWard ward;
  const std::string before = ward.text();
  AddReview review;
  review.id = ward.make<domain::ReviewId>();
  review.question = ward.safe;
  review.at = ward.now;
  for (const int rating : {0, 6, -1}) {
    review.rating = rating;
    CHECK_FALSE(ward.document->carry_out(review));
  }
  review.rating = 3;
  review.predicted = 9;
  CHECK_FALSE(ward.document->carry_out(review));
  review.predicted.reset();
  review.seconds = -1;
  CHECK_FALSE(ward.document->carry_out(review));
  review.seconds.reset();
  review.question = ward.make<domain::QuestionId>();
  CHECK_FALSE(ward.document->carry_out(review));
  CHECK(ward.text() == before);
}

TEST_CASE("an answer that is typed over later changes what is due within one save") {
  PracticeWard ward;
  ward.rate_answer(ward.safe, 5, 2);
  CHECK(ward.document->weak_count() == 0);
  ward.rate_answer(ward.money, 1, -2);
  CHECK(ward.due().front() == ward.money);
}

TEST_CASE("each rating says when the question comes back, in words") {
  PracticeWard ward;
  const auto next = ward.document->next_due(ward.safe, ward.coming);
  REQUIRE(next);
  CHECK((*next)[0].words == "today, again");
  CHECK((*next)[1].words == "today, again");
  CHECK((*next)[4].days == 8);
  CHECK((*next)[4].words == "after 28 April");
  CHECK(ward.document->next_due(ward.safe)->at(4).words == "Wednesday 29 April");
  for (std::size_t i = 1; i < next->size(); ++i) CHECK((*next)[i - 1].due <= (*next)[i].due);
  CHECK_FALSE(ward.document->next_due({12345}));
  // What was said is what then happens.
  ward.practise(ward.safe, 5);
  CHECK(ward.document->question_practice(ward.safe)->row.due == (*next)[4].due);
}

TEST_CASE("a session can be made of what is due, of one company, one interview, one kind, or one question") {
  PracticeWard ward;
  const auto session_of = [&](PracticeFor what) {
    std::vector<domain::QuestionId> ids;
    for (const auto& item : ward.document->new_practice(what, 20).items) ids.push_back(item.question);
    return ids;
  };
  CHECK(session_of({}) == ward.due());
  CHECK(session_of(of(PracticeKind::weak)) == std::vector{ward.safe});
  PracticeFor what = of(PracticeKind::interview);
  what.interview = ward.past;
  CHECK(session_of(what) == std::vector{ward.safe, ward.why, ward.money});
  CHECK(ward.document->new_practice(what, 20).title == "What they asked me at Hillside");
  what = of(PracticeKind::opportunity);
  what.opportunity = ward.opportunity;
  CHECK(session_of(what).front() == ward.safe);
  CHECK(session_of(what).size() == 3);
  what.kind = PracticeKind::likely;
  // Unanswered and badly received questions come first.
  CHECK(session_of(what).front() == ward.safe);
  what = of(PracticeKind::question);
  what.question = ward.money;
  CHECK(session_of(what) == std::vector{ward.money});
  what = of(PracticeKind::category);
  what.category = domain::Category::motivation;
  CHECK(session_of(what) == std::vector{ward.why});
  what = of(PracticeKind::prepare);
  what.interview = ward.coming;
  CHECK(ward.document->new_practice(what, 20).title == "for Hillside, Tuesday 28 April");
  CHECK(session_of(what).front() == ward.safe);
  CHECK(session_of(of(PracticeKind::mock)).size() == 3);
  CHECK(ward.document->new_practice(of(PracticeKind::question), 20).items.empty());
}

TEST_CASE("the choices say what there is, and count it") {
  PracticeWard ward;
  const auto choices = ward.document->practice_choices();
  REQUIRE(choices.size() >= 6);
  CHECK(choices[0].title == "Due today");
  CHECK(choices[0].questions == 3);
  CHECK(choices[1].title == "For Hillside");
  CHECK(choices[1].detail == "Tuesday 28 April");
  const auto at = [&](PracticeKind kind) {
    return std::find_if(choices.begin(), choices.end(), [&](const auto& one) { return one.what.kind == kind; }) -
           choices.begin();
  };
  CHECK(at(PracticeKind::mock) == at(PracticeKind::weak) + 1);
  CHECK(at(PracticeKind::mock) < at(PracticeKind::opportunity));
  CHECK(at(PracticeKind::mock) < at(PracticeKind::interview));
  for (const auto& choice : choices) {
    INFO(choice.title);
    CHECK(choice.questions > 0);
    CHECK(ward.document->new_practice(choice.what, 100).items.size() == static_cast<std::size_t>(choice.questions));
  }
  Desk empty;
  CHECK(empty.document->practice_choices().empty());
}

TEST_CASE("a suspended question is left out everywhere") {
  PracticeWard ward;
  ward.edit(SetValue{Field::question_suspended, ward.safe.value, true});
  REQUIRE(ward.document->flush());
  ward.document->refresh();
  CHECK(ward.due() == std::vector{ward.why, ward.money});
  CHECK(ward.document->weak_count() == 0);
  for (const auto& choice : ward.document->practice_choices())
    for (const auto& item : ward.document->new_practice(choice.what, 100).items) CHECK(item.question != ward.safe);
}

TEST_CASE("what is known of one question's practice") {
  PracticeWard ward;
  auto known = ward.document->question_practice(ward.safe);
  REQUIRE(known);
  CHECK(known->weak);
  CHECK(known->received == "Asked by Lorna Bicknell at Hillside, where it went badly");
  CHECK(known->row.advice.empty());
  for (int i = 0; i < 4; ++i) ward.practise(ward.safe, 1), ward.days_pass(1);
  known = ward.document->question_practice(ward.safe);
  CHECK(known->row.advice.find("write one") != std::string::npos);
  CHECK(known->row.why == "Failed in the last two of 4 practices");
  CHECK_FALSE(ward.document->question_practice({12345}));
}

TEST_CASE("the preparation counts who is ready, and its first day is the session of that name") {
  PracticeWard ward;
  const auto plan = ward.document->preparation(ward.coming, 8);
  REQUIRE(plan);
  CHECK(plan->questions == 3);
  CHECK(plan->days.size() == 7);
  CHECK(plan->days.front().questions.size() == 2);
  CHECK(plan->ready_by_plan >= plan->ready_without);
  CHECK_FALSE(ward.document->preparation(ward.past, 8));
  ward.document->set_preference("practice.minutes", "8");
  REQUIRE(ward.document->flush());
  PracticeFor what = of(PracticeKind::prepare);
  what.interview = ward.coming;
  ward.document->refresh();
  CHECK(ward.document->practice_rows(what, 20).size() == 2);
}

TEST_CASE("the end of a session says what improved and what comes back by tomorrow") {
  PracticeWard ward;
  auto session = ward.document->new_practice({}, 20);
  session.items[0].seconds = 120;
  ward.now.utc_ms += 60'000;
  domain::rate_current(session, ward.practise(ward.safe, 4), 4);
  domain::rate_current(session, ward.practise(ward.why, 1), 1);
  domain::skip_current(session);
  const auto end = ward.document->session_end(session);
  CHECK(end.rated == 2);
  CHECK(end.skipped == 1);
  CHECK(end.minutes == 2);
  REQUIRE(end.improved.size() == 1);
  CHECK(end.improved.front().id == ward.safe);
  CHECK(end.improved.front().before == 2);
  REQUIRE(end.repeat.size() == 2);
  CHECK(end.repeat.front().id == ward.why);
  CHECK(end.sentence ==
        "You practised 2 questions and answered for 2 minutes. 1 went better than last time. 2 questions come back by "
        "tomorrow.");
}

TEST_CASE("a session kept as a preference comes back after the program is gone") {
  PracticeWard ward;
  auto session = ward.document->new_practice({}, 20);
  session.items[0].typed = "Acuity first,\nthen redeploy";
  domain::reveal_current(session, ward.make<domain::ReviewId>());
  ward.document->set_preference(domain::practice_session_preference, domain::to_text(session));
  ward.reopen();
  const auto text = ward.document->preference(domain::practice_session_preference);
  REQUIRE(text);
  CHECK(domain::session_from_text(*text) == session);
}

TEST_CASE("the figures count every answer and practice once") {
  PracticeWard ward;
  for (int i = 0; i < 12; ++i) ward.practise(ward.safe, 1 + i % 5);
  const auto figures = ward.document->practice_figures();
  CHECK(figures.questions == 3);
  CHECK(figures.practised == 1);
  CHECK(figures.practices == 12);
  CHECK(figures.interviews == 2);
  CHECK(figures.asked == 3);
  CHECK(figures.predicted.pairs == 12);
  CHECK(figures.predicted.missing == 0);
  CHECK(figures.received.pairs == 2);
  int answers = 0;
  for (const auto& month : figures.months) answers += month.answers;
  CHECK(answers == 14);
  int by_category = 0;
  for (const auto& category : figures.categories) by_category += category.answers;
  CHECK(by_category == 14);
}
