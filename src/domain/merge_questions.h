// Two questions of the bank that are the same question become one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/records.h"

namespace afterword::domain {

/// True where two texts are the same words in the same order; case, marks, blanks and punctuation do not count.
bool same_wording(std::string_view a, std::string_view b);
/// Whether the question is put in these words already.
bool has_wording(const Question& question, std::string_view text);

/// Without blanks around them, without empty ones, and each once whatever its case; the first spelling stays.
std::vector<std::string> tidy_texts(const std::vector<std::string>& texts);

/// `keep` with everything of `other`: its text and wordings as wordings, tags, checklist and mistakes united, practices
/// in order of time (one that both have, once), and the ref `other_ref` that files know `other` by. Where both have a
/// best answer, a note or another free text, that of `other` is appended unless it stands there already. The text,
/// category, source and id of `keep` stay. Of `extra` that of `keep` stays: what to do with both is not known here.
Question merged(Question keep, const Question& other, std::string_view other_ref);

}  // namespace afterword::domain
