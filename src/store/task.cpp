// What became of the steps that the plan listed.
#include "store/lists.h"
#include "store/sql.h"

namespace afterword::store {

std::optional<domain::Task> load(Connection& connection, domain::TaskId id) {
  return read_one<domain::Task>(connection, sql::task_get, id.value);
}

void save(Connection& connection, const domain::Task& record, const domain::Task* before, const NewId& new_id) {
  if (!before || *before != record) put_record(connection, sql::task_put, record, new_id());
}

std::vector<domain::Task> tasks_of(Connection& connection, domain::InterviewId interview) {
  return read_list<domain::Task>(connection, sql::task_of_interview, interview.value);
}

std::vector<domain::Task> tasks_like(Connection& connection, domain::StepKind kind, domain::InterviewId interview,
                                     domain::PersonId person) {
  std::vector<domain::Task> tasks;
  Query query(connection, sql::task_like);
  query.bind(":kind", domain::word(kind)).bind_id(":interview", interview.value).bind_id(":person", person.value);
  while (query.step()) tasks.push_back(read_row<domain::Task>(query));
  return tasks;
}

}  // namespace afterword::store
