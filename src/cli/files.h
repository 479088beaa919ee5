// Files that the user names: read with a limit, written whole or not at all.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "domain/result.h"

namespace afterword::cli {

/// All bytes of a file, or of standard input for "-". A file with more than `most` bytes is refused before it is read.
domain::Result<std::string> read_file(const std::filesystem::path& path, std::size_t most);

/// Writes a file that only its owner can read, by way of a new file beside it: whatever goes wrong, an old file stays
/// as it was. Refuses to replace anything but a plain file; a symbolic link is not followed.
domain::Result<void> write_file(const std::filesystem::path& path, std::string_view bytes);

/// A file that comes to be whole or not at all: it is made at draft(), in a hidden folder beside the place where it
/// shall stand, and goes there by put_in_place(). Where that is not called, nothing is left behind, of the folders made
/// for it either.
class NewFile {
 public:
  /// Makes the folders that lead to `place`, for their owner alone, where they are missing.
  static domain::Result<NewFile> make(const std::filesystem::path& place);
  NewFile(NewFile&& other) noexcept;
  NewFile& operator=(NewFile&&) = delete;
  ~NewFile();

  std::filesystem::path draft() const { return scratch_ / place_.filename(); }
  /// The draft must be closed. False where something has come to stand in the place meanwhile: it is left as it is.
  domain::Result<bool> put_in_place();

 private:
  explicit NewFile(std::filesystem::path place) : place_(std::move(place)) {}
  std::filesystem::path place_, scratch_;
  std::vector<std::filesystem::path> made_;  ///< folders, outermost first
};

}  // namespace afterword::cli
