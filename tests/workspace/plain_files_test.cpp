// Files that the user names, read and written as they are on disk.
#include "workspace/plain_files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <future>

#include "fixture.h"

using namespace afterword;
using namespace afterword::workspace;

namespace {

constexpr std::size_t most = 1'000;

}  // namespace

TEST_CASE("a pipe with nobody at its other end is refused at once, not waited for") {
  const tests::Folder folder;
  const auto pipe = folder.path() / "pipe.json";
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  auto reading = std::async(std::launch::async, [&] { return read_file(pipe, most); });
  const bool at_once = reading.wait_for(std::chrono::seconds(10)) == std::future_status::ready;
  CHECK(at_once);
  // Somebody who waited for a writer goes on now.
  if (!at_once) ::close(::open(pipe.c_str(), O_WRONLY | O_CLOEXEC));
  const auto read = reading.get();
  REQUIRE_FALSE(read);
  CHECK(read.error().message.find("no plain file") != std::string::npos);
  CHECK(read.error().message.find(pipe.string()) != std::string::npos);
}

TEST_CASE("devices and folders are no files to read either, and a link to a file is") {
  const tests::Folder folder;
  CHECK_FALSE(read_file("/dev/zero", most));
  CHECK_FALSE(read_file(folder.path(), most));
  const auto file = folder.path() / "a.json", link = folder.path() / "link.json";
  REQUIRE(write_file(file, "words"));
  std::filesystem::create_symlink(file, link);
  const auto read = read_file(link, most);
  REQUIRE(read);
  CHECK(*read == "words");
}
