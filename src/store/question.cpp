// The question bank: wordings, tags and every practice.
#include "store/lists.h"
#include "store/sql.h"

namespace afterword::store {

std::optional<domain::Question> load(Connection& connection, domain::QuestionId id) {
  auto record = read_one<domain::Question>(connection, sql::question_get, id.value);
  if (!record) return record;
  record->variants = read_texts(connection, sql::question_variant_list, id.value);
  record->tags = read_texts(connection, sql::question_tag_list, id.value);
  record->reviews = read_list<domain::Review>(connection, sql::question_review_list, id.value);
  return record;
}

void save(Connection& connection, const domain::Question& record, const domain::Question* before, const NewId& new_id) {
  if (before && *before == record) return;
  const domain::Question none;
  const domain::Question& old = before ? *before : none;
  put_record(connection, sql::question_put, record, new_id());
  if (record.variants != old.variants)
    sync_texts(connection, sql::question_variant_list, sql::question_variant_put, sql::question_variant_remove,
               record.id.value, record.variants, new_id);
  if (record.tags != old.tags)
    sync_texts(connection, sql::question_tag_list, sql::question_tag_put, sql::question_tag_remove, record.id.value,
               record.tags, new_id);
  sync_list(connection, domain::Noun::review, record.id, record.reviews, old.reviews);
}

void put(Connection& connection, const domain::Review& row, domain::QuestionId owner, int place) {
  put_row(connection, sql::question_review_put, row, ":question", owner.value, place);
}

void add_variant(Connection& connection, domain::QuestionId question, std::string_view text, const NewId& new_id) {
  auto variants = read_texts(connection, sql::question_variant_list, question.value);
  variants.emplace_back(text);
  sync_texts(connection, sql::question_variant_list, sql::question_variant_put, sql::question_variant_remove,
             question.value, variants, new_id);
}

domain::QuestionId find_seed(Connection& connection, std::string_view text) {
  Query query(connection, sql::question_find_seed);
  query.bind(":text", text);
  return {query.step() ? query.number(0) : 0};
}

}  // namespace afterword::store
