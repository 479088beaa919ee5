// ./run bench: the figures that the README quotes. Ratios of one run count; single times are this machine's.
#include <cstdlib>
#include <cstring>

#include "bench/bank_bench.h"
#include "bench/bench.h"

int main(int argc, char** argv) {
  const bool brief = argc > 1 && std::strcmp(argv[1], "--brief") == 0;
  afterword::bench::start_and_memory(AFTERWORD_BARE_WINDOW, brief ? 3 : 15);
  afterword::bench::commits();
  afterword::bench::shipped_bank();
  afterword::bench::import_list(brief ? 10'000 : 100'000);
  if (!brief)
    afterword::bench::bank_of(100'000), afterword::bench::bank_of(1'000'000), afterword::bench::bank_page(1'000'000);
  afterword::bench::practice();
  afterword::bench::plan();
  afterword::bench::transcript();
  afterword::bench::idle_processor(brief ? 7 : 28);
  afterword::bench::screens();
  return EXIT_SUCCESS;
}
