// Cuts a line of free recall into words and clauses.
#include "domain/recall_line.h"

#include <algorithm>

namespace afterword::domain {
namespace {

/// Whether the text between two words ends a thought. A full stop or colon inside a number or a clock time does not,
/// nor does a hyphen without blanks.
bool ends_clause(std::string_view gap) {
  if (gap.find_first_of("!?;()\"=") != std::string_view::npos) return true;
  if (gap.find("->") != std::string_view::npos || gap.find("→") != std::string_view::npos) return true;
  if (gap.find("–") != std::string_view::npos || gap.find("—") != std::string_view::npos) return true;
  const bool spaced = gap.find_first_of(" \t") != std::string_view::npos;
  return spaced && gap.find_first_of(".,:-") != std::string_view::npos;
}

}  // namespace

RecallLine::RecallLine(std::string_view line) : text(line), words(words_of(line)) {
  joined = " ";
  std::size_t begun = 1;
  for (std::size_t i = 0; i < words.size(); ++i) {
    for (const char c : words[i].folded)
      if (c != '\'') joined += c;
    joined += ' ';
    word_starts_ |= std::uint64_t{1} << start_bit(std::string_view(joined).substr(begun));
    begun = joined.size();
    if (i == 0 || ends_clause(gap(i - 1))) clauses.push_back({i, i, false});
    clauses.back().last = i + 1;
    if (gap(i).find('?') != std::string_view::npos) clauses.back().asks = true;
  }
}

std::string_view RecallLine::gap(std::size_t i) const {
  if (i >= words.size()) return {};
  const std::size_t end = i + 1 < words.size() ? words[i + 1].begin : text.size();
  return text.substr(words[i].end, end - words[i].end);
}

bool RecallLine::is(std::size_t i, std::initializer_list<std::string_view> list) const {
  return std::find(list.begin(), list.end(), word(i)) != list.end();
}

bool RecallLine::has(std::string_view phrases) const {
  while (!phrases.empty()) {
    const auto bar = std::min(phrases.find('|'), phrases.size());
    auto phrase = phrases.substr(0, bar);
    phrases.remove_prefix(std::min(bar + 1, phrases.size()));
    if ((word_starts_ >> start_bit(phrase) & 1U) == 0) continue;
    const bool prefix = phrase.ends_with('*');
    if (prefix) phrase.remove_suffix(1);
    for (auto at = joined.find(phrase); at != std::string::npos; at = joined.find(phrase, at + 1))
      if (joined[at - 1] == ' ' && (prefix || joined[at + phrase.size()] == ' ')) return true;
  }
  return false;
}

unsigned RecallLine::start_bit(std::string_view word) {
  const auto first = static_cast<unsigned char>(word.empty() ? ' ' : word[0]);
  const auto second = static_cast<unsigned char>(word.size() < 2 ? ' ' : word[1]);
  return (first * 31U + second) % 64U;
}

}  // namespace afterword::domain
