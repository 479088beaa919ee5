// The question bank: wordings, tags, checklists and every practice.
#include "store/lists.h"
#include "store/sql.h"

namespace afterword::store {
namespace {

/// The queries of one of a question's lists of plain texts.
struct TextList {
  std::vector<std::string> domain::Question::*member;
  std::string_view list, put, remove;
};

constexpr TextList variants{&domain::Question::variants, sql::question_variant_list, sql::question_variant_put,
                            sql::question_variant_remove};
constexpr TextList text_lists[] = {
    variants,
    {&domain::Question::tags, sql::question_tag_list, sql::question_tag_put, sql::question_tag_remove},
    {&domain::Question::points, sql::question_point_list, sql::question_point_put, sql::question_point_remove},
    {&domain::Question::mistakes, sql::question_mistake_list, sql::question_mistake_put, sql::question_mistake_remove},
    {&domain::Question::merged, sql::question_merged_list, sql::question_merged_put, sql::question_merged_remove},
};

void sync(Connection& connection, const TextList& list, domain::QuestionId question,
          const std::vector<std::string>& texts, const NewId& new_id) {
  sync_texts(connection, list.list, list.put, list.remove, question.value, texts, new_id);
}

void sync_lists(Connection& connection, const domain::Question& record, const domain::Question& old,
                const NewId& new_id) {
  for (const TextList& list : text_lists)
    if (record.*list.member != old.*list.member) sync(connection, list, record.id, record.*list.member, new_id);
  sync_list(connection, domain::Noun::review, record.id, record.reviews, old.reviews);
}

}  // namespace

std::optional<domain::Question> load(Connection& connection, domain::QuestionId id) {
  auto record = read_one<domain::Question>(connection, sql::question_get, id.value);
  if (!record) return record;
  for (const TextList& list : text_lists) (*record).*list.member = read_texts(connection, list.list, id.value);
  record->reviews = read_list<domain::Review>(connection, sql::question_review_list, id.value);
  return record;
}

void save(Connection& connection, const domain::Question& record, const domain::Question* before, const NewId& new_id) {
  if (before && *before == record) return;
  put_record(connection, sql::question_put, record, new_id());
  sync_lists(connection, record, before ? *before : domain::Question{}, new_id);
}

void add_lists(Connection& connection, const domain::Question& question, const NewId& new_id) {
  static const domain::Question none;
  sync_lists(connection, question, none, new_id);
}

void put(Connection& connection, const domain::Review& row, domain::QuestionId owner, int place) {
  put_row(connection, sql::question_review_put, row, ":question", owner.value, place);
}

void add_variant(Connection& connection, domain::QuestionId question, std::string_view text, const NewId& new_id) {
  auto texts = read_texts(connection, variants.list, question.value);
  texts.emplace_back(text);
  sync(connection, variants, question, texts, new_id);
}

domain::QuestionId find_seed(Connection& connection, std::string_view text) {
  Query query(connection, sql::question_find_seed);
  query.bind(":text", text);
  return {query.step() ? query.number(0) : 0};
}

}  // namespace afterword::store
