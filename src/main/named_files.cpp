#include "main/named_files.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <utility>

#include "cli/files.h"
#include "exchange/interchange.h"

namespace afterword::main_app {

namespace {

std::filesystem::path named(const std::string& path) {
  const char* const home = std::getenv("HOME");
  if (home == nullptr || path.empty() || path.front() != '~') return path;
  if (path.size() == 1) return home;
  return path[1] == '/' ? std::filesystem::path(home) / path.substr(2) : std::filesystem::path(path);
}

}  // namespace

std::string named_place(const std::string& path) { return std::filesystem::absolute(named(path)).string(); }

domain::Result<std::string> read_named_file(const std::string& path) {
  // A file named "-" is a file here: only the command line reads its standard input.
  return cli::read_file(std::filesystem::absolute(named(path)), exchange::max_interchange_bytes);
}

std::vector<ui::FolderEntry> list_named_folder(const std::string& folder) {
  std::vector<ui::FolderEntry> entries;
  std::error_code trouble;
  for (std::filesystem::directory_iterator at(named(folder), trouble), end; !trouble && at != end;
       at.increment(trouble)) {
    const std::string name = at->path().filename().string();
    std::error_code ignored;
    if (!name.starts_with('.')) entries.push_back({name, at->is_directory(ignored)});
  }
  std::ranges::sort(entries, [](const ui::FolderEntry& a, const ui::FolderEntry& b) {
    return std::pair(!a.folder, std::string_view(a.name)) < std::pair(!b.folder, std::string_view(b.name));
  });
  return entries;
}

}  // namespace afterword::main_app
