// Something long that is done on another thread while frames go on.
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <utility>

#include "domain/result.h"

namespace afterword::workspace {

/// Ask in every frame whether it is done, then take what came of it. An errand that is dropped is given up as soon as
/// that can be.
template <class T>
class Errand {
 public:
  struct Task {
    std::atomic<bool> done = false, given_up = false;
    std::optional<domain::Result<T>> outcome;  ///< belongs to the worker until `done`
  };

  explicit Errand(std::shared_ptr<Task> task) : task_(std::move(task)) {}
  Errand(Errand&&) noexcept = default;
  Errand& operator=(Errand&& other) noexcept {
    give_up();
    task_ = std::move(other.task_);
    return *this;
  }
  ~Errand() { give_up(); }

  bool done() const { return task_->done; }
  /// Wanted no longer: what comes of it, sooner or later, says whether that was in time.
  void give_up() {
    if (task_) task_->given_up = true;
  }
  /// Only once, and only when it is done.
  domain::Result<T> take() { return std::move(*task_->outcome); }

 private:
  std::shared_ptr<Task> task_;
};

}  // namespace afterword::workspace
