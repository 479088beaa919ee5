// One pass over each table that says something about questions; what is found is laid on the facts by id.
#include "store/bank.h"

#include <sqlite3.h>

#include <algorithm>

#include "store/records.h"
#include "store/rows.h"
#include "store/scan.h"
#include "store/sql.h"

namespace afterword::store {
namespace {

using domain::QuestionId;

// Calls `take` for every row of a query over a span of questions, with the facts of the row's question.
template <class Take>
void lay_on(Connection& connection, std::string_view sql, std::int64_t first, std::int64_t last,
            std::vector<QuestionFacts>& facts, Take take) {
  Query query(connection, sql);
  query.bind(":first", first).bind(":last", last);
  while (query.step()) {
    const std::int64_t id = query.number(0);
    const auto found = std::lower_bound(facts.begin(), facts.end(), id,
                                        [](const QuestionFacts& one, std::int64_t value) { return one.id < value; });
    if (found != facts.end() && found->id == id) take(query, *found);
  }
}

void rate(QuestionFacts& facts, int rating, std::int64_t at) {
  if (rating <= 0 || at < facts.rated_at) return;
  facts.rating = rating;
  facts.rated_at = at;
}

void add_asked(Query& query, QuestionFacts& facts) {
  const std::int64_t at = query.number(3);
  ++facts.asked;
  rate(facts, static_cast<int>(query.number(1)), at);
  if (query.column(2).isNull() || at < facts.received_at) return;
  facts.received = static_cast<int>(query.number(2));
  facts.received_at = at;
}

void add_review(Query& query, QuestionFacts& facts) {
  constexpr int strong = 4;
  const auto rating = static_cast<int>(query.number(1));
  const std::int64_t at = query.number(2);
  ++facts.practised;
  rate(facts, rating, at);
  if (facts.received && at > facts.received_at && rating >= strong) ++facts.strong_since;
}

void add_memory(Query& query, QuestionFacts& facts) {
  facts.remembered = true;
  facts.stability = query.column(1).getDouble();
  facts.last_review = query.number(2);
  facts.due = query.number(3);
}

std::vector<std::int64_t> ids(Query& query) {
  std::vector<std::int64_t> all;
  while (query.step()) all.push_back(query.number(0));
  return all;
}

// For very many.
std::vector<std::int64_t> ids(Scan& scan) {
  std::vector<std::int64_t> all;
  while (scan.step()) all.push_back(scan.number(0));
  return all;
}

QuestionId one(Connection& connection, std::string_view sql, const char* name, std::string_view value) {
  Query query(connection, sql);
  query.bind(name, value);
  return {query.step() ? query.number(0) : 0};
}

std::vector<Named> named(Connection& connection, std::string_view sql) {
  std::vector<Named> all;
  Query query(connection, sql);
  while (query.step()) all.push_back({query.number(0), query.text(1)});
  return all;
}

void move(Connection& connection, std::string_view sql, QuestionId from, QuestionId to) {
  Query(connection, sql).bind(":from", from.value).bind(":to", to.value).run();
}

}  // namespace

std::vector<QuestionFacts> read_facts(Connection& connection, std::int64_t first, std::int64_t last) {
  std::vector<QuestionFacts> facts;
  {
    Query query(connection, sql::bank_facts);
    query.bind(":first", first).bind(":last", last);
    while (query.step()) {
      QuestionFacts& one = facts.emplace_back();
      ReadRow read(query);
      read("id", one.id), read("category", one.category), read("source", one.source);
      read("suspended", one.suspended);
    }
  }
  // Interviews before practices: what counts of these depends on when the question was last asked.
  lay_on(connection, sql::bank_facts_asked, first, last, facts, add_asked);
  lay_on(connection, sql::bank_facts_review, first, last, facts, add_review);
  lay_on(connection, sql::bank_facts_memory, first, last, facts, add_memory);
  return facts;
}

std::int64_t end_of_slice(Connection& connection, std::int64_t after, int size) {
  Query query(connection, sql::bank_slice);
  query.bind(":after", after).bind(":size", std::int64_t{size} - 1);
  return query.step() ? query.number(0) : std::numeric_limits<std::int64_t>::max();
}

std::vector<std::int64_t> questions_by_text(Connection& connection, std::int64_t most) {
  Scan scan(connection, sql::bank_by_text);
  scan.bind(1, most);
  return ids(scan);
}

std::vector<std::int64_t> questions_with_answer(Connection& connection) {
  Query query(connection, sql::bank_with_answer);
  return ids(query);
}

std::vector<RatedMoment> course_of(Connection& connection, QuestionId question) {
  std::vector<RatedMoment> course;
  Query query(connection, sql::bank_course);
  query.bind(":id", question.value);
  while (query.step())
    course.push_back({{query.number(0), query.column(1).getInt()}, query.column(2).getInt(), query.number(3) != 0});
  return course;
}

std::optional<std::string> question_words(Connection& connection, QuestionId question) {
  Query query(connection, sql::bank_row);
  query.bind(":id", question.value);
  return query.step() ? std::optional(query.text(0)) : std::nullopt;
}

std::vector<std::int64_t> questions_tagged(Connection& connection, std::string_view tag) {
  Scan scan(connection, sql::bank_tagged);
  scan.bind(1, tag);
  return ids(scan);
}

std::vector<std::int64_t> questions_of_company(Connection& connection, domain::OpportunityId opportunity) {
  Query query(connection, sql::bank_of_company);
  query.bind(":opportunity", opportunity.value);
  return ids(query);
}

std::vector<std::int64_t> questions_of_interviewer(Connection& connection, domain::PersonId person) {
  Query query(connection, sql::bank_of_interviewer);
  query.bind(":person", person.value);
  return ids(query);
}

std::size_t count_questions(Connection& connection) {
  return static_cast<std::size_t>(connection.number(sql::bank_count));
}

void watch_bank(Connection& connection) { connection.run(sql::bank_watch); }

std::vector<std::int64_t> touched_questions(Connection& connection, int limit) {
  Query query(connection, sql::bank_touched);
  query.bind(":limit", std::int64_t{limit});
  return ids(query);
}

void untouch(Connection& connection, const std::vector<std::int64_t>& questions) {
  for (const std::int64_t question : questions) Query(connection, sql::bank_untouch).bind(":question", question).run();
}

QuestionId question_merged_with(Connection& connection, std::string_view ref) {
  return one(connection, sql::bank_find_merged, ":ref", ref);
}

QuestionId question_from_set(Connection& connection, std::string_view seed) {
  return one(connection, sql::bank_find_from_set, ":seed", seed);
}

QuestionId question_with_text(Connection& connection, std::string_view text) {
  return one(connection, sql::bank_find_text, ":text", text);
}

std::vector<std::string> all_tags(Connection& connection) {
  std::vector<std::string> tags;
  Query query(connection, sql::bank_tags);
  while (query.step()) tags.push_back(query.text(0));
  return tags;
}

std::vector<Named> companies_that_asked(Connection& connection) { return named(connection, sql::bank_companies); }
std::vector<Named> people_who_asked(Connection& connection) { return named(connection, sql::bank_interviewers); }

std::vector<Named> question_texts(Connection& connection) { return named(connection, sql::bank_texts); }
std::vector<Named> variant_texts(Connection& connection) { return named(connection, sql::bank_variant_texts); }

std::vector<AskedText> asked_texts(Connection& connection, QuestionId question) {
  std::vector<AskedText> all;
  Query query(connection, sql::bank_asked_texts);
  query.bind(":question", question.value);
  while (query.step()) all.push_back({{query.number(0)}, query.text(1)});
  return all;
}

void move_asked(Connection& connection, QuestionId from, QuestionId to) {
  move(connection, sql::bank_move_asked, from, to);
}

void move_reviews(Connection& connection, QuestionId from, QuestionId to) {
  move(connection, sql::bank_move_reviews, from, to);
}

}  // namespace afterword::store
