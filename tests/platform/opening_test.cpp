// Opening a link or a file: what xdg-open is given, by a program of that name that writes it down.
#include "platform/opening.h"

#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>

#include "platform/notice.h"
#include "support/catch.h"

namespace fs = std::filesystem;

namespace {

/// PATH holds one program, xdg-open, for as long as this lives; without `present` not even that.
class OpeningDesktop {
 public:
  explicit OpeningDesktop(bool present) : path_(std::getenv("PATH")) {
    std::string name = (fs::temp_directory_path() / "afterword-open-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    folder_ = name;
    if (present) {
      std::ofstream(folder_ / "xdg-open")
          << "#!/bin/sh\nprintf %s \"$1\" > " << (folder_ / "part").string() << "\n/bin/mv "
          << (folder_ / "part").string() << " " << opened().string() << "\n";
      fs::permissions(folder_ / "xdg-open", fs::perms::owner_all);
    }
    setenv("PATH", folder_.c_str(), 1);
  }
  ~OpeningDesktop() {
    setenv("PATH", path_.c_str(), 1);
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }
  OpeningDesktop(const OpeningDesktop&) = delete;
  OpeningDesktop& operator=(const OpeningDesktop&) = delete;
  fs::path opened() const { return folder_ / "opened"; }

 private:
  std::string path_;
  fs::path folder_;
};

}  // namespace

TEST_CASE("A link is handed over as it is, blanks, quotes and all") {
  const OpeningDesktop desktop(true);
  const std::string link = "mailto:a@b.example?subject=It's%20\"so\" $HOME; rm";
  REQUIRE(afterword::platform::open_outside(link));
  for (int i = 0; i < 500 && !fs::exists(desktop.opened()); ++i)
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  std::ifstream file(desktop.opened());
  CHECK(std::string{std::istreambuf_iterator<char>(file), {}} == link);
}

TEST_CASE("Without xdg-open, and for what would be an option of it, opening fails") {
  const OpeningDesktop desktop(false);
  CHECK_FALSE(afterword::platform::open_outside("https://example.org"));
  CHECK_FALSE(afterword::platform::open_outside("--version"));
  CHECK_FALSE(afterword::platform::open_outside(""));
}

TEST_CASE("Where nothing shows notices, a notice is quiet") {
  unsetenv("DBUS_SESSION_BUS_ADDRESS");
  unsetenv("XDG_RUNTIME_DIR");
  afterword::platform::Notices notices;
  notices.show("2 follow-ups are open", "Thank-you note to <b>Judith</b> & Co");
  CHECK_FALSE(notices.taken());
}
