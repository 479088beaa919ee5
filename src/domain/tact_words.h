// The tables by which tact.cpp judges: words of delicate matters, and words by which a text is known to be English.
#pragma once

#include <span>
#include <string_view>

#include "domain/tact.h"

namespace afterword::domain {

/// Entries are parted by commas, the words of one by blanks. A word that ends in "*" stands for every word that begins
/// so; one with a capital letter for itself as it is written ("MS" is not "Ms"). Else case and marks do not count.
struct DelicateWords {
  Delicate matter;
  std::string_view entries;
};
std::span<const DelicateWords> delicate_words();

/// Parted by blanks: words that people talk of themselves with and that are hardly words of another language; each
/// stands for its forms.
std::string_view english_words();
/// English words, too, but such as other languages also have: they say nothing of which language it is.
std::string_view shared_words();

}  // namespace afterword::domain
