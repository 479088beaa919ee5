// A notice on the desktop, by whatever shows them there.
#pragma once

#include <future>
#include <string>

namespace afterword::platform {

class Notices {
 public:
  Notices() = default;
  ~Notices();
  Notices(const Notices&) = delete;
  Notices& operator=(const Notices&) = delete;

  /// Shows it, on a thread of its own: a desktop that does not answer keeps nobody waiting, and gets no second one
  /// meanwhile. Where nothing shows notices, nothing happens.
  void show(const std::string& title, const std::string& text);
  /// Waits for the latest one; whether it was taken.
  bool taken();

 private:
  std::future<bool> latest_;
};

}  // namespace afterword::platform
