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

/// Copies of what the insights rest on, so that they can be worked out while others use the store.
struct Records {
  std::vector<domain::Opportunity> openings;
  std::vector<domain::Interview> interviews;
  std::vector<domain::Question> questions;
  std::vector<domain::RatingPair> predicted;
};

Records read_records(store::Connection& connection, std::vector<domain::Opportunity> openings) {
  Records all{std::move(openings), {}, {}, {}};
  std::set<domain::QuestionId> wanted;
  for (const auto id : store::ids_of(connection, domain::Noun::interview))
    if (auto one = store::load(connection, domain::InterviewId{id})) all.interviews.push_back(std::move(*one));
  for (const auto& there : all.interviews)
    for (const auto& asked : there.asked)
      if (asked.question) wanted.insert(asked.question);
  for (const auto id : store::questions_with_answer(connection)) wanted.insert(domain::QuestionId{id});
  for (const auto id : wanted)
    if (auto one = store::load(connection, id)) all.questions.push_back(std::move(*one));
  all.predicted = store::predicted_pairs(connection);
  return all;
}

domain::Insights worked_out(const Records& all) {
  domain::InsightInput input;
  for (const auto& one : all.openings) input.opportunities.push_back(&one);
  for (const auto& one : all.interviews) input.interviews.push_back(&one);
  for (const auto& one : all.questions) input.questions.push_back(&one);
  input.predicted = all.predicted;
  return domain::insights(input);
}

}  // namespace

std::uint64_t Reader::insights_stamp() const { return stamp(insight_tables(), true); }

const domain::Insights* Workspace::Impl::latest_insights() {
  if (adding_up && adding_up->done()) {
    if (auto found = adding_up->take(); found)
      insights = {std::move(*found), insights_begun};
    else
      remarks.push_back("What your answers say could not be worked out. " + found.error().message);
    adding_up.reset();
  }
  const std::uint64_t now = reader.insights_stamp();
  if (!adding_up && insights_begun != now) {
    insights_begun = now;
    adding_up =
        aside.begin<domain::Insights>([this, openings = reader.opportunities()](
                                          const std::function<bool()>& given_up) -> domain::Result<domain::Insights> {
          Records all;
          const auto read = [&](store::Connection& connection) { all = read_records(connection, openings); };
          if (auto done = read_aside(read, given_up); !done) return done.error();
          return worked_out(all);
        });
  }
  return insights ? &insights->first : nullptr;
}

const domain::Insights* Workspace::latest_insights() const { return impl_->latest_insights(); }
bool Workspace::adding_up() const { return impl_->adding_up.has_value(); }

domain::Insights Workspace::insights() const {
  const auto openings = impl_->reader.opportunities();  // it takes the store for itself
  Records all;
  const auto read = [&](store::Connection& connection) { all = read_records(connection, openings); };
  if (auto done = impl_->read(read); !done) return {};
  return worked_out(all);
}

std::string Workspace::insights_csv() const { return exchange::write_csv(exchange::insights_table(insights())); }

}  // namespace afterword::workspace
