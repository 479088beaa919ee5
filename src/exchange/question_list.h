// Lists of questions as people keep them: Markdown, plain text, CSV and TSV, Anki's text export. Bytes in, questions
// out; what was passed over is said with its line and why.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/records.h"
#include "domain/result.h"
#include "exchange/interchange.h"

namespace afterword::exchange {

constexpr std::size_t max_question_list_bytes = 64'000'000;
constexpr std::size_t max_question_bytes = 4'000;  ///< of the text of one question; a longer one is passed over

enum class ListFormat { markdown, text, table, anki };

struct ListedQuestion {
  domain::Question question;  ///< without an id; `ref` only where the file gives it one
  std::size_t line = 0;       ///< from 1
};

struct SkippedLine {
  std::size_t line = 0;
  std::string text;  ///< its beginning
  std::string why;   ///< "a link, no question"
};

struct QuestionList {
  std::string format;  ///< for people: "Markdown", "CSV with semicolons"
  bool ours = false;   ///< written by this program: tags and refs are meant as they stand
  std::vector<ListedQuestion> questions;
  std::vector<SkippedLine> skipped;
  /// Of a table: each column's name, what it was taken for ("question", "answer", …; "-": passed over), and its first
  /// cell that holds something.
  struct Column {
    std::string name, meaning, sample;
  };
  std::vector<Column> columns;
  bool header = false;               ///< of a table: the first row was taken for the names of its columns
  std::vector<std::string> remarks;  ///< what was guessed, mended or left out, as sentences
};

/// What a column of a table can be taken for, for messages: "text, answer, notes, …".
std::string column_meanings();
/// The same, as QuestionList::Column has them; "-" is the last.
std::vector<std::string> column_meaning_list();

/// By content: Anki's headers, or lines that begin with "Q:" and "A:" by turns.
bool is_question_list(std::string_view bytes);
/// Less sure: headings with lists below them, a table with a column of questions, or lines of which half end with "?".
bool may_be_question_list(std::string_view bytes);

/// By the name's ending, else by content. `columns` says what each column of a table is, separated by commas ("text,-,
/// answer"); empty: guessed by the header, or by what the cells hold. `header`: whether the first row of a table names
/// its columns; nothing: guessed. Fails with Error::invalid for a file that is larger than max_question_list_bytes,
/// whose quotation marks do not close, or that holds no question, and for columns that it does not know.
domain::Result<QuestionList> read_question_list(const Source& source, std::string_view columns = {},
                                                std::optional<bool> header = {});

}  // namespace afterword::exchange
