// What the whole search says: every interview and opportunity, and the questions that matter to it.
#include "domain/insights.h"

#include <set>

#include "exchange/csv.h"
#include "exchange/insights_table.h"
#include "store/bank.h"
#include "store/practice.h"
#include "store/records.h"
#include "workspace/core.h"
#include "workspace/reader_slots.h"

namespace afterword::workspace {
namespace {

const store::Tables& insight_tables() {
  static const store::Tables all = interview_tables | question_tables | opportunity_tables;
  return all;
}

domain::Insights read_insights(store::Connection& connection, const std::vector<domain::Opportunity>& openings) {
  std::vector<domain::Interview> interviews;
  std::set<domain::QuestionId> wanted;
  for (const auto id : store::ids_of(connection, domain::Noun::interview))
    if (auto one = store::load(connection, domain::InterviewId{id})) interviews.push_back(std::move(*one));
  for (const auto& there : interviews)
    for (const auto& asked : there.asked)
      if (asked.question) wanted.insert(asked.question);
  for (const auto id : store::questions_with_answer(connection)) wanted.insert(domain::QuestionId{id});
  std::vector<domain::Question> questions;
  for (const auto id : wanted)
    if (auto one = store::load(connection, id)) questions.push_back(std::move(*one));
  domain::InsightInput input;
  for (const auto& one : openings) input.opportunities.push_back(&one);
  for (const auto& one : interviews) input.interviews.push_back(&one);
  for (const auto& one : questions) input.questions.push_back(&one);
  input.predicted = store::predicted_pairs(connection);
  return domain::insights(input);
}

}  // namespace

const domain::Insights& Reader::insights() {
  const auto& openings = opportunities();
  return fresh(
      insights_, insight_tables(), [&](store::Connection& connection) { return read_insights(connection, openings); },
      true);
}

const domain::Insights& Workspace::insights() const { return impl_->reader.insights(); }

std::string Workspace::insights_csv() const { return exchange::write_csv(exchange::insights_table(insights())); }

}  // namespace afterword::workspace
