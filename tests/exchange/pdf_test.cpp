// Pages as PDF, as poppler's pdftotext and pdfinfo read them.
#include <sstream>

#include "exchange/brief_page.h"
#include "exchange/printed.h"
#include "support/catch.h"
#include "support/other_program.h"

using namespace afterword;
using exchange::Paper;

namespace {

const domain::Time made_at = *domain::parse_time("2026-03-06T09:00:00+01:00");

exchange::PrintedLetter letter_to_print() {
  exchange::PrintedLetter one;
  one.from = {"Zoë Müller", "zoe@example.org", "+49 30 555", ""};
  one.to = "Siobhán Ó'Dálaigh, PhD";
  one.address = "Harbour Analytics\n1 Quay Street";
  one.date = "Fri 6 March 2026";
  one.subject = "Thank you for Thursday";
  one.body = "Dear Siobhán,\r\n\r\nThank you for the office fjord.\n\nKind regards\nZoë Müller";
  return one;
}

std::string bytes(const exchange::PrintedPages& pages, Paper paper = Paper::a4) {
  const auto file = exchange::pdf(pages, paper, made_at);
  if (!file) FAIL(file.error().message);
  return *file;
}

std::optional<std::string> text_of(const std::string& file) {
  const tests::GivenFile given(file, ".pdf");
  return tests::output_of("pdftotext -layout " + given.path() + " -");
}

std::optional<std::string> info_of(const std::string& file) {
  const tests::GivenFile given(file, ".pdf");
  return tests::output_of("pdfinfo " + given.path());
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

exchange::PrintedPages numbered(int lines) {
  auto one = letter_to_print();
  one.body.clear();
  for (int i = 1; i <= lines; ++i) one.body += "Sentence number " + std::to_string(i) + ".\n\n";
  return exchange::letter_pages(one);
}

std::vector<std::string> pages_of(const std::string& text) {
  std::vector<std::string> pages;
  std::istringstream in(text);
  for (std::string page; std::getline(in, page, '\f');)
    if (!page.empty()) pages.push_back(page);
  return pages;
}

}  // namespace

TEST_CASE("a letter on paper can be read, in its order, with ligatures and accents as letters") {
  const auto file = bytes(exchange::letter_pages(letter_to_print()));
  const auto text = text_of(file);
  const auto info = info_of(file);
  if (!text || !info) return;
  std::size_t at = 0;
  for (const char* const part :
       {"Zoë Müller", "zoe@example.org", "+49 30 555", "Fri 6 March 2026", "Siobhán Ó'Dálaigh, PhD",
        "Harbour Analytics", "1 Quay Street", "Thank you for Thursday", "Dear Siobhán,",
        "Thank you for the office fjord.", "Kind regards", "Zoë Müller"}) {
    INFO(part << " in\n" << *text);
    at = text->find(part, at);
    REQUIRE(at != std::string::npos);
  }
  CHECK(has(*info, "Title:           Thank you for Thursday\n"));
  CHECK(has(*info, "Author:          Zoë Müller\n"));
  CHECK(has(*info, "Pages:           1\n"));
  CHECK(has(*info, "(A4)"));
  const auto american = info_of(bytes(exchange::letter_pages(letter_to_print()), Paper::letter));
  CHECK(has(*american, "(letter)"));
}

TEST_CASE("the same letter gives the same bytes") {
  CHECK(bytes(exchange::letter_pages(letter_to_print())) == bytes(exchange::letter_pages(letter_to_print())));
}

TEST_CASE("a long letter goes on over pages, every line once and in order, numbered from the second page on") {
  const auto text = text_of(bytes(numbered(60)));
  if (!text) return;
  const auto pages = pages_of(*text);
  REQUIRE(pages.size() > 1);
  std::size_t at = 0;
  for (int i = 1; i <= 60; ++i) {
    const std::string line = "Sentence number " + std::to_string(i) + ".";
    at = text->find(line, at);
    REQUIRE(at != std::string::npos);
  }
  for (std::size_t i = 0; i < pages.size(); ++i) {
    std::string last;
    std::istringstream in(pages[i]);
    for (std::string line; std::getline(in, line);)
      if (line.find_first_not_of(' ') != std::string::npos) last = line.substr(line.find_first_not_of(' '));
    INFO(pages[i]);
    if (i == 0)
      CHECK(last.starts_with("Sentence number"));
    else
      CHECK(last == std::to_string(i + 1));
  }
}

TEST_CASE("a paragraph leaves no single line at the end of a page, wherever the end comes") {
  for (int lines = 20; lines < 32; ++lines) {
    auto one = letter_to_print();
    one.body.clear();
    for (int i = 0; i < lines; ++i) one.body += "Filler.\n\n";
    one.body += "first line\nsecond line\nthird line\nfourth line";
    const auto text = text_of(bytes(exchange::letter_pages(one)));
    if (!text) return;
    const auto pages = pages_of(*text);
    for (const auto& page : pages) {
      INFO(page);
      CHECK(has(page, "first line") == has(page, "second line"));
      CHECK(has(page, "third line") == has(page, "fourth line"));
    }
  }
}

TEST_CASE("a brief fits on two pages where smaller text makes it, with its headings, lists and other scripts") {
  domain::Brief brief;
  brief.title = "Saint Brannoc & Sons, third round";
  brief.logistics = {{"Where", "Ward <4>"}};
  auto& person = brief.people.emplace_back();
  person.name = "שלום כהן";
  domain::BriefItem cares;
  cares.text = "数据质量 before speed", cares.weight = 2;
  person.cares = {cares};
  for (int i = 0; i < 70; ++i) {
    domain::BriefItem question;
    question.text = "Question " + std::to_string(i) + " about what was done and why";
    brief.asked.push_back(question);
  }
  const auto file = bytes(exchange::brief_pages(brief, made_at));
  const auto text = text_of(file);
  const auto info = info_of(file);
  if (!text || !info) return;
  CHECK(has(*info, "Pages:           2\n"));
  CHECK(has(*info, "Title:           Saint Brannoc & Sons, third round\n"));
  for (const char* const part : {"Ward <4>", "●●○", "数据质量 before speed", "What else they asked", "Question 69"}) {
    INFO(part << " in\n" << *text);
    CHECK(has(*text, part));
  }
  const auto name = text->find("שלום");
  REQUIRE(name != std::string::npos);
  // It stands at the left, where the page begins: -layout would put blanks before it.
  const auto line = text->rfind('\n', name);
  CHECK(name - (line == std::string::npos ? 0 : line) < 40);
}

TEST_CASE("a brief prints on two sheets however much there is, and says how much it leaves out") {
  const auto items = [](std::size_t count, const std::string& text) {
    std::vector<domain::BriefItem> made(count);
    for (std::size_t i = 0; i < count; ++i) {
      made[i].text = text + " " + std::to_string(i + 1);
      made[i].note =
          "What there is to say of it, in a sentence that goes on over more than one line of a sheet of paper";
      made[i].sources = {{{1}, {1}, "Judith Hallorane", "first round"}};
    }
    return made;
  };
  const auto crowded = [&](std::size_t people, std::size_t concerns, std::size_t questions, const std::string& more) {
    domain::Brief brief;
    brief.title = "Saint Brannoc, third round";
    for (std::size_t i = 0; i < people; ++i) {
      auto& person = brief.people.emplace_back();
      person.name = "Person " + std::to_string(i + 1);
      person.title = "Matron" + more, person.reach = "email: person@brannoc.example",
      person.met = "met in: first round";
      person.cares = items(4, "cares about this" + more), person.mention = items(2, "has a dog" + more);
    }
    brief.concerns = items(concerns, "Worried about that" + more);
    brief.likely = items(6, "Would you do this again?" + more);
    brief.asked = items(questions, "What did you do then?" + more);
    brief.closing = items(7, "Ask" + more);
    brief.promises = brief.unsaid = brief.news = items(questions / 4, "Something" + more);
    return brief;
  };
  std::string long_text;
  for (int i = 0; i < 300; ++i) long_text += " and on";
  for (const auto& brief : {crowded(12, 20, 60, ""), crowded(100, 100, 100, ""), crowded(8, 8, 8, long_text)}) {
    const auto pages = exchange::brief_pages(brief, made_at);
    CHECK(exchange::sheets_of(pages, Paper::a4, exchange::smallest_scale) == 2);
    CHECK(exchange::sheets_of(pages, Paper::letter, exchange::smallest_scale) <= 2);
  }
  const auto brief = crowded(12, 20, 60, "");
  const auto file = bytes(exchange::brief_pages(brief, made_at));
  const std::string html = exchange::brief_html(brief, made_at);
  CHECK(has(html, "and "));
  for (int i = 1; i <= 12; ++i) CHECK(has(html, "Person " + std::to_string(i)));
  CHECK_FALSE(has(html, "What did you do then? 60"));
  CHECK(has(exchange::brief_markdown(brief, made_at), "What did you do then? 60"));
  const auto text = text_of(file);
  const auto info = info_of(file);
  if (!text || !info) return;
  CHECK(has(*info, "Pages:           2\n"));
  for (int i = 1; i <= 12; ++i) CHECK(has(*text, "Person " + std::to_string(i)));
  CHECK(has(*text, "What did you do then? 1\n"));
  CHECK(has(*text, " more\n"));
}

TEST_CASE("what nothing can be made of breaks no page: no text at all, broken UTF-8, one endless word") {
  CHECK(bytes(exchange::letter_pages({})).starts_with("%PDF-"));
  auto one = letter_to_print();
  one.body = "\xFF\xFE broken" + std::string(1, '\0') + "\n\n" + std::string(6'000, 'x');
  CHECK(bytes(exchange::letter_pages(one)).starts_with("%PDF-"));
}
