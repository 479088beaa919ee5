// Runs the real program as its users do: arguments, standard input, exit status, and what it prints.
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace afterword::test {

struct Outcome {
  int status = -1;  ///< exit status; 128 + signal where it was killed
  std::string out, err;
  long most_kilobytes = 0;  ///< the most memory it held
};

struct Call {
  std::vector<std::string> arguments;
  std::string input;
  std::vector<std::pair<std::string, std::string>> environment;  ///< set; an empty value takes the variable away
};

/// The program at AFTERWORD_BINARY. Fails the test where it cannot be started.
Outcome run(const Call& call);

/// A folder of its own for one test, gone at its end.
class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::string operator/(const std::string& name) const { return (path_ / name).string(); }
  /// Writes a file into it and returns its path.
  std::string file(const std::string& name, const std::string& bytes) const;
  /// Names of everything in it.
  std::vector<std::string> names() const;

 private:
  std::filesystem::path path_;
};

std::string bytes_of(const std::filesystem::path& path);
/// The permission bits, as in 0600.
unsigned mode_of(const std::filesystem::path& path);
/// Every row of every table that holds what the user recorded, as text.
std::string dump_of(const std::filesystem::path& database);
/// All records of a data file, as `export` prints them.
std::string exported(const std::string& data);
/// A document that holds every key there is.
inline const std::string every_key = AFTERWORD_SOURCE_DIR "/tests/exchange/every_key.json";
/// Changes the database behind the program's back.
void change(const std::filesystem::path& database, const std::string& sql);

}  // namespace afterword::test
