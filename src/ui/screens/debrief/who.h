// Step 2, who was there: what it remembers between frames, and the parts it is drawn from.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/screens/debrief/steps.h"

namespace afterword::ui {

struct WhoView {
  domain::AttendeeId open;  ///< whose particulars are shown; none: nobody's
  std::string names;        ///< typed in the line for those in the room, not taken in yet
  std::string helpers;      ///< likewise, of those who helped
  bool read_draft = false;  ///< what was left in the two lines last time was read
};

/// The names in one line: "Bettina, Mr Okkonen and Dr. Vance" are three. Commas, semicolons, ampersands, line ends and
/// "and" part them; each is trimmed, none is empty, and none occurs twice.
std::vector<std::string> names_in_line(std::string_view line);

/// The lack is one of this person, or of their part in the interview.
bool lacks_here(const domain::Lack& lack, const domain::Attendee& attendee);

/// Name, contact and part of one person, and what of it is missing; returns where the column goes on. The scope of the
/// row is open.
float draw_person(StepContext& c, WhoView& view, const domain::Attendee& attendee, const domain::Person& person,
                  const std::vector<domain::Lack>& lacks, float y);

}  // namespace afterword::ui
