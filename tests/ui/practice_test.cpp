// Practice, by widget path: what to practise, one question at a time, undo, and nothing lost at any point.
#include <algorithm>
#include <cmath>

#include "store/folder.h"
#include "ui/imgui_compat.h"
#include "ui/practice_support.h"

namespace afterword::test {

namespace {

using domain::PracticePhase;
using domain::ReviewMode;
using ui::Key;
using ui::PageId;

/// Answers the current question aloud with a guess, and rates it: four keys, as most are practised.
void practise(ShellHarness& app, Key guess, Key rating) {
  app.key(guess);
  app.key(Key::enter);
  app.key(rating);
  app.key(Key::enter);
}

std::string said(int item) { return "practice/said_" + std::to_string(item); }

bool close(double seconds, double wanted) { return std::abs(seconds - wanted) < 0.05; }

/// The seconds until the next frame that a frame drawn now asks for; a second passed since the last one.
std::optional<double> wakes_in(ShellHarness& app) {
  REQUIRE(app.workspace().flush());
  app.wait(1);
  const auto result = app.shell().frame(1e6);
  ui::finish_frame_without_renderer();
  return result.wake_in;
}

}  // namespace

TEST_CASE("Before anything was asked, practice says where its questions come from and leads there") {
  ShellHarness app(practice_now);
  app.go({.page = PageId::practice});
  REQUIRE(app.has("practice/write"));
  CHECK_FALSE(app.has("practice/list/0"));
  app.key(Key::enter);
  CHECK(app.shell().route().page == PageId::debrief);
}

TEST_CASE("Questions that are not chosen within a frame begin the session in a later one, wherever it was wanted") {
  const tests::Folder folder;
  const auto file = folder / "afterword.db";
  {
    const auto made =
        workspace::Workspace::open({.file = file, .seed = false, .now = [] { return time_of(practice_now); }});
    REQUIRE(made);
    REQUIRE((*made)->import_json(asked_at_kelso({2, 3, 4, 1, 2, 3}), "practice.json"));
  }
  ShellHarness app(DataFile{file}, practice_now, std::chrono::microseconds(0));
  app.go({.page = PageId::practice});
  app.key(Key::digit_1);
  CHECK(app.shell().route().step == 1);
  CHECK(kept_session(app).items.size() == 6);
  app.run("practice.stop");
  app.go({.page = PageId::insights});
  app.click("insights/ratings/situational");
  CHECK(app.shell().route().page == PageId::practice);
  CHECK(app.shell().route().step == 1);
  CHECK(kept_session(app).what.kind == domain::PracticeKind::category);
  app.run("practice.stop");
  app.key(ui::alt(Key::left));
  CHECK(app.shell().route().page == PageId::insights);
}

TEST_CASE("What is due begins by one key, and a question has the whole window") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso({2, 3, 4}));
  app.go({.page = PageId::practice});
  REQUIRE(app.has("rail/pages/practice"));
  CHECK(app.state("practice/list/0") == "3");
  app.key(Key::digit_1);
  CHECK(app.shell().route().step == 1);
  CHECK_FALSE(app.has("rail/pages/practice"));
  CHECK(kept_session(app).items.size() == 3);
  CHECK(kept_session(app).what.kind == domain::PracticeKind::due);
  CHECK(kept_item(app).phase == PracticePhase::predict);
}

TEST_CASE("The rail counts what is due, and Today leads to it in one key") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso({2, 3}));
  app.go({.page = PageId::today});
  CHECK(app.state("rail/pages/practice") == "2");
  const std::string line = labelled(app, "today/list/", "Practise 2 questions");
  REQUIRE_FALSE(line.empty());
  const int place = std::stoi(line.substr(line.rfind('/') + 1));
  app.key(ui::digit_key(place + 1));
  CHECK(app.shell().route().page == PageId::practice);
  app.key(Key::enter);
  CHECK(app.shell().route().step == 1);
}

TEST_CASE("The clock starts with the guess, stands while it is paused, and is kept each second") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso({2, 3}));
  begin_due(app);
  app.set_now("2026-04-23T19:01:00+01:00");
  CHECK(kept_item(app).seconds == 0);
  app.key(Key::digit_3);
  CHECK(kept_item(app).predicted == 3);
  CHECK(kept_item(app).phase == PracticePhase::answer);
  app.set_now("2026-04-23T19:02:24+01:00");
  CHECK(close(kept_item(app).seconds, 84));
  app.key(Key::space);
  CHECK(kept_item(app).paused);
  app.set_now("2026-04-23T19:04:00+01:00");
  CHECK(close(kept_item(app).seconds, 84));
  app.key(Key::space);
  app.set_now("2026-04-23T19:04:28+01:00");
  CHECK(close(kept_item(app).seconds, 112));
  app.key(Key::enter);
  CHECK(kept_item(app).phase == PracticePhase::reveal);
  app.set_now("2026-04-23T19:06:00+01:00");
  CHECK(close(kept_item(app).seconds, 112));
}

