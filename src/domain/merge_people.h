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

/// Whether a card, an entry of somebody's address book, is of this person: the same email address, or the same name in
/// one of its spellings, case and marks aside. Two of one name with different addresses at different companies are two.
bool same_person(const Person& recorded, const Person& card);

/// `recorded` with what the card has more, as `merged`; the card's spelling of the name is noted only where it is
/// another one. Said twice it changes nothing.
Person completed(const Person& recorded, Person card);

/// A further way to reach the person, kept as a detail without an id that is not to be mentioned ("also reached at …"),
/// unless it is the one recorded or noted already.
void add_further_way(Person& person, std::string_view way);

/// The lines of `text`, without blanks around them and without empty ones.
std::vector<std::string> entries_of(std::string_view text);

/// Makes every mention of `other` in the interview one of `keep`. A person listed twice then is listed once, as they
/// were listed under `keep`.
void rename_person(Interview& interview, PersonId other, PersonId keep);

}  // namespace afterword::domain
