// Names of the program's own preferences (Workspace::preference), and what their values mean.
#pragma once

#include <string_view>

#include "workspace/workspace.h"

namespace afterword::ui {

namespace preference {
constexpr std::string_view theme = "ui.theme";                ///< "light", "dark", "system" (as when absent)
constexpr std::string_view zoom = "ui.zoom";                  ///< per cent: one of zoom_steps, "100" when absent
constexpr std::string_view notices = "ui.notices";            ///< "on": tell of steps on the desktop; off when absent
constexpr std::string_view notices_told = "ui.notices.told";  ///< ids of the steps that were told of, one a line
}  // namespace preference

constexpr int zoom_steps[] = {50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300};

/// The zoom in force, 50 … 300.
int zoom_percent(const workspace::Workspace& workspace);
/// The next step up (by = 1) or down (by = -1) from `percent`; the last one stays.
int zoom_step(int percent, int by);

}  // namespace afterword::ui
