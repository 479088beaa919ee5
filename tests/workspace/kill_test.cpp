// kill -9 while somebody types: at most the last 300 ms are lost, and the file is sound. AFTERWORD_KILLS sets how often
// (40 by default, 500 in the soak).
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <random>
#include <thread>

#include "fixture.h"
#include "typist.h"

using namespace afterword;
using namespace afterword::tests;

namespace {

class SharedProgress {
 public:
  explicit SharedProgress(const std::filesystem::path& path) : path_(path) {
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT, 0600);
    REQUIRE(descriptor >= 0);
    REQUIRE(::ftruncate(descriptor, sizeof(Progress)) == 0);
    memory_ = ::mmap(nullptr, sizeof(Progress), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    ::close(descriptor);
    REQUIRE(memory_ != MAP_FAILED);
  }
  ~SharedProgress() { ::munmap(memory_, sizeof(Progress)); }
  void clear() { std::memset(memory_, 0, sizeof(Progress)); }
  Progress* operator->() { return static_cast<Progress*>(memory_); }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
  void* memory_ = nullptr;
};

pid_t start_typist(const std::filesystem::path& file, const std::filesystem::path& progress) {
  const pid_t child = ::fork();
  if (child == 0) {
    ::execl(AFTERWORD_TYPIST, AFTERWORD_TYPIST, file.c_str(), progress.c_str(), nullptr);
    ::_exit(127);
  }
  return child;
}

int kills() {
  const char* wanted = std::getenv("AFTERWORD_KILLS");
  return wanted ? std::max(1, std::atoi(wanted)) : 40;
}

}  // namespace

TEST_CASE("a kill at any moment loses at most the last 300 ms of typing") {
  Folder folder;
  const auto file = folder.path() / "data" / "afterword.db";
  SharedProgress progress(folder.path() / "progress");
  std::mt19937 chance(20260305);
  std::vector<std::int64_t> losses;
  const int count = kills();
  for (int i = 0; i < count; ++i) {
    INFO("kill " << i);
    progress.clear();
    const pid_t child = start_typist(file, progress.path());
    REQUIRE(child > 0);
    for (int wait = 0; wait < 2000 && progress->interview == 0; ++wait)
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
    REQUIRE(progress->interview != 0);
    std::this_thread::sleep_for(std::chrono::milliseconds(chance() % 700));
    ::kill(child, SIGKILL);
    const std::int64_t killed_at = clock_ms();
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));

    workspace::Options options;
    options.file = file;
    options.now = [] { return *domain::parse_time("2026-03-05T15:20:00+01:00"); };
    auto opened = workspace::Workspace::open(options);
    INFO((opened ? "" : opened.error().message));
    REQUIRE(opened);
    const auto* interview = (*opened)->interview({progress->interview});
    REQUIRE(interview != nullptr);
    const int typed = progress->typed, kept = static_cast<int>(interview->dump.size());
    for (int key = 0; key < kept; ++key) REQUIRE(interview->dump[static_cast<std::size_t>(key)] == key_at(key));
    const std::int64_t lost_ms = kept < typed ? killed_at - progress->at_ms[kept] : 0;
    losses.push_back(lost_ms);
    // On a machine that has too much to do, keys and commits are late alike.
    INFO(typed << " keys typed, " << kept << " kept, keys were late by up to " << progress->late_ms << " ms");
    CHECK(lost_ms <= 300 + 2 * progress->late_ms);
    CHECK((*opened)->check().empty());
    if (kept > 0) CHECK((*opened)->undo_label() == "Write from memory");
  }
  std::sort(losses.begin(), losses.end());
  std::cout << count << " kills: lost typing, median " << losses[losses.size() / 2] << " ms, most " << losses.back()
            << " ms\n";
}

TEST_CASE("a second process is told who has the file") {
  Folder folder;
  const auto file = folder.path() / "data" / "afterword.db";
  SharedProgress progress(folder.path() / "progress");
  const pid_t child = start_typist(file, progress.path());
  for (int wait = 0; wait < 2000 && progress->interview == 0; ++wait)
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  workspace::Options options;
  options.file = file;
  options.now = [] { return *domain::parse_time("2026-03-05T15:20:00+01:00"); };
  const auto refused = workspace::Workspace::open(options);
  CHECK(workspace::holder(file) == child);
  const bool opened = static_cast<bool>(refused);
  const std::string message = opened ? "" : refused.error().message;
  ::kill(child, SIGKILL);
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  REQUIRE_FALSE(opened);
  CHECK_THAT(message, contains("process " + std::to_string(child)));
  CHECK_FALSE(workspace::holder(file));
  CHECK(workspace::Workspace::open(options));
}
