// What the user chose for letters: the English that is right, words of their own, the paper.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "workspace/workspace.h"

namespace afterword::exchange {
enum class Paper;
}

namespace afterword::workspace {

std::vector<std::string> learned_words(const Workspace& document);

/// What to print on: the paper `named` ("a4", "letter"), without one what the settings say.
exchange::Paper paper_for(const Workspace& document, std::string_view named = {});

inline constexpr std::string_view english_preference = "spelling.english";  ///< "en_US", "en_GB"; both otherwise
inline constexpr std::string_view paper_preference = "print.paper";         ///< "letter" for US Letter; A4 otherwise
inline constexpr std::string_view learned_preference = "spelling.words";    ///< one a line

}  // namespace afterword::workspace
