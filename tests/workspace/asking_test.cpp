// What grows with the file is answered late rather than waited for, and comes to be the same as what is waited for.
#include <optional>
#include <thread>

#include "fixture.h"
#include "workspace/workspace.h"

using namespace afterword;
using namespace afterword::tests;
using namespace afterword::workspace;
using namespace std::chrono_literals;

namespace {

/// A few questions that were asked, in a document whose frames wait for nothing.
struct Hurried : Desk {
  Hurried() {
    const auto opportunity = make<domain::OpportunityId>();
    interview = make<domain::InterviewId>();
    edit(AddOpportunity{opportunity, "Hillside", "Ward sister"});
    edit(AddInterview{interview, opportunity, domain::parse_time("2026-03-04T10:00:00+01:00"), {}});
    ask("What drew you to our orchard?");
    ask("Tell me about a time when you had to calm somebody.");
    patience = 0us;
    reopen();
  }
  void ask(const std::string& text) {
    const auto asked = make<domain::AskedId>();
    edit(AddAsked{asked, interview, -1, text, {}});
    edit(LinkQuestion{asked, {}, {}});
  }
  /// What `read` gives once nothing is behind, however many frames that takes.
  template <class Read>
  auto in_the_end(Read read) {
    for (int frame = 0; frame < 10000; ++frame) {
      document->refresh();
      auto value = read();
      if (!document->behind()) return value;
      std::this_thread::sleep_for(1ms);
    }
    FAIL("the answer never came");
    return read();
  }
  /// The plan once nothing is worked out any more, in words that tell one from another.
  std::vector<std::string> late_plan() {
    do {
      document->refresh();
      document->plan();
    } while (document->working());
    std::vector<std::string> all;
    for (const auto& step : document->plan())
      all.push_back(step.id + " " + std::to_string(step.opens_at ? step.opens_at->utc_ms : 0));
    return all;
  }
  domain::InterviewId interview;
};

std::vector<std::string> texts(const std::vector<domain::Question>& questions) {
  std::vector<std::string> all;
  for (const auto& question : questions) all.push_back(question.text);
  return all;
}

}  // namespace

TEST_CASE("a count that nobody waits for is served as it was until the new one is there") {
  Hurried desk;
  auto& document = desk.document;
  CHECK(document->due_count() == 0);
  CHECK(document->behind());
  CHECK(document->working());
  const auto due = [&] { return document->due_count(); };
  CHECK(desk.in_the_end(due) == 2);
  CHECK_FALSE(document->working());
  desk.ask("Why this ward?");
  document->refresh();
  CHECK(document->due_count() == 2);
  CHECK(document->behind());
  CHECK(desk.in_the_end(due) == 3);
}

TEST_CASE("an answer that came is something new to see, once") {
  Hurried desk;
  desk.document->due_count();
  const auto before = desk.document->revision();
  while (!desk.document->refresh()) std::this_thread::sleep_for(1ms);
  CHECK(desk.document->revision() > before);
  CHECK(desk.document->due_count() == 2);
  CHECK_FALSE(desk.document->behind());
  CHECK_FALSE(desk.document->refresh());
}

TEST_CASE("whatever is answered late is the same as what is waited for") {
  Hurried desk;
  const auto& document = desk.document;
  const auto choices = desk.in_the_end([&] { return document->practice_choices(); });
  const auto weak = desk.in_the_end([&] { return document->weak_count(); });
  const auto figures = desk.in_the_end([&] { return document->practice_figures(); });
  const auto due = desk.in_the_end([&] { return document->due(5); });
  const auto found = desk.in_the_end([&] { return document->find("orchard", 5); });
  desk.patience.reset();
  desk.reopen();
  const auto waited_for = desk.document->practice_choices();
  REQUIRE(choices.size() == waited_for.size());
  for (std::size_t i = 0; i < choices.size(); ++i) {
    CHECK(choices[i].title == waited_for[i].title);
    CHECK(choices[i].questions == waited_for[i].questions);
  }
  CHECK(weak == desk.document->weak_count());
  CHECK(figures.questions == desk.document->practice_figures().questions);
  REQUIRE(due.size() == 2);
  CHECK(due.front().id == desk.document->due(5).front().id);
  REQUIRE_FALSE(found.empty());
  CHECK(found.front().row == desk.document->find("orchard", 5).front().row);
  CHECK_FALSE(desk.document->behind());
}

