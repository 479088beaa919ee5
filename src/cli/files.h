// Files that the user names: read with a limit, written whole or not at all.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "domain/result.h"

namespace afterword::cli {

/// All bytes of a file, or of standard input for "-". A file with more than `most` bytes is refused before it is read.
domain::Result<std::string> read_file(const std::filesystem::path& path, std::size_t most);

/// Writes a file that only its owner can read, by way of a new file beside it: whatever goes wrong, an old file stays
/// as it was. Refuses to replace anything but a plain file; a symbolic link is not followed.
domain::Result<void> write_file(const std::filesystem::path& path, std::string_view bytes);

}  // namespace afterword::cli
