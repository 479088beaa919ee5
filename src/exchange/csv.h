// Comma-separated values (RFC 4180), written so that no spreadsheet takes a cell for a formula, and read tolerantly.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "domain/result.h"

namespace afterword::exchange {

using CsvRow = std::vector<std::string>;

/// UTF-8 with CRLF after every row. Cells are defused.
std::string write_csv(const std::vector<CsvRow>& rows);

/// The cells as they stand, without undoing what defuses them. The separator is what the first row holds most of
/// outside quotation marks: comma, semicolon or tab. A byte order mark is passed over, every line end will do, and rows
/// that hold nothing are left out. Fails with Error::invalid for a quotation mark that is never closed, with its line;
/// `name` is for that message.
domain::Result<std::vector<CsvRow>> read_csv(std::string_view bytes, std::string_view name);

/// A row and the line that it begins in, from 1.
struct SeparatedRow {
  CsvRow cells;
  std::size_t line = 1;
};
/// As read_csv, with the separator that is given; '\0' for none, so that each line is one cell. Lines are counted from
/// `first_line`.
domain::Result<std::vector<SeparatedRow>> read_separated(std::string_view text, char separator, std::string_view name,
                                                         std::size_t first_line = 1);
/// What the first row holds most of outside quotation marks, of these characters; '\0' where it holds none.
char guessed_separator(std::string_view text, std::string_view separators = ",;\t");

/// An apostrophe before a cell that a spreadsheet would work out ("=", "+", "-", "@" or their full-width forms first,
/// blanks and apostrophes before them or not; a tab or line end first); plain numbers are left alone.
std::string defused(std::string_view cell);
/// What `defused` was made of; any other text as it is.
std::string undefused(std::string_view cell);

}  // namespace afterword::exchange
