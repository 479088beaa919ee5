// Lists of questions into the bank: known ones are not taken twice, likely doubles are said, one undo takes all back.
#include "exchange/anki.h"
#include "exchange/interchange.h"
#include "fixture.h"

using namespace afterword;
using namespace afterword::workspace;
using tests::Desk;
using tests::listed;
using Texts = std::vector<std::string>;

namespace {

constexpr const char* bank_before = R"({"afterword": 1, "questions": [
  {"id": "pay", "text": "What are your salary expectations?", "variants": ["How much do you want to earn?"], "category": "logistics"},
  {"id": "fail", "text": "Tell me about a time you failed.", "answer": "my own words", "tags": ["hard ones"]}]})";

constexpr const char* page_of_list =
    "# Mine\n\n## Behavioural\n\n"
    "- TELL me about a time you failed\n  - Answer: theirs\n"
    "- How much do you want to earn\n  - Answer: enough\n"
    "- What salary do you expect?\n"
    "- Why this harbour?\n"
    "- Why this harbour\n"
    "- [Read on](https://example.org)\n";

struct ListDesk : Desk {
  ListDesk() { REQUIRE(document->import_json(bank_before, "bank.json")); }
  Workspace::ImportReport read(std::string_view bytes, const std::string& name = "page.md",
                               const ImportOptions& how = {}) {
    const auto report = document->import_files({exchange::Source{name, bytes}}, how);
    if (!report) FAIL(report.error().message);
    return *report;
  }
  const domain::Question& question(const std::string& ref) const {
    return *document->question(document->question_by_ref(ref));
  }
  domain::Question saying(std::string_view text) const {
    const auto all = document->records({});
    for (const auto& one : all->questions)
      if (one.text == text) return one;
    return {};
  }
};

}  // namespace

TEST_CASE("what the bank has in the same words is known, and gains only what it lacks") {
  ListDesk desk;
  const auto report = desk.read(page_of_list);
  REQUIRE(report.lists.size() == 1);
  const auto& list = report.lists.front();
  CHECK(list.kind == "Questions (Markdown)");
  CHECK(list.recognised == 5);
  CHECK(list.known == 1);
  CHECK(list.filled == 1);
  CHECK(list.repeated == 1);
  CHECK(list.added == 2);
  CHECK(list.skipped.size() == 1);
  CHECK(desk.question("fail").answer == "my own words");
  CHECK(desk.question("pay").answer == "enough");
  CHECK(desk.saying("Why this harbour?").category == domain::Category::behavioral);
  CHECK(desk.saying("Why this harbour?").source == domain::QuestionSource::own);
}

TEST_CASE("a likely double stands by itself and is said, or becomes a wording where that is wanted") {
  ListDesk desk;
  const auto report = desk.read(page_of_list);
  REQUIRE(report.lists[0].doubles.size() == 1);
  CHECK(report.lists[0].doubles[0].line == 9);
  CHECK(report.lists[0].doubles[0].like == "What are your salary expectations?");
  CHECK(report.remarks.size() == 1);

  ListDesk merging;
  ImportOptions how;
  how.doubles_as_variants = true;
  CHECK(merging.read(page_of_list, "page.md", how).lists[0].merged == 1);
  CHECK(merging.question("pay").variants == Texts{"How much do you want to earn?", "What salary do you expect?"});
  CHECK(merging.saying("What salary do you expect?").text.empty());
}

TEST_CASE("reading a list twice changes nothing, a dry run changes nothing, and one undo takes all of it back") {
  ListDesk desk;
  const std::string before = desk.rows();
  ImportOptions dry;
  dry.dry_run = true;
  CHECK(desk.read(page_of_list, "page.md", dry).lists[0].added == 2);
  CHECK(desk.rows() == before);
  desk.read(page_of_list);
  const std::string after = desk.rows();
  const auto again = desk.read(page_of_list);
  CHECK(again.added == 0);
  CHECK(again.changed == 0);
  CHECK(desk.rows() == after);
  CHECK(desk.document->undo_label() == "Import page.md");
  REQUIRE(desk.document->undo());
  CHECK(desk.rows() == before);
}

