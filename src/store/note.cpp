// Letters.
#include "store/lists.h"
#include "store/sql.h"

namespace afterword::store {

std::optional<domain::Note> load(Connection& connection, domain::NoteId id) {
  return read_one<domain::Note>(connection, sql::note_get, id.value);
}

void save(Connection& connection, const domain::Note& record, const domain::Note* before, const NewId& new_id) {
  if (!before || *before != record) put_record(connection, sql::note_put, record, new_id());
}

std::vector<domain::Note> notes_of(Connection& connection, domain::InterviewId interview) {
  return read_list<domain::Note>(connection, sql::note_of_interview, interview.value);
}

std::vector<domain::NoteVersion> versions_of(Connection& connection, domain::NoteId note) {
  return read_list<domain::NoteVersion>(connection, sql::note_version_list, note.value);
}

void add_version(Connection& connection, domain::NoteId note, const domain::NoteVersion& version) {
  Query query(connection, sql::note_version_put);
  columns(BindRow(query), version);
  query.bind(":note", note.value).run();
}

}  // namespace afterword::store
