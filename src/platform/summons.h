// How a second start finds the first: it knocks, the first window comes forward.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>

namespace afterword::platform {

/// Listens for second starts on the same file, for this user only. The name is one of Linux's abstract sockets, so
/// that nothing is left behind when the process ends, however it ends.
class Doorbell {
 public:
  /// `rung` runs on a thread of its own. Where the socket cannot be had, nobody is heard and nothing else is lost.
  Doorbell(const std::filesystem::path& file, std::function<void()> rung);
  ~Doorbell();
  Doorbell(const Doorbell&) = delete;
  Doorbell& operator=(const Doorbell&) = delete;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// Asks the window that has `file` open to come forward; true when one answered.
bool ring(const std::filesystem::path& file);

}  // namespace afterword::platform
