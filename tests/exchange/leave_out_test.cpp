// Leaving records of a file out: what goes with them, and that whatever is left of the file still holds together.
#include <algorithm>
#include <set>

#include "exchange/leave_out.h"
#include "exchange/memory_ids.h"
#include "exchange/random_document.h"
#include "support/catch.h"

using namespace afterword;
using domain::Noun;
using exchange::FileRow;
using exchange::Interchange;

namespace {

using Rows = std::vector<std::size_t>;

/// A document of every other record, more or less, that the file holds.
test::MemoryIds some_of(const Interchange& file, std::mt19937& chance) {
  test::MemoryIds document;
  const auto some = [&](auto& to, const auto& from) {
    for (const auto& record : from)
      if (chance() % 3 == 0) to.push_back(record);
  };
  some(document.all.opportunities, file.opportunities);
  some(document.all.people, file.people);
  some(document.all.interviews, file.interviews);
  some(document.all.questions, file.questions);
  return document;
}

/// Lets lines of every raw page lead to what somebody said and to who was there.
void mark_pages(Interchange& file) {
  for (auto& interview : file.interviews) {
    const auto mark = [&](Noun noun, std::int64_t item) {
      domain::RecallMark one;
      one.item_noun = noun;
      one.item = item;
      interview.recall.push_back(one);
    };
    for (const auto& attendee : interview.people) mark(Noun::attendee, attendee.id.value);
    for (const auto& person : file.people) {
      for (const auto& detail : person.details) mark(Noun::detail, detail.id.value);
      for (const auto& cared : person.cares_about) mark(Noun::cared_about, cared.id.value);
    }
  }
}

/// Everything that something may point to.
using Place = std::pair<Noun, std::int64_t>;
std::set<Place> places_in(const Interchange& all) {
  std::set<Place> found;
  const auto add = [&](Noun noun, const auto& list) {
    for (const auto& one : list) found.insert({noun, one.id.value});
  };
  add(Noun::opportunity, all.opportunities);
  add(Noun::person, all.people);
  add(Noun::interview, all.interviews);
  add(Noun::question, all.questions);
  for (const auto& person : all.people) add(Noun::detail, person.details), add(Noun::cared_about, person.cares_about);
  for (const auto& interview : all.interviews) add(Noun::attendee, interview.people), add(Noun::asked, interview.asked);
  return found;
}

/// Everything that is pointed to, 0 among it.
std::set<Place> pointers_in(const Interchange& all) {
  std::set<Place> found;
  for (const auto& person : all.people) {
    for (const auto& detail : person.details) found.insert({Noun::interview, detail.interview.value});
    for (const auto& cared : person.cares_about) found.insert({Noun::interview, cared.interview.value});
  }
  for (const auto& interview : all.interviews) {
    found.insert({Noun::opportunity, interview.opportunity.value});
    for (const auto& attendee : interview.people) found.insert({Noun::person, attendee.person.value});
    for (const auto& asked : interview.asked)
      found.insert({{Noun::person, asked.by.value}, {Noun::question, asked.question.value}});
    for (const auto& concern : interview.concerns) found.insert({Noun::person, concern.by.value});
    for (const auto& mark : interview.recall) found.insert({mark.item_noun, mark.item});
  }
  for (const auto& note : all.notes)
    found.insert({{Noun::person, note.person.value}, {Noun::interview, note.interview.value}});
  for (const auto& task : all.tasks)
    found.insert({{Noun::person, task.person.value}, {Noun::interview, task.interview.value}});
  return found;
}

std::size_t records_in(const Interchange& all) {
  return all.opportunities.size() + all.people.size() + all.interviews.size() + all.questions.size() +
         all.notes.size() + all.tasks.size() + (all.settings ? 1 : 0);
}

/// The rows and all that needs them, by what rows_needed says alone.
std::set<std::size_t> with_what_needs(const Rows& rows, const std::vector<Rows>& needed) {
  std::set<std::size_t> out(rows.begin(), rows.end());
  for (bool more = true; more;) {
    more = false;
    for (std::size_t row = 0; row < needed.size(); ++row)
      for (const std::size_t need : needed[row])
        if (out.contains(need) && out.insert(row).second) more = true;
  }
  return out;
}

template <class Record>
Record made(std::int64_t id) {
  Record record;
  record.id = {id};
  return record;
}

Interchange sample() {
  Interchange file;
  file.opportunities = {made<domain::Opportunity>(1)};
  file.people = {made<domain::Person>(2), made<domain::Person>(3)};
  file.people[0].details = {made<domain::Detail>(4)};
  file.people[0].details[0].interview = {10};
  domain::Interview first = made<domain::Interview>(10);
  first.opportunity = {1};
  first.people = {made<domain::Attendee>(11), made<domain::Attendee>(12)};
  first.people[0].person = {2}, first.people[1].person = {3};
  first.asked = {made<domain::Asked>(13)};
  first.asked[0].question = {20}, first.asked[0].by = {2};
  first.asked[0].text = "Why us?", first.asked[0].answer = "Because.";
  first.concerns = {made<domain::Concern>(14)};
  first.concerns[0].by = {2};
  first.recall = {{{15}, 0, domain::RecallKind::personal, true, Noun::detail, 4},
                  {{16}, 1, domain::RecallKind::question, true, Noun::asked, 13}};
  file.interviews = {first};
  file.questions = {made<domain::Question>(20)};
  file.notes = {made<domain::Note>(30)};
  file.notes[0].person = {2}, file.notes[0].interview = {10};
  file.tasks = {made<domain::Task>(31)};
  file.tasks[0].interview = {10};
  return file;
}
constexpr std::size_t tern = 0, ama = 1, interview = 3, question = 4;

}  // namespace

