// The question bank's part of ./run bench by itself, which needs no display: bank_bench [SIZE…]
#include <cstdlib>

#include "bench/bank_bench.h"

int main(int argc, char** argv) {
  afterword::bench::shipped_bank();
  afterword::bench::import_list(10'000);
  afterword::bench::import_list(100'000);
  for (int i = 1; i < argc; ++i) afterword::bench::bank_of(std::strtoull(argv[i], nullptr, 10));
  return EXIT_SUCCESS;
}
