// Whether the desktop is dark, from where desktops keep it.
#pragma once

namespace afterword::platform {

/// What the most telling of these says, light where none says anything: GTK_THEME in the environment; on KDE,
/// kdeglobals (the window's background, else the colour scheme's name); on GNOME and its kin the switch in their
/// settings (gnome_appearance.h); settings.ini of GTK 4 and GTK 3 (a dark theme preferred, or a theme whose name ends
/// in "dark"); kdeglobals again where XDG_CURRENT_DESKTOP names no desktop. Reads a few small files: not for every
/// frame.
bool desktop_is_dark();

}  // namespace afterword::platform
