// ./run bench [--brief] [PART…]: the figures that the README quotes. Ratios of one run count; single times are this
// machine's.
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "bench/bank_bench.h"
#include "bench/bench.h"

namespace {

namespace bench = afterword::bench;

struct Part {
  std::string_view name;
  void (*run)(bool brief);
};

void banks(bool brief) {
  bench::shipped_bank();
  bench::import_list(brief ? 10'000 : 100'000);
  if (brief) return;
  bench::bank_of(100'000);
  bench::bank_of(1'000'000);
}

constexpr auto parts = std::to_array<Part>({
    {"start", [](bool brief) { bench::start_and_memory(AFTERWORD_BARE_WINDOW, brief ? 3 : 15); }},
    {"commits", [](bool) { bench::commits(); }},
    {"bank", banks},
    {"bank_page", [](bool brief) { bench::bank_page(brief ? 10'000 : 1'000'000); }},
    {"practice", [](bool) { bench::practice(); }},
    {"plan", [](bool) { bench::plan(); }},
    {"transcript", [](bool) { bench::transcript(); }},
    {"idle", [](bool brief) { bench::idle_processor(brief ? 7 : 28); }},
    {"screens", [](bool) { bench::screens(); }},
    {"crowd", [](bool) { bench::crowd(); }},
});

}  // namespace

int main(int argc, char** argv) {
  bool brief = false;
  std::vector<std::string_view> wanted;
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (word == "--brief")
      brief = true;
    else if (std::any_of(parts.begin(), parts.end(), [&](const Part& part) { return part.name == word; }))
      wanted.push_back(word);
    else {
      std::fprintf(stderr, "There is no part \"%s\" of the benchmark. Its parts:", argv[i]);
      for (const Part& part : parts) std::fprintf(stderr, " %s", std::string(part.name).c_str());
      std::fprintf(stderr, "\n");
      return EXIT_FAILURE;
    }
  }
  for (const Part& part : parts)
    if (wanted.empty() || std::find(wanted.begin(), wanted.end(), part.name) != wanted.end()) part.run(brief);
  return EXIT_SUCCESS;
}
