// The few questions of a large bank that a text may be, for domain::match_question to compare.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "domain/match.h"

namespace afterword::store {

class Connection;

struct MatchCandidates {
  std::vector<domain::KnownQuestion> questions;
  std::vector<std::string> texts;  ///< of each, its own wording
  domain::TermCounts counts;       ///< of the text's terms; counted up to a bound, in a bank counted up to a bound
};

/// First the question with this very text, but for case in plain letters and the mark at its end, where all words are
/// common those with a wording in the same words, then at most `most` that share the most telling words or concepts
/// with it. The work does not grow with the bank once a word occurs a thousand times; `read` is the text as
/// domain::read_question reads it.
MatchCandidates match_candidates(Connection& connection, std::string_view text, const domain::MatchText& read,
                                 std::size_t most);

}  // namespace afterword::store
