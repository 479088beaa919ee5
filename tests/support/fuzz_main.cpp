// Drives a fuzz target without libFuzzer: the same mutations of the files given on every run.
//   fuzz_program ROUNDS SEED FILE…
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void run(const std::string& bytes) {
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

/// One to eight changes: bytes replaced, cut, doubled, moved, or exchanged for what a parser stumbles over.
std::string mutated(std::string bytes, std::mt19937& random) {
  static const std::vector<std::string> stones = {"null",
                                                  "{",
                                                  "}",
                                                  "[",
                                                  "]",
                                                  "\"",
                                                  "\\",
                                                  ",",
                                                  ":",
                                                  "-",
                                                  "1e999",
                                                  "0",
                                                  "99999999999999999999",
                                                  "true",
                                                  "\xC3",
                                                  "\xED\xA0\x80",
                                                  "\\u0000",
                                                  "\\ud83d",
                                                  "\"id\"",
                                                  "\"\"",
                                                  "2026-02-30",
                                                  "\n"};
  const auto below = [&](std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end)(random); };
  for (std::size_t changes = 1 + below(7); changes > 0 && !bytes.empty(); --changes) {
    const std::size_t at = below(bytes.size() - 1),
                      length = 1 + below(std::min<std::size_t>(30, bytes.size() - at) - 1);
    switch (below(4)) {
      case 0:
        bytes[at] = static_cast<char>(below(255));
        break;
      case 1:
        bytes.erase(at, length);
        break;
      case 2:
        bytes.insert(at, bytes.substr(at, length));
        break;
      case 3:
        bytes.insert(below(bytes.size()), bytes.substr(at, length));
        break;
      default:
        bytes.replace(at, below(1) * length, stones[below(stones.size() - 1)]);
        break;
    }
  }
  return bytes;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) {
    std::cerr << "usage: " << argv[0] << " ROUNDS SEED FILE…\n";
    return 2;
  }
  const unsigned long rounds = std::strtoul(argv[1], nullptr, 10);
  std::mt19937 random(static_cast<std::mt19937::result_type>(std::strtoul(argv[2], nullptr, 10)));
  std::vector<std::string> seeds;
  for (int i = 3; i < argc; ++i) {
    std::ifstream in(argv[i], std::ios::binary);
    if (!in) {
      std::cerr << "cannot read " << argv[i] << "\n";
      return 1;
    }
    seeds.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    run(seeds.back());
  }
  for (unsigned long i = 0; i < rounds; ++i) run(mutated(seeds[i % seeds.size()], random));
  std::cout << rounds << " mutations of " << seeds.size() << " files, none of them fatal\n";
}
