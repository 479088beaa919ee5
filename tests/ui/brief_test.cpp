// The Brief, by widget path: from Today to the page, into practice, and out as Markdown or a file to print.
#include <algorithm>

#include "ui/pages_support.h"

namespace afterword::test {

namespace {

using ui::Key;
using ui::PageId;

/// Two rounds behind, one ahead in five days, with somebody who asked, worried and cared.
struct Hillside {
  domain::InterviewId first, ahead;
  domain::PersonId judith;
};
Hillside hillside(ShellHarness& app) {
  auto& w = app.workspace();
  const Made made = make_interview(app, "Hillside", "2026-04-20T11:00:00+01:00");
  Hillside world{made.interview, domain::InterviewId{w.new_id()}, meet(app, made.interview, "Judith Hallorane")};
  const auto edit = [&](const workspace::Edit& one) { REQUIRE(w.carry_out(one)); };
  edit(workspace::AddAsked{domain::AskedId{w.new_id()}, world.first, -1, "Two nurses ring in sick?", world.judith});
  edit(workspace::AddConcern{domain::ConcernId{w.new_id()}, world.first, "Never managed people", world.judith});
  edit(workspace::AddCaredAbout{domain::CaredAboutId{w.new_id()}, world.judith, world.first, "staff who speak up", 3});
  edit(workspace::AddDetail{domain::DetailId{w.new_id()}, world.judith, world.first, "runs the half marathon"});
  edit(workspace::AddDocument{domain::DocumentId{w.new_id()}, world.first, "Key log", domain::Direction::promised});
  finish(app, world.first, "2026-04-20T11:30:00+01:00");
  edit(workspace::AddInterview{world.ahead, made.opportunity, time_of("2026-04-28T10:00:00+01:00"), {}});
  app.settle();
  return world;
}

}  // namespace

TEST_CASE("Without an interview ahead the page says what it is for, and puts one in") {
  ShellHarness app;
  app.key(ui::alt(Key::m));
  CHECK(route(app).page == PageId::brief);
  app.click("brief/start.coming");
  CHECK(route(app).page == PageId::debrief);
}

TEST_CASE("Today leads to the page of the next interview, and that into practice, by keyboard alone") {
  ShellHarness app;
  const Hillside world = hillside(app);
  app.go({.page = PageId::today});
  const std::string line = labelled(app, "today/list", "Hillside");
  REQUIRE_FALSE(line.empty());
  std::string coming;
  for (const auto& path : app.paths("today/list"))
    if (app.label(path) == "Hillside") coming = path;
  REQUIRE_FALSE(coming.empty());
  app.focus(coming);
  app.key(Key::enter);
  REQUIRE(route(app).page == PageId::brief);
  CHECK(route(app).interview == world.ahead);
  CHECK(app.label("brief/people/0") == "Judith Hallorane");
  CHECK(app.label("brief/concerns/0") == "Never managed people");
  CHECK(app.label("brief/likely/0") == "Two nurses ring in sick?");
  CHECK(app.label("brief/promises/0") == "Key log");
  CHECK(app.label("brief/brief.practise").find("this one now (2 minutes)") != std::string::npos);
  app.key(ui::ctrl(Key::enter));
  CHECK(route(app).page == PageId::practice);
  CHECK(route(app).step == 1);
  const auto session =
      domain::session_from_text(app.workspace().preference(domain::practice_session_preference).value_or(""));
  REQUIRE(session);
  CHECK(session->items.size() == 1);
  CHECK(session->what.kind == domain::PracticeKind::likely);
}

TEST_CASE("Every line of the page leads to where it stands") {
  ShellHarness app;
  const Hillside world = hillside(app);
  const auto open = [&] { app.go({.page = PageId::brief, .interview = world.ahead}); };
  open();
  app.click("brief/people/0");
  CHECK(route(app).person == world.judith);
  open();
  app.click("brief/concerns/0");
  CHECK(route(app).page == PageId::debrief);
  CHECK(route(app).interview == world.first);
  open();
  app.click("brief/promises/0");
  CHECK(route(app).step == static_cast<int>(domain::Step::documents));
}

TEST_CASE("The page is copied as Markdown and saved to be printed") {
  ShellHarness app;
  const Hillside world = hillside(app);
  app.go({.page = PageId::brief, .interview = world.ahead});
  app.key(ui::ctrl_shift(Key::c));
  CHECK(app.clipboard().starts_with("# Hillside"));
  CHECK(app.clipboard().find("staff who speak up") != std::string::npos);
  app.key(ui::ctrl(Key::p));
  const auto page = app.file().parent_path() / "pages" / "brief-hillside.html";
  REQUIRE(std::filesystem::exists(page));
  std::ifstream in(page);
  const std::string html{std::istreambuf_iterator<char>(in), {}};
  CHECK(html.find("Never managed people") != std::string::npos);
  app.key(ui::ctrl_shift(Key::p));
  std::ifstream pdf(app.file().parent_path() / "pages" / "brief-hillside.pdf", std::ios::binary);
  CHECK(std::string{std::istreambuf_iterator<char>(pdf), {}}.starts_with("%PDF-"));
}

TEST_CASE("A person has a page of their own, from People and from an interview") {
  ShellHarness app;
  const Hillside world = hillside(app);
  app.go({.page = PageId::people, .person = world.judith});
  app.click("people/person/brief");
  CHECK(route(app).page == PageId::brief);
  CHECK(route(app).person == world.judith);
  CHECK(app.has("brief/concerns/0"));
  app.go({.page = PageId::interviews, .interview = world.ahead});
  app.click("interviews/interview/go.brief");
  CHECK(route(app).interview == world.ahead);
}

TEST_CASE("Two records of one person are made one on the page of the one that stays") {
  ShellHarness app;
  const Hillside world = hillside(app);
  const auto other = meet(app, world.first, "J. Hallorane");
  app.go({.page = PageId::people, .person = world.judith});
  app.click("people/person/same");
  app.type("J. H");
  app.key(Key::enter);
  CHECK(app.workspace().person(other) == nullptr);
  CHECK(app.workspace().person(world.judith)->other_names == "J. Hallorane");
  CHECK(app.state("people/person/other_names") == "J. Hallorane");
  app.key(ui::ctrl(Key::z));
  CHECK(app.workspace().person(other) != nullptr);
}

TEST_CASE("Whether something may be mentioned is the user's to say, and the page follows") {
  ShellHarness app;
  const Hillside world = hillside(app);
  const auto mentioned = [&] { return app.workspace().brief(world.ahead)->people.at(0).mention.size(); };
  CHECK(mentioned() == 1);
  app.go({.page = PageId::people, .person = world.judith});
  app.click("people/person/details/0");
  CHECK(app.workspace().person(world.judith)->details.at(0).mention == false);
  REQUIRE(app.workspace().flush());
  app.workspace().refresh();
  CHECK(mentioned() == 0);
  app.click("people/person/details/0");
  CHECK(app.workspace().person(world.judith)->details.at(0).mention == true);
}

TEST_CASE("People are found by a misspelled name, in the list and in the palette") {
  ShellHarness app;
  const Hillside world = hillside(app);
  meet(app, world.first, "Lorna Bicknell");
  app.go({.page = PageId::people});
  app.fill("people/search", "halorane");
  CHECK(app.label("people/list/0") == "Judith Hallorane");
  CHECK_FALSE(app.has("people/list/1"));
  app.key(ui::ctrl(Key::k));
  app.type("halorane");
  CHECK_FALSE(labelled(app, "palette", "Judith Hallorane").empty());
}

TEST_CASE("The buttons at the foot stay on the page at every width, and what has no room there still has its key") {
  for (const float width : {1280.0F, 1000.0F, 820.0F}) {
    INFO(width);
    ShellHarness app("2026-04-23T11:51:00+01:00", width, 700);
    const Hillside world = hillside(app);
    app.go({.page = PageId::brief, .interview = world.ahead});
    float least = width;
    for (const auto& path : app.paths("brief/brief.")) least = std::min(least, app.rect(path).x);
    CHECK(least > (app.has("rail/today") ? app.rect("rail/today").right() : 0));
    app.set_clipboard("");
    app.key(ui::ctrl_shift(Key::c));
    CHECK(app.clipboard().find("Judith Hallorane") != std::string::npos);
  }
}

}  // namespace afterword::test
