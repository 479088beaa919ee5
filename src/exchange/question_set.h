// A question set: questions with what is wanted, a checklist and mistakes, as they ship in question-bank/ and as users
// write their own. The format is shown in the README.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/records.h"
#include "domain/result.h"
#include "exchange/interchange.h"

namespace afterword::exchange {

constexpr int question_set_version = 1;
constexpr std::size_t max_question_set_bytes = 8'000'000;

struct QuestionSet {
  std::string set;       ///< its short id
  std::string title;     ///< as people read it
  std::string field;     ///< of work; empty for "general"
  std::string language;  ///< of its texts: "en"
  /// With their id in the set as `seed`; without ids, refs and source. The field of work stands first among their tags.
  std::vector<domain::Question> questions;
};

/// Whether a text claims to be a question set: a JSON object with the key "afterword_question_set".
bool is_question_set(std::string_view bytes);

/// Strict, so that a slip of the pen is found at once: unknown keys, a question without id or text, an id twice and a
/// category that there is not are refused, as Error::invalid: "FILE, line N: questions[3].category: …".
domain::Result<QuestionSet> read_question_set(const Source& source);

}  // namespace afterword::exchange
