// UI time of a frame, screen by screen, without a window: everything a frame does but the drawing by the graphics card.
#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "bench/bench.h"
#include "bench/measure.h"
#include "support/shell_harness.h"
#include "ui/imgui_compat.h"
#include "ui/screens/list.h"
#include "ui/screens/planned.h"

namespace fs = std::filesystem;

namespace afterword::bench {
namespace {

struct Place {
  std::string name;
  ui::Route route;
};

double frame_ms(test::ShellHarness& app, const ui::Route& route) {
  app.go(route);
  std::vector<double> times;
  double seconds = 1000;
  for (int i = 0; i < 200; ++i) {
    seconds += 1.0 / 60;
    times.push_back(milliseconds([&] { app.shell().frame(seconds); }));
    ui::finish_frame_without_renderer();
  }
  return spread(times).median;
}

// The fullest of the samples that lie beside the project, or the small one that is part of it.
std::string read_sample(fs::path& file) {
  const fs::path project = AFTERWORD_SOURCE_DIR;
  for (const fs::path& candidate :
       {project / "../shared/samples/backend-third-round.json", project / "tests/exchange/every_key.json"}) {
    std::ifstream in(candidate);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    file = candidate;
    if (!bytes.empty()) return bytes;
  }
  return {};
}

// The first letter that is still to go out.
ui::Route letter_route(const workspace::Workspace& workspace) {
  for (const domain::PlannedStep& step : workspace.plan())
    if (step.kind == domain::StepKind::thank_you && !step.closed) return ui::letter_route(step);
  return {.page = ui::PageId::letter};
}

// From a key in a letter to the picture with its marks brought up to date: the checks run within the frame.
void keys_in_a_letter(test::ShellHarness& app) {
  app.go(letter_route(app.workspace()));
  app.focus("letter/body");
  std::vector<double> times;
  double seconds = 2000;
  for (const char c : std::string("and I was super keen on the teh job at once, honestly ")) {
    seconds += 0.2;
    const auto sign = static_cast<ui::Key>(c >= 'a' && c <= 'z' ? c - 32 : c);
    app.shell().input().key(sign, true);
    app.shell().input().character(static_cast<char32_t>(c));
    app.shell().input().key(sign, false);
    times.push_back(milliseconds([&] {
      app.shell().frame(seconds);
      ui::finish_frame_without_renderer();
      app.shell().frame(seconds + 1.0 / 60);  // what waited for a pause has come by then
      ui::finish_frame_without_renderer();
    }));
  }
  const Spread all = spread(times);
  report("A key in a letter, until its marks are new",
         fmt::format("{:.2f} ms, at most {:.2f} ms", all.median, all.most), "two frames with everything in them");
}

std::vector<Place> places(const workspace::Workspace& workspace, domain::InterviewId interview) {
  std::vector<Place> all;
  for (const ui::ScreenRow& screen : ui::screens()) {
    if (screen.page == ui::PageId::letter) {
      all.push_back({"letter", letter_route(workspace)});
      continue;
    }
    if (screen.page != ui::PageId::debrief) {
      all.push_back({std::string(screen.name), {.page = screen.page}});
      continue;
    }
    for (int step = 1; step <= 9; ++step)
      all.push_back(
          {fmt::format("debrief, step {}", step), {.page = ui::PageId::debrief, .interview = interview, .step = step}});
  }
  return all;
}

}  // namespace

void screens() {
  fs::path file;
  const std::string bytes = read_sample(file);
  test::ShellHarness app;
  if (auto read = app.workspace().import_json(bytes, "sample"); !read)
    return report("UI time per frame", "failed", read.error().message);
  app.settle();
  double most = 0;
  std::string busiest;
  for (const auto& [name, route] : places(app.workspace(), app.workspace().interviews().front().id)) {
    const double ms = frame_ms(app, route);
    report("UI time per frame, " + name, fmt::format("{:.3f} ms", ms));
    if (ms <= most) continue;
    most = ms;
    busiest = name;
  }
  report("UI time of the busiest screen", fmt::format("{:.3f} ms", most),
         fmt::format("{}, with {}", busiest, file.filename().string()));
  keys_in_a_letter(app);
}

}  // namespace afterword::bench
