// The program with a window: workspace, shell and window put together.
#pragma once

#include <iosfwd>

#include "cli/cli.h"

namespace afterword::main_app {

/// Opens the data file and the window, and runs until it is closed; everything typed is on disk then. A second start
/// on the same file brings the first window forward and ends at once. Exit status: 0, or 1 with one line on `err`.
int open_window(const cli::Launch& launch, std::ostream& err);

}  // namespace afterword::main_app