TEST_CASE("the preview of a list says what would become of each row, and rows can be left out") {
  ListDesk desk;
  const auto preview = desk.document->preview_import({"page.md", page_of_list}, {});
  REQUIRE(preview);
  using State = ImportRow::State;
  REQUIRE(preview->rows.size() == 6);
  const auto state = [&](std::size_t row) { return preview->rows[row].state; };
  CHECK(state(0) == State::there);
  CHECK(state(1) == State::fills);
  CHECK(state(2) == State::likely);
  CHECK(preview->rows[2].like_id == desk.document->question_by_ref("pay"));
  CHECK(state(3) == State::fresh);
  CHECK(state(4) == State::there);
  CHECK(preview->rows[4].why.find("line 10") != std::string::npos);
  CHECK(state(5) == State::skipped);
  ImportOptions some;
  some.leave_out = {1, 2, 3};
  const auto report = desk.read(page_of_list, "page.md", some);
  CHECK(report.lists[0].left_out == 3);
  CHECK(report.added == 0);
  CHECK(desk.question("pay").answer.empty());
}

TEST_CASE("a few questions for a large bank are found by searching, with the same outcome") {
  ListDesk desk;
  std::string many;
  for (int i = 0; i < 300; ++i) many += "Filler number " + std::to_string(i) + " of the many?\n";
  desk.read(many, "many.txt");
  const auto report =
      desk.read("how much do you want to EARN\nWhat salary do you expect?\nWhy this harbour?\n", "few.txt");
  CHECK(report.lists[0].known == 1);
  CHECK(report.lists[0].added == 2);
  REQUIRE(report.lists[0].doubles.size() == 1);
  CHECK(report.lists[0].doubles[0].like == "What are your salary expectations?");
}

TEST_CASE("what an import adds is found at once, in the list and by its words") {
  ListDesk desk;
  CHECK(listed(*desk.document, QuestionQuery{}).ids.size() == 2);
  desk.read("Why this harbour?\nWhy that ship?\nWhy us?\n", "few.txt");
  CHECK(listed(*desk.document, QuestionQuery{}).ids.size() == 5);
  CHECK(listed(*desk.document, {.text = "harbour"}).ids.size() == 1);
  CHECK(desk.document->match("why that ship", 1).front().same);
}

TEST_CASE("a long list keeps its order, is found by every index, and goes again with one undo") {
  ListDesk desk;
  const auto before = desk.rows();
  std::string many = "What was the last port?\nHow much do you want to earn?\n";
  for (int i = 0; i < 2100; ++i) many += "Why did ship " + std::to_string(i) + " leave the harbour early?\n";
  many += "WHY DID SHIP 7 leave the harbour early\n";
  const auto report = desk.read(many, "many.txt");
  CHECK(report.lists[0].added == 2101);
  CHECK(report.lists[0].known == 1);
  CHECK(report.lists[0].repeated == 1);
  CHECK(listed(*desk.document, {.text = "last port"}).ids.size() == 1);
  CHECK(listed(*desk.document, {.text = "harbour"}).ids.size() == 2100);
  CHECK(desk.document->match("why did ship 1234 leave early the harbour", 1).front().text ==
        "Why did ship 1234 leave the harbour early?");
  const auto& newest = listed(*desk.document, {.sort = QuestionQuery::Sort::newest}).ids;
  CHECK(desk.document->question(newest.front())->text == "What was the last port?");
  const auto all = desk.document->records({});
  REQUIRE(all->questions.size() == 2103);
  CHECK(all->questions[2].text == "What was the last port?");
  CHECK(all->questions[3].text == "Why did ship 0 leave the harbour early?");
  CHECK(all->questions.back().text == "Why did ship 2099 leave the harbour early?");
  CHECK(desk.document->check().empty());
  REQUIRE(desk.document->undo());
  CHECK(listed(*desk.document, {.text = "harbour"}).ids.empty());
  CHECK(desk.rows() == before);
}

TEST_CASE("Anki's cards are known again by their ids, and what was edited here stays") {
  ListDesk desk;
  const auto all = desk.document->records({});
  const std::string cards = exchange::write_anki(all->questions);
  const auto none = desk.read(cards, "cards.txt");
  CHECK(none.lists[0].known == 2);
  CHECK(none.changed == 0);
  desk.edit(SetValue{Field::question_text, desk.question("pay").id.value, std::string("Your price?")});
  CHECK(desk.read(cards, "cards.txt").lists[0].known == 2);
  CHECK(desk.question("pay").text == "Your price?");

  Desk other;
  REQUIRE(other.document->import_files({exchange::Source{"cards.txt", cards}}));
  const auto copied = other.document->records({});
  REQUIRE(copied->questions.size() == 2);
  CHECK(copied->questions[0].ref == "pay");
  CHECK(copied->questions[1].tags == Texts{"hard ones"});
}
