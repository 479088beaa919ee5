// What the typist and the test that kills it share: the key that comes at each place, and when each was typed.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>

namespace afterword::tests {

constexpr int most_keys = 20000;

/// Lies in memory that both map.
struct Progress {
  std::atomic<std::int64_t> interview;         ///< that is being typed into; 0 until the first key
  std::atomic<int> typed;                      ///< keys that the workspace has taken
  std::atomic<std::int64_t> late_ms;           ///< the longest that the machine kept a key from its time
  std::atomic<std::int64_t> at_ms[most_keys];  ///< when each was typed, by a clock that both read
};

inline std::int64_t clock_ms() {
  using namespace std::chrono;
  return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

/// The key at place `i`: words of four letters, eight to a line.
inline char key_at(int i) {
  if (i % 40 == 39) return '\n';
  return i % 5 == 4 ? ' ' : static_cast<char>('a' + (i * 7) % 26);
}

}  // namespace afterword::tests
