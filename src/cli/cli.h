// The program without a window: the command line of CONTRACT.md.
#pragma once

#include <filesystem>
#include <functional>
#include <iosfwd>

#include "domain/time.h"

namespace afterword::cli {

/// What the window is opened with.
struct Launch {
  std::filesystem::path file;
  bool seed = true;
  std::function<domain::Time()> now;
};

struct Surroundings {
  std::ostream& out;                              ///< results
  std::ostream& err;                              ///< everything else
  std::function<int(const Launch&)> open_window;  ///< called where no command is given; returns the exit status
};

/// Runs one command. Exit status: 0 done, 1 the command failed (one line on `err` says what and what to do), 2 wrong
/// usage.
int run(int argc, const char* const* argv, const Surroundings& surroundings);

/// The clock of this machine, with the offset in force here.
domain::Time local_now();

}  // namespace afterword::cli
