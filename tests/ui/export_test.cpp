// Export from the page at hand, by widget path: what is offered, what each format leaves out, where it goes.
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <iterator>

#include "ui/pages_support.h"
#include "workspace/letters.h"

namespace afterword::test {

namespace {

using ui::Key;
using ui::PageId;
using Names = std::vector<std::string>;

// The last parts of the paths below `prefix`.
Names names_below(ShellHarness& app, const std::string& prefix) {
  Names names;
  for (const std::string& path : app.paths(prefix)) names.push_back(path.substr(prefix.size()));
  return names;
}

void open_export(ShellHarness& app) {
  app.key(ui::ctrl_shift(Key::e));
  REQUIRE(app.has("export/place"));
}

std::string in_folder(ShellHarness& app, const std::string& name) { return (app.file().parent_path() / name).string(); }

void write_to(ShellHarness& app, const std::string& place) {
  app.fill("export/place", place);
  app.key(ui::ctrl(Key::enter));
}

std::string bytes_of(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

unsigned mode_of(const std::string& path) {
  struct stat found {};
  return ::lstat(path.c_str(), &found) == 0 ? found.st_mode & 0777U : 0;
}

struct Search {
  explicit Search(ShellHarness& app) : made(make_interview(app, "Harbour Brewery", "2026-04-22T11:00:00+01:00")) {
    person = meet(app, made.interview, "Ama Osei");
    workspace::AddAsked asked;
    asked.id = domain::AskedId{app.workspace().new_id()};
    asked.interview = made.interview;
    asked.text = "Why beer?";
    REQUIRE(app.workspace().carry_out(asked));
    REQUIRE(app.workspace().carry_out(workspace::LinkQuestion{asked.id, {}, domain::Category::motivation}));
    app.settle();
    question = app.workspace().interview(made.interview)->asked[0].question;
  }
  Made made;
  domain::PersonId person;
  domain::QuestionId question;
};

}  // namespace

TEST_CASE("Every page offers what it shows first and everything last") {
  ShellHarness app;
  const Search search(app);
  const auto offered = [&](const ui::Route& route) {
    app.go(route);
    open_export(app);
    Names names = names_below(app, "export/what/");
    CHECK(app.state("export/what/" + names.front()) == "chosen");
    CHECK(app.focused() == "export/what/" + names.front());
    app.key(Key::escape);
    CHECK_FALSE(app.has("export/place"));
    return names;
  };
  CHECK(offered({.page = PageId::interviews, .interview = search.made.interview}) ==
        Names{"interview", "opportunity", "everything"});
  CHECK(offered({.page = PageId::debrief, .interview = search.made.interview}) ==
        Names{"interview", "opportunity", "everything"});
  CHECK(offered({.page = PageId::interviews}) == Names{"search", "everything"});
  CHECK(offered({.page = PageId::opportunities}) == Names{"search", "everything"});
  CHECK(offered({.page = PageId::opportunities, .opportunity = search.made.opportunity}) ==
        Names{"opportunity", "search", "everything"});
  CHECK(offered({.page = PageId::people, .person = search.person}) == Names{"person", "people", "everything"});
  CHECK(offered({.page = PageId::bank, .question = search.question}) == Names{"bank", "question", "everything"});
  CHECK(offered({.page = PageId::follow_ups}) == Names{"plan", "everything"});
  CHECK(offered({.page = PageId::insights}) == Names{"insights", "everything"});
  CHECK(offered({.page = PageId::brief, .interview = search.made.interview}).front() == "brief");
  CHECK(offered({.page = PageId::settings}) == Names{"everything"});
}

TEST_CASE("A debrief is exported by keys alone, and a toast says where it is") {
  ShellHarness app;
  const Search search(app);
  app.go({.page = PageId::interviews, .interview = search.made.interview});
  open_export(app);
  CHECK(app.state("export/place").ends_with("interview-harbour-brewery.md"));
  const std::string place = in_folder(app, "mine.md");
  write_to(app, place);
  CHECK_FALSE(app.has("export/place"));
  CHECK(app.label("toast/text").find(place) != std::string::npos);
  CHECK(bytes_of(place).find("Why beer?") != std::string::npos);
  CHECK(mode_of(place) == 0600);
  open_export(app);  // the folder is remembered
  CHECK(app.state("export/place") == in_folder(app, "interview-harbour-brewery.md"));
}

TEST_CASE("What a format leaves out is said before it is chosen for good, and the name's ending follows") {
  ShellHarness app;
  const Search search(app);
  app.go({.page = PageId::bank, .question = search.question});
  open_export(app);
  CHECK(names_below(app, "export/format/") == Names{"markdown", "html", "csv", "anki", "json"});
  app.fill("export/place", "/tmp/mine.md");
  app.click("export/format/anki");
  CHECK(app.state("export/limits").find("schedule of its own") != std::string::npos);
  CHECK(app.state("export/place") == "/tmp/mine.txt");
  app.click("export/format/csv");
  CHECK(app.state("export/limits").find("last rating") != std::string::npos);
  app.click("export/what/question");
  CHECK(app.state("export/place") == "/tmp/question-why-beer.md");
}

TEST_CASE("Everything about an opportunity goes into a folder") {
  ShellHarness app;
  const Search search(app);
  app.go({.page = PageId::opportunities, .opportunity = search.made.opportunity});
  open_export(app);
  CHECK(app.state("export/place").ends_with("harbour-brewery/"));
  const std::string place = in_folder(app, "brewery/");
  write_to(app, place);
  CHECK(bytes_of(place + "index.html").find("Harbour Brewery") != std::string::npos);
  CHECK(bytes_of(place + "interview-1.html").find("Why beer?") != std::string::npos);
  CHECK(mode_of(place + "index.html") == 0600);
  open_export(app);
  app.fill("export/place", place);
  CHECK(app.state("export/said").find("earlier export") != std::string::npos);
  app.key(ui::ctrl(Key::enter));
  CHECK_FALSE(app.has("export/said"));
  std::ofstream(place + "mine.txt") << "mine";
  open_export(app);
  write_to(app, place);
  CHECK(app.state("export/said").find("“brewery-2” beside it is free") != std::string::npos);
}

TEST_CASE("Private words go along with a card only where they are ticked") {
  ShellHarness app;
  const Search search(app);
  REQUIRE(app.workspace().carry_out(workspace::AddDetail{domain::DetailId{app.workspace().new_id()}, search.person,
                                                         search.made.interview, "coaches hockey"}));
  app.go({.page = PageId::people, .person = search.person});
  open_export(app);
  const std::string place = in_folder(app, "ama.vcf");
  write_to(app, place);
  CHECK(bytes_of(place).find("hockey") == std::string::npos);
  open_export(app);
  app.click("export/private");
  app.fill("export/place", place);
  CHECK(app.state("export/said").find("replaced") != std::string::npos);
  app.click("export/write");
  CHECK(bytes_of(place).find("hockey") != std::string::npos);
}

TEST_CASE("What cannot be written is said in words where it happened, and can be mended there") {
  ShellHarness app;
  open_export(app);
  write_to(app, in_folder(app, "nowhere/all.json"));
  REQUIRE(app.has("export/said"));
  CHECK(app.state("export/said").find("No such file") != std::string::npos);
  std::filesystem::create_symlink(in_folder(app, "other.json"), in_folder(app, "link.json"));
  write_to(app, in_folder(app, "link.json"));
  CHECK(app.state("export/said").find("symbolic link") != std::string::npos);
  write_to(app, app.file().parent_path().string() + "/");
  CHECK(app.state("export/said").find("Name the file") != std::string::npos);
  write_to(app, in_folder(app, "all.json"));
  CHECK_FALSE(app.has("export/said"));
  CHECK(bytes_of(in_folder(app, "all.json")).find("\"afterword\"") != std::string::npos);
}

TEST_CASE("The paper of the settings is the one that the panel names") {
  ShellHarness app;
  const Search search(app);
  for (const auto& [kept, named] : {std::pair("letter", "US Letter"), std::pair("a4", "A4")}) {
    app.workspace().set_preference(workspace::paper_preference, kept);
    app.go({.page = PageId::brief, .interview = search.made.interview});
    open_export(app);
    app.click("export/format/pdf");
    CHECK(app.state("export/limits").find(named) != std::string::npos);
    app.key(Key::escape);
  }
}

TEST_CASE("Settings and the palette lead to it") {
  ShellHarness app;
  app.go({.page = PageId::settings});
  app.click("settings/app.export");
  REQUIRE(app.has("export/place"));
  app.key(Key::escape);
  app.key(ui::ctrl(Key::k));
  app.type("export");
  app.key(Key::enter);
  CHECK(app.has("export/place"));
}

}  // namespace afterword::test