TEST_CASE("Only a running clock asks to be drawn again, once a second") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso({2, 3}));
  app.go({.page = PageId::practice});
  CHECK_FALSE(wakes_in(app));
  app.key(Key::digit_1);
  CHECK_FALSE(wakes_in(app));
  app.key(Key::digit_4);
  app.set_now("2026-04-23T19:00:10.300+01:00");
  app.wait(10);
  const auto running = wakes_in(app);
  REQUIRE(running);
  CHECK(close(*running, 0.7));
  app.key(Key::space);
  app.wait(10);
  CHECK_FALSE(wakes_in(app));
}

TEST_CASE("A computer that slept for an hour has not been answering for an hour") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso({2}));
  begin_due(app);
  app.key(Key::digit_3);
  app.set_now("2026-04-23T19:00:30+01:00");
  app.set_now("2026-04-23T20:00:30+01:00");
  CHECK(close(kept_item(app).seconds, 30));
  CHECK(kept_item(app).paused);
}

TEST_CASE("A typed answer is kept with every key, and is there with its caret after a sudden end") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso({2, 3}));
  begin_due(app);
  app.key(Key::t);
  REQUIRE(app.focused() == said(0));
  app.type("Acuity first, 李娜 & Siobhán");
  CHECK(kept_item(app).typed == "Acuity first, 李娜 & Siobhán");
  CHECK(kept_item(app).mode == ReviewMode::typed);
  app.restart();
  CHECK(app.focused() == said(0));
  CHECK(app.state(said(0)) == "Acuity first, 李娜 & Siobhán");
  app.type("!");
  app.key(ui::alt(Key::digit_2));
  CHECK(kept_item(app).predicted == 2);
  app.key(ui::ctrl(Key::enter));
  CHECK(kept_item(app).phase == PracticePhase::reveal);
  CHECK(app.focused() == "practice/rate/2");
  app.key(Key::digit_4);
  app.key(Key::enter);
  const auto recorded = reviews(app, kept_session(app).items[0].question);
  REQUIRE(recorded.size() == 1);
  CHECK(recorded[0].text == "Acuity first, 李娜 & Siobhán!");
  CHECK(recorded[0].mode == ReviewMode::typed);
  CHECK(recorded[0].predicted == 2);
  CHECK(recorded[0].rating == 4);
}

TEST_CASE("Undo in the next answer's field never brings back the words of the one before") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso({2, 3}));
  begin_due(app);
  app.key(Key::t);
  app.type("first words");
  app.key(ui::ctrl(Key::enter));
  app.key(Key::digit_3);
  app.key(Key::enter);
  app.key(Key::t);
  REQUIRE(app.focused() == said(1));
  app.type("other");
  app.key(ui::ctrl(Key::z));
  CHECK(app.state(said(1)).find("first") == std::string::npos);
  CHECK(kept_item(app).typed.find("first") == std::string::npos);
}

TEST_CASE("An answer in one's head has no clock and no seconds") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso({2}));
  begin_due(app);
  app.key(Key::h);
  app.set_now("2026-04-23T19:02:00+01:00");
  app.key(Key::enter);
  REQUIRE(kept_item(app).phase == PracticePhase::reveal);
  app.key(Key::digit_3);
  app.key(Key::enter);
  const auto recorded = reviews(app, kept_session(app).items[0].question);
  REQUIRE(recorded.size() == 1);
  CHECK(recorded[0].mode == ReviewMode::thought);
  CHECK_FALSE(recorded[0].seconds.has_value());
  CHECK_FALSE(recorded[0].predicted.has_value());
}

TEST_CASE("The guess is the rating that Enter gives; another number changes it, and everything is recorded") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso({2, 3}));
  begin_due(app);
  app.key(Key::digit_3);
  app.set_now("2026-04-23T19:01:30+01:00");
  app.key(Key::enter);
  CHECK(app.state("practice/rate/3") == "chosen");
  CHECK(app.focused() == "practice/rate/3");
  app.key(Key::right);
  CHECK(app.state("practice/rate/4") == "chosen");
  app.key(Key::digit_2);
  CHECK(app.state("practice/rate/2") == "chosen");
  CHECK(app.label("practice/rate_it") == "Rate 2, next");
  app.key(Key::enter);
  const auto session = kept_session(app);
  CHECK(session.at == 1);
  CHECK(session.items[0].rating == 2);
  const auto recorded = reviews(app, session.items[0].question);
  REQUIRE(recorded.size() == 1);
  CHECK(recorded[0].rating == 2);
  CHECK(recorded[0].predicted == 3);
  CHECK(close(recorded[0].seconds.value_or(0), 90));
  CHECK(recorded[0].mode == ReviewMode::spoken);
  CHECK(recorded[0].at == time_of("2026-04-23T19:01:30+01:00"));
}

