// Files that the user names (workspace/plain_files.h), and a data file that is yet to be.
#pragma once

#include <filesystem>
#include <vector>

#include "domain/result.h"
#include "workspace/plain_files.h"

namespace afterword::cli {

using workspace::read_file;
using workspace::write_file;

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
  int lock_ = -1;                            ///< of the hidden folder: it is in use
};

/// The hidden folders in `folder` that a NewFile left there because its process was killed.
void remove_abandoned_drafts(const std::filesystem::path& folder);

}  // namespace afterword::cli
