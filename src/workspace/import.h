// What an import is told, and what it shows before it is done.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace afterword::workspace {

struct ImportOptions {
  bool dry_run = false;
  std::string interview = {};               ///< of a transcript: the interview's id in interchange files
  std::string me = {};                      ///< of a transcript: the user's name or a part of it; empty: guessed
  std::vector<std::size_t> leave_out = {};  ///< rows of the preview that are not to be taken in
};

/// One thing that a file holds.
struct ImportRow {
  enum class Kind {
    person,    ///< somebody who spoke
    question,  ///< a question asked, with the answer
    closing    ///< a question of the user's own: only shown, a debrief has no place for it
  } kind = Kind::question;
  enum class State {
    fresh,   ///< would be added
    fills,   ///< is there and lacks what the file has: answer, who asked
    there,   ///< is there: nothing would change
    skipped  ///< is not taken in: `why`
  } state = State::fresh;
  std::string text;    ///< the question, or the person's name
  std::string by;      ///< who asked, as the document has the name; empty where unknown
  std::string answer;  ///< as it would stand in the debrief, probes included
  std::optional<double> at, answer_seconds;
  std::vector<std::string> probes;
  std::string why;  ///< a sentence on what becomes of it
};

struct ImportPreview {
  std::string kind;  ///< "Transcript (WebVTT)"
  std::string me;    ///< whom the file, or the guess, takes for the user
  bool me_guessed = false;
  std::vector<std::string> speakers;  ///< names to choose `me` from
  std::vector<ImportRow> rows;        ///< people first, then questions in order, then closing
  std::vector<std::string> remarks;   ///< what was guessed or mended
};

}  // namespace afterword::workspace
