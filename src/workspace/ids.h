// Fresh ids: milliseconds since 1970 in the upper bits, chance in the lower twenty, so that two machines never clash.
#pragma once

#include <cstdint>
#include <random>

namespace afterword::workspace {

class IdMaker {
 public:
  /// `largest`: an id that every fresh one must be above.
  explicit IdMaker(std::int64_t largest) : last_(largest), chance_(std::random_device{}()) {}
  /// An id above every earlier one; `now_ms` counts from 1970 UTC.
  std::int64_t next(std::int64_t now_ms);

 private:
  std::int64_t last_;
  std::mt19937_64 chance_;
};

}  // namespace afterword::workspace
