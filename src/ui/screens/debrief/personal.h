// Step 6, personal details: what it remembers between frames, and the lines of the raw page beside them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ui/screens/debrief/steps.h"

namespace afterword::ui {

/// A line of the raw page that has no place yet and may belong to this step.
struct LooseLine {
  int line = 0;
  std::string text;        ///< as it would be kept: without prefix
  domain::PersonId about;  ///< whom it names; none: nobody of those there
  bool personal = false;   ///< it reads as something personal; otherwise it only names somebody
};

struct PersonalView {
  domain::DetailId growing_detail;    ///< the one being typed in the line for the next
  domain::CaredAboutId growing_care;  ///< likewise

  // Kept while nothing changes.
  std::vector<LooseLine> loose;
  domain::InterviewId loose_of;
  std::optional<std::uint64_t> loose_revision;
};

/// Notes for the lines of the raw page that still lie about and concern `person`, or for none: those that sound
/// personal and name nobody. One press makes a detail of one. Returns where the column goes on.
float page_lines(StepContext& c, PersonalView& view, Margin& margin, const domain::Person* person, float y,
                 float below);

}  // namespace afterword::ui
