#include "exchange/brief_page.h"

#include "exchange/markup.h"
#include "support/catch.h"

using namespace afterword;

namespace {

const domain::Time day_before = *domain::parse_time("2026-04-29T09:00:00+01:00");

domain::Brief page() {
  domain::Brief brief;
  brief.title = "Saint Brannoc & Sons, third round";
  brief.starts = domain::parse_time("2026-05-05T10:00:00+01:00");
  brief.logistics = {{"Where", "Ward <4>"}};
  auto& person = brief.people.emplace_back();
  person.name = "Judith Hallorane";
  person.pronounced = "HAL-o-rain";
  domain::BriefItem cares;
  cares.text = "staff who *speak* up", cares.weight = 2;
  person.cares = {cares};
  domain::BriefItem concern;
  concern.text = "Never managed people", concern.open = true, concern.note = "Four appraisals.";
  concern.sources = {{{1}, {1}, "Judith Hallorane", "first round"},
                     {{1}, {2}, "Judith Hallorane", "second round"},
                     {{2}, {2}, "Lorna Bicknell", "second round"}};
  brief.concerns = {concern};
  domain::BriefItem left_out;
  left_out.text = "Ask when they will decide", left_out.open = true;
  brief.closing = {left_out};
  return brief;
}

}  // namespace

TEST_CASE("the page in Markdown keeps the user's signs from being taken for marks") {
  const std::string text = exchange::brief_markdown(page(), day_before);
  CHECK(text.starts_with("# Saint Brannoc \\& Sons, third round\n\nIn 6 days\n"));
  CHECK(text.find("- ●●○ staff who \\*speak\\* up\n") != std::string::npos);
  CHECK(text.find("- **Never managed people**\n  - Judith Hallorane (first round and second round) and Lorna Bicknell "
                  "(second round), still open. Several of them worry about it\n  - Answer: Four appraisals.\n") !=
        std::string::npos);
  CHECK(text.find("- [ ] **Ask when they will decide**\n") != std::string::npos);
  CHECK(text.find("The first was left out last time.") != std::string::npos);
}

TEST_CASE("the page in HTML stands by itself and is escaped") {
  const std::string text = exchange::brief_html(page(), day_before);
  CHECK(text.starts_with("<!DOCTYPE html>"));
  CHECK(text.find("Saint Brannoc &amp; Sons") != std::string::npos);
  CHECK(text.find("Ward &lt;4&gt;") != std::string::npos);
  CHECK(text.find("@page") != std::string::npos);
  CHECK(text.find("http") == std::string::npos);
  CHECK(text.find("<script") == std::string::npos);
}

TEST_CASE("what limits leave out of the page is counted, and one more is shown rather") {
  domain::Brief brief = page();
  brief.concerns[0].text += " in a place that is anything like as large and as busy as this one";
  brief.concerns.resize(5, brief.concerns[0]);
  brief.asked.resize(3, brief.concerns[0]);
  brief.people.resize(4, brief.people[0]);
  brief.people[2].name = "Lorna Bicknell";
  exchange::BriefLimits limits;
  limits.concerns = 2, limits.asked = 2, limits.people = 2, limits.columns = 60;
  const auto short_page = exchange::brief_page(brief, day_before, limits);
  const auto block = [&](const std::string& heading) {
    for (const auto& one : short_page.blocks)
      if (one.heading == heading) return one;
    FAIL(heading);
    return exchange::PageBlock{};
  };
  CHECK(block("What worried them, and your answer").lines.size() == 3);
  CHECK(block("What worried them, and your answer").lines.back().text == "and 3 more");
  CHECK(block("What worried them, and your answer").lines.front().text.ends_with("…"));
  CHECK(block("What else they asked").lines.size() == 3);
  CHECK(block("And 2 more people").lines.at(0).text == "Lorna Bicknell and Judith Hallorane");
}

TEST_CASE("empty parts of the page are left out") {
  domain::Brief brief;
  brief.title = "Kelso";
  CHECK(exchange::brief_markdown(brief, day_before) == "# Kelso\n");
  CHECK(exchange::brief_text(brief, day_before) == "Kelso\n");
}

TEST_CASE("Markdown text begins no list and no heading") {
  CHECK(exchange::markdown_text("# not a heading") == "\\# not a heading");
  CHECK(exchange::markdown_text("1. not a list") == "1\\. not a list");
  CHECK(exchange::markdown_text("two\nlines") == "two lines");
  CHECK(exchange::markdown_text("snake_case stays, _this_ not") == "snake_case stays, \\_this\\_ not");
  CHECK(exchange::html_text("a\xFF<b>\x01") == "a\xEF\xBF\xBD&lt;b&gt;");
}
