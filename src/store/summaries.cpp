// Lists that count rather than carry.
#include "store/summaries.h"

#include "store/rows.h"
#include "store/sql.h"

namespace afterword::store {

namespace {

InterviewSummary interview_row(Query& query) {
  InterviewSummary row;
  ReadRow read(query);
  read("id", row.id), read("opportunity", row.opportunity), read("company", row.company), read("role", row.role);
  read("stage", row.stage), read("round", row.round), read("format", row.format), read("starts", row.starts);
  read("ends", row.ends), read("debriefed", row.debriefed), read("step", row.step);
  read("asked_count", row.asked), read("rated_count", row.rated), read("concern_count", row.concerns);
  read("people_count", row.people), read("written", row.written);
  return row;
}

PersonSummary person_row(Query& query) {
  PersonSummary row;
  row.id.value = query.number(0);
  row.name = query.text(1);
  row.title = query.text(2);
  row.company = query.text(3);
  row.role = domain::from_word<domain::Role>(query.text(4)).value_or(domain::Role::unset);
  row.has_email = query.number(5) != 0;
  row.has_address = query.number(6) != 0;
  row.interviews = static_cast<int>(query.number(7));
  row.details = static_cast<int>(query.number(8));
  row.cares = static_cast<int>(query.number(9));
  row.concerns = static_cast<int>(query.number(10));
  return row;
}

template <class Row>
std::vector<Row> all(Connection& connection, std::string_view sql, Row (*row)(Query&)) {
  std::vector<Row> list;
  Query query(connection, sql);
  while (query.step()) list.push_back(row(query));
  return list;
}

template <class Row>
std::optional<Row> one(Connection& connection, std::string_view sql, std::string_view where, std::int64_t id,
                       Row (*row)(Query&)) {
  Query query(connection, std::string(sql) + std::string(where));
  query.bind(":id", id);
  return query.step() ? std::optional(row(query)) : std::nullopt;
}

}  // namespace

std::vector<InterviewSummary> interview_summaries(Connection& connection) {
  return all(connection, sql::interview_summaries, interview_row);
}

std::optional<InterviewSummary> summary(Connection& connection, domain::InterviewId id) {
  return one(connection, sql::interview_summaries, "WHERE interview.id = :id", id.value, interview_row);
}

std::vector<PersonSummary> person_summaries(Connection& connection) {
  return all(connection, sql::person_summaries, person_row);
}

std::optional<PersonSummary> summary(Connection& connection, domain::PersonId id) {
  return one(connection, sql::person_summaries, "WHERE person.id = :id", id.value, person_row);
}

std::vector<TimeAsked> times_asked(Connection& connection, domain::QuestionId question) {
  std::vector<TimeAsked> list;
  Query query(connection, sql::asked_of_question);
  query.bind(":question", question.value);
  while (query.step()) {
    TimeAsked& row = list.emplace_back();
    ReadRow read(query);
    columns(read, row.asked);
    read("interview", row.interview), read("company", row.company), read("starts", row.at);
  }
  return list;
}

}  // namespace afterword::store
