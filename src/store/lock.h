// One process per data file: a lock that ends with the process that holds it, however it ends.
#pragma once

#include <filesystem>
#include <optional>

#include "domain/result.h"

namespace afterword::store {

/// Holds `<file>.lock` until destroyed. The lock file itself stays; it holds the process id of the holder.
class FileLock {
 public:
  /// A conflict names the holder's process.
  static domain::Result<FileLock> take(const std::filesystem::path& file);
  FileLock(FileLock&& other) noexcept;
  FileLock& operator=(FileLock&&) = delete;
  ~FileLock();

 private:
  explicit FileLock(int descriptor) : descriptor_(descriptor) {}
  int descriptor_ = -1;
};

/// The process that holds the file open, if any does.
std::optional<int> holder(const std::filesystem::path& file);

}  // namespace afterword::store
