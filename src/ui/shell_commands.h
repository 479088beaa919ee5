// The whole command table: the shell's own rows and those of every screen.
#pragma once

#include <string_view>
#include <vector>

#include "ui/commands.h"

namespace afterword::ui {

/// Every row, the shell's first.
std::vector<const CommandRow*> all_commands();
/// nullptr: there is no such command.
const CommandRow* find_command(std::string_view id);

}  // namespace afterword::ui
