// The thread for long work that no frame waits for: one thing after the other, in the order in which it was asked for.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

#include "workspace/errand.h"

namespace afterword::workspace {

class Aside {
 public:
  Aside() = default;
  /// Waits for what is being done; what only waits is not done any more.
  ~Aside();
  Aside(const Aside&) = delete;
  Aside& operator=(const Aside&) = delete;

  /// `work` is told how to ask whether anybody still wants it.
  template <class T>
  Errand<T> begin(std::function<domain::Result<T>(const std::function<bool()>& given_up)> work) {
    const auto task = std::make_shared<typename Errand<T>::Task>();
    add([this, task, work = std::move(work)] {
      const std::function<bool()> given_up = [this, task] { return task->given_up || stopping_; };
      if (given_up())
        task->outcome = domain::Error::conflict("This was given up, and nothing was changed.");
      else
        task->outcome = work(given_up);
      task->done = true;
    });
    return Errand<T>(task);
  }

 private:
  void add(std::function<void()> job);
  void work();

  std::mutex mutex_;
  std::condition_variable asked_;
  std::deque<std::function<void()>> jobs_;
  std::atomic<bool> stopping_ = false;
  std::thread thread_;  // begins with the first job
};

}  // namespace afterword::workspace
