// The question bank as a page to read anywhere. Its Markdown reads back (exchange/question_list.h) without loss of
// texts, categories, tags, wordings, answers, notes and checklists.
#pragma once

#include <string>
#include <vector>

#include "domain/records.h"

namespace afterword::exchange {

std::string bank_markdown(const std::vector<domain::Question>& questions, const std::string& title = "Question bank");
std::string bank_html(const std::vector<domain::Question>& questions, const std::string& title = "Question bank");

/// What of these questions the Markdown does not hold, as sentences; empty where it holds everything.
std::vector<std::string> bank_markdown_losses(const std::vector<domain::Question>& questions);

}  // namespace afterword::exchange
