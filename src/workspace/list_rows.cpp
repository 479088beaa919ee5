#include "workspace/list_rows.h"

#include <tuple>

#include "domain/text.h"

namespace afterword::workspace {
namespace {

void fold_words(PersonRow& row) {
  row.folded = domain::fold(row.name) + "\n" + domain::fold(row.title) + "\n" + domain::fold(row.company);
}

// The same as the list's query counts, for one interview in memory.
bool begun(const domain::Interview& interview) {
  const auto& [process, outline, decision_by, hear_by, fill_by, next_extra] = interview.next;
  const auto& closing = interview.closing;
  const auto given = [](const domain::When& when) { return !std::holds_alternative<std::monostate>(when); };
  return !interview.dump.empty() || !interview.learned.empty() || interview.feeling || !interview.people.empty() ||
         !interview.asked.empty() || !interview.concerns.empty() || !interview.documents.empty() ||
         !interview.not_mentioned.empty() || !process.empty() || !outline.empty() || given(decision_by) ||
         given(hear_by) || given(fill_by) || closing.asked_for_job || closing.voiced_interest ||
         closing.said_follow_up || closing.asked_timeline || closing.asked_materials || closing.mentioned_others;
}

}  // namespace

InterviewRow row_from(store::InterviewSummary summary) {
  InterviewRow row;
  row.id = summary.id;
  row.opportunity = summary.opportunity;
  row.company = std::move(summary.company);
  row.role = std::move(summary.role);
  row.round = std::move(summary.round);
  row.stage = summary.stage;
  row.format = summary.format;
  row.starts = summary.starts;
  row.ends = summary.ends;
  row.debriefed = summary.debriefed;
  row.asked = summary.asked;
  row.rated = summary.rated;
  row.concerns = summary.concerns;
  row.people = summary.people;
  row.step = summary.step;
  row.begun = summary.written || row.asked > 0 || row.concerns > 0 || row.people > 0;
  return row;
}

PersonRow row_from(store::PersonSummary summary) {
  PersonRow row{summary.id,       std::move(summary.name), std::move(summary.title), std::move(summary.company),
                summary.role,     summary.interviews,      summary.details,          summary.cares,
                summary.concerns, summary.has_email,       summary.has_address};
  fold_words(row);
  return row;
}

void describe(InterviewRow& row, const domain::Interview& interview) {
  row.opportunity = interview.opportunity;
  row.round = interview.round;
  row.format = interview.format;
  row.starts = interview.starts;
  row.ends = interview.ends;
  row.debriefed = interview.debriefed;
  row.asked = static_cast<int>(interview.asked.size());
  row.rated = static_cast<int>(std::count_if(interview.asked.begin(), interview.asked.end(),
                                             [](const auto& one) { return one.rating.has_value(); }));
  row.concerns = static_cast<int>(interview.concerns.size());
  row.people = static_cast<int>(interview.people.size());
  row.step = interview.step;
  row.begun = begun(interview);
}

void describe(PersonRow& row, const domain::Person& person) {
  row.name = person.name;
  row.title = person.title;
  row.company = person.company;
  row.role = person.role;
  row.details = static_cast<int>(person.details.size());
  row.cares = static_cast<int>(person.cares_about.size());
  row.has_email = !person.email.empty();
  row.has_address = !person.address.empty();
  fold_words(row);
}

// An id begins with the moment at which the record was made.
std::int64_t moment_of(const InterviewRow& row) {
  if (row.starts) return row.starts->utc_ms;
  return row.ends ? row.ends->utc_ms : row.id.value >> 20;
}

bool before(const InterviewRow& a, const InterviewRow& b) {
  return std::pair(moment_of(a), a.id) > std::pair(moment_of(b), b.id);
}
bool before(const PersonRow& a, const PersonRow& b) { return std::tie(a.folded, a.id) < std::tie(b.folded, b.id); }

}  // namespace afterword::workspace
