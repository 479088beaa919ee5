// How alike two questions are, by the words they share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace afterword::workspace {

/// The words of a question, folded.
std::vector<std::string> question_words(std::string_view text);

/// 0 … 1: twice the weight of the shared words over the weight of all. Short words weigh little, and two words count
/// as the same where they begin alike ("manage", "managing").
double likeness(const std::vector<std::string>& a, const std::vector<std::string>& b);

/// True where two texts are the same question but for case, marks, blanks and punctuation.
bool same_words(std::string_view a, std::string_view b);

}  // namespace afterword::workspace
