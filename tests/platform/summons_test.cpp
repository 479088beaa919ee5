// A second start finds the first by the file, whatever path leads to it.
#include "platform/summons.h"

#include <atomic>
#include <fstream>

#include "support/catch.h"

namespace afterword::platform {

namespace {

class TestFile {
 public:
  TestFile() {
    std::string folder = (std::filesystem::temp_directory_path() / "afterword-bell-XXXXXX").string();
    folder_ = mkdtemp(folder.data());
    std::ofstream(path()) << "data";
  }
  ~TestFile() { std::filesystem::remove_all(folder_); }
  TestFile(const TestFile&) = delete;
  TestFile& operator=(const TestFile&) = delete;
  std::filesystem::path path() const { return folder_ / "afterword.db"; }
  std::filesystem::path folder() const { return folder_; }

 private:
  std::filesystem::path folder_;
};

}  // namespace

TEST_CASE("ringing reaches the window that has the file, by a link to it too") {
  const TestFile file;
  std::atomic<int> rung{0};
  const Doorbell bell(file.path(), [&] { ++rung; });
  CHECK(ring(file.path()));
  const auto link = file.folder() / "link.db";
  std::filesystem::create_symlink(file.path(), link);
  CHECK(ring(link));
  CHECK(rung == 2);
}

TEST_CASE("nobody answers where no window has the file") {
  const TestFile file, other;
  CHECK_FALSE(ring(file.path()));
  CHECK_FALSE(ring("/no/such/file"));
  const Doorbell bell(other.path(), [] {});
  CHECK_FALSE(ring(file.path()));
}

TEST_CASE("when the window is closed, its bell is gone") {
  const TestFile file;
  {
    const Doorbell bell(file.path(), [] {});
  }
  CHECK_FALSE(ring(file.path()));
}

}  // namespace afterword::platform
