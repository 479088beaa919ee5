// What is typed and not yet on disk, and the thread that puts it there.
#pragma once

#include <semaphore.h>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <variant>
#include <vector>

#include "domain/result.h"
#include "workspace/edits.h"
#include "workspace/workspace.h"

namespace afterword::workspace {

struct Preference {
  std::string key, value;
};

struct Pending {
  std::variant<SetValue, WriteRecall, Preference> change;
  std::uint64_t run = 0;  ///< the run of typing it belongs to: equal runs of one field join into one undo step; 0: none
};

/// Changes wait here for at most `latency`, then the worker commits all of them in one go. A commit that fails leaves
/// them waiting; the worker tries again every second. All members are for the thread of the workspace, but for those
/// marked otherwise.
class Saver {
 public:
  /// Called by the worker or by flush, never by both at once.
  using Commit = std::function<domain::Result<void>(const std::vector<Pending>&)>;

  Saver(std::chrono::milliseconds latency, Commit commit);
  /// Saves what waits, as far as the disk allows.
  ~Saver();
  Saver(const Saver&) = delete;
  Saver& operator=(const Saver&) = delete;

  void add(Pending change);
  /// Commits on the caller's thread; waits for a commit that is under way.
  domain::Result<void> flush();
  /// What waits or is being committed, oldest first.
  std::vector<Pending> waiting() const;
  bool nothing_waits() const { return flushed(); }
  SaveState state() const;
  /// Grows with each commit and each change of state.
  std::uint64_t progress() const { return progress_.load(); }

  void request_flush() noexcept;  ///< async-signal-safe
  bool flushed() const noexcept;  ///< async-signal-safe

 private:
  using Clock = std::chrono::steady_clock;
  void work();
  bool due(Clock::time_point now, Clock::time_point& next) const;
  domain::Result<void> commit_waiting();
  void sleep_until(Clock::time_point moment);

  const std::chrono::milliseconds latency_;
  const Commit commit_;
  std::mutex committing_;  // held during a commit; taken before waiting_mutex_
  mutable std::mutex waiting_mutex_;
  std::deque<Pending> waiting_;
  std::size_t in_flight_ = 0;  // the first so many are being committed and must not change
  Clock::time_point first_{};  // when the oldest one came
  Clock::time_point last_failure_{};
  std::string failure_;  // empty: the last commit succeeded
  std::atomic<std::size_t> unsaved_ = 0;
  std::atomic<std::uint64_t> progress_ = 0;
  std::atomic<bool> urgent_ = false, stopping_ = false;
  sem_t wake_;
  std::thread worker_;
};

}  // namespace afterword::workspace
