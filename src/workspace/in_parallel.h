// The same pure work for many things, on every core.
#pragma once

#include <cstddef>
#include <functional>

namespace afterword::workspace {

/// How many threads in_parallel uses at most.
std::size_t parallel_threads();

/// Calls `work(thread, first, last)` for spans that together are 0 … count-1, several at once; `thread` is below
/// parallel_threads() and no two calls at once have the same. Returns when all is done; throws what a call threw.
void in_parallel(std::size_t count,
                 const std::function<void(std::size_t thread, std::size_t first, std::size_t last)>& work);

}  // namespace afterword::workspace
