// Files that the user names: read with a limit, written whole or not at all.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "domain/result.h"
#include "workspace/export.h"

namespace afterword::workspace {

/// All bytes of a file, or of standard input for "-". A file with more than `most` bytes is refused before it is read,
/// and so is what is no file: a pipe could be waited for without end.
domain::Result<std::string> read_file(const std::filesystem::path& path, std::size_t most);

/// Writes a file that only its owner can read, by way of a new file beside it: whatever goes wrong, an old file stays
/// as it was. Refuses to replace anything but a plain file; a symbolic link is not followed.
domain::Result<void> write_file(const std::filesystem::path& path, std::string_view bytes);

/// Writes these files as a folder for its owner alone, by way of a new folder beside it: it is there whole or, whatever
/// goes wrong, as it was. An empty folder is replaced, and so is one that holds nothing but what was written here once
/// (a hidden list in it says what); one with anything else in it is refused, and so is a symbolic link. Says where the
/// files are.
domain::Result<std::vector<std::filesystem::path>> write_folder(const std::filesystem::path& folder,
                                                                const std::vector<ExportFile>& files);

}  // namespace afterword::workspace
