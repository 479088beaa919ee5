// Threads take the next span when they are done with one, so that none waits for another that got harder ones.
#include "workspace/in_parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <thread>
#include <vector>

namespace afterword::workspace {
namespace {

constexpr std::size_t span_size = 64, most_threads = 8;

}  // namespace

std::size_t parallel_threads() { return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, most_threads); }

void in_parallel(std::size_t count, const std::function<void(std::size_t, std::size_t, std::size_t)>& work) {
  const std::size_t threads = std::min(parallel_threads(), (count + span_size - 1) / span_size);
  std::atomic<std::size_t> next = 0;
  std::vector<std::exception_ptr> troubles(threads);
  const auto run = [&](std::size_t thread) {
    try {
      for (std::size_t first = next.fetch_add(span_size); first < count; first = next.fetch_add(span_size))
        work(thread, first, std::min(first + span_size, count));
    } catch (...) {
      troubles[thread] = std::current_exception();
      next = count;
    }
  };
  if (threads == 0) return;
  {
    std::vector<std::jthread> others;
    for (std::size_t thread = 1; thread < threads; ++thread) others.emplace_back(run, thread);
    run(0);
  }
  for (const auto& trouble : troubles)
    if (trouble) std::rethrow_exception(trouble);
}

}  // namespace afterword::workspace
