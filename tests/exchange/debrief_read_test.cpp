// The Markdown of a debrief, there and back: what stands on the page comes back as it was, and what was changed on it
// comes back changed.
#include "exchange/debrief_read.h"

#include "exchange/debrief_page.h"
#include "support/catch.h"

using namespace afterword;
using exchange::Interchange;
using Texts = std::vector<std::string>;

namespace {

constexpr const char* odd = " * a star\n\n\n- no item (open)\n## no heading\n<!-- --> ●●○ _x_ \\ ";

Interchange debrief() {
  Interchange all;
  all.opportunities.push_back({{1}, "o1", "Tern, Sons & Co", "Clerk", domain::Stage::offer, "", "", {}, {}, ""});
  domain::Person ama, bo;
  ama.id = {2}, ama.ref = "p--1", ama.name = "Ama: Osei", ama.title = "Head, of data", ama.email = "ama@tern.example";
  ama.pronounced = "AH-ma", ama.other_names = "Amma\nA. Osei", ama.linkedin = "ama_osei", ama.card = true;
  ama.role = domain::Role::hiring_manager, ama.prefers = domain::Channel::post;
  ama.details.push_back({{5}, {3}, odd, "sport", "", false});
  ama.details.push_back({{6}, {9}, "said elsewhere", "", "", {}});
  ama.cares_about.push_back({{7}, {3}, "data: quality", 2, ""});
  bo.id = {4}, bo.ref = "p2", bo.name = "Ama";
  all.people = {ama, bo};
  domain::Interview one;
  one.id = {3}, one.ref = "i1", one.opportunity = {1}, one.round = "second, and last";
  one.format = domain::Format::onsite, one.place = "12 Quay",
  one.starts = domain::parse_time("2026-03-05T14:00:00+01:00");
  one.people = {{{8}, {2}, domain::AttendedAs::host, domain::Met::in_person, ""}};
  domain::Asked first, second;
  first.text = odd, first.by = {4}, first.answer = "Because\n\nof it", first.rating = 3, first.received = -1;
  first.question = {20}, first.mitigation = "write", first.better = odd;
  second.text = "Why us?";
  one.asked = {first, second};
  one.concerns.push_back({{10}, {2}, "Too far (settled)", 2, "said", odd, false, ""});
  one.concerns.push_back({{11}, {}, "Too young", {}, "", "", true, ""});
  one.documents.push_back({{12}, "References (given)", domain::Direction::unset, {}, {}, {}, ""});
  one.documents.push_back({{13},
                           "Portfolio",
                           domain::Direction::promised,
                           *domain::parse_when("2026-03-05"),
                           *domain::parse_when("2026-03-06T10:00:00+01:00"),
                           {},
                           ""});
  one.next.process = {"reference_check", "Meet the board"};
  one.next.outline = "an hour\neach";
  one.next.decision_by = *domain::parse_when("2026-03-13");
  one.closing.asked_for_job = true, one.closing.asked_materials = false;
  one.not_mentioned = {{{14}, odd}, {{15}, "the audit"}};
  one.feeling = 4, one.learned = odd, one.dump = "q why us?\n\n  c too far\n\n\nend\n";
  all.interviews = {one};
  domain::Question question;
  question.id = {20}, question.ref = "q1", question.text = "Why?";
  all.questions = {question};
  return all;
}

exchange::DebriefText page_back(const std::string& page) {
  const auto back = exchange::read_debrief({"debrief.md", page});
  if (!back) FAIL(back.error().message);
  return *back;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  if (at == std::string::npos) FAIL(from << " is not on the page:\n" << text);
  return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("what was asked, worried them and was promised comes back from the page as it was") {
  const Interchange all = debrief();
  const auto& there = all.interviews[0];
  const std::string page = *exchange::debrief_markdown(all, {3});
  INFO(page);
  CHECK(exchange::is_debrief_page(page));
  const auto back = page_back(page);
  const auto& here = back.interview;
  CHECK(back.skipped.empty());
  CHECK(here.ref == "i1");
  REQUIRE(here.asked.size() == 2);
  for (std::size_t i = 0; i < 2; ++i) {
    CHECK(here.asked[i].text == there.asked[i].text);
    CHECK(here.asked[i].answer == there.asked[i].answer);
    CHECK(here.asked[i].rating == there.asked[i].rating);
    CHECK(here.asked[i].received == there.asked[i].received);
    CHECK(here.asked[i].mitigation == there.asked[i].mitigation);
    CHECK(here.asked[i].better == there.asked[i].better);
  }
  CHECK(back.questions == Texts{"q1", ""});
  REQUIRE(here.asked[0].by);
  CHECK(back.people[static_cast<std::size_t>(here.asked[0].by.value) - 1].ref == "p2");
  REQUIRE(here.concerns.size() == 2);
  for (std::size_t i = 0; i < 2; ++i) {
    CHECK(here.concerns[i].text == there.concerns[i].text);
    CHECK(here.concerns[i].severity == there.concerns[i].severity);
    CHECK(here.concerns[i].rebuttal == there.concerns[i].rebuttal);
    CHECK(here.concerns[i].resolved == there.concerns[i].resolved);
  }
  REQUIRE(here.documents.size() == 2);
  for (std::size_t i = 0; i < 2; ++i) {
    CHECK(here.documents[i].name == there.documents[i].name);
    CHECK(here.documents[i].direction == there.documents[i].direction);
    CHECK(here.documents[i].at == there.documents[i].at);
    CHECK(here.documents[i].due == there.documents[i].due);
  }
  CHECK(here.next == there.next);
  CHECK(here.closing == there.closing);
  CHECK(here.not_mentioned.at(0).text == odd);
  CHECK(here.feeling == 4);
  CHECK(here.learned == there.learned);
  CHECK(here.dump == there.dump);
}

TEST_CASE("who was there, and what they care about and mentioned, comes back with the interview's own facts") {
  const Interchange all = debrief();
  const auto& there = all.interviews[0];
  const auto back = page_back(*exchange::debrief_markdown(all, {3}));
  CHECK(back.opportunity.ref == "o1");
  CHECK(back.opportunity.company == "Tern, Sons & Co");
  CHECK(back.opportunity.role == "Clerk");
  CHECK(back.interview.round == there.round);
  CHECK(back.interview.format == there.format);
  CHECK(back.interview.place == there.place);
  CHECK(back.interview.starts == there.starts);
  CHECK_FALSE(back.interview.ends);
  REQUIRE(back.interview.people.size() == 1);
  CHECK(back.interview.people[0].as == domain::AttendedAs::host);
  CHECK(back.interview.people[0].met == domain::Met::in_person);
  REQUIRE(back.people.size() == 2);
  domain::Person ama = back.people[0], expected = all.people[0];
  REQUIRE(ama.details.size() == 1);
  CHECK(ama.details[0].text == odd);
  CHECK(ama.details[0].topic == "sport");
  CHECK(ama.details[0].mention == false);
  REQUIRE(ama.cares_about.size() == 1);
  CHECK(ama.cares_about[0].text == "data: quality");
  CHECK(ama.cares_about[0].weight == 2);
  for (auto* one : {&ama, &expected}) one->id = {}, one->details.clear(), one->cares_about.clear();
  CHECK(ama == expected);
}

TEST_CASE("what was changed on the page comes back changed, and what belongs nowhere is said with its line") {
  const std::string page = *exchange::debrief_markdown(debrief(), {3});
  const auto other =
      page_back(replaced(page, "**Why us?**", "**Why not us?**\n  - Asked by Lorna Byrne\n  - Answer: I know"));
  CHECK(other.interview.asked[1].text == "Why not us?");
  CHECK(other.interview.asked[1].answer == "I know");
  CHECK(other.people.back().name == "Lorna Byrne");
  CHECK(other.people.back().ref.empty());
  CHECK(other.questions == Texts{"q1", ""});

  const auto gone = page_back(replaced(page, "- **Why us?**\n", ""));
  CHECK(gone.interview.asked.size() == 1);
  CHECK(gone.questions == Texts{"q1"});

  const auto more = page_back(page + "\nmy own words\n\n## Mine\n\n- this\n");
  REQUIRE(more.skipped.size() == 2);
  CHECK(more.skipped[0].text == "my own words");
  CHECK(more.skipped[1].text == "Mine");
  CHECK(more.skipped[0].line + 2 == more.skipped[1].line);
}

TEST_CASE("a page whose comment was changed or that names two people alike is refused with a way out") {
  Interchange all = debrief();
  const std::string page = *exchange::debrief_markdown(all, {3});
  for (const auto& broken : {replaced(page, "{\"interview\"", "{\"interview"), replaced(page, "-->", "")}) {
    const auto read = exchange::read_debrief({"debrief.md", broken});
    REQUIRE_FALSE(read);
    CHECK(read.error().message.find("debrief.md") != std::string::npos);
  }
  all.people[1].name = all.people[0].name;
  const auto alike = exchange::read_debrief({"debrief.md", *exchange::debrief_markdown(all, {3})});
  REQUIRE_FALSE(alike);
  CHECK(alike.error().message.find("JSON") != std::string::npos);
  CHECK_FALSE(exchange::is_debrief_page("# Tern\n\n## Questions and answers\n\n- **Why?**\n"));
}
