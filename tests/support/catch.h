// Catch2 2 and 3 under one name each; nothing else in the tests knows which is installed.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
namespace afterword::tests {
using Catch::Approx;
inline auto contains(const std::string& part) { return Catch::Matchers::ContainsSubstring(part); }
}  // namespace afterword::tests
#else
#include <catch2/catch.hpp>
namespace afterword::tests {
using Catch::Detail::Approx;
inline auto contains(const std::string& part) { return Catch::Matchers::Contains(part); }
}  // namespace afterword::tests
#endif
