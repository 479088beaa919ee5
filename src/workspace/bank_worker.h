// Answers queries to the bank on a thread of its own, so that no frame waits for a million questions.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "store/question_search.h"
#include "workspace/bank_index.h"
#include "workspace/data.h"

namespace afterword::workspace {

/// It uses the store only as long as nobody else wants to, and gives up a query as soon as there is another one.
class BankWorker {
 public:
  explicit BankWorker(Data& data) : data_(data) {}
  ~BankWorker();
  BankWorker(const BankWorker&) = delete;
  BankWorker& operator=(const BankWorker&) = delete;

  struct Answer {
    QuestionList list;
    std::string trouble;  ///< why the store could not be read; empty if it could
  };
  /// From now on this is what is to be answered, as of `now_ms`.
  void ask(const QuestionQuery& query, std::int64_t now_ms);
  /// What was found since the last call; nullptr: nothing yet. Waits for `patience` at most.
  std::unique_ptr<Answer> take(std::chrono::milliseconds patience);
  /// Something can be taken.
  bool has_news();

 private:
  using Clock = std::chrono::steady_clock;
  struct Job {
    QuestionQuery query;
    std::int64_t now_ms = 0;
    std::uint64_t number = 0;
  };
  void work();
  void answer(const Job& job);
  bool given_up(const Job& job);
  void publish(const Job& job, Answer answer);
  /// Runs `body` on the store again and again until it ran through without being broken off, or what it did is enough.
  /// False: given up.
  bool with_store(const Job& job, const std::function<void(store::Connection&)>& body,
                  const std::function<bool()>& enough = {});
  bool bring_up_to_date(const Job& job);
  bool narrow(const Job& job, std::optional<Places>& among);
  void find(const Job& job, store::QuestionSearch& search, const BankIndex::Order& order,
            const std::optional<Places>& among);
  /// The beginning of a list without words, where the whole of it takes longer than a key should.
  void show_beginning(const Job& job, const BankIndex::Order& order, const std::optional<Places>& among);
  bool show_beginning_by_text(const Job& job, const std::optional<Places>& among);
  bool first_page(const Job& job, const BankIndex::Order& order, const std::optional<Places>& among,
                  const store::QuestionSearch& search, const Places& hits, QuestionList& page);
  std::vector<domain::QuestionId> listed(const Job& job, const BankIndex::Order& order,
                                         const std::optional<Places>& among, const Places* hits) const;

  Data& data_;
  BankIndex index_;  // of the worker's thread
  std::mutex mutex_;
  std::condition_variable asked_, answered_;
  std::optional<Job> job_;
  std::atomic<std::uint64_t> latest_ = 0;
  std::unique_ptr<Answer> answer_;
  std::atomic<bool> stopping_ = false;
  std::thread thread_;  // begins with the first query
};

}  // namespace afterword::workspace
