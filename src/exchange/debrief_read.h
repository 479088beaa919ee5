// The Markdown of a debrief (exchange/debrief_page.h) back into what was written down. The comment at its head says
// which records it is about; everything else is read from what stands on the page, so what was changed there counts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/records.h"
#include "domain/result.h"
#include "exchange/interchange.h"
#include "exchange/question_list.h"

namespace afterword::exchange {

constexpr std::string_view debrief_mark = "<!-- afterword:debrief:1";
constexpr std::size_t max_debrief_bytes = 16'000'000;

/// The page's records; none has an id in a database. Whatever the page does not say is empty.
struct DebriefText {
  domain::Opportunity opportunity;     ///< ref, company and role
  domain::Interview interview;         ///< people, by and so on name places in `people`, from 1
  std::vector<domain::Person> people;  ///< with what they care about and mentioned in this interview
  std::vector<std::string> questions;  ///< the ref of the bank's question for each of interview.asked, or empty
  std::vector<SkippedLine> skipped;    ///< what somebody added that belongs nowhere
};

bool is_debrief_page(std::string_view bytes);

/// Fails with Error::invalid for a page that is too large, whose comment is broken or that names two people alike.
/// Letters are not read back.
domain::Result<DebriefText> read_debrief(const Source& source);

}  // namespace afterword::exchange
