// What an import is told, and what it shows before it is done.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "domain/records.h"

namespace afterword::workspace {

/// An interview that is made with what is taken in, in the same step of the history.
struct NewInterview {
  domain::OpportunityId opportunity;
  domain::InterviewId id;
  domain::Time ends;
  friend bool operator==(const NewInterview&, const NewInterview&) = default;
};

struct ImportOptions {
  bool dry_run = false;
  std::string interview = {};               ///< of a transcript: the interview's id in interchange files
  std::string me = {};                      ///< of a transcript: the user's name or a part of it; empty: guessed
  std::vector<std::size_t> leave_out = {};  ///< rows of the preview that are not to be taken in
  std::string columns = {};                 ///< of a table of questions (exchange/question_list.h); empty: guessed
  std::optional<bool> header = {};          ///< of a table: its first row names the columns; nothing: guessed
  bool doubles_as_variants = false;  ///< a question that is likely one of the bank in other words becomes a wording of
                                     ///< it; else it is added by itself, and said
  std::optional<NewInterview> new_interview = {};  ///< of a transcript, in place of `interview`: one that is made
};

/// One thing that a file holds.
struct ImportRow {
  enum class Kind {
    person,    ///< somebody who spoke
    question,  ///< a question asked, with the answer
    closing,   ///< a question of the user's own: only shown, a debrief has no place for it
    // Of an Afterword file:
    opportunity,
    interview,
    letter,
    step,
    settings
  } kind = Kind::question;
  enum class State {
    fresh,    ///< would be added
    fills,    ///< is there and lacks what the file has: answer, who asked
    there,    ///< is there: nothing would change
    changes,  ///< is there and would be changed: `why` says what of it
    likely,   ///< of a list: is likely `like` in other words; added, or a wording of it where the option says so
    skipped   ///< is not taken in: `why`
  } state = State::fresh;
  std::string text;    ///< the question, or the person's name
  std::string by;      ///< who asked, as the document has the name; empty where unknown
  std::string answer;  ///< as it would stand in the debrief, probes included
  std::optional<double> at, answer_seconds;
  std::vector<std::string> probes;
  std::string why;  ///< a sentence on what becomes of it
  // Of a list of questions:
  std::size_t line = 0;  ///< of the file, from 1
  domain::Category category = domain::Category::unset;
  std::vector<std::string> tags = {};
  std::string like = {};         ///< the wording that it is likely a double of
  domain::QuestionId like_id{};  ///< the bank's question that has it; none where it is an earlier row of the file
  // Of an Afterword file:
  std::string what = {};                ///< the kind of record: "Person", "Debrief"
  std::vector<std::size_t> needs = {};  ///< rows without which it makes no sense and is left out with: further up
};

struct ImportPreview {
  std::string kind;  ///< "Transcript (WebVTT)", "Questions (Markdown)"
  std::string me;    ///< whom the file, or the guess, takes for the user
  bool me_guessed = false;
  std::vector<std::string> speakers;  ///< names to choose `me` from
  std::vector<ImportRow> rows;        ///< people first, then questions in order, then closing; of a list its questions,
                                      ///< then what was passed over
  std::vector<std::string> remarks;   ///< what was guessed or mended
  struct Column {
    std::string name, meaning;  ///< as exchange::QuestionList::Column
    std::string sample = {};    ///< its first cell that holds something
  };
  std::vector<Column> columns = {};        ///< of a table of questions
  bool header = false;                     ///< of a table: its first row was taken for the names of its columns
  std::vector<std::string> meanings = {};  ///< of a table: what a column can be taken for, "-" (passed over) last
  bool needs_interview = false;            ///< a transcript that is of no interview yet: it has no rows
  struct Counts {
    int added = 0, changed = 0, unchanged = 0;
  };
  std::optional<Counts> counted = {};  ///< of kinds without rows: what they would do
};

/// The row that `row` stays out with: itself, or one that it needs; nothing where it is taken in.
std::optional<std::size_t> left_out_with(const std::vector<ImportRow>& rows, const std::set<std::size_t>& left_out,
                                         std::size_t row);
/// Takes a row in again, with all that it needs.
void take_in_again(const std::vector<ImportRow>& rows, std::set<std::size_t>& left_out, std::size_t row);
/// The rows that are left out, found again among those of a newer look at the same file.
std::set<std::size_t> left_out_again(const std::vector<ImportRow>& before, const std::set<std::size_t>& left_out,
                                     const std::vector<ImportRow>& rows);

/// What became of a list of questions.
struct ListReport {
  std::string file, kind;
  std::size_t recognised = 0, added = 0, filled = 0, known = 0, repeated = 0, merged = 0, left_out = 0;
  struct Double {
    std::size_t line = 0;
    std::string text, like;
  };
  std::vector<Double> doubles;  ///< likely: added all the same, or merged where the option said so
  struct Skipped {
    std::size_t line = 0;
    std::string text, why;
  };
  std::vector<Skipped> skipped;
};

}  // namespace afterword::workspace
