// A data file with a generated bank.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

namespace afterword::bench {

/// An empty folder, gone at the end of its scope.
class ScratchFolder {
 public:
  ScratchFolder();
  ~ScratchFolder();
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

/// Makes a data file with `size` questions of about ten words, a wording and a tag each, every tenth practised and
/// every twentieth asked in an interview. The same size always gives the same file. False: it could not be made.
bool make_bank(const std::filesystem::path& file, std::size_t size);

/// A word of the generated questions: the lower the number, the more often it stands in them. 0 is in one of eight.
std::string bank_word(std::size_t number);

}  // namespace afterword::bench
