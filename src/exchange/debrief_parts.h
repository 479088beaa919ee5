// What the pages of debriefs and those of opportunities share, and the words by which a debrief's page is read back.
// For debrief_*.cpp and opportunity_pages.cpp only.
#pragma once

#include <array>
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

template <class Record>
std::string ref_of(domain::Noun noun, const Record& record) {
  return record.ref.empty() ? made_ref(noun, record.id.value) : record.ref;
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

// Headings of a debrief's page.
constexpr std::string_view where_heading = "When and where", people_heading = "Who was there",
                           asked_heading = "Questions and answers", concerns_heading = "Concerns",
                           details_heading = "What they care about and mentioned", documents_heading = "Documents",
                           next_heading = "What comes next", closing_heading = "Before leaving",
                           unsaid_heading = "Never mentioned", feeling_heading = "How it felt",
                           learned_heading = "Learned", raw_heading = "The page as it was written down",
                           letters_heading = "Letters";

/// A line of the closing card.
struct Closed {
  std::string_view text;
  std::optional<bool> domain::Closing::*done;
};
constexpr std::array<Closed, 6> closing_card{{{"asked for the job", &domain::Closing::asked_for_job},
                                              {"voiced interest", &domain::Closing::voiced_interest},
                                              {"said that I would follow up", &domain::Closing::said_follow_up},
                                              {"asked for the timeline", &domain::Closing::asked_timeline},
                                              {"asked what else to send", &domain::Closing::asked_materials},
                                              {"mentioned other positions", &domain::Closing::mentioned_others}}};
constexpr std::array<std::string_view, 5> received_words = {"very badly", "badly", "neither well nor badly", "well",
                                                            "very well"};
constexpr std::string_view as_typed = "As typed", no_direction = "not said which way",
                           nameless = "Somebody without a name yet";

}  // namespace afterword::exchange::parts
