#include "cli/files.h"

#include <fcntl.h>
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

}  // namespace

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
  std::string scratch = (folder / ".afterword-new-XXXXXX").string();
  if (::mkdtemp(scratch.data()) == nullptr) return cannot("make the data file", place, errno);  // mode 0700
  made.scratch_ = scratch;
  return made;
}

NewFile::NewFile(NewFile&& other) noexcept
    : place_(std::move(other.place_)),
      scratch_(std::exchange(other.scratch_, {})),
      made_(std::exchange(other.made_, {})) {}

NewFile::~NewFile() {
  std::error_code ignored;
  if (!scratch_.empty()) std::filesystem::remove_all(scratch_, ignored);
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