TEST_CASE("Without a guess no rating is given before a number was pressed") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso({2, 3}));
  begin_due(app);
  app.key(Key::enter);
  CHECK(kept_item(app).phase == PracticePhase::answer);
  app.key(Key::enter);
  REQUIRE(kept_item(app).phase == PracticePhase::reveal);
  CHECK_FALSE(app.has("practice/rate_it"));
  app.key(Key::enter);
  CHECK(kept_session(app).at == 0);
  app.key(Key::digit_5);
  app.key(Key::enter);
  CHECK(kept_session(app).at == 1);
}

TEST_CASE("Each rating card says when the question comes back") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso({2}));
  begin_due(app);
  app.key(Key::digit_3);
  app.key(Key::enter);
  for (const char* card : {"practice/rate/1", "practice/rate/2", "practice/rate/4", "practice/rate/5"})
    CHECK_FALSE(app.state(card).empty());
  CHECK(app.state("practice/rate/1") != app.state("practice/rate/5"));
}

TEST_CASE("The checklist is ticked by key and by mouse, survives an end, and is recorded") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso({1}));
  begin_due(app);
  app.key(Key::digit_3);
  app.key(Key::enter);
  REQUIRE(app.has("practice/points/2"));
  app.key(Key::tab, ui::shift_key);
  REQUIRE(app.focused() == "practice/points/0");
  app.key(Key::space);
  CHECK(app.state("practice/points/0") == "ticked");
  app.key(Key::down);
  app.key(Key::down);
  app.click("practice/points/2");
  CHECK(kept_item(app).ticked == std::vector<std::string>{"Acuity first", "Cap admissions"});
  app.restart();
  CHECK(app.state("practice/points/0") == "ticked");
  CHECK(app.state("practice/points/1") == "empty");
  app.key(Key::digit_4);
  app.key(Key::enter);
  CHECK(reviews(app, kept_session(app).items[0].question)[0].made == "Acuity first\nCap admissions");
}

TEST_CASE("The best answer is changed in place; Escape leaves it and not the session") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso({2, 3}));
  begin_due(app);
  app.key(Key::digit_3);
  app.key(Key::enter);
  app.key(Key::e);
  REQUIRE(app.focused() == "practice/best");
  app.type("Acuity, then redeploy 2 of 5");
  app.key(Key::escape);
  CHECK(app.shell().route().step == 1);
  CHECK(app.focused() == "practice/rate/3");
  const auto id = kept_item(app).question;
  CHECK(app.workspace().question(id)->answer == "Acuity, then redeploy 2 of 5");
  CHECK(kept_item(app).phase == PracticePhase::reveal);
}

TEST_CASE("What was meant to be said next time becomes the best answer by one press") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso({1}));
  begin_due(app);
  app.key(Key::digit_3);
  app.key(Key::enter);
  REQUIRE(app.has("practice/take_meant"));
  app.click("practice/take_meant");
  CHECK(app.workspace().question(kept_item(app).question)->answer == "Acuity first, then redeploy.");
  CHECK_FALSE(app.has("practice/take_meant"));
}

TEST_CASE("Say it again goes back to the clock, and the guess stays") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso({2}));
  begin_due(app);
  app.key(Key::digit_2);
  app.set_now("2026-04-23T19:01:30+01:00");
  app.key(Key::enter);
  app.key(Key::space);
  CHECK(kept_item(app).phase == PracticePhase::answer);
  CHECK(kept_item(app).seconds == 0);
  CHECK(kept_item(app).predicted == 2);
  app.set_now("2026-04-23T19:02:00+01:00");
  CHECK(close(kept_item(app).seconds, 30));
}

