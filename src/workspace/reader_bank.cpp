// The question bank as readers see it.
#include <algorithm>

#include "domain/standing.h"
#include "domain/text.h"
#include "store/bank.h"
#include "workspace/bank_index.h"
#include "workspace/reader_slots.h"

namespace afterword::workspace {
namespace {

constexpr store::Tables bank_tables =
    store::tables("question", "question_variant", "tag", "review", "asked", "interview", "opportunity");
constexpr store::Tables row_tables = store::tables("question", "review", "asked", "interview");
constexpr store::Tables filter_tables = store::tables("question", "tag", "asked", "interview", "opportunity", "person");

std::vector<std::string> words_to_mark(const std::string& text) {
  std::vector<std::string> words;
  for (const auto& word : domain::words_of(text)) words.push_back(word.folded);
  return words;
}

// The questions that a query's words, tag, company and person leave, sorted; nothing where it names none of them.
std::optional<std::vector<std::int64_t>> named_in(store::Connection& connection, const QuestionQuery& query) {
  std::optional<std::vector<std::int64_t>> left;
  const auto narrow = [&](std::vector<std::int64_t> ids) {
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if (!left) {
      left = std::move(ids);
      return;
    }
    std::vector<std::int64_t> both;
    std::set_intersection(left->begin(), left->end(), ids.begin(), ids.end(), std::back_inserter(both));
    left = std::move(both);
  };
  if (!domain::trim(query.text).empty()) narrow(store::questions_with(connection, query.text));
  if (!query.tag.empty()) narrow(store::questions_tagged(connection, query.tag));
  if (query.opportunity) narrow(store::questions_of_company(connection, query.opportunity));
  if (query.interviewer) narrow(store::questions_of_interviewer(connection, query.interviewer));
  return left;
}

std::optional<QuestionRow> read_question_row(store::Connection& connection, domain::QuestionId id,
                                             std::int64_t now_ms) {
  const auto facts = store::read_facts(connection, id.value, id.value);
  auto text = store::question_words(connection, id);
  if (facts.empty() || !text) return std::nullopt;
  const store::QuestionFacts& known = facts.front();
  QuestionRow row;
  row.id = id;
  row.text = std::move(*text);
  row.category = known.category;
  row.source = known.source;
  row.suspended = known.suspended;
  row.asked = known.asked;
  row.practised = known.practised;
  if (known.rating > 0) row.rating = known.rating;
  row.weakness = weakness_of(known, now_ms);
  row.weak = row.weakness >= domain::weak_from;
  for (const auto& rated : store::course_of(connection, id))
    row.course.push_back({rated.at, rated.rating, rated.practice});
  if (known.remembered) row.due = domain::Time{known.due, row.course.empty() ? 0 : row.course.back().at.offset_min};
  return row;
}

}  // namespace

const BankIndex& Reader::bank() {
  if (!bank_.value) bank_.value = std::make_shared<BankIndex>();
  return *fresh(
      bank_, bank_tables,
      [&](store::Connection& connection) {
        auto index = std::make_shared<BankIndex>();
        index->read(connection, as_of_().utc_ms);
        return index;
      },
      true);
}

const QuestionList& Reader::questions(const QuestionQuery& query) {
  const BankIndex& index = bank();
  if (!(questions_.query == query)) {
    questions_.query = query;
    questions_.slot.stamp = never;
  }
  return fresh(
      questions_.slot, bank_tables,
      [&](store::Connection& connection) {
        const auto named = named_in(connection, query);
        return QuestionList{index.select(query, named ? &*named : nullptr, as_of_().utc_ms), true,
                            words_to_mark(query.text)};
      },
      true);
}

const QuestionRow* Reader::question_row(domain::QuestionId id) {
  if (!id) return nullptr;
  auto& row = const_cast<std::optional<QuestionRow>&>(
      fresh(question_row_[id.value], row_tables,
            [&](store::Connection& connection) { return read_question_row(connection, id, as_of_().utc_ms); }));
  if (!row) return nullptr;
  // What is typed and not saved yet stands in the record.
  if (const auto slot = question_.find(id.value); slot != question_.end())
    if (const auto* record = known(slot->second, question_tables); record && *record) {
      row->text = (*record)->text;
      row->category = (*record)->category;
      row->suspended = (*record)->suspended;
    }
  return &*row;
}

std::size_t Reader::bank_size() { return bank().size(); }

const BankFilters& Reader::bank_filters() {
  return fresh(bank_filters_, filter_tables, [](store::Connection& connection) {
    BankFilters filters;
    filters.tags = store::all_tags(connection);
    for (auto& one : store::companies_that_asked(connection))
      filters.companies.push_back({{one.id}, std::move(one.name)});
    for (auto& one : store::people_who_asked(connection))
      filters.interviewers.push_back({{one.id}, std::move(one.name)});
    return filters;
  });
}

}  // namespace afterword::workspace
