// Dice's coefficient over weighted words.
#include "workspace/similar.h"

#include <algorithm>

#include "domain/text.h"

namespace afterword::workspace {
namespace {

double weight(const std::string& word) { return word.size() <= 3 ? 0.3 : 1.0; }

bool alike(const std::string& a, const std::string& b) {
  if (a == b) return true;
  const auto shared = static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
  constexpr std::size_t least_stem = 4, longest_ending = 3;
  return shared >= least_stem && a.size() - shared <= longest_ending && b.size() - shared <= longest_ending;
}

}  // namespace

std::vector<std::string> question_words(std::string_view text) {
  std::vector<std::string> words;
  for (const auto& word : domain::words_of(text)) words.push_back(word.folded);
  return words;
}

double likeness(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  double shared = 0, all = 0;
  for (const auto& word : a) all += weight(word);
  for (const auto& word : b) all += weight(word);
  std::vector<bool> taken(b.size(), false);
  for (const auto& word : a)
    for (std::size_t i = 0; i < b.size(); ++i)
      if (!taken[i] && alike(word, b[i])) {
        shared += weight(word) + weight(b[i]);
        taken[i] = true;
        break;
      }
  return all > 0 ? shared / all : 0;
}

bool same_words(std::string_view a, std::string_view b) { return question_words(a) == question_words(b); }

}  // namespace afterword::workspace
