// The Settings page.
#pragma once

#include <span>

#include "ui/frame.h"

namespace afterword::ui {

struct SettingsView {};

/// The commands of this page, for the command table.
std::span<const CommandRow> settings_commands();
void draw_settings(Frame& f, SettingsView& view);

}  // namespace afterword::ui
