// The question bank as readers see it.
#include <chrono>
#include <utility>

#include "domain/standing.h"
#include "store/bank.h"
#include "workspace/bank_index.h"
#include "workspace/reader_slots.h"

namespace afterword::workspace {
namespace {

constexpr store::Tables bank_tables =
    store::tables("question", "question_variant", "tag", "review", "asked", "interview", "opportunity");
constexpr store::Tables row_tables = store::tables("question", "review", "asked", "interview");
constexpr store::Tables size_tables = store::tables("question");
constexpr store::Tables filter_tables = store::tables("question", "tag", "asked", "interview", "opportunity", "person");

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

BankFilters read_filters(store::Connection& connection) {
  BankFilters filters;
  filters.tags = store::all_tags(connection);
  for (auto& one : store::companies_that_asked(connection))
    filters.companies.push_back({{one.id}, std::move(one.name)});
  for (auto& one : store::people_who_asked(connection)) filters.interviewers.push_back({{one.id}, std::move(one.name)});
  return filters;
}

}  // namespace

// The worker is waited for as long as a frame has time: a bank of some thousands is answered within it.
const QuestionList& Reader::questions(const QuestionQuery& query) {
  constexpr std::chrono::milliseconds patience{6};
  const std::uint64_t now = stamp(bank_tables, true);
  const std::int64_t moment = as_of_().utc_ms, minute = moment / 60'000;
  const bool anew = !listed_.asked || !(listed_.query == query) || listed_.stamp != now || listed_.minute != minute;
  if (anew) {
    worker_.ask(query, moment);
    listed_.asked = true;
    listed_.query = query;
    listed_.stamp = now;
    listed_.minute = minute;
    listed_.list.complete = false;
  }
  if (!listed_.list.complete)
    if (auto answer = worker_.take(anew ? patience : std::chrono::milliseconds(0))) {
      listed_.list = std::move(answer->list);
      if (!answer->trouble.empty()) trouble_ = std::move(answer->trouble);
    }
  return listed_.list;
}

const QuestionRow* Reader::question_row(domain::QuestionId id) {
  if (!id) return nullptr;
  auto& row = const_cast<std::optional<QuestionRow>&>(
      fresh(question_row_[id.value], row_tables,
            [&](store::Connection& connection) { return read_question_row(connection, id, as_of_().utc_ms); }));
  if (!row) return nullptr;
  // What is typed and not saved yet stands in the record.
  if (const auto slot = question_.find(id.value); slot != question_.end())
    if (const auto* record = known(slot->second, touched_.of(domain::Noun::question, id.value)); record && *record) {
      row->text = (*record)->text;
      row->category = (*record)->category;
      row->suspended = (*record)->suspended;
    }
  return &*row;
}

std::size_t Reader::bank_size() {
  return in_time(bank_size_, size_tables, store::count_questions, false, Wait::for_the_first);
}

const BankFilters& Reader::bank_filters() {
  return in_time(bank_filters_, filter_tables, read_filters, false, Wait::for_the_first);
}

// Whoever opens the bank before they are there waits as if nothing had been begun.
void Reader::read_bank_ahead() {
  const auto patience = std::exchange(patience_, std::chrono::microseconds(0));
  const bool behind = behind_;
  if (!bank_size_.read) in_time(bank_size_, size_tables, store::count_questions);
  if (!bank_filters_.read) in_time(bank_filters_, filter_tables, read_filters);
  patience_ = patience;
  behind_ = behind;
}

}  // namespace afterword::workspace
