// Where this user's files belong, by the XDG base directory specification.
#pragma once

#include <filesystem>
#include <optional>

namespace afterword::platform {

/// $XDG_DATA_HOME/afterword, by default ~/.local/share/afterword; nothing where the user has no home folder. The folder
/// need not exist.
std::optional<std::filesystem::path> data_folder();
/// $XDG_CONFIG_HOME, by default ~/.config; nothing where the user has no home folder. The folder need not exist.
std::optional<std::filesystem::path> config_folder();

}  // namespace afterword::platform
