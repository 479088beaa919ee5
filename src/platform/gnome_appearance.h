// GNOME's own switch for light and dark, which lies in its settings database and in no file one could read.
#pragma once

#include <optional>

namespace afterword::platform {

/// What org.gnome.desktop.interface says: its color-scheme, where that leaves it open a gtk-theme whose name ends in
/// "dark". Nothing where the schema is not installed or neither was ever chosen. The first call loads GIO's modules.
std::optional<bool> gnome_says_dark();

}  // namespace afterword::platform
