// Knowing a question again when it comes back in other words.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "domain/match_words.h"
#include "domain/records.h"

namespace afterword::domain {

/// A question of the bank with everything that it is known by.
struct KnownQuestion {
  QuestionId id;
  std::vector<MatchText> wordings;  ///< the question's own text first, then its variants
};

KnownQuestion known_question(QuestionId id, std::string_view text, const std::vector<std::string>& variants);

/// How many of the bank's questions hold a term; words found in many say little.
struct TermCounts {
  std::size_t questions = 0;                           ///< of the bank
  std::unordered_map<std::string, std::size_t> found;  ///< by MatchTerm::key; a key that is not here counts as rare
};

/// Counts over a bank that is at hand.
TermCounts count_terms(const std::vector<KnownQuestion>& bank);

struct QuestionMatch {
  QuestionId id;
  double score = 0;   ///< 0 … 1
  bool same = false;  ///< so sure that it may be linked without asking; at most the first
};

/// The candidates most like `text`, best first, at most `limit`, none below a least score.
std::vector<QuestionMatch> match_question(const MatchText& text, const std::vector<KnownQuestion>& candidates,
                                          const TermCounts& counts, std::size_t limit);

/// Whether `text` is so like one question, looked at by itself, that it may be linked without asking. Every term counts
/// what it says in itself.
bool same_question(const MatchText& text, const KnownQuestion& question);

/// Of the weight of either text, squared, what the other must share for that: what shares less need not be looked at.
constexpr double same_share = 0.6;
/// The word and it without each one of its bytes; none for a word too short to be slipped in. Two words of which one
/// may be a slip of the finger for the other have one of these in common.
std::vector<std::string> slip_keys(std::string_view word);

}  // namespace afterword::domain
