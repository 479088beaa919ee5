// Runs a libFuzzer target without libFuzzer: `NAME [RUNS [SEED]]` for random inputs that are the same each time, or
// `NAME FILE…` for inputs that once failed.
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

std::vector<std::uint8_t> random_input(unsigned seed) {
  std::mt19937 random(seed);
  std::vector<std::uint8_t> input(random() % 1200);
  for (std::uint8_t& byte : input) byte = static_cast<std::uint8_t>(random());
  return input;
}

std::vector<std::uint8_t> contents(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

int main(int argc, char** argv) {
  if (argc > 1 && std::filesystem::is_regular_file(argv[1])) {
    for (int i = 1; i < argc; ++i) {
      const auto input = contents(argv[i]);
      LLVMFuzzerTestOneInput(input.data(), input.size());
    }
    return 0;
  }
  const unsigned runs = argc > 1 ? static_cast<unsigned>(std::strtoul(argv[1], nullptr, 10)) : 2000;
  const unsigned seed = argc > 2 ? static_cast<unsigned>(std::strtoul(argv[2], nullptr, 10)) : 1;
  for (unsigned run = 0; run < runs; ++run) {
    const auto input = random_input(seed + run);
    std::ofstream("text_fuzz.last", std::ios::binary)
        .write(reinterpret_cast<const char*>(input.data()), static_cast<std::streamsize>(input.size()));
    LLVMFuzzerTestOneInput(input.data(), input.size());
  }
  std::filesystem::remove("text_fuzz.last");
  std::cout << runs << " sessions, nothing lost\n";
  return 0;
}
