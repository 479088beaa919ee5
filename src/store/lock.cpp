// flock(2) on a file of its own: SQLite's lock cannot say who holds it.
#include "store/lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <utility>

namespace afterword::store {
namespace {

using domain::Error;

std::filesystem::path lock_path(const std::filesystem::path& file) { return file.string() + ".lock"; }

std::optional<int> read_process(int descriptor) {
  std::array<char, 16> text{};
  const ssize_t length = ::pread(descriptor, text.data(), text.size(), 0);
  int process = 0;
  if (length <= 0 || std::from_chars(text.data(), text.data() + length, process).ec != std::errc()) return std::nullopt;
  return process;
}

}  // namespace

domain::Result<FileLock> FileLock::take(const std::filesystem::path& file) {
  const int descriptor = ::open(lock_path(file).c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (descriptor < 0)
    return Error::disk(std::string("The data file cannot be locked (") + std::strerror(errno) +
                       "). Check that its folder belongs to you: " + file.string());
  FileLock lock(descriptor);
  if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
    const auto process = read_process(descriptor);
    return Error::conflict("Afterword has this file open already" +
                           (process ? ", in process " + std::to_string(*process) : std::string()) +
                           ". Go on there, or close it first: " + file.string());
  }
  const std::string process = std::to_string(::getpid()) + "\n";
  // The number only serves messages: a full disk must not keep the file from being opened.
  if (::ftruncate(descriptor, 0) == 0)
    static_cast<void>(::pwrite(descriptor, process.data(), process.size(), 0) == ssize_t(process.size()));
  return lock;
}

FileLock::FileLock(FileLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

FileLock::~FileLock() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

std::optional<int> holder(const std::filesystem::path& file) {
  const int descriptor = ::open(lock_path(file).c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return std::nullopt;
  const bool held = ::flock(descriptor, LOCK_SH | LOCK_NB) != 0;
  const auto process = held ? read_process(descriptor) : std::nullopt;
  ::close(descriptor);
  return process;
}

}  // namespace afterword::store
