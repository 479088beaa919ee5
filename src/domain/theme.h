// What several people said in different words, known as one theme.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace afterword::domain {

/// True where two texts are the same but for case, marks, blanks and punctuation; signs alone are compared as they are.
bool same_said(std::string_view a, std::string_view b);

/// Groups texts that say the same, by the measure by which the bank knows a question again (match.h): each text joins
/// the first group that holds one so like it that it would be linked without asking, unless each of the two has a word
/// of its own that matters; or one that is word for word the same. Groups and their members stand in the order of the
/// texts; the members are places in `texts`.
std::vector<std::vector<std::size_t>> themes(const std::vector<std::string>& texts);

}  // namespace afterword::domain
