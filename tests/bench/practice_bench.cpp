// The practice schedule at a million reviews, the list of what is due at 100,000 and 1,000,000 questions, and a plan
// for ten thousand. Ratios are to plain SQLite doing the least that could give the same answer.
#include <sqlite3.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <stdexcept>

#include "bench/bench.h"
#include "bench/measure.h"
#include "domain/prepare.h"
#include "store/connection.h"
#include "store/memory.h"
#include "store/practice.h"
#include "store/sql.h"

namespace afterword::bench {
namespace {

constexpr std::int64_t day_ms = 86'400'000;
constexpr std::int64_t now_ms = 20'000 * day_ms;

std::string rounded(double value) {
  char text[32];
  std::snprintf(text, sizeof text, value < 10 ? "%.2f" : "%.0f", value);
  return text;
}

void replay_in_memory(int questions, int reviews_each) {
  std::mt19937 random(1);
  std::vector<domain::History> histories(static_cast<std::size_t>(questions));
  for (auto& history : histories)
    for (int i = 0; i < reviews_each; ++i)
      history.practised.push_back({{now_ms - (reviews_each - i) * 9 * day_ms, 60}, 1 + static_cast<int>(random() % 5)});
  const auto scheduler = domain::practice_scheduler();
  double sum = 0;
  const double ms = milliseconds([&] {
    for (auto& history : histories) sum += domain::remember(scheduler, std::move(history), 4)->kept;
  });
  if (!(sum > 0)) throw std::runtime_error("nothing was replayed");
  report("replay of " + std::to_string(questions * reviews_each) + " reviews", rounded(ms) + " ms", "in memory");
}

/// A file with today's tables, whose search indexes stay empty: they are no part of what is measured here.
class File {
 public:
  File() {
    std::string pattern = (std::filesystem::temp_directory_path() / "afterword-bench-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
    folder_ = pattern;
    std::ofstream(folder_ / "practice.db");  // SQLite makes its file of an empty one
    connection_ = std::make_unique<store::Connection>(folder_ / "practice.db", store::Connection::Mode::read_write);
    connection_->run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    connection_->run(store::sql::schema);
    connection_->run(store::sql::schema_memory);
  }
  ~File() {
    connection_.reset();
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  store::Connection& connection() { return *connection_; }

  // Each question with so many practices, nine days apart, rated anyhow.
  void fill(int questions, int reviews_each) {
    const std::string count = std::to_string(questions), each = std::to_string(reviews_each);
    connection_->run(
        "BEGIN; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + count +
        ") INSERT INTO question (id, ord, text, category) SELECT i, i, 'Question ' || i, 'behavioral' FROM n;" +
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + count + "), k(j) AS (SELECT 1 " +
        "UNION ALL SELECT j + 1 FROM k WHERE j < " + each +
        ") INSERT INTO review (question, ord, at, at_offset, rating) SELECT i, j, " + std::to_string(now_ms) + " - (" +
        each + " - j + 1) * 777600000 - (i * 7919 % 1000) * 86400, 60, 1 + (i * 31 + j * 17) % 5 FROM n, k; COMMIT");
  }

 private:
  std::filesystem::path folder_;
  std::unique_ptr<store::Connection> connection_;
};

double median_of(int runs, const std::function<void()>& work) {
  std::vector<double> times;
  for (int i = 0; i < runs; ++i) times.push_back(milliseconds(work));
  return spread(times).median;
}

// Steps over every row of a statement and does nothing with it.
void only_step(store::Connection& connection, const char* sql) {
  sqlite3_stmt* statement = nullptr;
  sqlite3_prepare_v2(connection.handle(), sql, -1, &statement, nullptr);
  sqlite3_bind_int64(statement, 1, now_ms);
  while (sqlite3_step(statement) == SQLITE_ROW) continue;
  sqlite3_finalize(statement);
}

void replay_in_file(int questions, int reviews_each) {
  File file;
  file.fill(questions, reviews_each);
  auto& connection = file.connection();
  const double ms = median_of(3, [&] {
    connection.run("BEGIN");
    store::rebuild_memory(connection);
    connection.run("COMMIT");
  });
  const double least = median_of(
      3, [&] { only_step(connection, "SELECT question, at, at_offset, rating FROM review ORDER BY question, ord"); });
  report("schedule of " + std::to_string(questions * reviews_each) + " reviews anew", rounded(ms) + " ms",
         rounded(ms / least) + " times reading them");
  connection.run("UPDATE review SET rating = 5 WHERE id = 1");
  const double one = median_of(20, [&] {
    connection.run("BEGIN; UPDATE review SET rating = 6 - rating WHERE id = 1");
    store::refresh_memory(connection);
    connection.run("COMMIT");
  });
  const double plain =
      median_of(20, [&] { connection.run("BEGIN; UPDATE question SET notes = notes || 'x' WHERE id = 1; COMMIT"); });
  report("one practice changed among them", rounded(one) + " ms", rounded(one / plain) + " times one plain write");
}

void due_among(int questions) {
  File file;
  file.fill(questions, 1);
  auto& connection = file.connection();
  connection.run("BEGIN");
  store::rebuild_memory(connection);
  connection.run("COMMIT");
  std::size_t found = 0;
  const double ms = median_of(5, [&] { found = store::due_questions(connection, now_ms, 20).size(); });
  const double least = median_of(
      5, [&] { only_step(connection, "SELECT question, kept, stability, last_review FROM memory WHERE opens <= ?1"); });
  const int due = store::count_due(connection, now_ms);
  report("the 20 weakest of " + std::to_string(due) + " due among " + std::to_string(questions), rounded(ms) + " ms",
         rounded(ms / least) + " times stepping over them; " + std::to_string(found) + " found");
  const double counting = median_of(5, [&] { store::count_due(connection, now_ms); });
  report("how many are due", rounded(counting) + " ms");
}

void prepare_many(int questions, int days) {
  std::mt19937 random(2);
  domain::PrepareInput input;
  input.now = {now_ms, 60};
  input.interview = {now_ms + days * day_ms, 60};
  input.minutes_per_day = 240;
  for (int i = 1; i <= questions; ++i) {
    domain::PrepareCard card;
    card.id.value = i;
    if (random() % 2) {
      card.card.state = domain::fsrs::State::review;
      card.card.stability = 1 + static_cast<int>(random() % 60);
      card.card.difficulty = 5;
      card.card.last_review_ms = now_ms - static_cast<std::int64_t>(random() % 60) * day_ms;
      card.rating = 4;
    }
    input.cards.push_back(card);
  }
  std::size_t planned = 0;
  const double ms = median_of(5, [&] { planned = domain::prepare(input).days.size(); });
  report("plan for " + std::to_string(questions) + " questions, " + std::to_string(planned) + " days",
         rounded(ms) + " ms");
}

}  // namespace

void practice() {
  replay_in_memory(100'000, 10);
  replay_in_file(20'000, 50);
  replay_in_file(100'000, 10);
  due_among(100'000);
  due_among(1'000'000);
  prepare_many(10'000, 30);
}

}  // namespace afterword::bench