TEST_CASE("what is like one text is never said of another, and several texts are answered together") {
  Hurried desk;
  const auto& document = desk.document;
  const std::string orchard = "why our orchard", calm = "a time you calmed somebody";
  const auto like = [&](const std::string& text) { return texts(document->similar_questions(text, 1)); };
  CHECK(desk.in_the_end([&] { return like(orchard); }) == std::vector<std::string>{"What drew you to our orchard?"});
  CHECK(like(calm).empty());
  CHECK(document->behind());
  const auto both = desk.in_the_end([&] { return std::pair(like(orchard), like(calm)); });
  CHECK(both.first == std::vector<std::string>{"What drew you to our orchard?"});
  CHECK(both.second == std::vector<std::string>{"Tell me about a time when you had to calm somebody."});
}

TEST_CASE("a session is made of what is due now, whatever was served late before") {
  Hurried desk;
  CHECK(desk.document->due(5).empty());
  CHECK(desk.document->new_practice({}, 20).items.size() == 2);
}

TEST_CASE("the first plan is waited for, the next one is served as it was until it is there") {
  Hurried desk;
  auto& document = desk.document;
  const auto first = document->plan().size();
  CHECK_FALSE(document->working());
  const auto person = desk.make<domain::PersonId>();
  desk.edit(MeetPerson{person, desk.make<domain::AttendeeId>(), desk.interview, "Orla Quinn"});
  document->refresh();
  CHECK(document->plan().size() == first);
  CHECK(document->working());
  CHECK_FALSE(document->behind());
  const auto late = desk.late_plan();
  CHECK(late.size() > first);
  desk.patience.reset();
  desk.reopen();
  CHECK(desk.late_plan() == late);
}

TEST_CASE("whoever decides by the plan has the present one") {
  Hurried desk;
  const auto first = desk.document->plan().size();
  desk.edit(MeetPerson{desk.make<domain::PersonId>(), desk.make<domain::AttendeeId>(), desk.interview, "Orla Quinn"});
  const auto present = desk.document->plan_now().size();
  CHECK(present > first);
  CHECK(desk.late_plan().size() == present);
}

TEST_CASE("what is typed comes into a plan that is served late, saved or not, and goes when it is undone") {
  Hurried desk;
  auto& document = desk.document;
  const auto start_at = [&](const char* when) {
    desk.edit(SetValue{Field::interview_starts, desk.interview.value, *domain::parse_when(when)});
  };
  const auto before = desk.late_plan();
  start_at("2026-03-05T10:00:00+01:00");
  const auto unsaved = desk.late_plan();
  CHECK(unsaved != before);
  REQUIRE(document->flush());
  CHECK(desk.late_plan() == unsaved);
  start_at("2026-03-04T10:00:00+01:00");
  CHECK(desk.late_plan() == before);
  document->end_typing();
  start_at("2026-03-05T10:00:00+01:00");
  document->plan();
  REQUIRE(document->undo());
  CHECK(desk.late_plan() == before);
  start_at("2026-03-05T10:00:00+01:00");
  REQUIRE(document->undo());
  CHECK(desk.late_plan() == before);
  desk.patience.reset();
  desk.reopen();
  CHECK(desk.late_plan() == before);
}

