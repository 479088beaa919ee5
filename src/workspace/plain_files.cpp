#include "workspace/plain_files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <set>
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

// In a folder that was written here: what it is, then the names of its files, one a line.
constexpr std::string_view list_name = ".afterword-export";
constexpr std::string_view list_head = "Written by Afterword. Another export into this folder replaces these files.\n";

using Names = std::set<std::string, std::less<>>;

/// What stands at a place where a folder is to be.
struct Standing {
  enum class What { nothing, empty, written_here, other } what = What::nothing;
  Names names;  ///< of what is in it
};

/// The names on the list in a folder, the list's own among them; none where there is no such list.
Names listed_names(const std::filesystem::path& folder) {
  constexpr std::size_t most = 10'000'000;
  const auto list = read_file(folder / list_name, most);
  if (!list || !list->starts_with(list_head)) return {};
  Names names{std::string(list_name)};
  for (std::string_view rest = std::string_view(*list).substr(list_head.size()); !rest.empty();) {
    const auto end = std::min(rest.find('\n'), rest.size());
    names.emplace(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return names;
}

Result<Standing> standing_at(const std::filesystem::path& folder) {
  Standing found;
  struct stat status {};
  if (::lstat(folder.c_str(), &status) != 0) {
    if (errno == ENOENT) return found;
    return cannot("make the folder", folder, errno);
  }
  if (S_ISLNK(status.st_mode))
    return Error::conflict("Nothing was written, for this is a symbolic link; name the folder that it leads to: " +
                           folder.string());
  if (!S_ISDIR(status.st_mode))
    return Error::conflict("Nothing was written, for this is no folder: " + folder.string());
  bool plain = true;
  std::error_code trouble;
  for (std::filesystem::directory_iterator at(folder, trouble), end; !trouble && at != end; at.increment(trouble)) {
    std::error_code unknown;
    plain = plain && at->symlink_status(unknown).type() == std::filesystem::file_type::regular;
    found.names.insert(at->path().filename().string());
  }
  if (trouble) return cannot("look into the folder", folder, trouble.value());
  found.what = Standing::What::empty;
  if (found.names.empty()) return found;
  const Names listed = plain ? listed_names(folder) : Names();
  found.what = std::ranges::includes(listed, found.names) ? Standing::What::written_here : Standing::What::other;
  return found;
}

/// "pages-2", the first of these names that is free beside `folder`.
std::string free_name(const std::filesystem::path& folder) {
  constexpr int most = 1'000;
  std::string name;
  for (int i = 2; i < most; ++i) {
    name = folder.filename().string() + "-" + std::to_string(i);
    std::error_code unknown;
    const auto there = std::filesystem::symlink_status(folder.parent_path() / name, unknown);
    if (there.type() == std::filesystem::file_type::not_found) break;
  }
  return name;
}

/// A new folder beside `folder`, for its owner alone.
Result<std::filesystem::path> make_beside(const std::filesystem::path& folder) {
  std::string beside = folder.string() + ".XXXXXX";
  if (::mkdtemp(beside.data()) == nullptr) return cannot("make the folder", folder, errno);
  return std::filesystem::path(beside);
}

/// By way of a new file beside it; `said` is the place that the user knows.
Result<void> write_beside(const std::filesystem::path& path, std::string_view bytes,
                          const std::filesystem::path& said) {
  std::string beside = path.string() + ".XXXXXX";
  Descriptor file(::mkostemp(beside.data(), O_CLOEXEC));  // mode 0600
  if (file.number() < 0) return cannot("write", said, errno);
  Result<void> written = write_all(file.number(), bytes, said);
  if (written && !file.close()) written = cannot("write", said, errno);
  if (written && ::rename(beside.c_str(), path.c_str()) != 0) written = cannot("write", said, errno);
  if (!written) ::unlink(beside.c_str());
  return written;
}

/// Moves a finished folder to its place. What was written there before goes only when the new one stands.
Result<void> move_into_place(const std::filesystem::path& made, const std::filesystem::path& folder,
                             const Standing& found) {
  std::filesystem::path before;
  if (found.what == Standing::What::written_here) {
    const auto beside = make_beside(folder);
    if (!beside) return beside.error();
    before = *beside;
    if (::rename(folder.c_str(), before.c_str()) != 0) {
      const int code = errno;
      ::rmdir(before.c_str());
      return cannot("replace the folder", folder, code);
    }
  }
  if (::rename(made.c_str(), folder.c_str()) != 0) {
    const int code = errno;
    if (!before.empty()) ::rename(before.c_str(), folder.c_str());
    return cannot("write the folder", folder, code);
  }
  if (before.empty()) return {};
  // Nothing but what was on the list: whatever came since stays where it can be found.
  for (const auto& name : found.names) ::unlink((before / name).c_str());
  ::rmdir(before.c_str());
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
    return Error::invalid(
        "Not read, for this is no plain file but a pipe or a device; what another program writes is "
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
  return write_beside(path, bytes, path);
}

Result<std::vector<std::filesystem::path>> write_folder(const std::filesystem::path& folder,
                                                        const std::vector<ExportFile>& files) {
  const std::filesystem::path bare = folder.has_filename() ? folder : folder.parent_path();
  if (const auto name = bare.filename(); name.empty() || name == "." || name == "..")
    return Error::conflict("Nothing was written; name a folder of its own for these files: " + folder.string());
  const auto found = standing_at(bare);
  if (!found) return found.error();
  if (found->what == Standing::What::other)
    return Error::conflict("Nothing was written, for other things are in this folder; “" + free_name(bare) +
                           "” beside it is free: " + bare.string());
  const auto beside = make_beside(bare);
  if (!beside) return beside.error();
  std::vector<std::filesystem::path> places;
  std::string list(list_head);
  Result<void> done;
  for (const ExportFile& file : files) {
    places.push_back(bare / file.name);
    list += file.name + "\n";
    if (done) done = write_beside(*beside / file.name, file.text, places.back());
  }
  if (done) done = write_beside(*beside / list_name, list, bare / list_name);
  if (done) done = move_into_place(*beside, bare, *found);
  if (done) return places;
  std::error_code ignored;
  std::filesystem::remove_all(*beside, ignored);
  return done.error();
}

}  // namespace afterword::workspace
