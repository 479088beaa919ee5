// What lists of questions are filtered and sorted by, in memory, so that no list asks the file about each question.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "domain/fsrs.h"
#include "store/bank.h"
#include "workspace/bank.h"

namespace afterword::workspace {

/// How weak a question is at a moment.
double weakness_of(const store::QuestionFacts& facts, std::int64_t now_ms);

class BankIndex {
 public:
  void read(store::Connection& connection, std::int64_t now_ms);
  std::size_t size() const { return facts_.size(); }

  /// The questions that `query` asks for, in its order. `among`, sorted: only those; nullptr: all.
  std::vector<domain::QuestionId> select(const QuestionQuery& query, const std::vector<std::int64_t>* among,
                                         std::int64_t now_ms) const;

 private:
  bool fits(const QuestionQuery& query, std::size_t at, std::int64_t now_ms) const;
  void sort(QuestionQuery::Sort order, std::vector<std::uint32_t>& places) const;

  std::vector<store::QuestionFacts> facts_;  // by id
  std::vector<float> weakness_;
  std::vector<std::uint32_t> rank_;  // by text
};

}  // namespace afterword::workspace
