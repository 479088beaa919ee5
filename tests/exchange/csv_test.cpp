#include "exchange/csv.h"

#include <algorithm>

#include "exchange/csv_tables.h"
#include "exchange/question_list.h"
#include "support/catch.h"

using namespace afterword;
using exchange::CsvRow;
using exchange::defused;
using exchange::undefused;

namespace {

std::vector<CsvRow> rows_of(std::string_view bytes) {
  const auto rows = exchange::read_csv(bytes, "table.csv");
  REQUIRE(rows);
  return *rows;
}

/// What the column of that name says in the table's first row; fails where there is no such column or row.
std::string cell(const exchange::Interchange& document, std::string_view table, std::string_view column) {
  const auto rows = exchange::csv_table(table, document);
  REQUIRE(rows);
  const auto at = std::find(rows->front().begin(), rows->front().end(), column);
  INFO(table << "." << column);
  REQUIRE(at != rows->front().end());
  REQUIRE(rows->size() > 1);
  return rows->at(1).at(static_cast<std::size_t>(at - rows->front().begin()));
}

}  // namespace

TEST_CASE("what is written as CSV is read back, whatever it holds") {
  const std::vector<CsvRow> rows = {
      {"a", "b"}, {"comma, quote \" and\nline", "tab\there"}, {"", "ليلى; 陳雅婷"}, {" blanks ", "end\r\n"}};
  CHECK(rows_of(exchange::write_csv(rows)) == rows);
}

TEST_CASE("cells that a spreadsheet would work out are defused, and that can be undone") {
  for (const std::string cell : {"=1+1",
                                 "+45 55 50 14 20",
                                 "-2+3",
                                 "@sum",
                                 "\tx",
                                 "'=1",
                                 "''+x",
                                 "-",
                                 "=HYPERLINK(\"x\")",
                                 "\nx",
                                 "\rx",
                                 "＝1+1",
                                 "＋1",
                                 "－1",
                                 "＠sum",
                                 " =1+1",
                                 "  @sum",
                                 " -2",
                                 "\u3000＝1",
                                 "\u00a0=1",
                                 "' =1",
                                 "'\n1"}) {
    INFO(cell);
    CHECK(defused(cell) == "'" + cell);
    CHECK(undefused(defused(cell)) == cell);
  }
  for (const std::string cell :
       {"-2", "+3", "2.5", "-0.25", "plain", "'quoted'", "it's", "", "a=b", " a", " ", "' a", "〜1"}) {
    INFO(cell);
    CHECK(defused(cell) == cell);
    CHECK(undefused(cell) == cell);
  }
}

TEST_CASE("files of other programs are read: semicolons, tabs, byte order marks, any line end") {
  const std::vector<CsvRow> rows = {{"text", "category"}, {"Why, us?", "motivation"}};
  CHECK(rows_of("\xEF\xBB\xBFtext;category\rWhy, us?;motivation\r") == rows);
  CHECK(rows_of("text\tcategory\nWhy, us?\tmotivation") == rows);
  CHECK(rows_of("text,category\r\n\r\n\"Why, us?\",motivation\r\n,\r\n") == rows);
  CHECK(rows_of("") == std::vector<CsvRow>{});
  CHECK(rows_of("a,b,\n") == std::vector<CsvRow>{{"a", "b", ""}});
}

TEST_CASE("a quotation mark that is never closed is said with its line") {
  const auto rows = exchange::read_csv("a,b\n1,\"two\n3,4\n", "table.csv");
  REQUIRE_FALSE(rows);
  CHECK(rows.error().message.find("table.csv, line 2") == 0);
}

TEST_CASE("every table has its columns, and an interview says by name who was there") {
  exchange::Interchange document;
  document.opportunities.emplace_back().id = {1};
  document.opportunities.back().company = "Kelso";
  document.people.emplace_back().id = {2};
  document.people.back().ref = "p1";
  document.people.back().name = "Lorna Bicknell";
  auto& interview = document.interviews.emplace_back();
  interview.id = {3}, interview.ref = "i1", interview.opportunity = {1};
  interview.people.push_back({{4}, {2}, domain::AttendedAs::host, domain::Met::video, ""});
  auto& asked = interview.asked.emplace_back();
  asked.text = "=Why?", asked.by = {2}, asked.rating = 2, asked.received = -1;
  for (const auto what : exchange::csv_tables()) {
    INFO(what);
    const auto rows = exchange::csv_table(what, document);
    REQUIRE(rows);
    for (const CsvRow& row : *rows) CHECK(row.size() == rows->front().size());
  }
  const auto there = *exchange::csv_table("interviews", document);
  CHECK(there.at(1).at(2) == "Kelso");
  CHECK(there.at(1).at(9) == "Lorna Bicknell");
  const auto put = *exchange::csv_table("asked", document);
  CHECK(put.at(1) == CsvRow{"i1", "Kelso", "1", "", "=Why?", "Lorna Bicknell", "", "2", "-1", "", ""});
  CHECK_FALSE(exchange::csv_table("nothing", document));
}

