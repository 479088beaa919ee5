// Files that the user names: read with a limit, written whole or not at all.
#include "cli/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace afterword::cli {
namespace {

using domain::Error;

/// An open file that is closed at the end of its scope.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() { close(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int number() const { return number_; }
  /// False where the last bytes could not be written.
  bool close() {
    const int number = std::exchange(number_, -1);
    return number < 0 || ::close(number) == 0;
  }

 private:
  int number_;
};

Error cannot(std::string_view what, const std::filesystem::path& path, int code) {
  const std::string reason = std::strerror(code);
  return Error::disk("Cannot " + std::string(what) + " (" + reason + "): " + path.string());
}

Error too_large(const std::filesystem::path& path, std::size_t most) {
  return Error::invalid("Larger than " + std::to_string(most / 1'000'000) +
                        " MB, so it was not read; split it into several files: " + path.string());
}

domain::Result<void> write_all(int number, std::string_view bytes, const std::filesystem::path& path) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(number, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return cannot("write", path, errno);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  if (::fsync(number) != 0 && errno != EINVAL) return cannot("write", path, errno);
  return {};
}

domain::Result<void> check_target(const std::filesystem::path& path) {
  struct stat found {};
  if (::lstat(path.c_str(), &found) != 0) {
    if (errno == ENOENT) return {};
    return cannot("write", path, errno);
  }
  if (S_ISREG(found.st_mode)) return {};
  const std::string_view what = S_ISLNK(found.st_mode)   ? "a symbolic link; name the file that it leads to"
                                : S_ISDIR(found.st_mode) ? "a folder; name a file in it"
                                                         : "no plain file; name another";
  return Error::conflict("Nothing was written, for this is " + std::string(what) + ": " + path.string());
}

}  // namespace

domain::Result<std::string> read_file(const std::filesystem::path& path, std::size_t most) {
  const bool from_stdin = path == "-";
  Descriptor file(from_stdin ? ::dup(STDIN_FILENO) : ::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.number() < 0) return cannot("read", path, errno);
  struct stat found {};
  if (::fstat(file.number(), &found) != 0) return cannot("read", path, errno);
  if (S_ISDIR(found.st_mode)) return cannot("read", path, EISDIR);
  if (S_ISREG(found.st_mode) && static_cast<std::size_t>(found.st_size) > most) return too_large(path, most);
  std::string bytes;
  std::array<char, 65'536> piece{};
  for (;;) {
    const ssize_t length = ::read(file.number(), piece.data(), piece.size());
    if (length < 0 && errno == EINTR) continue;
    if (length < 0) return cannot("read", path, errno);
    if (length == 0) return bytes;
    bytes.append(piece.data(), static_cast<std::size_t>(length));
    if (bytes.size() > most) return too_large(path, most);
  }
}

domain::Result<void> write_file(const std::filesystem::path& path, std::string_view bytes) {
  if (const auto fit = check_target(path); !fit) return fit;
  std::string beside = path.string() + ".XXXXXX";
  Descriptor file(::mkostemp(beside.data(), O_CLOEXEC));  // mode 0600
  if (file.number() < 0) return cannot("write", path, errno);
  domain::Result<void> written = write_all(file.number(), bytes, path);
  if (written && !file.close()) written = cannot("write", path, errno);
  if (written && ::rename(beside.c_str(), path.c_str()) != 0) written = cannot("write", path, errno);
  if (!written) ::unlink(beside.c_str());
  return written;
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
  const Descriptor folder(::open(place_.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder.number() >= 0) ::fsync(folder.number());
  return true;
}

}  // namespace afterword::cli