TEST_CASE("Ctrl Z takes a rating back and shows that question again; redo passes it") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso({2, 3}));
  begin_due(app);
  practise(app, Key::digit_3, Key::digit_4);
  REQUIRE(kept_session(app).at == 1);
  const auto first = kept_session(app).items[0].question;
  app.key(ui::ctrl(Key::z));
  CHECK(reviews(app, first).empty());
  CHECK(kept_session(app).at == 0);
  CHECK(kept_item(app).phase == PracticePhase::reveal);
  CHECK(app.state("practice/rate/3") == "chosen");
  app.key(ui::ctrl_shift(Key::z));
  CHECK(reviews(app, first).size() == 1);
  CHECK(kept_session(app).at == 1);
  app.key(ui::ctrl(Key::z));
  app.key(Key::digit_1);
  app.key(Key::enter);
  REQUIRE(reviews(app, first).size() == 1);
  CHECK(reviews(app, first)[0].rating == 1);
}

TEST_CASE("A question that was lost comes once more, at the end of the session") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso({2, 3}));
  begin_due(app);
  practise(app, Key::digit_1, Key::digit_1);
  const auto session = kept_session(app);
  REQUIRE(session.items.size() == 3);
  CHECK(session.items[2].question == session.items[0].question);
}

TEST_CASE("Skipped for today records nothing and goes on") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso({2, 3}));
  begin_due(app);
  app.key(Key::s);
  CHECK(kept_session(app).at == 1);
  CHECK(kept_session(app).items[0].skipped);
  CHECK(reviews(app, kept_session(app).items[0].question).empty());
  app.click("practice/skip");
  CHECK(domain::at_end(kept_session(app)));
}

TEST_CASE("A session that is left is offered first, and carries on where it was, its clock standing") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso({2, 3, 3}));
  begin_due(app);
  practise(app, Key::digit_3, Key::digit_4);
  app.key(Key::digit_2);
  app.set_now("2026-04-23T19:00:40+01:00");
  app.key(Key::escape);
  CHECK(app.shell().route().page == PageId::practice);
  CHECK(app.shell().route().step == 0);
  REQUIRE(app.focused() == "practice/carry_on");
  app.set_now("2026-04-23T19:03:00+01:00");
  app.key(Key::enter);
  CHECK(app.shell().route().step == 1);
  CHECK(kept_session(app).at == 1);
  CHECK(kept_item(app).paused);
  CHECK(close(kept_item(app).seconds, 40));
  app.key(Key::space);
  CHECK_FALSE(kept_item(app).paused);
  app.wait(10);
  app.key(Key::escape);
  app.key(Key::escape);
  CHECK(app.shell().route().page == PageId::today);
  CHECK_FALSE(labelled(app, "today/list/", "Carry on practising, 2 of 3").empty());
}

TEST_CASE("After a sudden end the session is as it was, question, guess and clock") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso({2, 3, 3}));
  begin_due(app);
  practise(app, Key::digit_3, Key::digit_4);
  app.key(Key::digit_5);
  app.set_now("2026-04-23T19:00:50+01:00");
  const auto before = kept_session(app);
  app.restart();
  CHECK(kept_session(app).at == before.at);
  CHECK(kept_item(app).predicted == 5);
  CHECK(app.label("practice/pause") == "Go on");
  app.set_now("2026-04-23T19:02:00+01:00");
  CHECK(close(kept_item(app).seconds, 50));
  app.key(Key::space);
  app.set_now("2026-04-23T19:02:10+01:00");
  CHECK(close(kept_item(app).seconds, 60));
}

TEST_CASE("A new session takes along an answer that was begun and not rated") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso({2, 3, 3}));
  begin_due(app);
  practise(app, Key::digit_3, Key::digit_4);
  app.key(Key::t);
  app.type("half an answer");
  const auto begun = kept_item(app).question;
  app.key(Key::escape);
  app.key(Key::digit_1);
  REQUIRE(app.shell().route().step == 1);
  CHECK(kept_item(app).question == begun);
  CHECK(kept_item(app).typed == "half an answer");
  const auto items = kept_session(app).items;
  CHECK(std::count_if(items.begin(), items.end(), [&](const auto& item) { return item.question == begun; }) == 1);
}

TEST_CASE("The end says how it went; Done clears the session and leads to Today") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso({2, 3}));
  begin_due(app);
  practise(app, Key::digit_3, Key::digit_5);
  practise(app, Key::digit_3, Key::digit_2);
  REQUIRE(domain::at_end(kept_session(app)));
  CHECK(app.has("practice/improved/0"));
  CHECK(app.has("practice/repeat/0"));
  CHECK(app.state("practice/improved/0") == "2 5");
  app.key(ui::ctrl(Key::z));
  CHECK(kept_session(app).at == 1);
  app.key(Key::digit_4);
  app.key(Key::enter);
  REQUIRE(app.has("practice/done"));
  app.key(Key::enter);
  CHECK(app.shell().route().page == PageId::today);
  CHECK(app.workspace().preference(domain::practice_session_preference).value_or("").empty());
}

