#include "platform/signals.h"

#include <sys/signalfd.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>
#include <ctime>
#include <thread>
#include <utility>

#include <poll.h>

namespace afterword::platform {

// ---- Requests to end ----

namespace {

sigset_t end_signals() {
  sigset_t set;
  sigemptyset(&set);
  for (const int number : {SIGTERM, SIGINT, SIGHUP}) sigaddset(&set, number);
  return set;
}

}  // namespace

struct EndRequests::Impl {
  std::function<void()> asked;
  int signals = -1;
  std::array<int, 2> stop{-1, -1};
  std::thread thread;

  void listen() {
    for (;;) {
      std::array<pollfd, 2> watched{{{signals, POLLIN, 0}, {stop[0], POLLIN, 0}}};
      if (poll(watched.data(), watched.size(), -1) < 0) continue;
      if (watched[1].revents != 0) return;
      signalfd_siginfo info{};
      if (read(signals, &info, sizeof info) == static_cast<ssize_t>(sizeof info)) asked();
    }
  }
};

EndRequests::EndRequests(std::function<void()> asked) : impl_(std::make_unique<Impl>()) {
  impl_->asked = std::move(asked);
  const sigset_t set = end_signals();
  pthread_sigmask(SIG_BLOCK, &set, nullptr);
  impl_->signals = signalfd(-1, &set, SFD_CLOEXEC);
  if (impl_->signals >= 0 && pipe(impl_->stop.data()) == 0)
    impl_->thread = std::thread([impl = impl_.get()] { impl->listen(); });
}

EndRequests::~EndRequests() {
  if (impl_->thread.joinable()) {
    const char byte = 0;
    static_cast<void>(!write(impl_->stop[1], &byte, 1));
    impl_->thread.join();
  }
  for (const int fd : {impl_->signals, impl_->stop[0], impl_->stop[1]})
    if (fd >= 0) close(fd);
}

// ---- Last words ----

namespace {

// A signal handler gets no arguments of ours: this is the one thing of the program that is kept in a variable of the
// file.
std::atomic<const LastWords*> last_words{nullptr};

constexpr int tries = 200;
constexpr long pause_ns = 5'000'000;  // 200 of them are a second

void speak(int number) {
  if (const LastWords* const words = last_words.exchange(nullptr)) {
    words->flush(words->context);
    const timespec pause{0, pause_ns};
    for (int i = 0; i < tries && !words->flushed(words->context); ++i) nanosleep(&pause, nullptr);
  }
  std::signal(number, SIG_DFL);
  std::raise(number);
}

}  // namespace

void set_last_words(const LastWords* words) {
  last_words.store(words);
  for (const int number : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL}) {
    struct sigaction action {};
    action.sa_handler = words != nullptr ? speak : SIG_DFL;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_NODEFER);
    sigaction(number, &action, nullptr);
  }
}

}  // namespace afterword::platform
