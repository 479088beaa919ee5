// The list of the bank: every filter, every order, the row of a question, and that both follow what changes.
#include <set>

#include "fixture.h"

using namespace afterword;
using namespace afterword::workspace;
using tests::Desk;
using Sort = QuestionQuery::Sort;

namespace {

using Texts = std::vector<std::string>;

// The texts that a query finds, in order.
Texts found(Desk& desk, const QuestionQuery& query) {
  Texts texts;
  for (const auto id : tests::listed(*desk.document, query).ids) texts.push_back(desk.document->question(id)->text);
  return texts;
}

Texts found(Desk& desk, const std::string& text) {
  QuestionQuery query;
  query.text = text;
  query.sort = Sort::alphabetical;
  return found(desk, query);
}

const std::string bank_file = R"({"afterword": 1,
  "opportunities": [{"id": "o1", "company": "Tern"}, {"id": "o2", "company": "Gull"}, {"id": "o3", "company": "tern "}],
  "people": [{"id": "p1", "name": "Lorna"}, {"id": "p2", "name": "Prakash"}, {"id": "p3", "name": "Nobody"}],
  "interviews": [
    {"id": "i1", "opportunity": "o1", "starts": "2026-02-01T10:00:00+01:00", "asked": [
      {"question": "b", "text": "bee?", "by": "p1", "rating": 4, "answer": "I rang the harbour master."}]},
    {"id": "i2", "opportunity": "o2", "starts": "2026-02-10T10:00:00+01:00", "asked": [
      {"question": "c", "text": "cee?", "by": "p2", "rating": 2, "received": -1}]},
    {"id": "i3", "opportunity": "o3", "starts": "2026-02-20T10:00:00+01:00", "asked": [
      {"question": "d", "text": "dee?", "by": "p1"}]}],
  "questions": [
    {"id": "a", "text": "Alpha: why nursing?", "category": "motivation", "source": "own", "tags": ["opening", "Ward"],
     "notes": "mention the éclair", "variants": ["How come you became a nurse?"]},
    {"id": "b", "text": "beta: tell me about yourself", "category": "introduction", "source": "asked", "tags": ["opening"]},
    {"id": "c", "text": "Gamma: a conflict", "category": "behavioral", "source": "asked", "answer": "The lighthouse story.",
     "reviews": [{"at": "2026-02-11T09:00:00+01:00", "rating": 4}, {"at": "2026-02-12T09:00:00+01:00", "rating": 5}]},
    {"id": "d", "text": "Delta: salary", "category": "logistics", "source": "asked", "suspended": true,
     "reviews": [{"at": "2026-02-21T09:00:00+01:00", "rating": 1}]},
    {"id": "e", "text": "epsilon: „Ehrlichkeit“?", "category": "motivation", "source": "seed"}]})";

struct BankDesk : Desk {
  BankDesk() {
    const auto report = document->import_json(bank_file, "bank.json");
    if (!report) FAIL(report.error().message);
  }
};

const std::string nursing = "Alpha: why nursing?", myself = "beta: tell me about yourself",
                  conflict = "Gamma: a conflict", salary = "Delta: salary", honesty = "epsilon: „Ehrlichkeit“?";

}  // namespace

TEST_CASE("every filter leaves what it says, and filters hold together") {
  BankDesk desk;
  const auto with = [&](auto set) {
    QuestionQuery query;
    query.sort = Sort::alphabetical;
    set(query);
    return found(desk, query);
  };
  CHECK(with([](auto&) {}) == Texts{nursing, myself, salary, honesty, conflict});
  CHECK(with([](auto& q) { q.category = domain::Category::motivation; }) == Texts{nursing, honesty});
  CHECK(with([](auto& q) { q.tag = "opening"; }) == Texts{nursing, myself});
  CHECK(with([](auto& q) { q.tag = "ward"; }) == Texts{nursing});
  CHECK(with([](auto& q) { q.source = domain::QuestionSource::seed; }) == Texts{honesty});
  CHECK(with([](auto& q) { q.rating = 5; }) == Texts{conflict});
  CHECK(with([](auto& q) { q.rating = 2; }).empty());
  CHECK(with([](auto& q) { q.asked = true; }) == Texts{myself, salary, conflict});
  CHECK(with([](auto& q) { q.never_practised = true; }) == Texts{nursing, myself, honesty});
  CHECK(with([](auto& q) { q.suspended = true; }) == Texts{salary});
  CHECK(with([](auto& q) { q.weak = true; }) == Texts{salary});
  const auto& filters = desk.document->bank_filters();
  CHECK(filters.tags == Texts{"opening", "Ward"});
  REQUIRE(filters.companies.size() == 2);
  CHECK(filters.companies[0].name == "Gull");
  REQUIRE(filters.interviewers.size() == 2);
  CHECK(filters.interviewers[0].name == "Lorna");
  // Both opportunities of one company, however it is spelt.
  CHECK(with([&](auto& q) { q.opportunity = filters.companies[1].opportunity; }) == Texts{myself, salary});
  CHECK(with([&](auto& q) { q.interviewer = filters.interviewers[0].person; }) == Texts{myself, salary});
  CHECK(with([&](auto& q) {
          q.interviewer = filters.interviewers[0].person;
          q.category = domain::Category::logistics;
          q.text = "salary";
        }) == Texts{salary});
  CHECK(desk.document->bank_size() == 5);
}

