// Step 3 of the debrief, by widget path: the raw page is typed as it comes, marked, sorted, and never rewritten.
#include "domain/text.h"
#include "ui/debrief_nurse.h"
#include "ui/pages_support.h"
#include "ui/screens/debrief/recall_lines.h"

namespace afterword::test {

namespace {

using domain::RecallKind;
using ui::Key;
using ui::LineState;
const std::string recall_step = "debrief/recall/";

domain::InterviewId open_page(ShellHarness& app, const std::vector<std::string>& people) {
  const auto id = new_interview(app, people);
  open_step(app, id, domain::Step::recall);
  REQUIRE(app.focused() == recall_step + "page");
  return id;
}

std::string kind(ShellHarness& app, int line) { return app.state(recall_step + "kind/" + std::to_string(line)); }

/// The part of dump.txt under "=== number.", without its heading; empty where the file is missing.
std::string dump(int number) {
  std::ifstream file(AFTERWORD_SOURCE_DIR "/../shared/samples/dump.txt", std::ios::binary);
  const std::string all{std::istreambuf_iterator<char>(file), {}};
  const std::size_t heading = all.find("=== " + std::to_string(number) + ".");
  if (heading == std::string::npos) return {};
  const std::size_t begin = all.find('\n', heading) + 1;
  return std::string(domain::trim(std::string_view(all).substr(begin, all.find("\n===", begin) - begin)));
}

std::string every_word(const domain::Interview& in, const workspace::Workspace& workspace) {
  std::string text;
  const auto add = [&](const std::string& part) { text += part + "\n"; };
  for (const auto& one : in.asked) add(one.text + "\n" + one.answer);
  for (const auto& one : in.concerns) add(one.text + "\n" + one.response);
  for (const auto& one : in.documents) add(one.name);
  add(in.next.outline);
  for (const auto& one : in.people) {
    const auto& person = *workspace.person(one.person);
    add(person.name + "\n" + person.title);
    for (const auto& detail : person.details) add(detail.text);
  }
  return text;
}

domain::Interview page_of(std::string text, std::vector<domain::RecallMark> marks = {}) {
  domain::Interview in;
  in.dump = std::move(text);
  in.recall = std::move(marks);
  return in;
}

struct Ids {
  std::int64_t last = 0;
  ui::RecallLines::NewId next() {
    return [this] { return ++last; };
  }
};

}  // namespace

TEST_CASE("What is typed is the raw page, byte for byte, and is there after a restart") {
  ShellHarness app;
  const auto id = open_page(app, {"Siobhán"});
  app.type("q why 李娜?\n🙂 عمر nodded\n\n  two blanks  ");
  CHECK(interview(app, id).dump == "q why 李娜?\n🙂 عمر nodded\n\n  two blanks  ");
  app.restart();
  open_step(app, id, domain::Step::recall);
  CHECK(app.state(recall_step + "page") == "q why 李娜?\n🙂 عمر nodded\n\n  two blanks  ");
}

TEST_CASE("A prefix counts when its line ends: the line is settled and has its place") {
  ShellHarness app;
  const auto id = open_page(app, {"Judith"});
  app.type("q drug cupboard key missing, what do you do");
  CHECK(kind(app, 0) == "question guess");
  CHECK(interview(app, id).asked.empty());
  app.type("\n");
  CHECK(kind(app, 0) == "question placed");
  REQUIRE(interview(app, id).asked.size() == 1);
  CHECK(interview(app, id).asked[0].text == "drug cupboard key missing, what do you do");
  CHECK(interview(app, id).dump == "q drug cupboard key missing, what do you do\n");
}

TEST_CASE("Enter leaves a guess a guess, Tab keeps it, and Tab again goes through the other kinds") {
  ShellHarness app;
  const auto id = open_page(app, {"Judith"});
  app.type("decision end of next week\ndecision by friday");
  CHECK(kind(app, 0) == "next guess");
  CHECK(kind(app, 1) == "next guess");
  app.type("\t");
  CHECK(kind(app, 1) == "next settled");
  CHECK(app.focused() == recall_step + "page");
  app.type("\t");
  CHECK(kind(app, 1) == "person settled");
  app.type("\t");
  CHECK(kind(app, 1) == "note note");
  app.type("\t");
  CHECK(kind(app, 1) == "question settled");
  CHECK(interview(app, id).dump == "decision end of next week\ndecision by friday");
}

TEST_CASE("On an empty line Tab goes on to the next widget, and Shift Tab goes back") {
  ShellHarness app;
  open_page(app, {});
  app.key(ui::plain(Key::tab));
  CHECK(app.focused() != recall_step + "page");
  app.key(ui::shift(Key::tab));
  CHECK(app.focused() == recall_step + "page");
}

TEST_CASE("Alt and a letter say at once what a line is") {
  ShellHarness app;
  open_page(app, {"Judith"});
  app.type("never line managed anyone");
  app.key(ui::alt(Key::c));
  CHECK(kind(app, 0) == "concern settled");
  app.key(ui::alt(Key::x));
  CHECK(kind(app, 0) == "note note");
}

TEST_CASE("The square before a line offers the kinds") {
  ShellHarness app;
  const auto id = open_page(app, {"Judith"});
  app.type("they liked the registrar story\n");
  app.click(recall_step + "kind/0");
  REQUIRE(app.has(recall_step + "kind/kinds/concern"));
  app.click(recall_step + "kind/kinds/concern");
  CHECK(kind(app, 0) == "concern placed");
  REQUIRE(interview(app, id).concerns.size() == 1);
  CHECK(interview(app, id).concerns[0].text == "they liked the registrar story");
}

TEST_CASE("A line that has its place leads there, and the place knows it") {
  ShellHarness app;
  const auto id = open_page(app, {"Judith"});
  app.type("q why us\nc never managed anyone\n");
  REQUIRE(app.has(recall_step + "place/1"));
  CHECK(app.label(recall_step + "place/0") == "Question 1");
  app.click(recall_step + "place/1");
  CHECK(app.shell().route().step == 5);
  CHECK(interview(app, id).recall.size() == 2);
}

TEST_CASE("What a line became follows when the line is mended, unless it was changed there") {
  ShellHarness app;
  const auto id = open_page(app, {"Judith"});
  app.type("q why beer aftr nappies\n");
  app.key(ui::plain(Key::up));
  app.key(ui::plain(Key::end));
  app.type("!");
  app.key(ui::plain(Key::down));
  CHECK(interview(app, id).asked.at(0).text == "why beer aftr nappies!");
  const auto asked = interview(app, id).asked[0].id.value;
  REQUIRE(app.workspace().carry_out(
      workspace::SetValue{workspace::Field::asked_text, asked, std::string("Why beer after nappies?")}));
  app.settle();
  app.key(ui::plain(Key::up));
  app.key(ui::plain(Key::end));
  app.type("?");
  app.key(ui::plain(Key::down));
  CHECK(interview(app, id).asked.at(0).text == "Why beer after nappies?");
}

TEST_CASE("Sorting gives the guesses their place, goes on to the questions, and is taken back in one step") {
  ShellHarness app;
  const auto id = open_page(app, {"Judith"});
  app.type("first q was tell us about yourself, went fine\ndecision by friday\nthey liked me");
  app.key(ui::ctrl(Key::enter));
  CHECK(app.shell().route().step == 4);
  CHECK(interview(app, id).asked.size() == 1);
  CHECK(interview(app, id).next.outline.find("decision by friday") != std::string::npos);
  app.run("edit.undo");
  CHECK(interview(app, id).asked.empty());
  CHECK(interview(app, id).dump == "first q was tell us about yourself, went fine\ndecision by friday\nthey liked me");
}

TEST_CASE("Sorting twice places nothing twice") {
  ShellHarness app;
  const auto id = open_page(app, {"Judith"});
  app.type("first q was tell us about yourself, went fine");
  app.key(ui::ctrl(Key::enter));
  open_step(app, id, domain::Step::recall);
  app.key(ui::ctrl(Key::enter));
  CHECK(interview(app, id).asked.size() == 1);
}

TEST_CASE("A line that has its place becomes something else in one step, and undo puts it back") {
  ShellHarness app;
  const auto id = open_page(app, {"Judith"});
  app.type("q never managed anyone\n");
  REQUIRE(interview(app, id).asked.size() == 1);
  app.click(recall_step + "kind/0");
  app.click(recall_step + "kind/kinds/concern");
  CHECK(interview(app, id).asked.empty());
  REQUIRE(interview(app, id).concerns.size() == 1);
  CHECK(kind(app, 0) == "concern placed");
  CHECK(app.workspace().undo_label() == "Change what a line is");
  app.run("edit.undo");
  CHECK(interview(app, id).concerns.empty());
  REQUIRE(interview(app, id).asked.size() == 1);
  CHECK(kind(app, 0) == "question placed");
  CHECK(interview(app, id).dump == "q never managed anyone\n");
}

TEST_CASE("A line with two documents gives both up when it becomes something else") {
  ShellHarness app;
  const auto id = open_page(app, {"Judith"});
  app.type("d gave hcpc card, they want dbs number\n");
  REQUIRE(interview(app, id).documents.size() == 2);
  app.click(recall_step + "kind/0");
  app.click(recall_step + "kind/kinds/note");
  CHECK(interview(app, id).documents.empty());
  app.run("edit.undo");
  CHECK(interview(app, id).documents.size() == 2);
}

TEST_CASE("A question that the bank knows says so, says how it went, and is linked by one key") {
  ShellHarness app;
  const auto earlier = new_interview(app, {"Judith"});
  const domain::AskedId asked{app.workspace().new_id()};
  REQUIRE(app.workspace().carry_out(workspace::AddAsked{asked, earlier, -1, "Why do you want to work nights?"}));
  REQUIRE(app.workspace().carry_out(workspace::SetValue{workspace::Field::asked_rating, asked.value, std::int64_t{2}}));
  REQUIRE(app.workspace().carry_out(workspace::FinishDebrief{earlier, app.workspace().now()}));
  const auto known = app.workspace().interview(earlier)->asked.at(0).question;
  REQUIRE(known);

  const auto id = open_page(app, {"Prakash"});
  app.type("q why do you want to work nights\nq what is a spare lock\n");
  app.wait(2);
  REQUIRE(interview(app, id).asked.size() == 2);
  REQUIRE(app.has(recall_step + "known/0"));
  CHECK_FALSE(app.has(recall_step + "known/1"));
  CHECK(app.label(recall_step + "known/0") == "Why do you want to work nights?");
  CHECK_FALSE(app.state(recall_step + "known/0").empty());
  app.key(ui::plain(Key::f2));  // on the empty line below it means nothing
  CHECK_FALSE(interview(app, id).asked[0].question);
  app.key(ui::plain(Key::up));
  app.key(ui::plain(Key::up));
  app.key(ui::plain(Key::f2));
  CHECK(interview(app, id).asked[0].question == known);
  CHECK(app.focused() == recall_step + "page");
  app.wait(2);
  app.click(recall_step + "known/0");
  CHECK(app.shell().route().step == 4);
}

TEST_CASE("A page that came with its steps filled is sorted only when one asks for it") {
  ShellHarness app;
  std::ifstream file(AFTERWORD_SOURCE_DIR "/../shared/samples/nurse-panel.json", std::ios::binary);
  if (!file) {
    WARN("skipped: ../shared/samples/nurse-panel.json is not here");
    return;
  }
  REQUIRE(app.workspace().import_json(std::string{std::istreambuf_iterator<char>(file), {}}, "nurse-panel.json"));
  const auto id = app.workspace().interview_by_ref("nurse-i1");
  const auto before = interview(app, id);
  open_step(app, id, domain::Step::recall);
  app.key(ui::ctrl(Key::enter));
  CHECK(interview(app, id) == before);
}

TEST_CASE("A brain dump is typed as it stands, sorted, and every word of it is in the file and in its place") {
  const std::string text = dump(1);
  if (text.empty()) {
    WARN("skipped: ../shared/samples/dump.txt is not here");
    return;
  }
  ShellHarness app;
  const auto id = open_page(app, {"Bettina", "Mr Okkonen"});
  app.type(text);
  REQUIRE(interview(app, id).dump == text);
  app.key(ui::ctrl(Key::enter));
  app.restart();
  const auto& in = interview(app, id);
  CHECK(in.dump == text);
  CHECK(in.asked.size() >= 3);
  CHECK(in.concerns.size() >= 1);
  const auto exported = app.workspace().export_json({});
  REQUIRE(exported);
  const std::string placed = every_word(in, app.workspace());
  for (const auto& mark : in.recall) {
    if (mark.item_noun == domain::Noun::none) continue;
    const auto line = domain::lines_of(text).at(static_cast<std::size_t>(mark.line));
    for (const auto& word : domain::words_of(line)) {
      const std::string typed(line.substr(word.begin, word.end - word.begin));
      if (typed.size() < 4) continue;
      INFO(line);
      CHECK(placed.find(typed) != std::string::npos);
    }
  }
  for (const auto& word : domain::words_of(text)) {
    CHECK(exported->find(text.substr(word.begin, word.end - word.begin)) != std::string::npos);
  }
}

TEST_CASE("An idle page of five thousand lines draws only what can be seen") {
  ShellHarness app;
  const auto id = new_interview(app, {"Judith"});
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "what would you do on a saturday, number " + std::to_string(i) + "\n";
  REQUIRE(app.workspace().carry_out(workspace::WriteRecall{id, text, {}}));
  open_step(app, id, domain::Step::recall);
  CHECK(app.paths(recall_step + "kind").size() < 40);
  app.key(ui::ctrl(Key::end));
  app.type("q last");
  CHECK(app.paths(recall_step + "kind").size() < 40);
  CHECK(interview(app, id).dump == text + "q last");
}

TEST_CASE("Lines keep what was said about them while others come and go") {
  Ids ids;
  ui::RecallLines lines;
  lines.load(page_of("why us\nnever managed anyone\nthey smiled"), {}, {});
  lines.settle(1, RecallKind::concern, ids.next());
  lines.edit("why us\nand why now\nnever managed anyone at all\nthey smiled");
  REQUIRE(lines.size() == 4);
  CHECK(lines.state(2) == LineState::settled);
  CHECK(lines.reading(2).kind == RecallKind::concern);
  CHECK(lines.reading(2).text == "never managed anyone at all");
}

TEST_CASE("A line that a prefix settled is open again while it is edited") {
  Ids ids;
  ui::RecallLines lines;
  lines.load(page_of("q why us\nmore"), {}, {});
  REQUIRE(lines.settle_prefixes(1, ids.next()));
  CHECK(lines.state(0) == LineState::settled);
  lines.edit("c why us\nmore");
  CHECK(lines.state(0) == LineState::guess);
  REQUIRE(lines.settle_prefixes(1, ids.next()));
  CHECK(lines.reading(0).kind == RecallKind::concern);
}

TEST_CASE("Lines read the same whether the page was typed or read at once") {
  const std::string text = dump(3);
  if (text.empty()) {
    WARN("skipped: ../shared/samples/dump.txt is not here");
    return;
  }
  const std::vector<domain::KnownPerson> people{{domain::PersonId{1}, "Cressida"}, {domain::PersonId{2}, "Padmini R."}};
  const domain::Date today = *domain::parse_date("2026-04-23");
  ui::RecallLines typed, whole;
  typed.load(page_of(""), people, today);
  for (std::size_t end = 0; end <= text.size(); ++end) typed.edit(text.substr(0, end));
  whole.load(page_of(text), people, today);
  REQUIRE(typed.size() == whole.size());
  for (int i = 0; i < whole.size(); ++i) {
    CHECK(typed.reading(i).kind == whole.reading(i).kind);
    CHECK(typed.reading(i).text == whole.reading(i).text);
  }
}

}  // namespace afterword::test
