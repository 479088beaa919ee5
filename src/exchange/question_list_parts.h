// What the readers of the formats of question lists share. For question_list*.cpp only.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/question_list.h"

namespace afterword::exchange::lists {

/// Where a text of a list belongs in a question.
enum class Part {
  none,
  text,
  answer,
  notes,
  category,
  tags,
  variants,
  situation,
  task,
  action,
  result,
  wants,
  points,
  mistakes,
  source,
  ref
};

/// How a part is called in files that are written here, and what else people call it; the first is for messages.
struct PartNames {
  Part part;
  std::string_view written;  ///< "Also asked as"
  std::string_view words;    ///< folded, separated by "|"
};
const std::array<PartNames, 15>& part_names();
std::string_view written_name(Part part);
/// By its name in any of these spellings; `none` for any other.
Part part_named(std::string_view name);

/// Adds a text to a part. Lists (tags, variants, points, mistakes) get one item; a second text of any other part
/// follows the first after an empty line. A category or source that there is not becomes a tag.
void add_part(domain::Question& question, Part part, std::string text);
/// "a, b; c" as tags.
void add_tags(domain::Question& question, std::string_view text);

/// Without numbering before it, a colon behind it, and "interview questions" and the like.
std::string heading_words(std::string_view text);
/// Without "Q1.", "Question:" and numbering before it.
std::string_view without_number(std::string_view text);
/// What follows "A:", "Ans.", "Answer:"; nothing where none of these begins the text.
bool begins_answer(std::string_view text, std::string_view& rest);
bool begins_question(std::string_view text, std::string_view& rest);
/// A question mark ends it, be it before a bracket, a quotation mark or stars.
bool asks(std::string_view text);

/// The lines of a decoded file.
std::vector<std::string_view> lines_of(std::string_view text);
std::string beginning(std::string_view text);

/// What a file that was written here begins with: every text in it is meant as it stands.
constexpr std::string_view markdown_mark = "<!-- afterword:1 -->";
void read_markdown(std::string_view text, QuestionList& list);
void read_plain(std::string_view text, QuestionList& list);
domain::Result<void> read_table(std::string_view text, std::string_view name, std::string_view columns,
                                std::optional<bool> header, QuestionList& list);
domain::Result<void> read_anki(std::string_view text, std::string_view name, std::string_view columns,
                               QuestionList& list);
bool is_anki(std::string_view bytes);

struct Cells {
  std::vector<std::string> cells;
  std::size_t line = 0;
};
/// Rows whose columns are known: each becomes a question, or is passed over and said.
void take_rows(const std::vector<Cells>& rows, const std::vector<Part>& parts, QuestionList& list);
/// What the columns mean by the names in a header; no part but `none` where the header names no column of questions.
/// Where a question comes from is a column of `ours` alone: others name pages and people in one of that name.
std::vector<Part> parts_of_header(const std::vector<std::string>& header, bool ours);

}  // namespace afterword::exchange::lists
