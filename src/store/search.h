// Full-text search over everything that was written.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "domain/records.h"

namespace afterword::store {

class Connection;

struct Found {
  domain::Noun noun = domain::Noun::none;
  std::int64_t row = 0;
  domain::InterviewId interview;
  domain::OpportunityId opportunity;  ///< of an opportunity and of what was found out about it
  std::string text;                   ///< the line that matched
  std::string context;                ///< where it stands: "Harbour Analytics, second", a person's name
};

/// What holds a word that begins with each word of `text`, at most `limit` of each kind; nothing for a single letter.
/// Two letters bring the newest, more the best match among the 500 newest. A line of a raw page is a recall_mark, with
/// the id of its mark, or 0 where it has none. Of what was found out about opportunities the 2,000 latest notes are
/// looked at.
std::vector<Found> find_text(Connection& connection, std::string_view text, int limit);

}  // namespace afterword::store
