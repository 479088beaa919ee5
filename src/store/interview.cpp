// Interviews with everything that was written down in their debrief.
#include "store/lists.h"
#include "store/sql.h"

namespace afterword::store {

using domain::Noun;

std::optional<domain::Interview> load(Connection& connection, domain::InterviewId id) {
  auto record = read_one<domain::Interview>(connection, sql::interview_get, id.value);
  if (!record) return record;
  record->people = read_list<domain::Attendee>(connection, sql::interview_attendee_list, id.value);
  record->asked = read_list<domain::Asked>(connection, sql::asked_list, id.value);
  record->concerns = read_list<domain::Concern>(connection, sql::concern_list, id.value);
  record->documents = read_list<domain::Document>(connection, sql::interview_document_list, id.value);
  record->next.process = read_texts(connection, sql::interview_next_steps_list, id.value);
  record->not_mentioned = read_list<domain::Asset>(connection, sql::interview_asset_list, id.value);
  record->recall = read_list<domain::RecallMark>(connection, sql::interview_recall_mark_list, id.value);
  return record;
}

void save(Connection& connection, const domain::Interview& record, const domain::Interview* before,
          const NewId& new_id) {
  if (before && *before == record) return;
  const domain::Interview none;
  const domain::Interview& old = before ? *before : none;
  put_record(connection, sql::interview_put, record, new_id());
  sync_list(connection, Noun::attendee, record.id, record.people, old.people);
  sync_list(connection, Noun::asked, record.id, record.asked, old.asked);
  sync_list(connection, Noun::concern, record.id, record.concerns, old.concerns);
  sync_list(connection, Noun::document, record.id, record.documents, old.documents);
  sync_list(connection, Noun::asset, record.id, record.not_mentioned, old.not_mentioned);
  if (record.next.process != old.next.process) save_process(connection, record.id, record.next.process, new_id);
  if (record.recall != old.recall) save_marks(connection, record.id, record.recall);
}

void save_process(Connection& connection, domain::InterviewId interview, const std::vector<std::string>& process,
                  const NewId& new_id) {
  sync_texts(connection, sql::interview_next_steps_list, sql::interview_next_steps_put,
             sql::interview_next_steps_remove, interview.value, process, new_id);
}

void save_marks(Connection& connection, domain::InterviewId interview, const std::vector<domain::RecallMark>& marks) {
  const auto before = read_list<domain::RecallMark>(connection, sql::interview_recall_mark_list, interview.value);
  const auto find = [](const std::vector<domain::RecallMark>& list, domain::RecallMarkId id) {
    return std::find_if(list.begin(), list.end(), [&](const auto& mark) { return mark.id == id; });
  };
  for (const auto& old : before)
    if (find(marks, old.id) == marks.end()) remove(connection, Noun::recall_mark, old.id.value);
  for (const auto& mark : marks)
    if (const auto old = find(before, mark.id); old == before.end() || *old != mark) put(connection, mark, interview);
}

void put(Connection& connection, const domain::RecallMark& row, domain::InterviewId owner) {
  Query query(connection, sql::interview_recall_mark_put);
  columns(BindRow(query), row);
  query.bind(":interview", owner.value).run();
}

void put(Connection& connection, const domain::Attendee& row, domain::InterviewId owner, int place) {
  put_row(connection, sql::interview_attendee_put, row, ":interview", owner.value, place);
}

void put(Connection& connection, const domain::Document& row, domain::InterviewId owner, int place) {
  put_row(connection, sql::interview_document_put, row, ":interview", owner.value, place);
}

void put(Connection& connection, const domain::Asset& row, domain::InterviewId owner, int place) {
  put_row(connection, sql::interview_asset_put, row, ":interview", owner.value, place);
}

}  // namespace afterword::store
