#include "store/people.h"

#include "store/rows.h"
#include "store/sql.h"

namespace afterword::store {
namespace {

template <class Id>
std::vector<Id> ids(Connection& connection, std::string_view sql, const char* name, std::int64_t value) {
  std::vector<Id> all;
  Query query(connection, sql);
  query.bind(name, value);
  while (query.step()) all.push_back({query.number(0)});
  return all;
}

}  // namespace

std::vector<domain::InterviewId> interviews_with(Connection& connection, domain::PersonId person) {
  return ids<domain::InterviewId>(connection, sql::person_interviews_with, ":person", person.value);
}

std::vector<domain::PersonId> people_named_at(Connection& connection, domain::InterviewId interview) {
  return ids<domain::PersonId>(connection, sql::person_named_at, ":interview", interview.value);
}

std::vector<domain::InterviewId> interviews_of(Connection& connection, domain::OpportunityId opportunity) {
  return ids<domain::InterviewId>(connection, sql::interview_of_opportunity, ":opportunity", opportunity.value);
}

std::vector<domain::NoteId> notes_to(Connection& connection, domain::PersonId person) {
  return ids<domain::NoteId>(connection, sql::note_of_person, ":person", person.value);
}

std::vector<domain::TaskId> tasks_for(Connection& connection, domain::PersonId person) {
  return ids<domain::TaskId>(connection, sql::task_of_person, ":person", person.value);
}

std::vector<PersonNames> person_names(Connection& connection) {
  std::vector<PersonNames> all;
  Query query(connection, sql::person_names);
  while (query.step()) all.push_back({{query.number(0)}, query.text(1), query.text(2), query.text(3)});
  return all;
}

}  // namespace afterword::store
