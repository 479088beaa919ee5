// What the classifier looks at in a question: its words, their neighbours, how it begins and ends, its form.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace afterword::domain {

/// The features of a text by name ("w:salari", "^how much "), each once, the same on every machine. None without words.
std::vector<std::string> category_features(std::string_view text);

/// Whether it stands for a word itself.
bool is_word_feature(std::string_view name);

/// By which a feature is kept: FNV-1a of its name.
std::uint32_t feature_hash(std::string_view name);

}  // namespace afterword::domain
