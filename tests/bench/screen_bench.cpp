// UI time of a frame, screen by screen, without a window: everything a frame does but the drawing by the graphics card.
#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "bench/bench.h"
#include "bench/measure.h"
#include "support/shell_harness.h"
#include "ui/imgui_compat_fonts.h"

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

}  // namespace

void screens() {
  const fs::path sample = fs::path(AFTERWORD_SOURCE_DIR) / "../shared/samples/backend-third-round.json";
  std::ifstream in(sample);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  if (bytes.empty()) return report("UI time per frame", "not measured", "the samples are not beside the project");
  test::ShellHarness app;
  if (auto read = app.workspace().import_json(bytes, "sample"); !read)
    return report("UI time per frame", "failed", read.error().message);
  app.settle();
  const auto interview = app.workspace().interviews().front().id;
  std::vector<Place> places = {{"today", {.page = ui::PageId::today}},
                               {"interviews", {.page = ui::PageId::interviews}},
                               {"people", {.page = ui::PageId::people}},
                               {"settings", {.page = ui::PageId::settings}}};
  for (int step = 1; step <= 9; ++step)
    places.push_back({fmt::format("debrief, step {}", step),
                      {.page = ui::PageId::debrief, .interview = interview, .step = step}});
  double most = 0;
  std::string busiest;
  for (const auto& place : places) {
    const double ms = frame_ms(app, place.route);
    report("UI time per frame, " + place.name, fmt::format("{:.3f} ms", ms));
    if (ms > most) {
      most = ms;
      busiest = place.name;
    }
  }
  report("UI time of the busiest screen", fmt::format("{:.3f} ms", most), busiest);
}

}  // namespace afterword::bench
