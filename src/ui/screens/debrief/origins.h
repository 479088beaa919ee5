// Where what steps 4 to 6 hold comes from: who said it, and the lines of the raw page that became it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/screens/debrief/steps.h"
#include "ui/widgets.h"

namespace afterword::ui {

/// A choice of those who attended, and someone else: a known person, or a new one, who then attended too. Pressing the
/// one chosen takes the choice back. Writes to `bind`, a field that holds a person; returns the bottom.
float who_chips(StepContext& c, Place at, std::string_view name, Bind bind, domain::PersonId chosen);

/// The one who must have said it: the only interviewer there; none where there are several.
domain::PersonId only_interviewer(const domain::Interview& interview);

/// The person's short name among those who attended; empty for nobody.
std::string name_of(const StepContext& c, domain::PersonId id);

/// The lines of the raw page that became this record, as they were typed.
std::vector<std::string> raw_lines(const domain::Interview& interview, domain::Noun noun, std::int64_t row);

/// "From your page:" and those lines, as a note; nothing where the record did not come from there.
Margin::Placed raw_note(Margin& margin, const std::vector<std::string>& lines, float y, float below);

/// How high that note is in a margin of this width.
float raw_height(Frame& f, float margin_w, const std::vector<std::string>& lines);

/// The same page with its margin free from `y` on, in window coordinates.
Page free_from(const Page& page, float y);

/// The same page scrolled, for a margin that moves with its column: `top` is where the scroll area's content begins.
Page scrolled(const Page& page, float top);

/// A route into a row of this step, as in "debrief/questions/7/rating": row 7, rest "rating". It is used up: the same
/// route leads there again the next time.
struct RowRoute {
  int row = 0;
  std::string rest;
};
std::optional<RowRoute> row_of_route(Frame& f);

}  // namespace afterword::ui
