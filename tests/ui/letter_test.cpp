// The letter editor, by widget path: composed once, checked while typing, fixed by keys, sent and taken back.
#include <chrono>
#include <thread>

#include "domain/draft.h"
#include "ui/imgui_compat_fonts.h"
#include "ui/letters_support.h"

namespace afterword::test {

namespace {

using domain::StepKind;
using domain::StepProgress;
using ui::Key;
using ui::PageId;

void open_letter(ShellHarness& app, std::string_view name, StepKind kind = StepKind::thank_you) {
  const domain::PlannedStep step = step_for(app, kind, name);
  app.go(
      {.page = PageId::letter, .interview = step.interview, .person = step.person, .letter = kind, .note = step.note});
  REQUIRE(app.has("letter/body"));
}

void write(ShellHarness& app, std::string_view text) {
  app.focus("letter/body");
  app.key(Key::a, ui::ctrl_key);
  app.key(Key::del);
  for (const char c : text) {
    if (c == '\n')
      app.key(Key::enter);
    else
      app.type(std::string(1, c));
  }
}

constexpr std::string_view flawed =
    "Dear Ms Haloran,\n\nThank you for seeing me. I am super keen on the post of sister, and that you began as a cadet "
    "nurse on the ward stayed with me.\n\nKind regards,\nMarisol Adeyemi";

}  // namespace

TEST_CASE("A letter is composed when it is opened first, and what was typed is never composed over") {
  ShellHarness app(letters_now);
  import_letters(app);
  open_letter(app, "Judith Hallorane");
  CHECK(app.focused() == "letter/body");
  INFO(app.state("letter/body"));
  CHECK(app.state("letter/body").starts_with("Dear Judith,"));
  CHECK_FALSE(app.state("letter/subject").empty());
  CHECK(app.state("letter/to") == "judith.hallorane@kelso.example");
  write(app, "My own words");
  app.go({.page = PageId::today});
  open_letter(app, "Judith Hallorane");
  CHECK(app.state("letter/body") == "My own words");
  CHECK(app.workspace().notes(only_interview(app)).size() == 1);
}

TEST_CASE("A letter that is composed and checked beside the frames is composed once, also where the page is left") {
  const ShellHarness folder(letters_now);
  ShellHarness app(DataFile{folder.file().parent_path() / "other" / "afterword.db"}, letters_now,
                   std::chrono::microseconds(0));
  import_letters(app);
  const domain::PlannedStep step = step_for(app, StepKind::thank_you, "Judith Hallorane");
  const ui::Route to{
      .page = PageId::letter, .interview = step.interview, .person = step.person, .letter = StepKind::thank_you};
  app.shell().go(to);
  app.shell().frame(2);  // asked for, and left before it is there
  ui::finish_frame_without_renderer();
  app.go({.page = PageId::today});
  CHECK(app.workspace().notes(only_interview(app)).empty());
  app.shell().go(to);
  for (int i = 0; i < 1000 && !app.has("letter/body"); ++i) {
    app.shell().frame(2 + i / 60.0);
    ui::finish_frame_without_renderer();
    if (i == 0) app.shell().input().character('Z');  // before there is anything to type into
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  app.settle();
  REQUIRE(app.has("letter/body"));
  CHECK(app.state("letter/body").find("Dear Judith,") != std::string::npos);
  CHECK(app.state("letter/body").find('Z') != std::string::npos);
  CHECK(app.focused() == "letter/body");
  CHECK(app.workspace().notes(only_interview(app)).size() == 1);
  write(app, flawed);
  CHECK(app.label("letter/fix_1") == "Put in Hallorane");
  app.run("letter.anew");
  CHECK(app.state("letter/body").starts_with("Dear Judith,"));
  CHECK(app.workspace().notes(only_interview(app)).size() == 1);
}

TEST_CASE("Taking the composing back leaves no letter, and the page says so") {
  ShellHarness app(letters_now);
  import_letters(app);
  open_letter(app, "Judith Hallorane");
  REQUIRE(app.workspace().undo());
  app.settle();
  CHECK(app.workspace().notes(only_interview(app)).empty());
  CHECK(app.has("letter/follow_ups"));
}

TEST_CASE("Marks are explained in the margin and put right by their keys") {
  ShellHarness app(letters_now);
  import_letters(app);
  open_letter(app, "Judith Hallorane");
  write(app, flawed);
  REQUIRE(app.has("letter/fix_1"));
  CHECK(app.label("letter/fix_1") == "Put in Hallorane");
  app.key(Key::f2);
  CHECK(app.state("letter/body").starts_with("Dear Ms Hallorane,"));
  REQUIRE(note_for(app, "p1") != nullptr);
  CHECK(note_for(app, "p1")->body == app.state("letter/body"));
  app.key(Key::z, ui::ctrl_key);
  CHECK(app.state("letter/body").starts_with("Dear Ms Haloran,"));
}

TEST_CASE("A mark that is kept stays away, also after the page was left") {
  ShellHarness app(letters_now);
  import_letters(app);
  open_letter(app, "Judith Hallorane");
  write(app, flawed);
  const auto marks = app.paths("letter/keep_").size();
  REQUIRE(marks >= 2);
  app.click("letter/keep_2");
  CHECK(app.paths("letter/keep_").size() == marks - 1);
  app.go({.page = PageId::today});
  open_letter(app, "Judith Hallorane");
  CHECK(app.paths("letter/keep_").size() == marks - 1);
}

TEST_CASE("F8 goes from mark to mark, and Alt L learns the word there") {
  ShellHarness app(letters_now);
  import_letters(app);
  open_letter(app, "Judith Hallorane");
  write(app,
        "Dear Ms Hallorane,\n\nThank you for your time. The zorbwick was lovely.\n\nKind regards,\nMarisol Adeyemi");
  if (!app.workspace().spelling_trouble().empty()) {
    WARN("skipped: no dictionary here");
    return;
  }
  app.key(Key::home, ui::ctrl_key);
  app.key(Key::f8);
  app.key(Key::c, ui::ctrl_key);
  CHECK(app.clipboard() == "zorbwick");
  app.key(Key::l, ui::alt_key);
  CHECK(app.workspace().learned_words() == std::vector<std::string>{"zorbwick"});
  app.key(Key::f8);
  app.key(Key::end);
  CHECK(app.paths("letter/keep_").size() == app.workspace().check_note(note_for(app, "p1")->id).size());
}

TEST_CASE("What was recorded is put in at the caret") {
  ShellHarness app(letters_now);
  import_letters(app);
  open_letter(app, "Judith Hallorane");
  write(app, "You ");
  app.click("letter/aside/told/0");
  CHECK(app.state("letter/body") == "You began as a cadet nurse on the very ward");
}

TEST_CASE("The mouse finds a way out of a letter") {
  ShellHarness app(letters_now);
  import_letters(app);
  open_letter(app, "Judith Hallorane");
  app.click("letter/aside/menu");
  REQUIRE(app.has("menu/go.follow_ups"));
  app.click("menu/go.follow_ups");
  CHECK(app.shell().route().page == PageId::follow_ups);
}

TEST_CASE("Composing anew keeps the old text as a version, which can be brought back") {
  ShellHarness app(letters_now);
  import_letters(app);
  open_letter(app, "Judith Hallorane");
  write(app, "Mine.");
  app.run("letter.anew");
  CHECK(app.state("letter/body") != "Mine.");
  app.key(Key::v, ui::alt_key);
  REQUIRE(app.has("letter/versions/0"));
  CHECK(app.state("letter/versions/0") == "Mine.");
  app.focus("letter/versions/0");
  app.key(Key::enter);
  CHECK(app.state("letter/body") == "Mine.");
}

TEST_CASE("Another letter of the interview stands beside it on request") {
  ShellHarness app(letters_now);
  import_letters(app);
  open_letter(app, "Judith Hallorane");
  open_letter(app, "Prakash Verma");
  REQUIRE(app.has("letter/aside/others/0"));
  app.key(Key::o, ui::alt_key);
  CHECK(app.has("letter/checks"));
  app.key(Key::o, ui::alt_key);
  CHECK_FALSE(app.has("letter/checks"));
  app.click("letter/aside/others/0");
  CHECK(app.state("letter/to") == "judith.hallorane@kelso.example");
}

TEST_CASE("The mail program is given the letter, then the page asks whether it was sent, and Enter says yes") {
  ShellHarness app(letters_now);
  import_letters(app);
  open_letter(app, "Judith Hallorane");
  app.key(Key::m, ui::ctrl_key);
  REQUIRE(app.handed().size() == 1);
  CHECK(app.handed()[0].to == ui::HandOut::To::mail);
  CHECK(app.handed()[0].note == note_for(app, "p1")->id);
  REQUIRE(app.focused() == "letter/sent");
  CHECK_FALSE(note_for(app, "p1")->sent.has_value());
  app.key(Key::enter);
  CHECK(note_for(app, "p1")->sent == time_of(letters_now));
  CHECK(step_for(app, StepKind::thank_you, "Judith Hallorane").state == StepProgress::done);
  app.key(Key::z, ui::ctrl_key);
  CHECK_FALSE(note_for(app, "p1")->sent.has_value());
}

TEST_CASE("Without an address the mail program is not opened, and the field that lacks it has the focus") {
  ShellHarness app(letters_now);
  import_letters(app);
  open_letter(app, "Judith Hallorane");
  app.fill("letter/to", "");
  app.key(Key::m, ui::ctrl_key);
  CHECK(app.handed().empty());
  CHECK(app.focused() == "letter/to");
}

TEST_CASE("Copying puts the letter on the clipboard and asks; Escape says not yet") {
  ShellHarness app(letters_now);
  import_letters(app);
  open_letter(app, "Judith Hallorane");
  app.key(Key::c, ui::ctrl_shift_key);
  CHECK(app.clipboard() == app.state("letter/body"));
  app.key(Key::escape);
  CHECK_FALSE(app.has("letter/sent"));
  CHECK_FALSE(note_for(app, "p1")->sent.has_value());
}

TEST_CASE("A printable page is saved where the field says") {
  ShellHarness app(letters_now);
  import_letters(app);
  open_letter(app, "Judith Hallorane");
  app.key(Key::p, ui::ctrl_key);
  REQUIRE(app.focused() == "letter/file");
  CHECK(app.state("letter/file").ends_with("Letter to Judith Hallorane.html"));
  app.key(Key::a, ui::ctrl_key);
  app.type("/tmp/a.html\n");
  REQUIRE(app.handed().size() == 1);
  CHECK(app.handed()[0].to == ui::HandOut::To::page);
  CHECK(app.handed()[0].file == "/tmp/a.html");
  CHECK(app.focused() == "letter/sent");
}

TEST_CASE("Ctrl Enter marks the letter sent and goes to the next one, and after the last to the follow-ups") {
  ShellHarness app(letters_now);
  import_letters(app);
  open_letter(app, "Judith Hallorane");
  app.key(Key::enter, ui::ctrl_key);
  CHECK(note_for(app, "p1")->sent.has_value());
  // What they asked for is due before the other notes are.
  CHECK(app.shell().route().letter == StepKind::request_progress);
  for (int i = 0; i < 6 && app.shell().route().page == PageId::letter; ++i) app.key(Key::enter, ui::ctrl_key);
  CHECK(app.shell().route().page == PageId::follow_ups);
  REQUIRE(note_for(app, "p2") != nullptr);
  REQUIRE(note_for(app, "p3") != nullptr);
  CHECK(note_for(app, "p2")->sent.has_value());
  CHECK(domain::shared_wording(note_for(app, "p1")->body, note_for(app, "p2")->body) < 0.3);
}

TEST_CASE("By phone there is something to say, and something for the machine") {
  ShellHarness app(letters_now);
  import_letters(app);
  open_letter(app, "Judith Hallorane");
  app.click("letter/channel/phone");
  CHECK(note_for(app, "p1")->channel == domain::Channel::phone);
  CHECK(app.label("letter/letter.send_next") == "Called, the next one");
}

TEST_CASE("A rejection leads to the thanks and to practice") {
  ShellHarness app(letters_now);
  import_letters(app);
  app.go({.page = PageId::interviews, .interview = only_interview(app)});
  app.click("interviews/interview/stage/rejected");
  REQUIRE(app.has("interviews/interview/rejected/thanks"));
  CHECK(app.state("interviews/interview/rejected/learned") == "Say the number first.");
  app.click("interviews/interview/rejected/thanks");
  CHECK(app.shell().route().page == PageId::letter);
  CHECK(app.shell().route().letter == StepKind::rejection_thanks);
  CHECK(app.has("letter/body"));
}

TEST_CASE("Notices are off until the user wants them, and the English of letters is the user's choice") {
  ShellHarness app(letters_now);
  app.go({.page = PageId::settings});
  CHECK(app.state("settings/letters/notices") != "ticked");
  app.click("settings/letters/notices");
  CHECK(app.state("settings/letters/notices") == "ticked");
  app.click("settings/letters/english/en_GB");
  CHECK(app.workspace().preference("spelling.english") == "en_GB");
}

}  // namespace afterword::test