TEST_CASE("what was written down of an opportunity and its people stands in a table, word for word") {
  exchange::Interchange all;
  auto& opportunity = all.opportunities.emplace_back();
  opportunity.id = {1}, opportunity.ref = "o1", opportunity.company = "Kelso";
  opportunity.research.push_back({{5}, domain::When{}, "A new pier", "https://kelso.example", ""});
  auto& person = all.people.emplace_back();
  person.id = {2}, person.ref = "p1", person.name = "Lorna Bicknell";
  person.details.push_back({{6}, {3}, "keeps bees", "hobby", "", false});
  person.cares_about.push_back({{7}, {3}, "shift cover", 3, ""});
  CHECK(cell(all, "research", "opportunity") == "o1");
  CHECK(cell(all, "research", "text") == "A new pier");
  CHECK(cell(all, "research", "url") == "https://kelso.example");
  CHECK(cell(all, "details", "person") == "p1");
  CHECK(cell(all, "details", "text") == "keeps bees");
  CHECK(cell(all, "details", "may_be_mentioned") == "no");
  CHECK(cell(all, "cares_about", "weight") == "3");
}

TEST_CASE("an interview's row holds its closing card, what comes next, what was never said and the raw page") {
  exchange::Interchange all;
  auto& person = all.people.emplace_back();
  person.id = {2}, person.ref = "p1", person.name = "Lorna Bicknell";
  auto& interview = all.interviews.emplace_back();
  interview.id = {3}, interview.ref = "i1";
  interview.people.push_back({{4}, {2}, domain::AttendedAs::host, domain::Met::video, ""});
  interview.next.process = {"panel", "reference_check"};
  interview.next.outline = "an hour each";
  interview.closing.asked_for_job = false;
  interview.closing.asked_timeline = true;
  interview.not_mentioned.push_back({{8}, "led the audit"});
  interview.dump = "q why us?\nc too far away";
  CHECK(cell(all, "interviews", "next_steps") == "panel\nreference_check");
  CHECK(cell(all, "interviews", "next_outline") == "an hour each");
  CHECK(cell(all, "interviews", "asked_for_job") == "no");
  CHECK(cell(all, "interviews", "asked_timeline") == "yes");
  CHECK(cell(all, "interviews", "voiced_interest").empty());
  CHECK(cell(all, "interviews", "not_mentioned") == "led the audit");
  CHECK(cell(all, "interviews", "raw_page") == interview.dump);
  CHECK(cell(all, "interviews", "fill_by").empty());
  CHECK(cell(all, "attended", "person") == "p1");
  CHECK(cell(all, "attended", "as") == "host");
  CHECK(cell(all, "attended", "met") == "video");
}

TEST_CASE("the table of questions comes back with story and checklists, also one with the columns of before") {
  exchange::Interchange all;
  auto& question = all.questions.emplace_back();
  question.text = "Why us?";
  question.star = {"it burned", "put it out", "ran", "=saved"};
  question.wants = "what drives you";
  question.points = {"be brief", "first line\nsecond line\n\nlast"};
  question.mistakes = {"flattery"};
  auto rows = *exchange::csv_table("questions", all);
  const auto back = exchange::read_question_list({"questions.csv", exchange::write_csv(rows)});
  REQUIRE(back);
  CHECK(back->ours);
  const auto& there = back->questions.at(0).question;
  CHECK(there.star == question.star);
  CHECK(there.wants == question.wants);
  CHECK(there.points == question.points);
  CHECK(there.mistakes == question.mistakes);
  for (auto& row : rows) row.resize(11);
  const auto old = exchange::read_question_list({"questions.csv", exchange::write_csv(rows)});
  REQUIRE(old);
  CHECK(old->ours);
}
