// Whether a word stands in a list of words.
#pragma once

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>

namespace afterword::domain {

inline bool one_of(std::string_view word, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

template <std::size_t N>
bool one_of(std::string_view word, const std::array<std::string_view, N>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace afterword::domain
