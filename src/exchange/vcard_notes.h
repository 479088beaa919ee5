// What a person cares about and told of themselves, as the lines of a card's NOTE, both ways. For vcard.cpp.
#pragma once

#include <string>
#include <string_view>

#include "domain/records.h"

namespace afterword::exchange {

/// A line each: "Cares about (3): data before speed", "May be mentioned (sport): coaches hockey", "Better not
/// mentioned: …", "Told me (music): …" where nothing is said of whether it may. A detail that may not be mentioned and
/// has no topic is its text alone. Said without where it was said.
std::string private_notes(const domain::Person& person);

/// Adds what the lines say; a line that begins in no such way is a detail that is not to be mentioned.
void add_notes(domain::Person& person, std::string_view notes);

}  // namespace afterword::exchange
