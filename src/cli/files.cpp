#include "cli/files.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace afterword::cli {
namespace {

using domain::Error;

Error cannot(std::string_view what, const std::filesystem::path& path, int code) {
  const std::string reason = std::strerror(code);
  return Error::disk("Cannot " + std::string(what) + " (" + reason + "): " + path.string());
}

constexpr std::string_view scratch_name = ".afterword-new-";

/// The folder, opened and locked; -1 where somebody else has it or it is not there.
int lock_folder(const std::filesystem::path& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
  if (descriptor < 0) return -1;
  if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) return descriptor;
  ::close(descriptor);
  return -1;
}

/// Whether the locked folder still has this name: it may have been removed between its making and its locking.
bool still_there(int descriptor, const std::filesystem::path& folder) {
  struct stat locked {
  }, named{};
  return ::fstat(descriptor, &locked) == 0 && ::lstat(folder.c_str(), &named) == 0 && locked.st_ino == named.st_ino &&
         locked.st_dev == named.st_dev;
}

}  // namespace

void remove_abandoned_drafts(const std::filesystem::path& folder) {
  std::error_code trouble;
  std::vector<std::filesystem::path> left;
  for (const auto& entry : std::filesystem::directory_iterator(folder, trouble))
    if (entry.path().filename().native().starts_with(scratch_name)) left.push_back(entry.path());
  for (const auto& scratch : left) {
    const int descriptor = lock_folder(scratch);
    if (descriptor < 0) continue;
    struct stat status {};
    if (::fstat(descriptor, &status) == 0 && status.st_uid == ::geteuid())
      std::filesystem::remove_all(scratch, trouble);
    ::close(descriptor);
  }
}

domain::Result<NewFile> NewFile::make(const std::filesystem::path& place) {
  std::error_code trouble;
  NewFile made(std::filesystem::absolute(place, trouble));
  const std::filesystem::path folder = made.place_.parent_path();
  std::vector<std::filesystem::path> missing;
  for (auto at = folder; at.has_relative_path() && !std::filesystem::exists(at, trouble); at = at.parent_path())
    missing.push_back(at);
  for (auto at = missing.rbegin(); at != missing.rend(); ++at) {
    if (::mkdir(at->c_str(), 0700) != 0 && errno != EEXIST) return cannot("make the data folder", *at, errno);
    made.made_.push_back(*at);
  }
  remove_abandoned_drafts(folder);
  for (int tries = 0; tries < 100; ++tries) {
    std::string scratch = (folder / (std::string(scratch_name) + "XXXXXX")).string();
    if (::mkdtemp(scratch.data()) == nullptr) return cannot("make the data file", place, errno);  // mode 0700
    const int descriptor = lock_folder(scratch);
    if (descriptor >= 0 && still_there(descriptor, scratch)) {
      made.scratch_ = scratch;
      made.lock_ = descriptor;
      return made;
    }
    if (descriptor >= 0) ::close(descriptor);
  }
  return cannot("make the data file", place, EBUSY);
}

NewFile::NewFile(NewFile&& other) noexcept
    : place_(std::move(other.place_)),
      scratch_(std::exchange(other.scratch_, {})),
      made_(std::exchange(other.made_, {})),
      lock_(std::exchange(other.lock_, -1)) {}

NewFile::~NewFile() {
  std::error_code ignored;
  if (!scratch_.empty()) std::filesystem::remove_all(scratch_, ignored);
  if (lock_ >= 0) ::close(lock_);
  // Only what is empty goes: a file that was put in place keeps its folders.
  for (auto at = made_.rbegin(); at != made_.rend(); ++at) ::rmdir(at->c_str());
}

domain::Result<bool> NewFile::put_in_place() {
  // A link, unlike a renaming, never replaces what is there.
  if (::link(draft().c_str(), place_.c_str()) != 0) {
    if (errno == EEXIST) return false;
    // Some file systems have no links; there the moment between looking and moving is the price.
    std::error_code trouble;
    if (std::filesystem::exists(std::filesystem::symlink_status(place_, trouble))) return false;
    if (::rename(draft().c_str(), place_.c_str()) != 0) return cannot("make the data file", place_, errno);
  }
  const int folder = ::open(place_.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder >= 0) {
    ::fsync(folder);
    ::close(folder);
  }
  return true;
}

}  // namespace afterword::cli
