// Hands a link or a file to the program that the desktop has for it.
#pragma once

#include <string>

namespace afterword::platform {

/// Starts xdg-open with `target` and does not wait for it; false where it cannot be started.
bool open_outside(const std::string& target);

}  // namespace afterword::platform
