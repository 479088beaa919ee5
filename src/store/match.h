// The few questions of a large bank that a text may be, for domain::match_question to compare.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "domain/match.h"

namespace afterword::store {

class Connection;

struct MatchCandidates {
  std::vector<domain::KnownQuestion> questions;
  std::vector<std::string> texts;  ///< of each, its own wording
  domain::TermCounts counts;       ///< of the text's terms; counted up to a bound, in a bank counted up to a bound
};

/// At most `most` questions that share the most telling words or concepts with the text, or the text itself. The work
/// does not grow with the bank once a word occurs a thousand times.
MatchCandidates match_candidates(Connection& connection, const domain::MatchText& text, std::size_t most);

}  // namespace afterword::store
