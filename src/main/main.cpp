// Where the program starts: a command is carried out without a window, no command opens one.
#include <cstdlib>
#include <iostream>

#include "cli/cli.h"

namespace {

bool is_set(const char* variable) {
  const char* value = std::getenv(variable);
  return value && *value;
}

int open_window(const afterword::cli::Launch&) {
  const bool display = is_set("DISPLAY") || is_set("WAYLAND_DISPLAY");
  std::cerr << "There is no display here ("
            << (display ? "the window cannot be opened on it" : "neither DISPLAY nor WAYLAND_DISPLAY is set")
            << "); everything can also be done on the command line: afterword --help\n";
  return EXIT_FAILURE;
}

}  // namespace

int main(int argc, char** argv) { return afterword::cli::run(argc, argv, {std::cout, std::cerr, open_window}); }
