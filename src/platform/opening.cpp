#include "platform/opening.h"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <thread>

namespace afterword::platform {

bool open_outside(const std::string& target) {
  if (target.empty() || target.front() == '-') return false;  // it would be an option
  std::string name = "xdg-open", argument = target;
  const std::array<char*, 3> arguments{name.data(), argument.data(), nullptr};
  pid_t child = 0;
  if (posix_spawnp(&child, name.c_str(), nullptr, nullptr, arguments.data(), environ) != 0) return false;
  // Somebody has to wait for it, or it stays behind as a zombie.
  std::thread([child] { waitpid(child, nullptr, 0); }).detach();
  return true;
}

}  // namespace afterword::platform
