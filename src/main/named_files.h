// Files and folders as a user names them.
#pragma once

#include <string>
#include <vector>

#include "domain/result.h"
#include "ui/outbox.h"

namespace afterword::main_app {

/// "~/" is the user's folder.
std::string named_place(const std::string& path);
/// The bytes of a file, at most as many as an import takes; "~/" is the user's folder.
domain::Result<std::string> read_named_file(const std::string& path);
/// What is in a folder but what is hidden, folders first, by name. Empty where it cannot be read.
std::vector<ui::FolderEntry> list_named_folder(const std::string& folder);

}  // namespace afterword::main_app
