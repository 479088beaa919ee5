// Being told to end, and dying: what the operating system says to the process.
#pragma once

#include <functional>
#include <memory>

namespace afterword::platform {

/// Takes TERM, INT and HUP from the moment it is made, in every thread started afterwards. Make it before any thread.
class EndRequests {
 public:
  /// `asked` runs on a thread of its own, once for each signal.
  explicit EndRequests(std::function<void()> asked);
  ~EndRequests();
  EndRequests(const EndRequests&) = delete;
  EndRequests& operator=(const EndRequests&) = delete;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// Before the process dies of a failed assertion or a bad access: `flush` is called, then `flushed` until it is true,
/// at most a second. Both must be async-signal-safe. One at a time; null takes it away.
struct LastWords {
  void (*flush)(void* context) = nullptr;
  bool (*flushed)(void* context) = nullptr;
  void* context = nullptr;
};
void set_last_words(const LastWords* words);

}  // namespace afterword::platform
