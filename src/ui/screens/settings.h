// The Settings page: the look, yourself, days without work, where the data is, the keys.
#pragma once

#include <span>
#include <string>

#include "ui/frame.h"
#include "ui/layout.h"

namespace afterword::ui {

struct SettingsView {
  std::string day_off;  ///< being typed in the line for the next
};

/// The commands of this page, for the command table.
std::span<const CommandRow> settings_commands();
void draw_settings(Frame& f, SettingsView& view);

/// What concerns letters and follow-ups; returns where the column goes on.
float draw_letter_settings(Frame& f, const Page& p, Margin& margin, float y);
/// Every key there is, in two columns; returns where the column goes on.
float draw_keys(Frame& f, Place at);

}  // namespace afterword::ui
