// What the composer of drafts knows of English verbs: enough to turn a note's shorthand into a sentence.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace afterword::domain::drafts {

/// All of these take lower-case words. `next` is the word behind it, which tells a verb from a noun or an adjective.

/// "coaches" gives "coach", "is" gives "are": as it stands behind "you". Nothing where it is no such verb, or may be a
/// noun in the plural.
std::optional<std::string> with_you(std::string_view word, std::string_view next);
/// "led", "surveyed": a past form that "I" or "you" can stand before.
bool is_past(std::string_view word, std::string_view next);
/// "found" gives "finding", "showed" gives "showing".
std::string gerund_of_past(std::string_view word);
/// "speak", "hold": a verb that a note about oneself begins with, and that no noun looks like.
bool is_own_verb(std::string_view word, std::string_view next);
bool is_gerund(std::string_view word);

bool is_determiner(std::string_view word);   ///< "the", "a", "every", "my", "three", "40"
bool is_preposition(std::string_view word);  ///< "of", "with", "at"
bool is_auxiliary(std::string_view word);    ///< "is", "were", "has", "can"

}  // namespace afterword::domain::drafts
