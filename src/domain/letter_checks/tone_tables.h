// Phrases that a letter is better without, and those it should hold; each row with its reason and its fix.
#pragma once

#include "domain/letter_checks/phrases.h"

namespace afterword::domain::letter_checks {

const Phrases& informal_phrases();
const Phrases& negative_phrases();
const Phrases& pitch_phrases();
/// Whether a row of advertising presses the reader, so that it need not speak of the writer.
bool presses(const PhraseRow& row);
const Phrases& thanks_phrases();
const Phrases& interest_phrases();

}  // namespace afterword::domain::letter_checks