TEST_CASE("people are found late by each text, and by a name that came meanwhile") {
  Hurried desk;
  auto& document = desk.document;
  const auto orla = desk.make<domain::PersonId>(), sean = desk.make<domain::PersonId>();
  desk.edit(MeetPerson{orla, desk.make<domain::AttendeeId>(), desk.interview, "Orla Quinn"});
  const auto find = [&](std::string_view text) { return document->find_people(text, 5); };
  CHECK(find("quin").empty());
  CHECK(document->behind());
  CHECK(desk.in_the_end([&] { return find("quin"); }) == std::vector{orla});
  desk.edit(MeetPerson{sean, desk.make<domain::AttendeeId>(), desk.interview, "Seán Quinn"});
  const auto both = desk.in_the_end([&] { return std::pair(find("sean"), find("quin")); });
  CHECK(both.first == std::vector{sean});
  CHECK(both.second.size() == 2);
}

TEST_CASE("a list that is read ahead never hides what was done meanwhile") {
  Hurried desk;
  auto& document = desk.document;
  document->read_ahead();
  const auto orla = desk.make<domain::PersonId>();
  desk.edit(MeetPerson{orla, desk.make<domain::AttendeeId>(), desk.interview, "Orla Quinn"});
  while (document->working()) document->refresh();
  REQUIRE(document->people().size() == 1);
  CHECK(document->people().front().name == "Orla Quinn");
  desk.reopen();
  desk.document->read_ahead();
  while (desk.document->working()) desk.document->refresh();
  CHECK(desk.document->people().front().id == orla);
  CHECK(desk.document->opportunities().front().company == "Hillside");
}

TEST_CASE("a session is there once its questions are chosen, and never made of those of an earlier choice") {
  Hurried desk;
  auto& document = desk.document;
  const auto choose = [&] { return document->practice_in_time({}, 20); };
  CHECK_FALSE(choose());
  CHECK(document->behind());
  const auto session = desk.in_the_end(choose);
  REQUIRE(session);
  CHECK(session->items.size() == 2);
  CHECK(session->title == document->new_practice({}, 20).title);
  desk.ask("Why this ward?");
  document->refresh();
  CHECK_FALSE(choose());
  REQUIRE(desk.in_the_end(choose));
  CHECK(choose()->items.size() == 3);
}

TEST_CASE("a brief comes late, and is the one that is waited for") {
  Hurried desk;
  CHECK(desk.document->brief(desk.interview) == nullptr);
  CHECK(desk.document->behind());
  const auto brief_of = [&](auto whose) {
    return desk.in_the_end([&] {
      const auto* page = desk.document->brief(whose);
      return page == nullptr ? std::optional<domain::Brief>() : *page;
    });
  };
  const auto orla = desk.make<domain::PersonId>();
  const auto before = brief_of(desk.interview);
  REQUIRE(before);
  desk.edit(MeetPerson{orla, desk.make<domain::AttendeeId>(), desk.interview, "Orla Quinn"});
  const auto late = brief_of(desk.interview), of_person = brief_of(orla);
  REQUIRE(late);
  REQUIRE(of_person);
  CHECK(late->people.size() == before->people.size() + 1);
  CHECK(of_person->title == "Orla Quinn");
  CHECK_FALSE(brief_of(domain::InterviewId{12345}));
  REQUIRE(desk.document->brief_now(desk.interview) != nullptr);
  CHECK(*desk.document->brief_now(desk.interview) == *late);
  REQUIRE(desk.document->brief_now(orla) != nullptr);
  CHECK(*desk.document->brief_now(orla) == *of_person);
  desk.patience.reset();
  desk.reopen();
  CHECK(*desk.document->brief(desk.interview) == *late);
  CHECK(*desk.document->brief(orla) == *of_person);
}

