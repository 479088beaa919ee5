// What was written down of an interview, and everything about one opportunity, as pages to read anywhere.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/brief_page.h"
#include "exchange/interchange.h"

namespace afterword::exchange {

/// One interview with who was there, questions and answers, concerns, details, documents, what comes next and its
/// letters. Nothing where the document has no such interview.
std::optional<BriefPage> debrief_page(const Interchange& document, domain::InterviewId id);

/// That page as Markdown, with the ids of what is on it in a comment: exchange/debrief_read.h reads it back.
std::optional<std::string> debrief_markdown(const Interchange& document, domain::InterviewId id);

struct PageFile {
  std::string name;  ///< of a file in one folder
  std::string text;
};
/// An index with the people and the letters that belong to no one interview, a page for each interview, and the
/// questions that were asked in them with the best answers. Empty where there is no opportunity of this ref.
std::vector<PageFile> opportunity_pages(const Interchange& document, std::string_view ref, bool html);
/// The whole search: an index of all opportunities, with the people and letters of none, and the pages of each, whose
/// names begin with its number.
std::vector<PageFile> search_pages(const Interchange& document, bool html);

}  // namespace afterword::exchange
