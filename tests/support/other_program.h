// Another program's word on a file of ours: it is written to a temporary file, the program's output is returned.
#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>

#include "support/catch.h"

namespace afterword::tests {

/// A file with these bytes, gone at the end of its scope.
class GivenFile {
 public:
  GivenFile(const std::string& bytes, const std::string& ending) {
    static int count = 0;
    path_ = std::filesystem::temp_directory_path() /
            ("afterword-given-" + std::to_string(::getpid()) + "-" + std::to_string(++count) + ending);
    std::ofstream(path_, std::ios::binary) << bytes;
  }
  ~GivenFile() { std::filesystem::remove(path_); }
  GivenFile(const GivenFile&) = delete;
  GivenFile& operator=(const GivenFile&) = delete;
  std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

/// What `command` prints; nothing where it, or a module that it needs (exit status 3), is not installed.
inline std::optional<std::string> output_of(const std::string& command) {
  FILE* const pipe = ::popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string out;
  for (char buffer[4096]; const std::size_t n = std::fread(buffer, 1, sizeof buffer, pipe);) out.append(buffer, n);
  const int status = ::pclose(pipe);
  constexpr int not_installed = 3, no_command = 127;
  if (WIFEXITED(status) && (WEXITSTATUS(status) == not_installed || WEXITSTATUS(status) == no_command)) {
    WARN("This part of the test is skipped; not installed: " + command);
    return std::nullopt;
  }
  INFO(command);
  REQUIRE(status == 0);
  return out;
}

/// `script` reads the file that sys.argv[1] names.
inline std::optional<std::string> by_python(const std::string& script, const std::string& bytes) {
  const GivenFile code(script, ".py"), file(bytes, ".bin");
  return output_of("/usr/bin/python3 " + code.path() + " " + file.path());
}

}  // namespace afterword::tests
