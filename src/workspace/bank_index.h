// What lists of questions are filtered and sorted by, in memory: 60 bytes a question, so that no list asks the file
// about each of them. Built in parts, then kept up to date by what the store notes as touched.
#pragma once

#include <cstdint>
#include <vector>

#include "store/bank.h"
#include "workspace/bank.h"

namespace afterword::workspace {

/// How weak a question is at a moment.
double weakness_of(const store::QuestionFacts& facts, std::int64_t now_ms);

/// A set of places in the index.
class Places {
 public:
  explicit Places(std::size_t size) : bits_((size + 63) / 64) {}
  void add(std::size_t place) { bits_[place / 64] |= std::uint64_t{1} << place % 64; }
  bool has(std::size_t place) const { return (bits_[place / 64] >> place % 64 & 1) != 0; }

 private:
  std::vector<std::uint64_t> bits_;
};

/// A place is the position of a question among all by id: a larger one is newer.
class BankIndex {
 public:
  static constexpr std::size_t nowhere = ~std::size_t{0};

  /// Reads a part of what is new to it. True: it is up to date.
  bool read_on(store::Connection& connection, std::int64_t now_ms);
  /// Judges weakness anew where the moment is another by minutes.
  void judge(std::int64_t now_ms);

  std::size_t size() const { return entries_.size(); }
  std::int64_t id(std::size_t place) const { return entries_[place].id; }
  /// `hint`: a place nearby, from which it is looked for; nowhere: there is no such question.
  std::size_t place_of(std::int64_t id, std::size_t hint = 0) const;

  struct Order {
    std::vector<std::uint32_t> places;
    std::vector<std::int64_t> ids;  ///< of the same questions: entries are looked up in no order but their own
  };
  /// All questions in an order; holds until the index changes. `by_text`: every question by its text, needed where
  /// needs_texts says so.
  const Order& order(QuestionQuery::Sort sort, const std::vector<std::int64_t>& by_text);
  bool needs_texts(QuestionQuery::Sort sort) const {
    return sort == QuestionQuery::Sort::alphabetical && !(ordered_ && ordered_by_ == sort);
  }
  /// Whether a question has what the query asks for, apart from words, tag, company and person.
  bool fits(const QuestionQuery& query, std::size_t place, std::int64_t now_ms) const;

 private:
  struct Entry {
    std::int64_t id = 0, due = 0, last_review = 0;
    float stability = 0;  // 0: never practised
    float kept = 1;       // what rating and reception leave of its strength
    float weakness = 0;
    std::uint16_t asked = 0, practised = 0;
    std::uint8_t category = 0, source = 0, rating = 0;
    bool suspended = false;
  };
  static Entry entry_of(const store::QuestionFacts& facts, std::int64_t now_ms);
  void apply(store::Connection& connection, std::int64_t question, std::int64_t now_ms);
  void sort_by_weakness();
  void sort_by_due();
  void sort_by(const std::vector<std::int64_t>& ids);

  std::vector<Entry> entries_;  // by id
  bool watching_ = false, built_ = false;
  std::int64_t read_up_to_ = 0, judged_at_ = 0;
  bool ordered_ = false;
  QuestionQuery::Sort ordered_by_ = QuestionQuery::Sort::newest;
  Order order_;
};

}  // namespace afterword::workspace
