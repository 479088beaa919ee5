// Start to first frame and memory, beside a bare Dear ImGui window on the same machine in the same run; idle processor
// time.
#include <fmt/format.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <thread>

#include "bench/bench.h"
#include "bench/measure.h"
#include "window/real_window.h"

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace afterword::bench {
namespace {

/// A started program, killed at the end.
class Started {
 public:
  Started(const std::string& display, const std::vector<std::string>& arguments, const fs::path& status)
      : status_(status) {
    fs::remove(status_);
    begin_ = std::chrono::steady_clock::now();
    process_ = fork();
    if (process_ == 0) {
      setenv("DISPLAY", display.c_str(), 1);
      setenv("AFTERWORD_TEST_STATUS", status_.c_str(), 1);
      std::vector<char*> argv;
      for (const auto& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
      argv.push_back(nullptr);
      execv(argv[0], argv.data());
      _exit(127);
    }
  }
  ~Started() {
    kill(process_, SIGKILL);
    waitpid(process_, nullptr, 0);
  }
  Started(const Started&) = delete;
  Started& operator=(const Started&) = delete;

  /// Milliseconds until the first frame was drawn; 20,000 when none came.
  double first_frame_ms() const {
    while (!fs::exists(status_) && elapsed() < 20'000) std::this_thread::sleep_for(200us);
    return elapsed();
  }
  int process() const { return process_; }

 private:
  double elapsed() const {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin_).count();
  }
  fs::path status_;
  std::chrono::steady_clock::time_point begin_;
  int process_ = -1;
};

struct Runs {
  std::vector<double> start, memory;
};

void once(Runs& runs, const std::string& display, const std::vector<std::string>& arguments, const fs::path& status) {
  const Started program(display, arguments, status);
  runs.start.push_back(program.first_frame_ms());
  std::this_thread::sleep_for(700ms);
  runs.memory.push_back(memory_mb(program.process()));
}

}  // namespace

void start_and_memory(const std::string& bare_window, int runs) {
  const tests::Display display(1600, 1000);
  const tests::TemporaryFolder folder;
  const fs::path status = folder.path() / "status.json", data = folder.path() / "afterword.db";
  const std::vector<std::string> bare{bare_window}, ours{AFTERWORD_BINARY, "--data", data.string()};
  Runs bare_runs, our_runs, ignored;
  once(ignored, display.name(), bare, status);
  once(ignored, display.name(), ours, status);
  std::vector<double> start_ratio, memory_ratio;
  for (int i = 0; i < runs; ++i) {
    once(bare_runs, display.name(), bare, status);
    once(our_runs, display.name(), ours, status);
    start_ratio.push_back(our_runs.start.back() / bare_runs.start.back());
    memory_ratio.push_back(our_runs.memory.back() / bare_runs.memory.back());
  }
  const auto ratio = spread(start_ratio), memory = spread(memory_ratio);
  report("start to first frame / bare window",
         fmt::format("{:.2f} ({:.2f} … {:.2f})", ratio.median, ratio.least, ratio.most),
         fmt::format("{:.0f} ms / {:.0f} ms, median of {}", spread(our_runs.start).median,
                     spread(bare_runs.start).median, runs));
  report("memory (PSS) / bare window",
         fmt::format("{:.2f} ({:.2f} … {:.2f})", memory.median, memory.least, memory.most),
         fmt::format("{:.1f} MB / {:.1f} MB", spread(our_runs.memory).median, spread(bare_runs.memory).median));
}

void idle_processor(int seconds) {
  const tests::Display display(1600, 1000);
  const tests::TemporaryFolder folder;
  tests::RealWindow window(display, folder.path() / "afterword.db");
  const auto used_in = [&](int wait) {
    const double before = processor_ms(window.pid());
    std::this_thread::sleep_for(std::chrono::seconds(wait));
    return processor_ms(window.pid()) - before;
  };
  const auto tell = [](const std::string& name, double used_ms, int wait) {
    report(name, fmt::format("{:.3f} % of one processor", used_ms / (wait * 10.0)),
           fmt::format("{:.1f} ms in {} s", used_ms, wait));
  };
  std::this_thread::sleep_for(2s);
  tell("idle, no caret", used_in(seconds), seconds);
  window.key("Return");
  if (!window.wait_for_focus("debrief/recall/page")) return report("idle, caret blinking", "not measured");
  // It blinks for ten seconds after the last key: several shorter spans, what the keys themselves cost left out.
  constexpr int span = 7;
  double blinking_ms = 0;
  int blinking_for = 0;
  for (; blinking_for < seconds; blinking_for += span) {
    window.key("x");
    std::this_thread::sleep_for(2s);
    blinking_ms += used_in(span);
  }
  tell("idle, caret blinking", blinking_ms, blinking_for);
  std::this_thread::sleep_for(3s);
  tell("idle, caret at rest", used_in(seconds), seconds);
}

}  // namespace afterword::bench
