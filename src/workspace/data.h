// The store and the lock that keeps the saving worker, the searching worker and the workspace's thread from using it at
// once.
#pragma once

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>

#include "store/store.h"

namespace afterword::workspace {

struct Data {
  std::timed_mutex mutex;                ///< held while `store` is used: take a Hold or a Turn
  std::atomic<int> wanted = 0;           ///< how many wait for it, or have it, whom a search must not keep waiting
  std::atomic<std::int64_t> let_go = 0;  ///< when the latest of them was done, in ticks of the steady clock
  std::atomic<int> searching = 0;  ///< how many searches are under way, which slower readings must not keep waiting
  std::unique_ptr<store::Store> store;
};

/// The store for this scope. A search gives way to it at once.
class Hold {
 public:
  explicit Hold(Data& data) : data_(data) {
    ++data_.wanted;
    data_.mutex.lock();
    held_ = true;
  }
  /// Waits no longer than this: then it is not held.
  Hold(Data& data, std::chrono::microseconds patience) : data_(data) {
    ++data_.wanted;
    held_ = data_.mutex.try_lock_for(patience);
  }
  ~Hold() {
    if (held_) data_.mutex.unlock();
    data_.let_go = std::chrono::steady_clock::now().time_since_epoch().count();
    --data_.wanted;
  }
  Hold(const Hold&) = delete;
  Hold& operator=(const Hold&) = delete;
  explicit operator bool() const { return held_; }

 private:
  Data& data_;
  bool held_ = false;
};

/// The store for this scope, once nobody wants a Hold nor wanted one a moment ago: a frame reads one row after the
/// other, and would wait for each of them until a search gave way anew.
class Turn {
 public:
  explicit Turn(Data& data);
  ~Turn() { data_.mutex.unlock(); }
  Turn(const Turn&) = delete;
  Turn& operator=(const Turn&) = delete;

 private:
  Data& data_;
};

}  // namespace afterword::workspace
