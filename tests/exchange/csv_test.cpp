#include "exchange/csv.h"

#include "exchange/csv_tables.h"
#include "support/catch.h"

using namespace afterword;
using exchange::CsvRow;
using exchange::defused;
using exchange::undefused;

namespace {

std::vector<CsvRow> read(std::string_view bytes) {
  const auto rows = exchange::read_csv(bytes, "table.csv");
  REQUIRE(rows);
  return *rows;
}

}  // namespace

TEST_CASE("what is written as CSV is read back, whatever it holds") {
  const std::vector<CsvRow> rows = {
      {"a", "b"}, {"comma, quote \" and\nline", "tab\there"}, {"", "ليلى; 陳雅婷"}, {" blanks ", "end\r\n"}};
  CHECK(read(exchange::write_csv(rows)) == rows);
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
  CHECK(read("\xEF\xBB\xBFtext;category\rWhy, us?;motivation\r") == rows);
  CHECK(read("text\tcategory\nWhy, us?\tmotivation") == rows);
  CHECK(read("text,category\r\n\r\n\"Why, us?\",motivation\r\n,\r\n") == rows);
  CHECK(read("") == std::vector<CsvRow>{});
  CHECK(read("a,b,\n") == std::vector<CsvRow>{{"a", "b", ""}});
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
