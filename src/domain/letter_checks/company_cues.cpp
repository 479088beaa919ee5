// Read backward from the name: the preposition, what it belongs to, and whether it speaks of the writer's own past.
#include "domain/letter_checks/company_cues.h"

#include <algorithm>
#include <array>
#include <string>

namespace afterword::domain::letter_checks {
namespace {

bool one_of(std::string_view word, const auto& list) { return std::find(list.begin(), list.end(), word) != list.end(); }

/// The words before, nearest first, of the same sentence.
std::vector<std::string_view> before(const Letter& letter, const std::vector<Term>& terms, std::size_t word) {
  std::vector<std::string_view> words;
  auto at =
      std::lower_bound(terms.begin(), terms.end(), word, [](const Term& term, std::size_t w) { return term.word < w; });
  constexpr std::size_t most = 14;
  while (at != terms.begin() && words.size() < most) {
    --at;
    if (letter.words[at->word].sentence != letter.words[word].sentence) break;
    words.push_back(at->text);
  }
  return words;
}

bool any_in(const std::vector<std::string_view>& words, std::size_t from, std::size_t to, const auto& list) {
  for (std::size_t i = from; i < to && i < words.size(); ++i)
    if (one_of(words[i], list)) return true;
  return false;
}

}  // namespace

bool meant_as_company(const Letter& letter, const std::vector<Term>& terms, std::size_t word) {
  constexpr auto own_past = std::to_array<std::string_view>(
      {"my",      "current", "previous", "former", "last", "old",   "present", "past",       "was",  "had", "left",
       "leaving", "since",   "before",   "after",  "when", "while", "years",   "previously", "held", "mine"});
  constexpr auto wishes = std::to_array<std::string_view>(
      {"would",     "like",  "love",     "want",   "keen",         "excited",  "hope",       "eager",
       "delighted", "glad",  "forward",  "idea",   "prospect",     "interest", "interested", "opportunity",
       "chance",    "happy", "thrilled", "hoping", "enthusiastic", "honoured", "honored",    "proud"});
  constexpr auto posts =
      std::to_array<std::string_view>({"position", "role", "job", "post", "opportunity", "vacancy", "opening", "career",
                                       "future", "internship", "interview", "interviewing", "interviewed"});
  constexpr auto groups = std::to_array<std::string_view>(
      {"everyone", "everybody", "team", "people", "all", "staff", "here", "life", "colleagues", "work", "culture"});
  auto words = before(letter, terms, word);
  if (!words.empty() && words[0] == "the") words.erase(words.begin());
  if (words.size() < 2) return false;
  const auto& near = words[0];
  const auto& next = words[1];
  constexpr auto past =
      std::to_array<std::string_view>({"since", "before", "after", "when", "upon", "on", "by", "until"});
  if (near == "join" || near == "joining") return !one_of(next, past);
  const bool about_self = any_in(words, 1, 5, own_past);
  if (near == "at" || near == "with") {
    if (next == "career" || next == "future") return true;  // "my career at", which lies ahead
    if (one_of(next, posts)) return !about_self;
    if (near == "at" && one_of(next, groups) && next != "work") return !about_self;
  }
  if ((near == "at" || near == "for") && (next == "work" || next == "working"))
    return any_in(words, 2, words.size(), wishes) && !any_in(words, 2, 4, own_past);
  if (near == "of" && (next == "part" || next == "member"))
    return any_in(words, 2, 5, std::to_array<std::string_view>({"be", "being", "become", "becoming"}));
  if (near == "to" &&
      (next == "contribute" || next == "contributing" || next == "asset" || next == "addition" || next == "visit"))
    return !about_self;
  return false;
}

bool never_company(std::string_view folded) {
  constexpr auto words = std::to_array<std::string_view>(
      {"monday",   "tuesday", "wednesday", "thursday", "friday",    "saturday", "sunday",    "january", "february",
       "march",    "april",   "may",       "june",     "july",      "august",   "september", "october", "november",
       "december", "english", "danish",    "french",   "german",    "spanish",  "year",      "band",    "grade",
       "level",    "key",     "stage",     "easter",   "christmas", "i",        "head",      "senior",  "junior",
       "hr",       "it",      "uk",        "us",       "usa",       "eu",       "europe",    "london",  "dublin",
       "ms",       "mr",      "mrs",       "dr",       "nhs",       "linkedin", "zoom",      "teams",   "slack"});
  return one_of(folded, words);
}

}  // namespace afterword::domain::letter_checks
