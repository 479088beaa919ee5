#include "domain/alike.h"

#include <string>
#include <unordered_set>

#include "domain/text.h"

namespace afterword::domain {

namespace {

constexpr std::size_t run_words = 4;

std::string run_at(const std::vector<TextWord>& words, std::size_t at) {
  std::string run;
  for (std::size_t i = 0; i < run_words; ++i) run += words[at + i].folded + ' ';
  return run;
}

}  // namespace

std::vector<Stretch> alike(std::string_view a, std::string_view b) {
  const std::vector<TextWord> mine = words_of(a), theirs = words_of(b);
  std::unordered_set<std::string> runs;
  for (std::size_t i = 0; i + run_words <= theirs.size(); ++i) runs.insert(run_at(theirs, i));
  std::vector<Stretch> found;
  for (std::size_t i = 0; i + run_words <= mine.size(); ++i) {
    if (!runs.contains(run_at(mine, i))) continue;
    const Stretch run{mine[i].begin, mine[i + run_words - 1].end};
    if (!found.empty() && run.begin <= found.back().end)
      found.back().end = run.end;
    else
      found.push_back(run);
  }
  return found;
}

}  // namespace afterword::domain
