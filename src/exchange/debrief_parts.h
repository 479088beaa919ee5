// What the pages of debriefs and those of opportunities share. For debrief_page.cpp and opportunity_pages.cpp only.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/brief_page.h"
#include "exchange/interchange.h"

namespace afterword::exchange::parts {

template <class Record, class Id>
const Record* with_id(const std::vector<Record>& records, Id id) {
  for (const auto& record : records)
    if (record.id == id) return &record;
  return nullptr;
}

/// "in person" of "in_person".
std::string spoken(std::string_view word);
/// "2026-03-05 14:00".
std::string moment(const std::optional<domain::Time>& time);
/// Those that are not blank, with commas.
std::string joined(const std::vector<std::string>& texts);
/// Adds lead and text where the text is not blank.
void add(std::vector<std::string>& below, std::string_view lead, const std::string& text);

std::string name_of(const Interchange& document, domain::PersonId id);
/// Somebody with `who` they are, how the name is said and spelled, and every way to reach them.
PageLine person_line(const domain::Person& person, const std::string& who);
PageLine letter_line(const Interchange& document, const domain::Note& note);

}  // namespace afterword::exchange::parts
