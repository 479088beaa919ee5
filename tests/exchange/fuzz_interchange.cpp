// A fuzz target for the reader of interchange files: whatever bytes come, it reads or refuses them, and what it read it
// can write and read again.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "exchange/interchange.h"
#include "exchange/memory_ids.h"

using namespace afterword;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  test::MemoryIds ids;
  const auto read = exchange::read({"fuzz.json", bytes}, ids);
  if (!read) {
    if (read.error().message.empty() || read.error().message.find('\n') != std::string::npos) std::abort();
    return 0;
  }
  ids.keep(*read);
  const auto before = ids.all;
  const auto text = exchange::write(ids.all);
  if (!text) std::abort();
  const auto again = exchange::read({"again.json", *text}, ids);
  if (!again) std::abort();
  ids.keep(*again);
  if (ids.all != before) std::abort();
  return 0;
}
