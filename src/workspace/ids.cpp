// How an id is put together.
#include "workspace/ids.h"

#include <algorithm>

namespace afterword::workspace {

std::int64_t IdMaker::next(std::int64_t now_ms) {
  constexpr int chance_bits = 20;
  constexpr std::int64_t chance_mask = (1 << chance_bits) - 1;
  constexpr std::int64_t max_ms = (std::int64_t{1} << (63 - chance_bits)) - 1;
  const auto chance = static_cast<std::int64_t>(chance_() & chance_mask);
  const std::int64_t fresh = std::clamp<std::int64_t>(now_ms, 1, max_ms) << chance_bits | chance;
  // Several within one millisecond, or a clock that was set back: a small step of chance keeps the order.
  last_ = fresh > last_ ? fresh : last_ + 1 + (chance >> 10);
  return last_;
}

}  // namespace afterword::workspace
