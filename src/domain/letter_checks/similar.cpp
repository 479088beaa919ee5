// T1: no two notes of an interview alike. Compared are runs of four words, names and stock phrases apart.
#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "domain/letter_checks/checks.h"
#include "domain/text.h"

namespace afterword::domain::letter_checks {
namespace {

constexpr std::size_t run_words = 4;
constexpr double most_shared = 0.3;
constexpr std::size_t least_shared = 6;  // runs; fewer are a sentence that anybody may write twice

/// What every letter may say.
constexpr auto stock = std::to_array<std::string_view>({"thank you very much for taking the time to meet with me",
                                                        "thank you so much for taking the time to speak with me",
                                                        "thank you for taking the time to talk to me",
                                                        "thank you for taking the time to see me",
                                                        "thank you for your time",
                                                        "thank you for your time today",
                                                        "thank you for your time and for",
                                                        "thank you again for your time",
                                                        "thank you for meeting with me",
                                                        "thank you for meeting me",
                                                        "thank you for the conversation",
                                                        "thank you for the interview",
                                                        "i look forward to hearing from you",
                                                        "i am looking forward to hearing from you",
                                                        "i look forward to the next steps",
                                                        "i look forward to hearing about the next steps",
                                                        "i look forward to hearing from you soon",
                                                        "please let me know if you need anything else",
                                                        "please do not hesitate to contact me",
                                                        "i am very interested in the position",
                                                        "i remain very interested in the role",
                                                        "i remain very interested in the position",
                                                        "it was a pleasure to meet you",
                                                        "it was a pleasure meeting you",
                                                        "it was a pleasure to meet you and the team",
                                                        "i very much enjoyed our conversation",
                                                        "i enjoyed our conversation about",
                                                        "i would be glad to",
                                                        "i would be happy to",
                                                        "if there is anything else you need"});

using Run = std::string;

std::vector<std::string> words_compared(const Letter& letter, std::vector<std::size_t>& places) {
  std::vector<std::string> words;
  for (const Term& term : terms_of(letter)) {
    const Word& word = letter.words[term.word];
    if (word.part != Part::text) continue;
    // A name in place of another makes no letter of its own.
    words.push_back(word.capital && !word.first && term.text != "i" ? "*" : term.text);
    places.push_back(term.word);
  }
  return words;
}

Run run_at(const std::vector<std::string>& words, std::size_t at) {
  Run run;
  for (std::size_t i = 0; i < run_words; ++i) run += words[at + i] + " ";
  return run;
}

std::vector<Run> runs_of(const std::vector<std::string>& words) {
  std::vector<Run> runs;
  for (std::size_t at = 0; at + run_words <= words.size(); ++at) runs.push_back(run_at(words, at));
  return runs;
}

const std::unordered_set<Run>& stock_runs() {
  static const std::unordered_set<Run> runs = [] {
    std::unordered_set<Run> all;
    for (const auto phrase : stock) {
      std::vector<std::string> words;
      for (const auto& word : words_of(phrase)) words.push_back(word.folded);
      for (auto& run : runs_of(words)) all.insert(std::move(run));
    }
    return all;
  }();
  return runs;
}

struct Shared {
  std::size_t runs = 0, mine = 0, theirs = 0;  // stock apart
  std::size_t first = 0, last = 0;             // the longest stretch in this letter: indices of compared words
  double share() const {
    const std::size_t least = std::min(mine, theirs);
    return least == 0 ? 0 : static_cast<double>(runs) / static_cast<double>(least);
  }
};

Shared compare(const std::vector<Run>& mine, const std::vector<Run>& theirs) {
  Shared shared;
  std::unordered_map<Run, int> there;
  for (const Run& run : theirs)
    if (!stock_runs().contains(run)) {
      ++there[run];
      ++shared.theirs;
    }
  std::size_t stretch = 0, longest = 0;
  for (std::size_t i = 0; i < mine.size(); ++i) {
    const bool is_stock = stock_runs().contains(mine[i]);
    shared.mine += !is_stock;
    const auto found = there.find(mine[i]);
    const bool hit = found != there.end();
    if (hit && found->second > 0) {
      --found->second;
      ++shared.runs;
    }
    stretch = hit || (is_stock && stretch > 0) ? stretch + 1 : 0;
    if (stretch > longest) {
      longest = stretch;
      shared.first = i + 1 - stretch;
      shared.last = i + run_words - 1;
    }
  }
  return shared;
}

}  // namespace

void check_similar(Desk& desk) {
  if (desk.context.others.empty()) return;
  std::vector<std::size_t> places;
  const auto mine = runs_of(words_compared(desk.letter, places));
  for (const OtherLetter& other : desk.context.others) {
    constexpr std::size_t most_bytes = 100'000;
    const Letter letter = take_apart(std::string_view(other.body).substr(0, most_bytes), desk.context.me);
    std::vector<std::size_t> other_places;
    const Shared shared = compare(mine, runs_of(words_compared(letter, other_places)));
    if (shared.runs < least_shared || shared.share() < most_shared) continue;
    const Word& first = desk.letter.words[places[shared.first]];
    const Word& last = desk.letter.words[places[std::min(shared.last, places.size() - 1)]];
    const auto passage = desk.letter.body.substr(first.begin, last.end - first.begin);
    const auto share = static_cast<int>(shared.share() * 100 + 0.5);
    desk.add(FindingKind::too_similar, first.begin, last.end, "T1",
             "The letter to " +
                 (other.person.empty() ? std::string("another person of this interview") : other.person) +
                 " says much the same (" + std::to_string(share) + " % of its wording), here “" + shorten(passage, 60) +
                 "”; they may compare, so give each something of its own.");
  }
}

}  // namespace afterword::domain::letter_checks
