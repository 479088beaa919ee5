// Where this user's files belong.
#include "platform/folders.h"

#include <pwd.h>
#include <unistd.h>

#include <cstdlib>
#include <vector>

namespace afterword::platform {
namespace {

/// An absolute path from the environment; the specification has relative ones ignored.
std::optional<std::filesystem::path> path_in(const char* variable) {
  const char* value = std::getenv(variable);
  if (!value || value[0] != '/') return std::nullopt;
  return std::filesystem::path(value);
}

std::optional<std::filesystem::path> home() {
  if (auto path = path_in("HOME")) return path;
  std::vector<char> buffer(16'384);
  passwd entry{};
  passwd* found = nullptr;
  if (getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || !found) return std::nullopt;
  if (!entry.pw_dir || entry.pw_dir[0] != '/') return std::nullopt;
  return std::filesystem::path(entry.pw_dir);
}

}  // namespace

std::optional<std::filesystem::path> data_folder() {
  if (const auto data = path_in("XDG_DATA_HOME")) return *data / "afterword";
  if (const auto folder = home()) return *folder / ".local" / "share" / "afterword";
  return std::nullopt;
}

std::optional<std::filesystem::path> config_folder() {
  if (auto config = path_in("XDG_CONFIG_HOME")) return config;
  if (const auto folder = home()) return *folder / ".config";
  return std::nullopt;
}

}  // namespace afterword::platform