TEST_CASE("Twenty questions are practised without the mouse, four keys each") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso(std::vector<int>(20, 2)));
  begin_due(app);
  REQUIRE(kept_session(app).items.size() == 20);
  for (int i = 0; i < 20; ++i) practise(app, Key::digit_3, Key::digit_4);
  const auto session = kept_session(app);
  REQUIRE(domain::at_end(session));
  for (const auto& item : session.items) CHECK(reviews(app, item.question).size() == 1);
  CHECK(app.workspace().due_count() == 0);
}

TEST_CASE("The same by mouse alone") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso({2}));
  app.go({.page = PageId::practice});
  app.click("practice/list/0");
  app.click("practice/guess/4");
  CHECK(kept_item(app).predicted == 4);
  app.click("practice/pause");
  CHECK(kept_item(app).paused);
  app.click("practice/pause");
  app.click("practice/on");
  app.click("practice/rate/5");
  app.click("practice/rate_it");
  CHECK(domain::at_end(kept_session(app)));
  app.click("practice/done");
  CHECK(app.shell().route().page == PageId::today);
}

TEST_CASE("A route to one question practises it at once, in front of a session under way and without losing it") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso({2, 3, 3}));
  begin_due(app);
  practise(app, Key::digit_3, Key::digit_4);
  const auto before = kept_session(app);
  const auto asked = before.items[0].question;
  app.go({.page = PageId::practice, .question = asked});
  CHECK(app.shell().route().step == 1);
  CHECK(kept_item(app).question == asked);
  CHECK(kept_session(app).items.size() == before.items.size() + 1);
  app.key(Key::s);
  CHECK(kept_item(app).question == before.items[1].question);
}

TEST_CASE("A route to one question begins a session of it where none is under way") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso({2, 3}));
  begin_due(app);
  const auto asked = kept_session(app).items[1].question;
  app.key(Key::s);
  app.key(Key::s);
  app.key(Key::enter);
  app.go({.page = PageId::practice, .question = asked});
  REQUIRE(kept_session(app).items.size() == 1);
  CHECK(kept_item(app).question == asked);
}

TEST_CASE("An interview ahead shows how ready one is, by the minutes there are, and begins today's part by one key") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso({2, 3, 3, 2, 2, 2, 2, 2}));
  workspace::AddInterview ahead;
  ahead.id = domain::InterviewId{app.workspace().new_id()};
  ahead.opportunity = app.workspace().interviews()[0].opportunity;
  ahead.starts = time_of("2026-04-28T14:00:00+01:00");
  REQUIRE(app.workspace().carry_out(ahead));
  app.settle();
  app.go({.page = PageId::practice});
  REQUIRE(app.has("practice/ready/today"));
  CHECK(app.state("practice/ready/minutes/20") == "chosen");
  const std::string twenty = app.label("practice/ready/today");
  app.click("practice/ready/minutes/10");
  CHECK(app.workspace().preference("practice.minutes") == "10");
  CHECK(app.label("practice/ready/today") != twenty);
  app.key(Key::p);
  CHECK(app.shell().route().step == 1);
  CHECK(kept_session(app).what.kind == domain::PracticeKind::prepare);
  CHECK(kept_session(app).what.interview == ahead.id);
}

TEST_CASE("A question deleted meanwhile is passed over") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso({2, 3}));
  begin_due(app);
  const auto gone = kept_item(app).question;
  REQUIRE(app.workspace().carry_out(workspace::Remove{domain::Noun::question, gone.value}));
  app.settle();
  CHECK(kept_session(app).at == 1);
  CHECK(kept_item(app).question != gone);
}

TEST_CASE("A session that cannot be read is no obstacle to the next one") {
  ShellHarness app(practice_now);
  import_text(app, asked_at_kelso({2, 3}));
  app.workspace().set_preference(domain::practice_session_preference, "practice 1\ngarbled");
  app.go({.page = PageId::practice});
  CHECK_FALSE(app.has("practice/carry_on"));
  begin_due(app);
  CHECK(kept_session(app).items.size() == 2);
}

TEST_CASE("At a zoom of 150 per cent the rating can be reached and given") {
  ShellHarness app(practice_now, 1280, 800, 1.5F);
  import_text(app, asked_at_kelso({2}));
  app.go({.page = PageId::practice});
  app.click("practice/list/0");
  app.click("practice/guess/2");
  app.click("practice/on");
  app.click("practice/points/1");
  app.click("practice/rate/4");
  app.click("practice/rate_it");
  CHECK(domain::at_end(kept_session(app)));
}

}  // namespace afterword::test
