// Whatever can be recorded is written and read back equal: random documents, the same ones on every run.
#include "exchange/interchange.h"
#include "exchange/memory_ids.h"
#include "exchange/random_document.h"
#include "support/catch.h"

using namespace afterword;

namespace {

/// Knows the ids of a document's records but none of their fields, so that every field must come from the file.
class OnlyIds : public test::MemoryIds {
 public:
  const domain::Opportunity* opportunity(domain::OpportunityId) const override { return nullptr; }
  const domain::Person* person(domain::PersonId) const override { return nullptr; }
  const domain::Interview* interview(domain::InterviewId) const override { return nullptr; }
  const domain::Question* question(domain::QuestionId) const override { return nullptr; }
  const domain::Note* note(domain::NoteId) const override { return nullptr; }
  std::vector<domain::Task> tasks(domain::StepKind, domain::InterviewId, domain::PersonId) const override { return {}; }
  const domain::Settings* settings() const override { return nullptr; }
  std::string extra() const override { return {}; }
};

template <class List>
void forget_ids(List& list) {
  for (auto& item : list) item.id = {};
}

/// Without the ids of rows that have no ref.
exchange::Interchange without_row_ids(exchange::Interchange document) {
  for (auto& opportunity : document.opportunities) forget_ids(opportunity.research);
  for (auto& person : document.people) forget_ids(person.details), forget_ids(person.cares_about);
  for (auto& question : document.questions) forget_ids(question.reviews);
  for (auto& interview : document.interviews) {
    for (auto& mark : interview.recall)
      for (std::size_t at = 0; at < interview.asked.size(); ++at)
        if (mark.item == interview.asked[at].id.value) mark.item = static_cast<std::int64_t>(at);
    forget_ids(interview.recall);
    forget_ids(interview.people);
    forget_ids(interview.asked);
    forget_ids(interview.concerns);
    forget_ids(interview.documents);
    forget_ids(interview.not_mentioned);
  }
  forget_ids(document.tasks);
  return document;
}

}  // namespace

TEST_CASE("random documents come back equal, into an empty document and into their own") {
  for (unsigned seed = 1; seed <= 400; ++seed) {
    INFO("seed " << seed);
    const exchange::Interchange document = test::RandomDocument(seed).document();
    const auto text = exchange::write(document);
    REQUIRE(text);

    OnlyIds fresh;
    fresh.all = document;
    const auto read = exchange::read({"random.json", *text}, fresh);
    if (!read) FAIL(read.error().message);
    REQUIRE(without_row_ids(*read) == without_row_ids(document));

    test::MemoryIds own;
    own.all = document;
    const auto again = exchange::read({"random.json", *text}, own);
    REQUIRE(again);
    own.keep(*again);
    REQUIRE(own.all == document);
  }
}
