// Everything the plan is worked out from, with one query a table.
#include <unordered_map>

#include "store/records.h"
#include "store/rows.h"
#include "store/sql.h"

namespace afterword::store {
namespace {

template <class Record>
std::vector<Record> all(Connection& connection, std::string_view sql) {
  std::vector<Record> records;
  Query query(connection, sql);
  while (query.step()) records.push_back(read_row<Record>(query));
  return records;
}

/// Rows that begin with the id of the interview whose list they stand in.
template <class Row, class Take>
void each_of_interview(Connection& connection, std::string_view sql, Take take) {
  Query query(connection, sql);
  while (query.step()) {
    Row row;
    columns(ReadRow(query, 1), row);
    take(domain::InterviewId{query.number(0)}, std::move(row));
  }
}

}  // namespace

domain::PlanRecordSet load_plan_records(Connection& connection) {
  domain::PlanRecordSet set;
  set.opportunities = all<domain::Opportunity>(connection, sql::plan_opportunities);
  set.people = all<domain::Person>(connection, sql::plan_people);
  set.interviews = all<domain::Interview>(connection, sql::plan_interviews);
  set.notes = all<domain::Note>(connection, sql::plan_notes);
  set.tasks = all<domain::Task>(connection, sql::plan_tasks);
  set.settings = load_settings(connection);
  std::unordered_map<domain::InterviewId, domain::Interview*> by_id;
  for (auto& interview : set.interviews) by_id.emplace(interview.id, &interview);
  each_of_interview<domain::Attendee>(connection, sql::plan_attendees, [&](auto interview, domain::Attendee row) {
    by_id.at(interview)->people.push_back(std::move(row));
  });
  each_of_interview<domain::Document>(connection, sql::plan_documents, [&](auto interview, domain::Document row) {
    by_id.at(interview)->documents.push_back(std::move(row));
  });
  return set;
}

}  // namespace afterword::store
