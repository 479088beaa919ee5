// One definition per command: its label, shortcut, tooltip, menu item and palette row.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "ui/keys.h"
#include "ui/route.h"

namespace afterword::ui {

/// Screens declare theirs as a constexpr array and name it in screens/list.cpp; the shell's own are in commands.cpp.
/// A screen acts on its commands while drawing, with Frame::command(id) or widgets' command_button(f, …, id).
struct CommandRow {
  std::string_view id;     ///< "debrief.next"; unique
  std::string_view label;  ///< sentence case, as menu and palette show it: "Next question"
  Chord shortcut;          ///< may be none
  std::string_view tooltip;
  std::optional<PageId> where = {};  ///< only there; everywhere when not set
  bool in_field = true;  ///< its shortcut works while a text field is focused; false for plain letters and digits
};

/// The shell's own commands: find, undo, redo, zoom, theme, back, help, pages, quit.
std::span<const CommandRow> shell_commands();

}  // namespace afterword::ui
