// Answers what grows with the file on a thread of its own, so that no frame waits for it.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "workspace/data.h"

namespace afterword::workspace {

/// One answer at a time, what a key waits for first. A reading is broken off as soon as a frame wants the store, or a
/// search does, and is begun anew afterwards: so it must not change anything but what it makes.
class Asker {
 public:
  explicit Asker(Data& data) : data_(data) {}
  ~Asker();
  Asker(const Asker&) = delete;
  Asker& operator=(const Asker&) = delete;

  /// Lays an answer down where it belongs, on the thread that calls deliver. What it holds afterwards, as the answer
  /// before, is let go on the asker's own: to free what thousands of records hold takes longer than a frame has.
  using Delivery = std::function<void()>;
  /// Works out of what was read what is to be laid down, while others use the store.
  using Thought = std::function<Delivery()>;
  struct Question {
    const void* whom = nullptr;  ///< whose answer it is: he has one question at a time
    bool key_waits = false;
    std::function<Thought(store::Connection&)> reading;
    std::function<void(const std::string& trouble)> failed;  ///< a delivery too
  };
  /// In place of what was asked for the same one before; that is not answered any more.
  void ask(Question question);
  void forget(const void* whom);
  /// Lays down the answers that are there. False: there are none.
  bool deliver();
  /// Lays down that to `whom` alone, if it comes before the patience is over.
  void deliver(const void* whom, std::chrono::microseconds patience);
  bool is_idle();

 private:
  struct Job {
    Question question;
    std::shared_ptr<std::atomic<bool>> given_up = std::make_shared<std::atomic<bool>>(false);
  };
  struct Answer {
    const void* whom = nullptr;
    Delivery delivery;
  };
  void work();
  void drop(const void* whom);
  void lay_down(std::list<Answer> there);
  /// Nothing: it was broken off.
  Delivery answer(const Job& job);

  Data& data_;
  std::mutex mutex_;
  std::condition_variable asked_, answered_;
  std::list<Job> jobs_;  // the one that is being answered included
  std::list<Answer> answers_, laid_down_;
  std::atomic<int> keys_waiting_ = 0;
  std::atomic<bool> stopping_ = false;
  std::thread thread_;  // begins with the first question
};

}  // namespace afterword::workspace
