// Insights as one table for a spreadsheet: a row for each thing that was drawn, its sentence first.
#pragma once

#include <vector>

#include "domain/insights.h"
#include "exchange/csv.h"

namespace afterword::exchange {

/// The columns: insight, what, company, when, value, count, note. A finding that rests on too little has its sentence
/// alone.
std::vector<CsvRow> insights_table(const domain::Insights& insights);

}  // namespace afterword::exchange
