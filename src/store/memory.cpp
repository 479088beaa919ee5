// Three cursors go through the stale questions side by side: the question, its practices, its answers. That way a
// million reviews are one pass in the order of an index.
#include "store/memory.h"

#include "domain/names.h"
#include "store/records.h"
#include "store/rows.h"
#include "store/scan.h"
#include "store/sql.h"

namespace afterword::store {
namespace {

// Which way of working it out the table holds: 1 is that of this version. To be raised when the rules change.
constexpr int rules = 1;
constexpr std::string_view made_with = "practice.memory";

domain::fsrs::State state_of(std::string_view name) {
  using domain::fsrs::State;
  for (const State state : {State::learning, State::review, State::relearning})
    if (domain::fsrs::word(state) == name) return state;
  return State::fresh;
}

/// A cursor over rows that belong to questions, in their order.
class Following {
 public:
  Following(Connection& connection, std::string_view sql) : scan_(connection, sql) { next(); }
  /// Calls `take` for each row of this question.
  template <class Take>
  void rows_of(std::int64_t question, Take take) {
    while (more_ && at_ < question) next();
    for (; more_ && at_ == question; next()) take(scan_);
  }

 private:
  void next() {
    more_ = scan_.step();
    if (more_) at_ = scan_.number(0);
  }
  Scan scan_;
  bool more_ = false;
  std::int64_t at_ = 0;
};

void put(Scan& insert, std::int64_t question, const domain::Memory& memory) {
  const auto& card = memory.card;
  const auto& standing = memory.standing;
  insert.bind(1, question), insert.bind(2, domain::fsrs::word(card.state)), insert.bind(3, std::int64_t{card.step});
  insert.bind(4, card.stability), insert.bind(5, card.difficulty), insert.bind(6, card.due_ms);
  insert.bind(7, card.last_review_ms), insert.bind(8, std::int64_t{card.scheduled_days});
  insert.bind(9, std::int64_t{card.reps}), insert.bind(10, std::int64_t{card.lapses});
  insert.bind(11, memory.opens_ms), insert.bind(12, memory.weak_from_ms), insert.bind(13, memory.kept);
  insert.bind(14, standing.rating), insert.bind(15, standing.received);
  insert.bind(16, std::int64_t{standing.strong_since}), insert.bind(17, std::int64_t{memory.asked});
  insert.bind(18, std::int64_t{memory.failing});
  insert.run();
}

void work_out_stale(Connection& connection, int rollover) {
  connection.database().exec(std::string(sql::memory_forget_stale));
  const auto scheduler = domain::practice_scheduler();
  Scan stale(connection, sql::memory_stale);
  Scan insert(connection, sql::memory_put);
  Following practised(connection, sql::memory_practised), answered(connection, sql::memory_answered);
  while (stale.step()) {
    const std::int64_t question = stale.number(0);
    if (stale.null(1)) continue;  // deleted
    domain::History history;
    history.suspended = stale.number(1) != 0;
    practised.rows_of(question, [&](const Scan& row) {
      history.practised.push_back({{row.number(1), static_cast<int>(row.number(2))}, static_cast<int>(row.number(3))});
    });
    answered.rows_of(question, [&](const Scan& row) {
      history.answered.push_back({row.number(1), row.rating(2), row.rating(3)});
    });
    if (const auto memory = domain::remember(scheduler, std::move(history), rollover)) put(insert, question, *memory);
  }
}

void forget_all(Connection& connection) {
  connection.database().exec("DELETE FROM memory");
  connection.database().exec(std::string(sql::memory_all_stale));
}

}  // namespace

int rollover_hour(Connection& connection) {
  return domain::rollover_hour_from(load_preference(connection, rollover_preference).value_or(""));
}

void refresh_memory(Connection& connection) {
  const int rollover = rollover_hour(connection);
  const std::string made = std::to_string(rules) + " " + std::to_string(rollover);
  if (load_preference(connection, made_with) != made) {
    forget_all(connection);
    save_preference(connection, made_with, made);
  }
  if (connection.number("SELECT EXISTS (SELECT 1 FROM memory_stale)") == 0) return;
  work_out_stale(connection, rollover);
  connection.database().exec("DELETE FROM memory_stale");
}

void rebuild_memory(Connection& connection) {
  forget_all(connection);
  refresh_memory(connection);
}

std::optional<domain::Memory> load_memory(Connection& connection, domain::QuestionId id) {
  Query query(connection, sql::memory_get);
  query.bind(":question", id.value);
  if (!query.step()) return std::nullopt;
  const auto optional = [&](int column) {
    return query.column(column).isNull() ? std::nullopt : std::optional(query.number(column));
  };
  const auto whole = [&](int column) { return static_cast<int>(query.number(column)); };
  const auto rating = [&](int column) {
    return query.column(column).isNull() ? std::nullopt : std::optional(whole(column));
  };
  domain::Memory memory;
  memory.card = {state_of(query.text(0)),
                 whole(1),
                 query.column(2).getDouble(),
                 query.column(3).getDouble(),
                 query.number(4),
                 query.number(5),
                 whole(6),
                 whole(7),
                 whole(8)};
  memory.opens_ms = optional(9);
  memory.weak_from_ms = optional(10);
  memory.kept = query.column(11).getDouble();
  memory.standing.rating = rating(12);
  memory.standing.received = rating(13);
  memory.standing.strong_since = whole(14);
  memory.asked = whole(15);
  memory.failing = query.number(16) != 0;
  return memory;
}

}  // namespace afterword::store
