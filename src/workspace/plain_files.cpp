#include "workspace/plain_files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace afterword::workspace {
namespace {

using domain::Error;
using domain::Result;

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

Result<void> write_all(int number, std::string_view bytes, const std::filesystem::path& path) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(number, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return cannot("write", path, errno);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  if (::fsync(number) != 0 && errno != EINVAL) return cannot("write", path, errno);
  return {};
}

Result<void> check_target(const std::filesystem::path& path) {
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

Result<void> make_folder(const std::filesystem::path& path) {
  if (::mkdir(path.c_str(), 0700) == 0) return {};
  const int code = errno;
  struct stat found {};
  if (code != EEXIST || ::lstat(path.c_str(), &found) != 0) return cannot("make the folder", path, code);
  if (S_ISLNK(found.st_mode))
    return Error::conflict("Nothing was written, for this is a symbolic link; name the folder that it leads to: " +
                           path.string());
  if (!S_ISDIR(found.st_mode)) return Error::conflict("Nothing was written, for this is no folder: " + path.string());
  return {};
}

}  // namespace

Result<std::string> read_file(const std::filesystem::path& path, std::size_t most) {
  const bool from_stdin = path == "-";
  Descriptor file(from_stdin ? ::dup(STDIN_FILENO) : ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  if (file.number() < 0) return cannot("read", path, errno);
  struct stat found {};
  if (::fstat(file.number(), &found) != 0) return cannot("read", path, errno);
  if (S_ISDIR(found.st_mode)) return cannot("read", path, EISDIR);
  if (!from_stdin && !S_ISREG(found.st_mode))
    return Error::invalid("Not read, for this is no plain file but a pipe or a device; what another program writes is "
                          "read from standard input, named -: " +
                          path.string());
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

Result<void> write_file(const std::filesystem::path& path, std::string_view bytes) {
  if (const auto fit = check_target(path); !fit) return fit;
  std::string beside = path.string() + ".XXXXXX";
  Descriptor file(::mkostemp(beside.data(), O_CLOEXEC));  // mode 0600
  if (file.number() < 0) return cannot("write", path, errno);
  Result<void> written = write_all(file.number(), bytes, path);
  if (written && !file.close()) written = cannot("write", path, errno);
  if (written && ::rename(beside.c_str(), path.c_str()) != 0) written = cannot("write", path, errno);
  if (!written) ::unlink(beside.c_str());
  return written;
}

Result<std::vector<std::filesystem::path>> write_folder(const std::filesystem::path& folder,
                                                        const std::vector<ExportFile>& files) {
  const std::filesystem::path bare = folder.has_filename() ? folder : folder.parent_path();
  if (const auto made = make_folder(bare); !made) return made.error();
  std::vector<std::filesystem::path> written;
  for (const ExportFile& file : files) {
    written.push_back(bare / file.name);
    if (const auto done = write_file(written.back(), file.text); !done) return done.error();
  }
  return written;
}

}  // namespace afterword::workspace
