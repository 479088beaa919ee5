// People, what they mentioned about themselves and what they care about.
#include "store/lists.h"
#include "store/sql.h"

namespace afterword::store {

std::optional<domain::Person> load(Connection& connection, domain::PersonId id) {
  auto record = read_one<domain::Person>(connection, sql::person_get, id.value);
  if (!record) return record;
  record->details = read_list<domain::Detail>(connection, sql::person_detail_list, id.value);
  record->cares_about = read_list<domain::CaredAbout>(connection, sql::person_cared_about_list, id.value);
  return record;
}

void save(Connection& connection, const domain::Person& record, const domain::Person* before, const NewId& new_id) {
  if (before && *before == record) return;
  put_record(connection, sql::person_put, record, new_id());
  const domain::Person none;
  const domain::Person& old = before ? *before : none;
  sync_list(connection, domain::Noun::detail, record.id, record.details, old.details);
  sync_list(connection, domain::Noun::cared_about, record.id, record.cares_about, old.cares_about);
}

domain::PersonId person_merged_with(Connection& connection, std::string_view ref) {
  Query query(connection, sql::person_merged_with);
  query.bind(":ref", ref);
  return {query.step() ? query.number(0) : 0};
}

void put(Connection& connection, const domain::Detail& row, domain::PersonId owner, int place) {
  put_row(connection, sql::person_detail_put, row, ":person", owner.value, place);
}

void put(Connection& connection, const domain::CaredAbout& row, domain::PersonId owner, int place) {
  put_row(connection, sql::person_cared_about_put, row, ":person", owner.value, place);
}

}  // namespace afterword::store