TEST_CASE("a draft comes late, the latest that was asked for, and is the one that is waited for") {
  Hurried desk;
  const auto orla = desk.make<domain::PersonId>(), sean = desk.make<domain::PersonId>();
  desk.edit(MeetPerson{orla, desk.make<domain::AttendeeId>(), desk.interview, "Orla Quinn"});
  desk.edit(MeetPerson{sean, desk.make<domain::AttendeeId>(), desk.interview, "Seán Daly"});
  const auto kind = domain::DraftKind::thank_you;
  auto& document = desk.document;
  CHECK(document->draft_asked_for() == nullptr);
  document->ask_draft(orla, desk.interview, kind);
  CHECK(document->draft_asked_for() == nullptr);
  document->ask_draft(sean, desk.interview, kind);
  const auto late = desk.in_the_end([&] {
    const auto* draft = document->draft_asked_for();
    return draft == nullptr ? std::string() : draft->body;
  });
  CHECK(late == document->draft(sean, desk.interview, kind).body);
  CHECK(late.find("Seán") != std::string::npos);
}

TEST_CASE("what is wrong with a letter comes late, never for another text, and is what is waited for") {
  Hurried desk;
  const auto orla = desk.make<domain::PersonId>();
  desk.edit(MeetPerson{orla, desk.make<domain::AttendeeId>(), desk.interview, "Orla Quinn"});
  auto& document = desk.document;
  const auto letter = [&](std::string_view body) { return LetterText{body, orla, desk.interview}; };
  const std::string wrong = "Dear Orla,\n\nThank you. I am super keen to join.", right = "Dear Orla,\n\nThank you.";
  const auto check = [&](std::string_view body) {
    return desk.in_the_end([&] {
      const auto* found = document->check_letter_in_time(letter(body));
      return found == nullptr ? LetterCheck{} : *found;
    });
  };
  CHECK(document->check_letter_in_time(letter(wrong)) == nullptr);
  const LetterCheck first = check(wrong);
  CHECK(first.number > 0);
  CHECK_FALSE(first.findings.empty());
  const auto places = [](const std::vector<domain::Finding>& findings) {
    std::vector<std::pair<std::size_t, std::string>> all;
    for (const auto& one : findings) all.emplace_back(one.start, one.message);
    return all;
  };
  CHECK(places(first.findings) == places(document->check_letter(letter(wrong))));
  CHECK(check(wrong).number == first.number);
  const auto* const now = document->check_letter_now(letter(right));
  REQUIRE(now != nullptr);
  CHECK(places(now->findings) == places(document->check_letter(letter(right))));
  CHECK(check(wrong).number > first.number);
  CHECK(document->check_letter_in_time(letter(right)) == nullptr);
  CHECK(check(right).number > first.number);
  CHECK(places(check(right).findings) == places(document->check_letter(letter(right))));
  // Held against what is known now.
  const LetterCheck before = check(wrong);
  desk.edit(SetValue{Field::person_name, orla.value, std::string("Orlagh Quinn")});
  REQUIRE(document->flush());
  const LetterCheck after = check(wrong);
  CHECK(after.number > before.number);
  CHECK(places(after.findings) != places(before.findings));
}

TEST_CASE("everybody is called by their own name while others come, go and are renamed") {
  Hurried desk;
  auto& document = desk.document;
  std::vector<std::pair<domain::PersonId, std::string>> all;
  const auto meet = [&](const std::string& name) {
    all.emplace_back(desk.make<domain::PersonId>(), name);
    desk.edit(MeetPerson{all.back().first, desk.make<domain::AttendeeId>(), desk.interview, name});
  };
  const auto told = [&] {
    document->people();
    for (const auto& [id, name] : all)
      if (document->person_name(id) != name) return false;
    return true;
  };
  for (int i = 0; i < 30; ++i) meet("Orla Quinn " + std::to_string(i));
  CHECK(told());
  meet("Aaron Ames");
  CHECK(told());
  for (int i = 0; i < 12; ++i) meet("Bea Moss " + std::to_string(i));
  CHECK(told());
  const auto gone = all.front().first;
  desk.edit(Remove{domain::Noun::person, gone.value});
  all.erase(all.begin());
  CHECK(told());
  CHECK_FALSE(document->person_name(gone));
  all[3].second = "Zoe Zimmer";
  desk.edit(SetValue{Field::person_name, all[3].first.value, all[3].second});
  CHECK(told());
  CHECK(document->people().back().name == "Zoe Zimmer");
}
