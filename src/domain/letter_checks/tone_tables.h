// Phrases that a letter is better without, and those it should hold; each row with its reason and its fix.
#pragma once

#include "domain/letter_checks/phrases.h"

namespace afterword::domain::letter_checks {

const Phrases& informal_phrases();
const Phrases& negative_phrases();
const Phrases& pitch_phrases();
const Phrases& thanks_phrases();
const Phrases& interest_phrases();

}  // namespace afterword::domain::letter_checks
