// The rows of the lists of interviews and people: what they hold, and the order in which they stand.
#pragma once

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <utility>
#include <vector>

#include "store/summaries.h"
#include "workspace/workspace.h"

namespace afterword::workspace {

InterviewRow row_from(store::InterviewSummary summary);
PersonRow row_from(store::PersonSummary summary);
/// Lays what a record says over its row; what other records say of it stays.
void describe(InterviewRow& row, const domain::Interview& interview);
void describe(PersonRow& row, const domain::Person& person);

/// When an interview was, in ms since 1970; one without a date counts from when it was recorded.
std::int64_t moment_of(const InterviewRow& row);
/// Interviews stand newest first, people by their names.
bool before(const InterviewRow& a, const InterviewRow& b);
bool before(const PersonRow& a, const PersonRow& b);

template <class Row>
void put_in_order(std::vector<Row>& rows) {
  std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return before(a, b); });
}

/// Puts rows to their places among the others, which are in order.
template <class Row>
void place(std::vector<Row>& rows, std::vector<Row> more) {
  constexpr std::size_t few = 8;
  if (more.size() > few) {
    std::move(more.begin(), more.end(), std::back_inserter(rows));
    return put_in_order(rows);
  }
  for (Row& row : more)
    rows.insert(std::partition_point(rows.begin(), rows.end(), [&](const Row& one) { return before(one, row); }),
                std::move(row));
}

}  // namespace afterword::workspace
