// The document as tables for a spreadsheet: one CSV file for each kind of record.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/csv.h"
#include "exchange/interchange.h"

namespace afterword::exchange {

/// What there is a table of: opportunities, research, people, details, cares_about, interviews, attended, asked,
/// concerns, documents, questions, practice, letters, steps, and what they come to together: insights.
const std::vector<std::string_view>& csv_tables();

/// The rows of one of them, the names of its columns first. Records go by the ids of the interchange file. Nothing for
/// a name that is not listed.
std::optional<std::vector<CsvRow>> csv_table(std::string_view what, const Interchange& document);

/// Whether these are the columns of the table of questions, as it is written or once was: with fewer at the end.
bool is_own_question_header(const CsvRow& header);

}  // namespace afterword::exchange
