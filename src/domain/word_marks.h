// What can be said of a word by itself: whether anything that is looked for in a question may begin with it.
#pragma once

#include <cstdint>
#include <string_view>

namespace afterword::domain {

bool is_filler(std::string_view word);                             // match_words.cpp
bool opens_wrapper(std::string_view word);                         // match_words.cpp
bool opens_concept(std::string_view word, std::string_view stem);  // match_words.cpp
bool opens_signal(std::string_view word);                          // match_signals.cpp
/// Which kinds of people it names, as bits.
std::uint32_t people_named(std::string_view word, std::string_view stem);  // match_signals.cpp

}  // namespace afterword::domain
