// The question sets of question-bank/, as they were when the program was built: part of the program, not of its files.
#pragma once

#include <span>
#include <string_view>

namespace afterword::exchange {

struct ShippedSet {
  std::string_view name;  ///< of its file
  std::string_view bytes;
};

/// By name.
std::span<const ShippedSet> shipped_sets();
/// Other texts, another mark.
std::string_view shipped_sets_mark();

}  // namespace afterword::exchange
