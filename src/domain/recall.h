// Free recall (step 3, D1): what each line of the raw page looks like, and where it belongs. Never changes the text.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/records.h"

namespace afterword::domain {

/// A person whom a line may mean.
struct KnownPerson {
  PersonId id;
  std::string name;
};

/// One of the documents that a line speaks of.
struct RecallDocument {
  std::string text;
  Direction direction = Direction::unset;
  When by;
  friend bool operator==(const RecallDocument&, const RecallDocument&) = default;
};

/// How one line is read.
struct RecallReading {
  RecallKind kind = RecallKind::note;
  bool by_prefix = false;     ///< the user said so: "q ", "a ", … or "@name"
  double confidence = 0;      ///< 0 … 1; 1 by prefix
  std::string text;           ///< the line without prefix, list mark and surrounding blanks; otherwise as typed. Of a
                              ///< question line only what was asked: every other word stands in `answer`
  std::string answer;         ///< of a question line: "said both are heavy", "-> triage by risk. ok 4"; often empty
  std::optional<int> rating;  ///< 1 … 5, of a question or answer line that ends in one: "ok 4", "weak, 2"
  bool listed = false;        ///< "- ", "1 ", "2) " stood before it
  PersonId about;             ///< whom it names: the asker, the one concerned, the one it is personal about
  std::string name;           ///< of a person line: the (first) name in it; empty when it names nobody
  std::vector<std::string> names;          ///< of a person line: every name in it
  Direction direction = Direction::unset;  ///< of a document line
  std::vector<RecallDocument> documents;   ///< of a document line: each by itself; none where it says "gave nothing"
  When by;                                 ///< of a next-step line: the date it speaks of
};

/// Reads one line. `before` are the readings of the lines above it, in order (an answer follows its question);
/// `today` is the interview's date, for "by Friday" and "the 14th".
RecallReading read_line(std::string_view line, const std::vector<RecallReading>& before,
                        const std::vector<KnownPerson>& people, Date today);

/// Reads a line as what the user says it is, whatever it looks like.
RecallReading read_line_as(RecallKind kind, std::string_view line, const std::vector<RecallReading>& before,
                           const std::vector<KnownPerson>& people, Date today);

/// All lines of a page at once.
std::vector<RecallReading> read_page(std::string_view page, const std::vector<KnownPerson>& people, Date today);

/// The lines of a page without their line ends ("\n", "\r\n"); an empty page has one empty line.
std::vector<std::string_view> lines_of(std::string_view page);

/// Where the marks of `before` belong after the page was edited to `after`: unchanged lines keep theirs, an edited
/// line keeps its own too, marks of deleted lines go.
std::vector<RecallMark> realign(const std::vector<RecallMark>& marks, std::string_view before, std::string_view after);

/// What a line becomes in the later steps.
struct Placement {
  int line = 0;
  RecallReading reading;
  int answer_to_line = -1;  ///< of an answer: the question's line
};

/// The lines that can be placed and are not yet, in their order: settled ones (by mark or prefix), with `guesses_too`
/// also guesses. Left on the page: notes, a personal line that names nobody known, an answer whose question is not
/// placed, a person line without a name or with nothing but the name of somebody among `people`, lines without text. A
/// question goes to `asked` as text, answer and rating; an answer is put behind what its question's answer already
/// holds.
std::vector<Placement> place_recall(const Interview& interview, const std::vector<KnownPerson>& people, Date today,
                                    bool guesses_too);

/// "by Friday", "the 14th", "1 May latest", "end of next week", "tomorrow": the day meant, on or after `today`.
When read_date(std::string_view text, Date today);

}  // namespace afterword::domain