TEST_CASE("words are found in the question, its wordings, answers and notes, and parts in the question") {
  BankDesk desk;
  CHECK(found(desk, "nurs") == Texts{nursing});
  CHECK(found(desk, "became nurse") == Texts{nursing});
  CHECK(found(desk, "ECLAIR") == Texts{nursing});
  CHECK(found(desk, "harbour rang") == Texts{myself});
  CHECK(found(desk, "lighthouse") == Texts{conflict});
  CHECK(found(desk, "lta") == Texts{salary});
  CHECK(found(desk, "l me ab") == Texts{myself});
  CHECK(found(desk, "arb").empty());
  CHECK(found(desk, "harbour lighthouse").empty());
  CHECK(found(desk, "\"").size() == 5);
  CHECK(found(desk, "„ehr") == Texts{honesty});
  CHECK(found(desk, "  ").size() == 5);
  QuestionQuery query;
  query.text = "Harbour RANG";
  CHECK(tests::listed(*desk.document, query).words == Texts{"harbour", "rang"});
}

TEST_CASE("the orders: weak, due, newest, alphabetical") {
  BankDesk desk;
  QuestionQuery query;
  query.sort = Sort::newest;
  CHECK(found(desk, query) == Texts{honesty, salary, conflict, myself, nursing});
  query.sort = Sort::weak_first;
  const auto weak = found(desk, query);
  CHECK(weak.front() == salary);
  CHECK(weak[1] == conflict);
  CHECK(weak[2] == myself);
  CHECK(weak[3] == honesty);
  CHECK(weak[4] == nursing);
}

TEST_CASE("a row says how often, how it went and how weak it is") {
  BankDesk desk;
  const auto row = [&](const std::string& text) {
    const auto list = tests::listed(*desk.document, {});
    for (const auto id : list.ids)
      if (desk.document->question(id)->text == text) return *desk.document->question_row(id);
    FAIL("no such question");
    return QuestionRow{};
  };
  const QuestionRow answered = row(conflict);
  CHECK(answered.asked == 1);
  CHECK(answered.practised == 2);
  CHECK(answered.rating == 5);
  CHECK(answered.category == domain::Category::behavioral);
  REQUIRE(answered.course.size() == 3);
  CHECK(answered.course[0] == QuestionRow::Rated{*domain::parse_time("2026-02-10T10:00:00+01:00"), 2, false});
  CHECK(answered.course[2] == QuestionRow::Rated{*domain::parse_time("2026-02-12T09:00:00+01:00"), 5, true});
  CHECK_FALSE(answered.weak);
  const QuestionRow skipped = row(salary);
  CHECK(skipped.suspended);
  CHECK(skipped.weak);
  CHECK(skipped.weakness >= 0.8);
  const QuestionRow fresh = row(honesty);
  CHECK(fresh.weakness == 0);
  CHECK_FALSE(fresh.rating);
  CHECK_FALSE(fresh.due);
  CHECK(fresh.course.empty());
  CHECK(desk.document->question_row({12345}) == nullptr);
}

TEST_CASE("lists and rows follow edits, undo and typing") {
  BankDesk desk;
  QuestionQuery query;
  query.sort = Sort::alphabetical;
  const auto id = desk.make<domain::QuestionId>();
  REQUIRE(found(desk, query).size() == 5);
  desk.edit(AddQuestion{id, "Aardvark?"});
  CHECK(found(desk, query).front() == "Aardvark?");
  REQUIRE(desk.document->undo());
  CHECK(found(desk, query).size() == 5);
  REQUIRE(desk.document->redo());
  CHECK(found(desk, query).size() == 6);
  desk.document->question_row(id);
  desk.edit(SetValue{Field::question_text, id.value, std::string("Zebra?")});
  CHECK(desk.document->question_row(id)->text == "Zebra?");
  REQUIRE(desk.document->flush());
  desk.document->refresh();
  CHECK(found(desk, query).back() == "Zebra?");
  CHECK(found(desk, "zebra") == Texts{"Zebra?"});
  CHECK(found(desk, "aardvark").empty());
  desk.edit(SetTexts{id, SetTexts::List::tags, {"animals"}});
  query.tag = "animals";
  CHECK(found(desk, query) == Texts{"Zebra?"});
  desk.edit(Remove{domain::Noun::question, id.value});
  CHECK(found(desk, query).empty());
  CHECK(desk.document->question_row(id) == nullptr);
}

TEST_CASE("a rating given in an interview moves its question in the list") {
  BankDesk desk;
  QuestionQuery weak;
  weak.weak = true;
  REQUIRE(found(desk, weak) == Texts{salary});
  const auto* interview = desk.document->interview(desk.document->interview_by_ref("i1"));
  REQUIRE(interview != nullptr);
  desk.edit(SetValue{Field::asked_rating, interview->asked.front().id.value, std::int64_t{1}});
  REQUIRE(desk.document->flush());
  desk.document->refresh();
  const auto texts = found(desk, weak);
  CHECK(std::set<std::string>(texts.begin(), texts.end()) == std::set<std::string>{myself, salary});
}
