// A request to end reaches the program instead of killing it; a dying process still saves.
#include "platform/signals.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <thread>

#include "support/catch.h"

namespace afterword::platform {

namespace {

using namespace std::chrono_literals;

bool within(std::chrono::milliseconds limit, const std::atomic<int>& count, int wanted) {
  const auto end = std::chrono::steady_clock::now() + limit;
  while (count < wanted && std::chrono::steady_clock::now() < end) std::this_thread::sleep_for(2ms);
  return count >= wanted;
}

// Runs `body` in a child process; its wait status.
template <class F>
int in_child(F body) {
  const pid_t child = fork();
  if (child == 0) {
    body();
    _exit(0);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return status;
}

struct Saved {
  int out = -1;
  std::atomic<bool> done{false};
};

}  // namespace

TEST_CASE("TERM, INT and HUP are requests, each heard") {
  const int status = in_child([] {
    std::atomic<int> asked{0};
    const EndRequests requests([&] { ++asked; });
    for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
      kill(getpid(), number);
      const int before = asked;
      static_cast<void>(within(500ms, asked, before + 1));
    }
    _exit(within(2000ms, asked, 3) ? 42 : 1);
  });
  REQUIRE(WIFEXITED(status));
  CHECK(WEXITSTATUS(status) == 42);
}

TEST_CASE("before it dies of a failed assertion or a bad access, the process saves, and then dies of it") {
  for (const int number : {SIGABRT, SIGSEGV}) {
    std::array<int, 2> channel{};
    REQUIRE(pipe(channel.data()) == 0);
    const int status = in_child([&] {
      static Saved saved;
      saved.out = channel[1];
      const LastWords words{[](void* s) {
                              const char byte = 's';
                              static_cast<void>(!write(static_cast<Saved*>(s)->out, &byte, 1));
                              static_cast<Saved*>(s)->done = true;
                            },
                            [](void* s) { return static_cast<Saved*>(s)->done.load(); }, &saved};
      set_last_words(&words);
      std::raise(number);
    });
    char byte = 0;
    close(channel[1]);
    CHECK(read(channel[0], &byte, 1) == 1);
    CHECK(byte == 's');
    close(channel[0]);
    REQUIRE(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == number);
  }
}

TEST_CASE("a save that never ends delays dying by a second at most") {
  const auto begin = std::chrono::steady_clock::now();
  const int status = in_child([] {
    const LastWords words{[](void*) {}, [](void*) { return false; }, nullptr};
    set_last_words(&words);
    std::raise(SIGABRT);
  });
  CHECK(WIFSIGNALED(status));
  const auto took = std::chrono::steady_clock::now() - begin;
  CHECK(took >= 900ms);
  CHECK(took < 4s);
}

}  // namespace afterword::platform
