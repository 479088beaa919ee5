// Files that the user names, read and written as they are on disk.
#include "workspace/plain_files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <future>
#include <set>

#include "fixture.h"

using namespace afterword;
using namespace afterword::workspace;
using tests::mode_of;

namespace {

constexpr std::size_t most = 1'000;

using Names = std::set<std::string>;

Names names_in(const std::filesystem::path& folder) {
  Names names;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) names.insert(entry.path().filename().string());
  return names;
}

const std::vector<ExportFile> pages{{"index.html", "one"}, {"interview-1.html", "two"}};

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

TEST_CASE("a folder is written for its owner alone, and a later export replaces it whole") {
  const tests::Folder folder;
  const auto place = folder.path() / "pages";
  std::filesystem::create_directory(place);
  ::chmod(place.c_str(), 0755);
  const auto written = write_folder(place / "", pages);
  REQUIRE(written);
  CHECK(*written == std::vector{place / "index.html", place / "interview-1.html"});
  CHECK(mode_of(place) == 0700);
  CHECK(mode_of(place / "index.html") == 0600);
  REQUIRE(write_folder(place, {{"index.html", "new"}}));
  CHECK(tests::read_file(place / "index.html") == "new");
  CHECK_FALSE(std::filesystem::exists(place / "interview-1.html"));
  CHECK(names_in(folder.path()) == Names{"pages"});
}

TEST_CASE("a folder with anything else in it stays as it is, and a free name is said") {
  const tests::Folder folder;
  const auto place = folder.path() / "pages";
  const auto refused = [&] {
    const auto written = write_folder(place, pages);
    return written ? std::string() : written.error().message;
  };
  std::filesystem::create_directories(place / "photos");
  CHECK(refused().find("“pages-2” beside it is free") != std::string::npos);
  CHECK(names_in(place) == Names{"photos"});
  std::filesystem::remove(place / "photos");
  REQUIRE(refused().empty());
  std::ofstream(place / "mine.txt") << "mine";
  std::filesystem::create_directory(folder.path() / "pages-2");
  CHECK(refused().find("“pages-3” beside it is free") != std::string::npos);
  CHECK(tests::read_file(place / "mine.txt") == "mine");
  CHECK(tests::read_file(place / "index.html") == "one");
  CHECK(names_in(folder.path()) == Names{"pages", "pages-2"});
  CHECK_FALSE(write_folder(".", pages));
}

TEST_CASE("where one of its files cannot be written a folder is as it was before") {
  const tests::Folder folder;
  const auto place = folder.path() / "pages";
  const std::string too_long(300, 'x');
  CHECK_FALSE(write_folder(place, {pages[0], {too_long, ""}}));
  CHECK(names_in(folder.path()).empty());
  REQUIRE(write_folder(place, pages));
  const auto failed = write_folder(place, {{"index.html", "new"}, {too_long, ""}});
  REQUIRE_FALSE(failed);
  CHECK(failed.error().message.find((place / too_long).string()) != std::string::npos);
  CHECK(tests::read_file(place / "index.html") == "one");
  CHECK(names_in(folder.path()) == Names{"pages"});
}
