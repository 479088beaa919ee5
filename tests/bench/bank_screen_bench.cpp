// UI time of the question bank's page over a great many questions: scrolling, walking, typing a search.
#include <ctime>

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <vector>

#include "bench/bank_bench.h"
#include "bench/bank_file.h"
#include "bench/measure.h"
#include "support/shell_harness.h"
#include "ui/imgui_compat_fonts.h"

namespace afterword::bench {
namespace {

using ui::Key;

// Processor time of this thread alone, so that neither the search's worker nor other programs are counted.
double thread_ms() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

class Pages {
 public:
  explicit Pages(const std::filesystem::path& file, std::size_t size)
      : size_(size), app_(test::DataFile{file}, "2026-04-23T11:51:00+01:00") {
    app_.go({.page = ui::PageId::bank});
  }

  /// `frames` frames, before each of which something is done.
  void measure(const std::string& what, int frames, const std::function<void(ui::Input&, int)>& act) {
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
      act(app_.shell().input(), i);
      seconds_ += 1.0 / 60;
      const double from = thread_ms();
      app_.shell().frame(seconds_);
      times.push_back(thread_ms() - from);
      ui::finish_frame_without_renderer();
    }
    const Spread s = spread(times);
    report(fmt::format("{} questions on the page, {}", size_, what), fmt::format("{:.2f} ms a frame", s.median),
           fmt::format("at most {:.1f} ms in {} frames", s.most, frames));
  }
  test::ShellHarness& app() { return app_; }

 private:
  std::size_t size_;
  test::ShellHarness app_;
  double seconds_ = 1000;
};

void press(ui::Input& input, Key key) {
  input.key(key, true);
  input.key(key, false);
}

}  // namespace

void bank_page(std::size_t size) {
  const ScratchFolder folder;
  const auto file = folder.path() / "bank.db";
  if (!make_bank(file, size)) return report("bank", "failed", "the generated file could not be made");
  Pages pages(file, size);
  pages.measure("standing still", 120, [](ui::Input&, int) {});
  pages.measure("the wheel", 240, [](ui::Input& input, int) {
    input.mouse_move(400, 500);
    input.mouse_wheel(0, -6);
  });
  pages.app().focus("bank/list/0");
  pages.measure("Page Down", 240, [](ui::Input& input, int) { press(input, Key::page_down); });
  pages.measure("End and Home", 120, [](ui::Input& input, int i) { press(input, i % 2 == 0 ? Key::end : Key::home); });
  pages.app().focus("bank/search");
  const std::string words = bank_word(0) + " " + bank_word(300);
  pages.measure("typing a search", static_cast<int>(words.size()) * 8, [&](ui::Input& input, int i) {
    if (i % 8 == 0) input.character(static_cast<unsigned char>(words[static_cast<std::size_t>(i / 8)]));
  });
}

}  // namespace afterword::bench
