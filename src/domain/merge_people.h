// Two records of one person become one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/records.h"

namespace afterword::domain {

/// `keep` with everything of `other`: what is empty is filled, the other name and its spellings become other spellings,
/// what was mentioned and cared about is united (said in the same words, once, with the greater weight), and the ref
/// `other_ref` that files know `other` by is remembered. Where both have a value, that of `keep` stays; a second
/// address to write to or to ring is not lost: it becomes a personal detail without an id, not to be mentioned.
Person merged(Person keep, const Person& other, std::string_view other_ref);

/// The lines of `text`, without blanks around them and without empty ones.
std::vector<std::string> lines_of(std::string_view text);

/// Makes every mention of `other` in the interview one of `keep`. A person listed twice then is listed once, as they
/// were listed under `keep`.
void rename_person(Interview& interview, PersonId other, PersonId keep);

}  // namespace afterword::domain
