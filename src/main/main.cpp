// Where the program starts: a command is carried out without a window, no command opens one.
#include <iostream>

#include "cli/cli.h"
#include "main/app.h"

int main(int argc, char** argv) {
  const auto open_window = [](const afterword::cli::Launch& launch) {
    return afterword::main_app::open_window(launch, std::cerr);
  };
  return afterword::cli::run(argc, argv, {std::cout, std::cerr, open_window});
}