TEST_CASE("an opportunity takes its interviews along, an interview its letters and steps") {
  const test::MemoryIds nothing;
  const Interchange rest = exchange::without(sample(), {tern}, nothing);
  CHECK(rest.interviews.empty());
  CHECK(rest.notes.empty());
  CHECK(rest.tasks.empty());
  REQUIRE(rest.people.size() == 2);
  CHECK_FALSE(rest.people[0].details[0].interview);
  CHECK(rest.questions.size() == 1);
  const Interchange other = exchange::without(sample(), {interview}, nothing);
  CHECK(other.opportunities.size() == 1);
  CHECK(other.notes.empty());
  CHECK(other.tasks.empty());
}

TEST_CASE("what somebody who is left out asked and worried about stays, and nobody is said to have") {
  const Interchange rest = exchange::without(sample(), {ama}, test::MemoryIds());
  REQUIRE(rest.interviews.size() == 1);
  const auto& kept = rest.interviews[0];
  REQUIRE(kept.people.size() == 1);
  CHECK(kept.people[0].person.value == 3);
  CHECK(kept.asked[0].text == "Why us?");
  CHECK_FALSE(kept.asked[0].by);
  CHECK(kept.asked[0].question.value == 20);
  CHECK_FALSE(kept.concerns[0].by);
  CHECK(kept.recall[0].item_noun == Noun::none);
  CHECK(kept.recall[1].item == 13);
  CHECK(rest.notes.empty());  // it was to her
  CHECK(rest.tasks.size() == 1);
}

TEST_CASE("a question that is left out of the bank is still told of where it was asked") {
  const Interchange rest = exchange::without(sample(), {question}, test::MemoryIds());
  CHECK(rest.questions.empty());
  CHECK_FALSE(rest.interviews[0].asked[0].question);
  CHECK(rest.interviews[0].asked[0].answer == "Because.");
}

TEST_CASE("what is here already stays as it is when its row is left out, with all that points to it") {
  test::MemoryIds document;
  document.all = sample();
  document.all.notes.clear();
  document.all.interviews.clear();
  const Interchange rest = exchange::without(sample(), {tern, ama, question}, document);
  CHECK(rest.opportunities.empty());
  CHECK(rest.people.size() == 1);
  CHECK(rest.interviews == sample().interviews);
  CHECK(rest.notes == sample().notes);
}

TEST_CASE(
    "whatever is left out of a random file, every pointer of the rest leads to a record of it or of the document") {
  std::size_t went_along = 0, mended = 0;
  for (unsigned seed = 1; seed <= 600; ++seed) {
    INFO("seed " << seed);
    std::mt19937 chance(seed);
    Interchange file = test::RandomDocument(seed).document();
    mark_pages(file);
    const test::MemoryIds document = some_of(file, chance);
    const auto rows = exchange::rows_of(file, document);
    const auto needed = exchange::rows_needed(file, document);
    REQUIRE(needed.size() == rows.size());
    for (std::size_t row = 0; row < needed.size(); ++row)
      for (const std::size_t need : needed[row]) REQUIRE(need < row);
    REQUIRE(exchange::without(file, {}, document) == file);

    Rows left_out;
    for (std::size_t row = 0; row < rows.size(); ++row)
      if (chance() % 4 == 0) left_out.push_back(row);
    const Interchange rest = exchange::without(file, left_out, document);

    auto reachable = places_in(rest);
    reachable.merge(places_in(document.all));
    for (const auto& [noun, id] : pointers_in(rest)) {
      INFO("points to " << static_cast<int>(noun) << " " << id);
      REQUIRE((id == 0 || reachable.contains({noun, id})));
    }
    const auto out = with_what_needs(left_out, needed);
    const bool unknown = !rows.empty() && rows.back().kind == FileRow::Kind::unknown;
    REQUIRE(records_in(rest) ==
            rows.size() - (unknown ? 1 : 0) - out.size() + (unknown && out.contains(rows.size() - 1) ? 1 : 0));
    // A pointer is lost only where what it led to is nowhere.
    for (const auto& before : file.interviews)
      for (const auto& after : rest.interviews)
        for (std::size_t i = 0; before.id == after.id && i < before.asked.size(); ++i) {
          const auto was = before.asked[i].by;
          if (reachable.contains({Noun::person, was.value})) REQUIRE(after.asked[i].by == was);
          mended += was && !after.asked[i].by ? 1 : 0;
        }
    went_along += out.size() - left_out.size();
    REQUIRE(exchange::without(rest, {}, document) == rest);
  }
  CHECK(went_along > 100);
  CHECK(mended > 20);
}
