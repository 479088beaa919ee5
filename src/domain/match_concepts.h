// What interviewers call by several names: the words and phrases that stand for one concept.
#pragma once

#include <span>
#include <string_view>

namespace afterword::domain {

struct Concept {
  std::string_view name;
  std::string_view words;  ///< separated by "|"; a phrase has blanks
};

/// In the order in which they are tried: a word belongs to the first concept that lists it.
std::span<const Concept> concepts();

}  // namespace afterword::domain
