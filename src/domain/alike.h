// What two letters have in common, for looking at both side by side (T1).
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace afterword::domain {

/// Bytes `begin` … `end` of a text.
struct Stretch {
  std::size_t begin = 0, end = 0;
  friend bool operator==(const Stretch&, const Stretch&) = default;
};

/// The stretches of `a`, four words long at least, that `b` has in the same words; in order, none touching another.
std::vector<Stretch> alike(std::string_view a, std::string_view b);

}  // namespace afterword::domain
