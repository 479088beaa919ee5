#include "domain/brief.h"

#include <algorithm>

#include "domain/plan_records.h"
#include "support/catch.h"

using namespace afterword;
using domain::Stage;

namespace {

/// A hospital with two rounds behind and one ahead, and a shop that has nothing to do with it.
struct BriefWorld : tests::PlanWorld {
  domain::Opportunity& hospital = opportunity("Saint Brannoc", Stage::interviewing);
  domain::Opportunity& shop = opportunity("Harrow Books", Stage::rejected);
  domain::Person& judith = person("Judith Hallorane", domain::Role::hiring_manager);
  domain::Person& lorna = person("Lorna Bicknell", domain::Role::recruiter);
  domain::Person& owner = person("Ida Harrow", domain::Role::interviewer);
  domain::Interview& first = interview(hospital, "2026-04-01T11:00:00+01:00");
  domain::Interview& second = interview(hospital, "2026-04-15T11:00:00+01:00");
  domain::Interview& third = interview(hospital, "2026-05-05T11:00:00+01:00");
  domain::Interview& elsewhere = interview(shop, "2026-04-20T11:00:00+01:00");

  BriefWorld() {
    first.round = "first", second.round = "second", third.round = "third";
    for (auto* one : {&first, &second, &elsewhere}) one->debriefed = one->ends;
    third.starts = *domain::parse_time("2026-05-05T10:00:00+01:00");
    attends(first, lorna, domain::AttendedAs::interviewer);
    attends(second, judith, domain::AttendedAs::interviewer);
    attends(elsewhere, owner, domain::AttendedAs::interviewer);
    judith.company = lorna.company = "Saint Brannoc";
    owner.company = "Harrow Books";
  }
  domain::Concern& concern(domain::Interview& there, const domain::Person& by, std::string text) {
    auto& one = there.concerns.emplace_back();
    one.id.value = ++last_id;
    one.by = by.id;
    one.text = std::move(text);
    return one;
  }
  domain::Asked& asked(domain::Interview& there, const domain::Person& by, std::string text, int rating) {
    auto& one = there.asked.emplace_back();
    one.id.value = ++last_id;
    one.by = by.id;
    one.text = std::move(text);
    one.answer = "Something.";
    one.rating = rating;
    return one;
  }
  void cares(domain::Person& person, const domain::Interview& there, std::string text, int weight) {
    person.cares_about.push_back({{++last_id}, there.id, std::move(text), weight, ""});
  }
  domain::Brief page(domain::InterviewId interview, domain::PersonId person = {}) const {
    const auto plan = input();
    domain::BriefInput in;
    in.opportunities = plan.opportunities, in.people = plan.people, in.interviews = plan.interviews;
    in.interview = interview, in.person = person;
    in.now = *domain::parse_time("2026-04-29T09:00:00+01:00");
    const auto made = domain::brief(in);
    REQUIRE(made);
    return *made;
  }
};

std::vector<std::string> texts(const std::vector<domain::BriefItem>& items) {
  std::vector<std::string> all;
  for (const auto& item : items) all.push_back(item.text);
  return all;
}
using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("the page for a third round holds the people of the first two, what they care about strongest first") {
  BriefWorld world;
  world.cares(world.judith, world.second, "medicines storage", 1);
  world.cares(world.judith, world.second, "staff who speak up", 3);
  world.cares(world.judith, world.second, "Staff who speak up.", 2);
  const auto page = world.page(world.third.id);
  CHECK(page.title == "Saint Brannoc, third round");
  REQUIRE(page.people.size() == 2);
  CHECK(page.people[0].name == "Judith Hallorane");
  CHECK(page.people[0].met == "met in: second round");
  CHECK(texts(page.people[0].cares) == Texts{"staff who speak up", "medicines storage"});
  CHECK(page.people[0].cares[0].weight == 3);
}

TEST_CASE("those who are listed for the round come first, and only they are coming") {
  BriefWorld world;
  world.attends(world.third, world.lorna, domain::AttendedAs::interviewer);
  const auto page = world.page(world.third.id);
  REQUIRE(page.people.size() == 2);
  CHECK(page.people[0].name == "Lorna Bicknell");
  CHECK(page.people[0].coming);
  CHECK_FALSE(page.people[1].coming);
}

TEST_CASE("nothing of another company stands on the page, not even what the same person said there") {
  BriefWorld world;
  world.attends(world.elsewhere, world.lorna, domain::AttendedAs::interviewer);
  world.cares(world.lorna, world.elsewhere, "old maps", 3);
  world.cares(world.lorna, world.first, "sickness cover", 1);
  world.concern(world.elsewhere, world.lorna, "Cannot sell");
  world.asked(world.elsewhere, world.owner, "Which book last?", 1);
  world.document(world.elsewhere, domain::Direction::promised, "2026-04-20", "");
  world.elsewhere.not_mentioned.push_back({{++world.last_id}, "bookbinding"});
  const auto page = world.page(world.third.id);
  CHECK(page.concerns.empty());
  CHECK(page.promises.empty());
  CHECK(page.likely.empty());
  CHECK(page.asked.empty());
  CHECK(page.unsaid.empty());
  for (const auto& person : page.people) CHECK(person.name != "Ida Harrow");
  CHECK(texts(page.people.back().cares) == Texts{"sickness cover"});
}

TEST_CASE("a concern that comes back is one, settled when whoever voiced it says so, with the answer prepared") {
  BriefWorld world;
  world.concern(world.first, world.lorna, "Lives 50 minutes away").resolved = true;
  auto& early = world.concern(world.first, world.judith, "Has never managed people");
  early.rebuttal = "Four appraisals last winter.";
  early.severity = 3;
  world.concern(world.second, world.judith, "Never managed people").response = "Said I had.";
  const auto page = world.page(world.third.id);
  REQUIRE(page.concerns.size() == 2);
  const auto& managed = page.concerns[0];
  CHECK(managed.text == "Never managed people");
  CHECK(managed.also == Texts{"Has never managed people"});
  CHECK(managed.note == "Four appraisals last winter.");
  CHECK(managed.open);
  CHECK(managed.weight == 3);
  CHECK(managed.sources.size() == 2);
  CHECK_FALSE(several(managed));
  CHECK_FALSE(page.concerns[1].open);
  CHECK_FALSE(page.concerns[1].prepared);
  world.second.concerns.back().resolved = true;
  CHECK_FALSE(world.page(world.third.id).concerns[0].open);
}

TEST_CASE("what several of them worried about is one theme with its sources") {
  BriefWorld world;
  world.concern(world.first, world.lorna, "No experience with children");
  world.concern(world.second, world.judith, "no experience with children");
  const auto page = world.page(world.third.id);
  REQUIRE(page.concerns.size() == 1);
  CHECK(several(page.concerns[0]));
  CHECK(page.concerns[0].sources[0].who == "Lorna Bicknell");
  CHECK(page.concerns[0].sources[0].where == "first round");
  CHECK(page.concerns[0].sources[1].who == "Judith Hallorane");
}

TEST_CASE("a promise stands on the page until it is sent") {
  BriefWorld world;
  world.document(world.first, domain::Direction::promised, "2026-04-01", "2026-04-03").name = "Key log";
  world.document(world.first, domain::Direction::requested, "2026-04-01", "").name = "Two references";
  world.document(world.second, domain::Direction::given, "2026-04-15", "").name = "key log";
  auto page = world.page(world.third.id);
  CHECK(texts(page.promises) == Texts{"Two references"});
  world.second.documents.back().direction = domain::Direction::promised;
  page = world.page(world.third.id);
  CHECK(texts(page.promises) == Texts{"Two references", "key log"});
  world.second.documents.back().sent = *domain::parse_when("2026-04-16");
  CHECK(texts(world.page(world.third.id).promises) == Texts{"Two references"});
}

TEST_CASE("of two openings at one company each keeps its promises, and what was said for the other says so") {
  BriefWorld world;
  world.hospital.role = "Ward sister";
  auto& night = world.opportunity("Saint Brannoc", Stage::interviewing);
  night.role = "Night nurse";
  auto& other = world.interview(night, "2026-04-17T11:00:00+01:00");
  other.round = "first";
  world.document(world.first, domain::Direction::promised, "2026-04-01", "").name = "References";
  world.document(other, domain::Direction::given, "2026-04-17", "").name = "References";
  world.concern(other, world.lorna, "Sleeps badly by day");
  auto page = world.page(world.third.id);
  CHECK(texts(page.promises) == Texts{"References"});
  CHECK(page.promises[0].sources[0].where == "first round");
  REQUIRE(page.concerns.size() == 1);
  CHECK(page.concerns[0].sources[0].where == "first round for Night nurse");
  world.attends(other, world.lorna, domain::AttendedAs::interviewer);
  page = world.page(world.third.id);
  CHECK(page.people.front().met == "met in: first round and first round for Night nurse");
  night.role = "Ward sister";
  CHECK(world.page(world.third.id).concerns[0].sources[0].where == "first round for another opening");
}

TEST_CASE("questions that went badly are likely to come back, and each question stands once") {
  BriefWorld world;
  world.asked(world.first, world.lorna, "Why nursing?", 5);
  world.asked(world.second, world.judith, "Two nurses ring in sick. What do you do?", 2).received = -1;
  world.asked(world.second, world.judith, "Why nursing, then?", 5);
  world.asked(world.second, world.judith, "Where do you see yourself in five years?", 4).answer = "";
  world.attends(world.third, world.judith, domain::AttendedAs::interviewer);
  const auto page = world.page(world.third.id);
  CHECK(texts(page.likely) == Texts{"Two nurses ring in sick. What do you do?",
                                    "Where do you see yourself in five years?", "Why nursing, then?"});
  CHECK(several(page.likely[2]));
  CHECK(page.asked.empty());
}

TEST_CASE("the closing card has what was left out last time on top") {
  BriefWorld world;
  world.first.closing.asked_timeline = false;
  world.second.closing.asked_for_job = false;
  world.second.closing.asked_timeline = true;
  world.second.next.outline = "A walk around the ward.";
  const auto page = world.page(world.third.id);
  REQUIRE_FALSE(page.closing.empty());
  CHECK(page.closing[0].text == "Say that you want the job");
  CHECK(page.closing[0].open);
  const auto open = std::count_if(page.closing.begin(), page.closing.end(), [](const auto& one) { return one.open; });
  CHECK(open == 2);  // and the card that was not asked for
}

TEST_CASE("news are those since the meeting before, the newest first") {
  BriefWorld world;
  const auto found = [&](std::string_view at, std::string text) {
    world.hospital.research.push_back({{++world.last_id}, *domain::parse_when(at), std::move(text), "", ""});
  };
  found("2026-04-10", "An old story");
  found("2026-04-16", "A day room for teenagers");
  found("2026-04-28", "The inspection is over");
  CHECK(texts(world.page(world.third.id).news) == Texts{"The inspection is over", "A day room for teenagers"});
}

TEST_CASE("the page says so once nothing else is active") {
  BriefWorld world;
  CHECK_FALSE(world.page(world.third.id).elsewhere.empty());
  world.shop.stage = Stage::applied;
  CHECK(world.page(world.third.id).elsewhere.empty());
}

TEST_CASE("a person's page holds what they said, and their next interview") {
  BriefWorld world;
  world.concern(world.first, world.lorna, "Lives far away");
  world.concern(world.second, world.judith, "Has never managed people");
  world.judith.details.push_back({{++world.last_id}, world.second.id, "runs the half marathon", "", ""});
  world.judith.details.push_back({{++world.last_id}, world.second.id, "going through a divorce", "", ""});
  world.attends(world.third, world.judith, domain::AttendedAs::interviewer);
  const auto page = world.page({}, world.judith.id);
  CHECK(page.title == "Judith Hallorane");
  CHECK(page.interview == world.third.id);
  CHECK(texts(page.concerns) == Texts{"Has never managed people"});
  REQUIRE(page.people.size() == 1);
  CHECK(texts(page.people[0].mention) == Texts{"runs the half marathon"});
}

TEST_CASE("how to reach somebody begins with a word of ours, so that no address is written with a capital letter") {
  BriefWorld world;
  const auto reach = [&] { return world.page({}, world.judith.id).people.at(0).reach; };
  world.judith.email = world.judith.phone = world.judith.address = world.judith.linkedin = "";
  world.judith.prefers = domain::Channel::unset;
  CHECK(reach() == "no way to reach them is recorded");
  world.judith.linkedin = "linkedin.example/in/judith";
  CHECK(reach() == "online: linkedin.example/in/judith");
  world.judith.email = "judith@brannoc.example";
  CHECK(reach() == "email: judith@brannoc.example");
  world.judith.prefers = domain::Channel::phone;
  CHECK(reach() == "prefers phone, but no number is recorded");
}

TEST_CASE("there is no page for what is not recorded") {
  domain::BriefInput nothing;
  nothing.interview = {7};
  CHECK_FALSE(domain::brief(nothing));
  nothing.interview = {};
  nothing.person = {7};
  CHECK_FALSE(domain::brief(nothing));
}
